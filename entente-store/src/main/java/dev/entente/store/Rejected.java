package dev.entente.store;

/**
 * A file or record that was rejected, as the collection remembers it.
 *
 * @param path path under the folder that was read, {@code file#line} or {@code file!/entry}
 * @param reason what is wrong, in a few words
 * @param detail where and what to do; may be ""
 * @param digest SHA-256 of what was rejected; "" where it was not read that far
 */
public record Rejected(String path, String reason, String detail, String digest) {
    public Rejected {
        if (path.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "a rejection needs a path and a reason: '" + path + "', '" + reason + "'");
        }
    }

    public Rejected(String path, String reason, String detail) {
        this(path, reason, detail, "");
    }
}
