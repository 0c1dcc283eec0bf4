package dev.entente.store;

/**
 * A file or record that was rejected, as the collection remembers it.
 *
 * @param path path under the folder that was read, or {@code file#line}
 * @param reason what is wrong, in a few words
 * @param detail where and what to do; may be ""
 */
public record Rejected(String path, String reason, String detail) {
    public Rejected {
        if (path.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "a rejection needs a path and a reason: '" + path + "', '" + reason + "'");
        }
    }
}
