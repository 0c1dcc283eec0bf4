package dev.entente.read;

import dev.entente.intake.Reason;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import dev.entente.text.Origin;
import dev.entente.text.Outline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run over named files. */
final class Run {
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final ReadLimits limits;
    private final Ids ids;
    private final Holdings holdings;
    private final Tally tally;

    private final Crew crew;
    /** Files that the readers were given before their turn. */
    private final Map<Naming.Named, Foreign> begun = new HashMap<>();

    Run(Reader.Bounds bounds, Crew crew, Ids ids, Tally tally) {
        this.limits = bounds.limits();
        this.holdings = bounds.holdings();
        this.crew = crew;
        this.ids = ids;
        this.tally = tally;
    }

    /** Reads them in order; the readers are given some before their turn. */
    void read(List<Naming.Named> files) {
        int given = 0;
        for (int i = 0; i < files.size(); i++) {
            while (given < files.size() && given <= i + crew.ahead()) {
                begin(files.get(given++));
            }
            read(files.get(i));
        }
    }

    private void begin(Naming.Named file) {
        if (file.entry().fault().isEmpty()
                && findFormat(file.entry().name())
                        .filter(f -> f == Format.FOREIGN)
                        .isPresent()) {
            Foreign foreign =
                    new Foreign(new Foreign.Surroundings(this, crew, ids, holdings, tally, limits.fileBytes()), file);
            foreign.begin();
            begun.put(file, foreign);
        }
    }

    private void read(Naming.Named file) {
        tally.start(file.path());
        try {
            dispatch(file);
        } catch (Refusal e) {
            tally.reject(e.at(file.path()));
        }
        tally.finish(file.path());
    }

    private void dispatch(Naming.Named file) {
        if (file.entry().fault().isPresent()) {
            throw file.entry().fault().get();
        }
        switch (format(file.entry().name())) {
            case TEXT -> text(file);
            case RECORDS -> records(file);
            case FOREIGN ->
                Optional.ofNullable(begun.remove(file)).orElseThrow().read();
        }
    }

    private Format format(String name) {
        return findFormat(name)
                .orElseThrow(() -> new Refusal(
                        Reason.UNSUPPORTED.words(),
                        "." + FileName.ending(name)
                                + (Format.isPicture(name) ? "; read --ocr reads pictures of pages" : "")));
    }

    private Optional<Format> findFormat(String name) {
        boolean recognized =
                Format.isPicture(name) && crew.workshop().recognition().isPresent();
        return recognized ? Optional.of(Format.FOREIGN) : Format.find(name);
    }

    private void text(Naming.Named file) {
        byte[] bytes = bytes(file);
        String digest = Digest.of(bytes);
        if (holdings.isKnown(file.path(), digest)) {
            tally.passOver();
            return;
        }
        Decoding decoding = Decoding.guessing(bytes);
        if (decoding.isGuessed()) {
            tally.remark(new Remark(file.path(), "charset guessed by its letters: " + decoding.charset()));
        }
        Origin origin = new Origin(file.path(), digest, decoding.charset(), decoding.declared());
        String text = decoding.text();
        tally.hand(new Document(ids.expectFileId(file), text, Metadata.none(), origin, Outline.of(text)));
    }

    private byte[] bytes(Naming.Named file) {
        try (InputStream stream = Files.newInputStream(file.entry().file())) {
            long size = Files.size(file.entry().file());
            byte[] bytes = size > limits.fileBytes() ? new byte[0] : stream.readNBytes(limits.fileBytes() + 1);
            if (size > limits.fileBytes() || bytes.length > limits.fileBytes()) {
                throw new Refusal("too big", tooBig(Math.max(size, bytes.length), limits.fileBytes()) + "; split it");
            }
            return bytes;
        } catch (IOException e) {
            throw Listing.refusal(e);
        }
    }

    private static String tooBig(long size, int limit) {
        return size + " bytes, " + limit + " are the most";
    }

    /** Where records stand: the path of their file, and what the nameless ones are called after. */
    record Spot(String path, String id) {}

    private void records(Naming.Named file) {
        try (InputStream stream = Files.newInputStream(file.entry().file())) {
            records(new Spot(file.path(), file.id()), stream);
        } catch (IOException e) {
            throw Listing.refusal(e);
        }
    }

    /**
     * Hands over the records of a stream.
     *
     * @throws Refusal if there are none
     */
    void records(Spot spot, InputStream stream) {
        int line = 0;
        try {
            BoundedLines lines = new BoundedLines(stream, limits.lineBytes());
            boolean any = false;
            for (Optional<BoundedLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
                line = next.get().number();
                if (line == 1) {
                    refuseWide(next.get().bytes());
                }
                any |= record(spot, next.get());
            }
            if (!any) {
                throw new Refusal("no text", line == 0 ? "empty" : "white space only");
            }
        } catch (IOException e) {
            tally.reject(Listing.refusal(e).at(line == 0 ? spot.path() : spot.path() + "#" + (line + 1)));
        }
    }

    /** Lines cannot be cut out of UTF-16 or UTF-32 byte by byte. */
    private static void refuseWide(byte[] line) {
        boolean wide = line.length >= 2 && (line[0] & line[1] & 0xfe) == 0xfe && line[0] != line[1];
        if (wide) {
            throw new Refusal("not UTF-8 text", "its mark says UTF-16 or UTF-32; save it as UTF-8");
        }
    }

    /** Whether there was anything on the line. */
    private boolean record(Spot file, BoundedLines.Line line) {
        String path = file.path() + "#" + line.number();
        try {
            if (line.isTooLong()) {
                throw new Refusal("line too long", tooBig(line.length(), limits.lineBytes()));
            }
            byte[] bytes = line.number() == 1 ? withoutMark(line.bytes()) : line.bytes();
            if (new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
                return false;
            }
            document(file, line.number(), bytes);
        } catch (Refusal e) {
            tally.reject(e.at(path));
        }
        return true;
    }

    private static byte[] withoutMark(byte[] bytes) {
        boolean marked = bytes.length >= 3 && java.util.Arrays.equals(bytes, 0, 3, MARK, 0, 3);
        return marked ? java.util.Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }

    private void document(Spot file, int line, byte[] bytes) {
        String path = file.path() + "#" + line;
        Fields fields = Fields.of(Decoding.of(bytes).text());
        String text = fields.expectText();
        String id = fields.findId().orElse(file.id() + "#" + line);
        ids.take(id, file.path(), line);
        String digest = Digest.of(bytes);
        if (holdings.isKnown(path, digest)) {
            tally.passOver();
            return;
        }
        Metadata metadata = fields.metadata();
        fields.remarks().forEach(r -> tally.remark(new Remark(path, r)));
        Origin origin = new Origin(path, digest, StandardCharsets.UTF_8.name(), Optional.empty());
        tally.hand(new Document(id, text, metadata, origin, Outline.of(text)));
    }
}
