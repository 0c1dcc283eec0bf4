package dev.entente.intake;

import dev.entente.text.Block;
import dev.entente.text.Metadata;
import java.util.List;
import java.util.Optional;

/**
 * What the readers say. Paths are those inside the file, "" for the file itself, else with {@code !/} before each step:
 * {@code !/folder/a.eml!/b.pdf}.
 */
public sealed interface Message {
    /** A file or an entry is opened; the readers wait for an {@link Answer}. */
    record Opened(String path, String digest) implements Message {}

    /** The file or entry opened last is done with all that is in it. */
    record Closed() implements Message {}

    /** The readers are alive. */
    record Alive() implements Message {}

    /**
     * A document.
     *
     * @param path inside the file
     * @param digest SHA-256 of its bytes
     * @param charset what decoded it
     * @param declared the charset that it declares itself
     * @param metadata what it says about itself
     * @param text its text
     * @param blocks its structure
     */
    record Text(
            String path,
            String digest,
            String charset,
            Optional<String> declared,
            Metadata metadata,
            String text,
            List<Block> blocks)
            implements Message {
        public Text {
            blocks = List.copyOf(blocks);
        }
    }

    /** Plain text or JSON Lines, to be decoded by who asked. */
    record Plain(String path, String digest, byte[] bytes) implements Message {}

    /** A file or an entry that cannot be read. */
    record Refused(String path, Reason reason, String detail) implements Message {}

    /** Something left out of a document that was read. */
    record Noted(String path, String text) implements Message {}

    /** All is said about the file. */
    record Done() implements Message {}

    /** What the readers are told about a file or entry that they opened. */
    enum Answer {
        /** Read it. */
        READ,
        /** It is held already; look only at what is packed in it. */
        KNOWN,
        /** Pass over it and all that is in it. */
        PASS
    }
}
