package dev.entente.read;

import java.util.Optional;

/** The forms of file that are read. */
enum Format {
    /** Plain text and Markdown: the text is the decoded characters untouched, and its outline sees headings and bullets. */
    TEXT,
    /** JSON Lines: one document a line. */
    RECORDS;

    static Optional<Format> find(String name) {
        return switch (FileName.ending(name)) {
            case "", "txt", "text", "md", "markdown" -> Optional.of(TEXT);
            case "jsonl", "ndjson" -> Optional.of(RECORDS);
            default -> Optional.empty();
        };
    }
}
