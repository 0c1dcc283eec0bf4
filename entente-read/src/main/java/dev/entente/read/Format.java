package dev.entente.read;

import java.util.Optional;

/** The forms of file that are read, as their endings tell them. */
enum Format {
    /** Plain text and Markdown: the text is the decoded characters untouched, and its outline sees headings and bullets. */
    TEXT,
    /** JSON Lines: one document a line. */
    RECORDS,
    /** All that the readers' JVM parses: a document, or a file with several in it. What it is, its bytes tell. */
    FOREIGN;

    static Optional<Format> find(String name) {
        return switch (FileName.ending(name)) {
            case "", "txt", "text", "md", "markdown" -> Optional.of(TEXT);
            case "jsonl", "ndjson" -> Optional.of(RECORDS);
            case "html", "htm", "xhtml", "mht", "mhtml", "pdf", "docx", "docm", "doc", "rtf", "odt" ->
                Optional.of(FOREIGN);
            case "eml", "mbox", "mbx", "epub", "rss", "atom", "rdf", "xml", "warc" -> Optional.of(FOREIGN);
            case "zip", "tar", "tgz", "gz", "bz2", "tbz2", "xz", "txz" -> Optional.of(FOREIGN);
            default -> Optional.empty();
        };
    }

    /** Pictures of pages, which are read only where character recognition is asked for. */
    static boolean isPicture(String name) {
        return switch (FileName.ending(name)) {
            case "png", "jpg", "jpeg", "tif", "tiff", "bmp", "gif" -> true;
            default -> false;
        };
    }
}
