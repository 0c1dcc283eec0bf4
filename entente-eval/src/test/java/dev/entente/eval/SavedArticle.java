package dev.entente.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** One article, and the bytes that programs make of it in each format. */
final class SavedArticle {
    /** A part of the article: 't' its title, 'h' a heading, 's' a sub-heading, 'p' a paragraph, 'i' an item of a list. */
    private record Part(char kind, String words) {}

    private static final String TITLE = "Sweden and the Harbour League";
    private static final String DAY = "Geneva, 24 June 1921";

    private static final List<Part> PARTS = List.of(
            new Part('t', TITLE),
            new Part('p', DAY),
            new Part(
                    'p',
                    "Sweden sent grain worth 20,000 pounds to Finland in May, officials told Reuters on Tuesday in the harbour"
                            + " of the old town."),
            new Part(
                    'p',
                    "\"France has promised nothing to Poland,\" the Swedish prime minister said. He denied that Sweden had"
                            + " threatened Norway, and said that Denmark may support Finland in the coming year."),
            new Part('h', "Great Britain and the Baltic states"),
            new Part('s', "Financially:"),
            new Part('i', "Paying a monthly subsidy to Estonia."),
            new Part('i', "Lending money to Latvia in 1920."),
            new Part('s', "Militarily:"),
            new Part('i', "Training the army of Lithuania."),
            new Part(
                    'p',
                    "According to the Finnish government, Russia attacked Estonia on 3 May 1919 and accused Latvia of breaking"
                            + " the agreement that both had signed in Riga."));

    private SavedArticle() {}

    /** A name with its ending, and the bytes. */
    record Saved(String name, byte[] bytes) {}

    static List<Saved> inAllFormats() throws IOException {
        List<Saved> all = new ArrayList<>(List.of(
                new Saved("text.txt", text().getBytes(UTF_8)),
                new Saved("markdown.md", markdown().getBytes(UTF_8)),
                new Saved("page.html", page().getBytes(UTF_8)),
                new Saved(
                        "page1256.htm",
                        page().replace("utf-8", "windows-1256").getBytes(Charset.forName("windows-1256"))),
                new Saved("archive.mhtml", mhtml().getBytes(UTF_8)),
                new Saved("paper.pdf", pdf()),
                new Saved("office.docx", docx()),
                new Saved("rich.rtf", rtf().getBytes(UTF_8)),
                new Saved("open.odt", odt()),
                new Saved("mail.eml", mail().getBytes(UTF_8)),
                new Saved("box.mbox", ("From a@b.example Fri Jun 24 10:00:00 1921\n" + mail() + "\n").getBytes(UTF_8)),
                new Saved("book.epub", epub()),
                new Saved("news.rss", rss().getBytes(UTF_8)),
                new Saved("news.atom", atom().getBytes(UTF_8)),
                new Saved("crawl.warc", warc())));
        all.add(new Saved("packed.zip", zip("folder/a.html", page().getBytes(UTF_8))));
        all.add(new Saved("packed.tar.gz", tar("folder/a.docx", docx())));
        return all;
    }

    static String text() {
        StringBuilder text = new StringBuilder();
        for (Part part : PARTS) {
            text.append(part.kind() == 'i' ? "- " : "").append(part.words()).append(part.kind() == 'i' ? "\n" : "\n\n");
        }
        return text.toString();
    }

    private static String markdown() {
        StringBuilder text = new StringBuilder();
        for (Part part : PARTS) {
            text.append(
                            switch (part.kind()) {
                                case 't' -> "# ";
                                case 'h' -> "## ";
                                case 's' -> "### ";
                                case 'i' -> "- ";
                                default -> "";
                            })
                    .append(part.words())
                    .append(part.kind() == 'i' ? "\n" : "\n\n");
        }
        return text.toString();
    }

    private static String body(String title) {
        StringBuilder html = new StringBuilder();
        boolean inList = false;
        for (Part part : PARTS) {
            boolean item = part.kind() == 'i';
            html.append(item && !inList ? "<ul>\n" : !item && inList ? "</ul>\n" : "");
            inList = item;
            String tag =
                    switch (part.kind()) {
                        case 't' -> title;
                        case 'h' -> "h2";
                        case 's' -> "h3";
                        case 'i' -> "li";
                        default -> "p";
                    };
            String words = part.words().replace("\"", "&quot;");
            html.append(tag.isEmpty() ? "" : "<" + tag + ">" + words + "</" + tag + ">\n");
        }
        return html.append(inList ? "</ul>\n" : "").toString();
    }

