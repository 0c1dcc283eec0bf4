package dev.entente.read;

import dev.entente.intake.Budget;
import dev.entente.intake.Message;
import dev.entente.intake.Message.Answer;
import dev.entente.intake.Order;
import dev.entente.intake.Reason;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import dev.entente.text.Origin;
import dev.entente.text.Outline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One file that the readers' JVM parses, and all that is packed in it. An entry that breaks the readers is rejected, and the rest
 * is read by new ones.
 */
final class Foreign {
    /** How many of a file's entries may break the readers before it is given up. */
    private static final int FAULTS = 20;

    private static final int BYTES_A_MILLISECOND = 100;
    /** Recognising a page takes seconds where reading it takes milliseconds. */
    private static final int RECOGNITION_FACTOR = 30;

    /** The run that this file belongs to. */
    record Surroundings(Run run, Crew crew, Ids ids, Holdings holdings, Tally tally, int plainBytes) {}

    private final Surroundings around;
    private final Naming.Named file;
    /** Entries that are done with, by path: a second try passes over them. */
    private final Set<String> settled = new HashSet<>();

    private final Set<String> known = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    /** Why the file itself was rejected, if it was; told when the readers are done with it. */
    private Optional<Refusal> own = Optional.empty();

    private Optional<Conversation> conversation = Optional.empty();
    /** How many documents it holds that are known. */
    private int held;

    private Optional<Refusal> unopened = Optional.empty();

    Foreign(Surroundings around, Naming.Named file) {
        this.around = around;
        this.file = file;
    }

    /** Has the readers begin with it, if it is to be read; whatever they say waits for {@link #read}. */
    void begin() {
        try {
            long size = Files.size(file.entry().file());
            OptionalInt whole = findWhole();
            if (whole.isPresent()) {
                held = whole.getAsInt();
                return;
            }
            Workshop workshop = around.crew().workshop();
            Order order = new Order(
                    file.entry().file().toAbsolutePath().toUri(),
                    file.entry().name(),
                    Budget.of(size, around.plainBytes()),
                    workshop.recognition());
            Duration time = workshop.limits()
                    .whole()
                    .plusMillis(size / BYTES_A_MILLISECOND)
                    .multipliedBy(order.recognition().isPresent() ? RECOGNITION_FACTOR : 1);
            conversation = Optional.of(around.crew().begin(order, time, !isMail()));
        } catch (IOException e) {
            unopened = Optional.of(Listing.refusal(e));
        }
    }

    /**
     * Takes in what the readers say.
     *
     * @throws Refusal if it cannot be read, or not to its end
     */
    void read() {
        unopened.ifPresent(refusal -> {
            throw refusal;
        });
        if (conversation.isEmpty()) {
            around.tally().passOver(held);
            return;
        }
        try (Conversation talk = conversation.get()) {
            read(talk);
        }
    }

    private void read(Conversation talk) {
        for (int faults = 1; faults <= FAULTS; faults++) {
            Optional<Refusal> fault = listen(talk);
            if (fault.isEmpty()) {
                own.ifPresent(refusal -> {
                    throw refusal;
                });
                return;
            }
            String at = open.isEmpty() ? "" : open.peek();
            if (at.isEmpty()) {
                throw fault.get();
            }
            reject(at, fault.get());
            if (faults < FAULTS) {
                talk.again();
            }
        }
        throw new Refusal(Reason.CRASH.words(), FAULTS + " entries broke it; the rest is left out");
    }

    /** How many documents it holds, if they are known; a mail that is known may hold attachments that are not. */
    private OptionalInt findWhole() throws IOException {
        String digest = Digest.of(file.entry().file());
        OptionalInt whole = around.holdings().findWhole(file.path(), digest);
        boolean known = whole.isEmpty() && !isMail() && around.holdings().isKnown(file.path(), digest);
        return known ? OptionalInt.of(1) : whole;
    }

    private boolean isMail() {
        return FileName.ending(file.entry().name()).matches("eml|mht|mhtml");
    }

    /** The fault that ended it early, if one did. */
    private Optional<Refusal> listen(Conversation talk) {
        open.clear();
        while (true) {
            Conversation.Heard heard = talk.take();
            if (heard.fault().isPresent()) {
                return heard.fault();
            }
            Message message = heard.message().orElseThrow();
            if (message instanceof Message.Done) {
                return Optional.empty();
            }
            take(message, talk);
        }
    }

    private void take(Message message, Conversation talk) {
        if (message instanceof Message.Opened opened) {
            open.push(opened.path());
            talk.answer(opened, answer(opened));
        } else if (message instanceof Message.Closed) {
            settled.add(open.pop());
        } else if (message instanceof Message.Text text) {
            attempt(text.path(), () -> text(text));
        } else if (message instanceof Message.Plain plain) {
            attempt(plain.path(), () -> plain(plain));
        } else if (message instanceof Message.Refused refused) {
            reject(refused.path(), new Refusal(refused.reason().words(), refused.detail()));
        } else if (message instanceof Message.Noted noted && !settled.contains(noted.path())) {
            around.tally().remark(new Remark(place(noted.path()), noted.text()));
        }
    }

    private Answer answer(Message.Opened opened) {
        if (settled.contains(opened.path())) {
            return Answer.PASS;
        }
        if (around.holdings().isKnown(place(opened.path()), opened.digest())) {
            if (known.add(opened.path())) {
                around.tally().passOver();
            }
            return Answer.KNOWN;
        }
        return Answer.READ;
    }

    private void text(Message.Text text) {
        if (isNew(text.path(), text.digest())) {
            Decoding.refuseUnfit(text.text());
            Origin origin = new Origin(place(text.path()), text.digest(), text.charset(), text.declared());
            around.tally().hand(new Document(id(text.path()), text.text(), text.metadata(), origin, text.blocks()));
        }
    }

    private boolean isNew(String path, String digest) {
        if (!known.contains(path)
                && !settled.contains(path)
                && around.holdings().isKnown(place(path), digest)) {
            known.add(path);
            around.tally().passOver();
        }
        return !known.contains(path) && !settled.contains(path);
    }

    private void plain(Message.Plain plain) {
        if (settled.contains(plain.path())) {
            return;
        }
        String place = place(plain.path());
        if (Format.find(place.substring(place.lastIndexOf('/') + 1))
                .filter(f -> f == Format.RECORDS)
                .isPresent()) {
            around.run().records(new Run.Spot(place, place), new ByteArrayInputStream(plain.bytes()));
        } else if (isNew(plain.path(), plain.digest())) {
            Decoding decoding = Decoding.guessing(plain.bytes());
            Origin origin = new Origin(place, plain.digest(), decoding.charset(), decoding.declared());
            String text = decoding.text();
            around.tally().hand(new Document(id(plain.path()), text, Metadata.none(), origin, Outline.of(text)));
        }
    }

    /** What is wrong with one document must not break off the conversation. */
    private void attempt(String path, Runnable step) {
        try {
            step.run();
        } catch (Refusal e) {
            reject(path, e);
        }
    }

    private void reject(String path, Refusal refusal) {
        if (path.isEmpty()) {
            own = own.or(() -> Optional.of(refusal));
        } else if (settled.add(path)) {
            around.tally().reject(refusal.at(place(path)));
        }
    }

    private String place(String path) {
        return file.path() + path;
    }

    private String id(String path) {
        return path.isEmpty() ? around.ids().expectFileId(file) : around.ids().expectEntryId(place(path));
    }
}
