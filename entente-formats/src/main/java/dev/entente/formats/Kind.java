package dev.entente.formats;

import dev.entente.intake.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Pattern;

/** The formats, told by the first bytes where these tell, else by the ending of the name. */
enum Kind {
    PAGE(FormatReader.of(new PageReader())),
    PDF(FormatReader.of(new PdfReader())),
    WORD(FormatReader.of(new WordReader())),
    OLD_OFFICE(FormatReader.of(new OldOfficeReader())),
    OPEN_TEXT(FormatReader.of(new OpenTextReader())),
    BOOK(FormatReader.of(new BookReader())),
    MAIL(new MailReader()),
    MAILBOX(new MailboxReader()),
    FEED(new FeedReader()),
    WEB_ARCHIVE(new WebArchiveReader()),
    ZIP(new ZipReader()),
    TAR(new TarReader()),
    COMPRESSED(new CompressedReader()),
    PICTURE(FormatReader.of(new PictureReader())),
    PLAIN((entry, digest, known, job) -> job.plain(entry, digest)),
    UNKNOWN((entry, digest, known, job) -> {
        throw Unreadable.because(Reason.UNSUPPORTED, entry.ending().isEmpty() ? entry.name() : "." + entry.ending());
    });

    private static final int LOOKED_AT = 4096;
    private static final Pattern MARKUP =
            Pattern.compile("(?s)^\\W*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+)?html\\b.*");
    private static final Pattern FEEDS =
            Pattern.compile("(?s).*<(rss|feed|rdf:RDF|atom:feed)\\b.*", Pattern.CASE_INSENSITIVE);

    private final FormatReader reader;

    Kind(FormatReader reader) {
        this.reader = reader;
    }

    void read(Entry entry, String digest, boolean known, Job job) throws IOException {
        reader.read(entry, digest, known, job);
    }

    static Kind of(Entry entry) throws IOException {
        byte[] head;
        try (InputStream stream = Files.newInputStream(entry.file())) {
            head = stream.readNBytes(LOOKED_AT);
        }
        if (head.length == 0) {
            throw Unreadable.because(Reason.EMPTY, "empty");
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        Kind byBytes = byBytes(start, entry);
        return byBytes == UNKNOWN ? byName(start, entry) : byBytes;
    }

    private static Kind byBytes(String start, Entry entry) throws IOException {
        if (start.startsWith("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ZipReader.kind(entry);
        }
        if (start.startsWith("{\\rtf")) {
            return OLD_OFFICE;
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return entry.ending().equals("docx")
                            || entry.ending().equals("doc")
                            || entry.ending().equals("docm")
                    ? OLD_OFFICE
                    : UNKNOWN;
        }
        if (start.startsWith("WARC/")) {
            return WEB_ARCHIVE;
        }
        if (start.startsWith("\u001f\u008b")) {
            return gzip(entry.name().toLowerCase(Locale.ROOT));
        }
        if (start.startsWith("BZh") || start.startsWith("\u00fd7zXZ\u0000")) {
            return COMPRESSED;
        }
        if (start.length() > 262 && start.startsWith("ustar", 257)) {
            return TAR;
        }
        boolean picture = start.startsWith("\u0089PNG") || start.startsWith("\u00ff\u00d8\u00ff");
        return picture ? PICTURE : UNKNOWN;
    }

    private static Kind gzip(String name) {
        return name.endsWith(".warc.gz") ? WEB_ARCHIVE : COMPRESSED;
    }

    private static Kind byName(String start, Entry entry) {
        String lower = start.toLowerCase(Locale.ROOT);
        return switch (entry.ending()) {
            case "txt", "text", "md", "markdown", "jsonl", "ndjson" -> PLAIN;
            case "html", "htm", "xhtml" -> PAGE;
            case "eml", "mht", "mhtml" -> MAIL;
            case "mbox", "mbx" -> MAILBOX;
            case "rss", "atom", "rdf" -> FEED;
            case "xml" ->
                FEEDS.matcher(start).matches() ? FEED : MARKUP.matcher(lower).matches() ? PAGE : UNKNOWN;
            case "tar" -> TAR;
            case "tif", "tiff", "bmp", "gif" -> PICTURE;
            case "pdf" -> lower.contains("%pdf-") ? PDF : damaged("no PDF");
            case "docx", "docm", "odt", "epub", "zip" -> damaged("no ZIP inside");
            case "rtf" -> damaged("no RTF");
            case "doc" -> damaged("no Word file");
            case "warc" -> damaged("no WARC");
            case "gz", "tgz", "bz2", "tbz2", "xz", "txz" -> damaged("not compressed");
            case "png", "jpg", "jpeg" -> damaged("no picture");
            default -> bySaid(lower, entry);
        };
    }

    private static Kind bySaid(String lower, Entry entry) {
        String type = entry.said().type().orElse("");
        if (type.equals("text/html")
                || type.equals("application/xhtml+xml")
                || MARKUP.matcher(lower).matches()) {
            return PAGE;
        }
        if (type.equals("text/plain") || type.isEmpty() && entry.ending().isEmpty()) {
            return PLAIN;
        }
        if (type.equals("message/rfc822")) {
            return MAIL;
        }
        boolean feed = type.equals("application/rss+xml") || type.equals("application/atom+xml");
        return feed ? FEED : UNKNOWN;
    }

    private static Kind damaged(String detail) {
        throw Unreadable.because(Reason.DAMAGED, detail);
    }
}