    /** With all that sites put around an article. */
    private static String page() {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + TITLE + " | The Post</title>"
                + "<meta property=\"og:title\" content=\"" + TITLE + "\">"
                + "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"" + TITLE
                + "\",\"datePublished\":\"1921-06-24T08:00:00Z\"}</script></head>"
                + "<body><header><a href=\"/\">The Post</a></header><nav><ul><li><a href=\"/w\">Italy attacked Greece</a></li></ul>"
                + "</nav><main><article>" + body("h1")
                + "</article></main><aside><h2>More</h2><p>Spain threatened Portugal.</p></aside>"
                + "<footer><p>Hungary accused Romania. All rights reserved.</p></footer></body></html>";
    }

    private static String mhtml() {
        return "From: <Saved by a browser>\r\nSubject: " + TITLE + "\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"=_b\"\r\n\r\n"
                + "--=_b\r\nContent-Type: text/html\r\nContent-Location: https://post.example/a\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                + page().replace("=", "=3D").replace("\n", "\r\n")
                + "\r\n--=_b\r\nContent-Type: image/png\r\nContent-Location: https://post.example/a.png\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--=_b--\r\n";
    }

    private static String mail() {
        return "From: \"A Correspondent\" <a@post.example>\nTo: b@post.example\nSubject: " + TITLE
                + "\nDate: Fri, 24 Jun 1921 10:00:00 +0200\nMIME-Version: 1.0\n"
                + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
                + text().substring(TITLE.length()).strip() + "\n\n> Bulgaria attacked Serbia.\n";
    }

    private static String rss() {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>The Post</title>"
                + "<link>https://post.example/</link><description>News</description><item><title>" + TITLE
                + "</title><link>https://post.example/a</link><pubDate>Fri, 24 Jun 1921 08:00:00 GMT</pubDate><description><![CDATA["
                + body("") + "]]></description></item></channel></rss>";
    }

    private static String atom() {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Post</title>"
                + "<id>urn:p</id><updated>1921-06-24T08:00:00Z</updated><entry><title>" + TITLE
                + "</title><id>urn:a</id>"
                + "<published>1921-06-24T08:00:00Z</published><updated>1921-06-24T08:00:00Z</updated><content type=\"html\"><![CDATA["
                + body("") + "]]></content></entry></feed>";
    }

