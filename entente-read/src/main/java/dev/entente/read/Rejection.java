package dev.entente.read;

/**
 * A file, a folder or a record that could not be read, and why.
 *
 * @param path path under the folder that was read, {@code file#line} for a record of a JSON Lines file, or the path as it was
 *     given where it does not exist
 * @param reason what is wrong, in a few words: "no text", "not UTF-8 text", "format not read yet"
 * @param detail where and what to do: "byte 512 (0xE9)"; may be ""
 */
public record Rejection(String path, String reason, String detail) {
    public Rejection {
        if (path.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "a rejection needs a path and a reason: '" + path + "', '" + reason + "'");
        }
    }

    /** One line for people: {@code notes/a.txt: not UTF-8 text (byte 512)}. */
    public String line() {
        return path + ": " + reason + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
