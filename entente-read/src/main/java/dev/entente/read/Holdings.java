package dev.entente.read;

import java.util.Optional;
import java.util.OptionalInt;

/** What an earlier run has read already. */
public interface Holdings {
    /**
     * Whether that very text is held, so that it need not be read again.
     *
     * @param path a document's {@link dev.entente.text.Origin#path()}
     * @param digest SHA-256 of its bytes in lower-case hexadecimal
     */
    boolean isKnown(String path, String digest);

    /** The origin path of the document that has this id, if there is one. */
    Optional<String> findPath(String id);

    /**
     * The path under which the file at that place was read before, if it was.
     *
     * @param location {@code file:///...}
     */
    default Optional<String> findPathAt(String location) {
        return Optional.empty();
    }

    /** Where the file lay that was read under that path, if it is known. */
    default Optional<String> findLocation(String path) {
        return Optional.empty();
    }

    /**
     * How many documents are held out of the file at that path, if an earlier run read it to its end with all that is packed in it, it
     * had that digest, and nothing in it is to be tried again: it need not be opened.
     *
     * @param path of the file
     * @param digest SHA-256 of its bytes in lower-case hexadecimal
     */
    default OptionalInt findWhole(String path, String digest) {
        return OptionalInt.empty();
    }

    /** Nothing read yet. */
    static Holdings none() {
        return new Holdings() {
            @Override
            public boolean isKnown(String path, String digest) {
                return false;
            }

            @Override
            public Optional<String> findPath(String id) {
                return Optional.empty();
            }
        };
    }
}
