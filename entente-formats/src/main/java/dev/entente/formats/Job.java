package dev.entente.formats;

import dev.entente.intake.Budget;
import dev.entente.intake.Message;
import dev.entente.intake.Message.Answer;
import dev.entente.intake.Order;
import dev.entente.intake.Reason;
import dev.entente.intake.Wire;
import dev.entente.text.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** One file and all that is packed in it: keeps the budget, lays entries down on disk, tells the program what is found. */
final class Job implements AutoCloseable {
    private final Order order;
    private final Budget budget;
    private final Wire wire;
    private final Path folder;
    private long expanded;
    private long entries;
    private long characters;
    private int number;
    /** How much was told of the file: documents, entries, refusals. */
    private long told;

    Job(Order order, Wire wire, Path folder) {
        this.order = order;
        this.budget = order.budget();
        this.wire = wire;
        this.folder = folder;
    }

    Budget budget() {
        return budget;
    }

    Optional<Order.Recognition> recognition() {
        return order.recognition();
    }

    /** Where the readers may write. */
    Path folder() {
        return folder;
    }

    void run() throws IOException {
        try {
            Path file = Path.of(order.file());
            read(new Entry("", order.name(), file, 0, Entry.Said.nothing()));
        } catch (Unreadable e) {
            refuse("", e.reason(), e.detail());
        } catch (FileSystemException e) {
            refuse("", Reason.NOT_READABLE, String.valueOf(e.getReason()));
        }
    }

    /**
     * Reads a file or an entry, and rejects it where that fails.
     *
     * @throws Unreadable if the budget of the whole file is spent
     */
    void read(Entry entry) throws IOException {
        String digest = digest(entry.file());
        Answer answer = open(entry, digest);
        try {
            if (answer != Answer.PASS) {
                long before = told;
                Kind.of(entry).read(entry, digest, answer == Answer.KNOWN, this);
                if (answer == Answer.READ && told == before) {
                    throw Unreadable.because(Reason.EMPTY, "nothing to read in it");
                }
            }
        } catch (Unreadable e) {
            if (e.isSpent()) {
                throw e;
            }
            refuse(entry.path(), e.reason(), e.detail());
        } catch (StackOverflowError e) {
            refuse(entry.path(), Reason.TOO_DEEP, "");
        } catch (BrokenPipeException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            refuse(entry.path(), Faults.reason(e), Faults.words(e));
        }
        send(new Message.Closed());
    }

    private Answer open(Entry entry, String digest) throws IOException {
        send(new Message.Opened(entry.path(), digest));
        return wire.expectAnswer();
    }

    /** Reads something packed in another entry, and takes it off the disk again. */
    void readPacked(Entry entry) throws IOException {
        try {
            if (entry.depth() > budget.depth()) {
                refuse(entry.path(), Reason.TOO_DEEP, budget.depth() + " levels are the most");
            } else {
                read(entry);
            }
        } finally {
            Files.deleteIfExists(entry.file());
        }
    }

    /**
     * Counts an entry.
     *
     * @throws Unreadable if there are too many
     */
    void count() {
        entries++;
        if (entries > budget.entries()) {
            throw Unreadable.spent(Reason.TOO_MANY_ENTRIES, budget.entries() + " are the most");
        }
    }

    /**
     * Lays bytes down under a number.
     *
     * @throws Unreadable if the budget of expanded bytes is spent
     */
    Path lay(InputStream bytes) throws IOException {
        number++;
        Path file = folder.resolve(number + ".part");
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                expand(n);
                out.write(buffer, 0, n);
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return file;
    }

    /** Counts bytes that came out of an archive. */
    void expand(long bytes) {
        expanded += bytes;
        if (expanded > budget.expandedBytes()) {
            throw Unreadable.spent(Reason.EXPANDED_TOO_FAR, "to more than " + (budget.expandedBytes() >> 20) + " MiB");
        }
    }

    /** A document is read. */
    void tell(Entry entry, String digest, Reading reading) {
        tell(entry.path(), digest, reading);
    }

    void tell(String path, String digest, Reading reading) {
        Composed composed = reading.composed();
        if (composed.blocks().isEmpty()) {
            throw Unreadable.because(Reason.EMPTY, "nothing to read in it");
        }
        countCharacters(composed.text().length());
        Metadata metadata = reading.metadata();
        send(new Message.Text(
                path, digest, reading.charset(), reading.declared(), metadata, composed.text(), composed.blocks()));
    }

    private void countCharacters(long more) {
        characters += more;
        if (characters > budget.allCharacters()) {
            throw Unreadable.spent(Reason.TOO_MUCH_TEXT, budget.allCharacters() + " characters are the most");
        }
    }

    /** Plain text or JSON Lines, handed over as they are. */
    void plain(Entry entry, String digest) throws IOException {
        long size = Files.size(entry.file());
        if (size > budget.plainBytes()) {
            throw Unreadable.because(Reason.TOO_BIG, size + " bytes, " + budget.plainBytes() + " are the most");
        }
        countCharacters(size);
        send(new Message.Plain(entry.path(), digest, Files.readAllBytes(entry.file())));
    }

    void refuse(String path, Reason reason, String detail) {
        send(new Message.Refused(path, reason, detail));
    }

    void note(String path, String words) {
        send(new Message.Noted(path, words));
    }

    /** Sets back the clock of who waits. */
    void alive() {
        send(new Message.Alive());
    }

    private void send(Message message) {
        told += message instanceof Message.Alive || message instanceof Message.Noted ? 0 : 1;
        try {
            wire.send(message);
        } catch (IOException e) {
            throw new BrokenPipeException(e);
        }
    }

    /** The program is gone. */
    static final class BrokenPipeException extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        BrokenPipeException(IOException cause) {
            super(cause);
        }
    }

    static String digest(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        try (java.util.stream.Stream<Path> left = Files.list(folder)) {
            for (Path file : left.filter(Files::isRegularFile).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