    private static String rtf() {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times New Roman;}}\n");
        for (Part part : PARTS) {
            rtf.append("\\pard ")
                    .append(part.kind() == 'i' ? "\\'95\\tab " : "")
                    .append(part.words())
                    .append("\\par\n");
        }
        return rtf.append('}').toString();
    }

    private static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var styles = document.createStyles();
            for (String name : List.of("Title", "heading 1", "heading 2", "List Bullet")) {
                CTStyle style = CTStyle.Factory.newInstance();
                style.setStyleId(name.replace(" ", ""));
                style.addNewName().setVal(name);
                style.setType(STStyleType.PARAGRAPH);
                if (name.startsWith("List")) {
                    style.addNewPPr().addNewNumPr().addNewNumId().setVal(java.math.BigInteger.ONE);
                }
                styles.addStyle(new XWPFStyle(style));
            }
            for (Part part : PARTS) {
                XWPFParagraph paragraph = document.createParagraph();
                switch (part.kind()) {
                    case 't' -> paragraph.setStyle("Title");
                    case 'h' -> paragraph.setStyle("heading1");
                    case 's' -> paragraph.setStyle("heading2");
                    case 'i' -> paragraph.setStyle("ListBullet");
                    default -> {}
                }
                int half = part.words().length() / 2;
                paragraph.createRun().setText(part.words().substring(0, half));
                paragraph.createRun().setText(part.words().substring(half));
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] odt() throws IOException {
        StringBuilder content = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>");
        for (Part part : PARTS) {
            content.append(
                    switch (part.kind()) {
                        case 't' -> "<text:p text:style-name=\"Title\">" + part.words() + "</text:p>";
                        case 'h' -> "<text:h text:outline-level=\"1\">" + part.words() + "</text:h>";
                        case 's' -> "<text:h text:outline-level=\"2\">" + part.words() + "</text:h>";
                        case 'i' ->
                            "<text:list><text:list-item><text:p>" + part.words()
                                    + "</text:p></text:list-item></text:list>";
                        default -> "<text:p>" + part.words() + "</text:p>";
                    });
        }
        content.append("</office:text></office:body></office:document-content>");
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text".getBytes(UTF_8),
                "content.xml",
                content.toString().getBytes(UTF_8));
    }

    private static byte[] epub() throws IOException {
        return zip(
                "mimetype",
                "application/epub+zip".getBytes(UTF_8),
                "META-INF/container.xml",
                ("<?xml version=\"1.0\"?><container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
                                + "<rootfile full-path=\"OEBPS/book.opf\" media-type=\"application/oebps-package+xml\"/>"
                                + "</rootfiles></container>")
                        .getBytes(UTF_8),
                "OEBPS/book.opf",
                ("<?xml version=\"1.0\"?><package xmlns=\"http://www.idpf.org/2007/opf\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata><dc:title>" + TITLE
                                + "</dc:title><dc:date>1921-06-24</dc:date></metadata><manifest>"
                                + "<item id=\"n\" href=\"nav.xhtml\" properties=\"nav\"/><item id=\"a\" href=\"text/a%20b.xhtml\"/>"
                                + "</manifest><spine><itemref idref=\"n\"/><itemref idref=\"a\"/></spine></package>")
                        .getBytes(UTF_8),
                "OEBPS/nav.xhtml",
                "<html><body><nav><p>Spain attacked Portugal.</p></nav></body></html>".getBytes(UTF_8),
                "OEBPS/text/a b.xhtml",
                ("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>" + body("h1")
                                + "</body></html>")
                        .getBytes(UTF_8));
    }

    private static byte[] warc() {
        byte[] page = page().getBytes(UTF_8);
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length
                + "\r\n\r\n";
        String head =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                        + "WARC-Date: 2021-01-01T00:00:00Z\r\nWARC-Target-URI: https://post.example/a\r\n"
                        + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
                        + (http.length() + page.length)
                        + "\r\n\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((head + http).getBytes(UTF_8));
        bytes.writeBytes(page);
        bytes.writeBytes("\r\n\r\n".getBytes(UTF_8));
        return bytes.toByteArray();
    }

    static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                ZipEntry entry = new ZipEntry((String) namesAndContents[i]);
                byte[] content = (byte[]) namesAndContents[i + 1];
                if (i == 0) {
                    CRC32 crc = new CRC32();
                    crc.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GzipCompressorOutputStream(bytes);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip, "UTF-8")) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    /** Set as word processors set it: lines broken at the margin, larger headings, a number at the foot. */
    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A5);
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                float y = 540;
                for (Part part : PARTS) {
                    y -= part.kind() == 'i' ? 0 : 8;
                    y = paragraph(stream, part, y);
                }
                line(stream, new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 10, 200, 20, "1");
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static float paragraph(PDPageContentStream stream, Part part, float top) throws IOException {
        float size = part.kind() == 't' ? 18 : part.kind() == 'h' ? 14 : part.kind() == 's' ? 12.5f : 10;
        PDFont font = new PDType1Font(
                "ths".indexOf(part.kind()) >= 0
                        ? Standard14Fonts.FontName.TIMES_BOLD
                        : Standard14Fonts.FontName.TIMES_ROMAN);
        float left = part.kind() == 'i' ? 60 : 50;
        float y = top;
        StringBuilder line = new StringBuilder(part.kind() == 'i' ? "•" : "");
        for (String word : part.words().split(" ")) {
            if (font.getStringWidth(line + " " + word) / 1000 * size > 330) {
                y -= size * 1.2f;
                line(stream, font, size, left, y, line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        y -= size * 1.2f;
        line(stream, font, size, left, y, line.toString());
        return y;
    }

    private static void line(PDPageContentStream stream, PDFont font, float size, float x, float y, String words)
            throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(x, y);
        stream.showText(words);
        stream.endText();
    }
}
