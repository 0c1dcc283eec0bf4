package dev.entente.text;

import java.util.Optional;

/**
 * Where a document's bytes came from.
 *
 * @param path path under the folder that was read, with {@code /}; for a record of a JSON Lines file {@code file#line}
 * @param digest SHA-256 of the bytes, in lower-case hexadecimal
 * @param charset the charset that decoded them
 * @param declared the charset that the file itself declared, if it did
 */
public record Origin(String path, String digest, String charset, Optional<String> declared) {
    /** An origin for a text that came from no file, as in tests. */
    public static Origin none() {
        return new Origin("", "", "UTF-8", Optional.empty());
    }
}
