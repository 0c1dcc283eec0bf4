package dev.entente.read;

import java.util.Optional;

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
