package dev.entente.eval.hostile;

import dev.entente.eval.hostile.Packed.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Office files, books and RTF. */
final class HostileOffice {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private HostileOffice() {}

    static void into(HostileCorpus corpus) throws IOException {
        String file = corpus.canary().toUri().toString();
        corpus.add("billion-laughs.docx", docx("<!DOCTYPE a [" + HostileMarkup.laughs("lol", 10) + "]>", "&lol9;"));
        corpus.add("entity-of-file.docx", docx("<!DOCTYPE a [<!ENTITY x SYSTEM \"" + file + "\">]>", "&x;"));
        corpus.add(
                "entity-of-address.docx",
                docx("<!DOCTYPE a [<!ENTITY x SYSTEM \"" + corpus.address() + "\">]>", "&x;"));
        byte[] honest = docx("", "Chad attacked Niger.");
        corpus.add("cut.docx", Arrays.copyOf(honest, honest.length / 3));
        corpus.add("bomb-in.docx", bombIn());
        corpus.add("page-that-says-it-is.docx", "<html><body><p>Chad attacked Niger.</p></body></html>");
        corpus.add("entity-of-file.odt", odt("<!DOCTYPE a [<!ENTITY x SYSTEM \"" + file + "\">]>", "&x;"));
        corpus.add("billion-laughs.odt", odt("<!DOCTYPE a [" + HostileMarkup.laughs("lol", 10) + "]>", "&lol9;"));
        corpus.add("climbs.epub", epub("../../../../../../../.." + corpus.canary()));
        corpus.add("names-a-file.epub", epub(file));
        corpus.add("not-there.epub", epub("nowhere.xhtml"));
        rich(corpus);
    }

    private static byte[] docx(String type, String words) throws IOException {
        return Packed.zip(
                Part.of(
                        "[Content_Types].xml",
                        DECLARATION
                                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                                + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                                + ".wordprocessingml.document.main+xml\"/></Types>"),
                Part.of(
                        "_rels/.rels",
                        DECLARATION
                                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                                + " Target=\"word/document.xml\"/></Relationships>"),
                Part.of(
                        "word/document.xml",
                        DECLARATION + type + "<w:document xmlns:w=\"" + WORD + "\"><w:body><w:p><w:r><w:t>" + words
                                + "</w:t></w:r></w:p></w:body></w:document>"));
    }

    /** The document part itself unpacks to hundreds of MiB. */
    private static byte[] bombIn() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes((DECLARATION + "<w:document xmlns:w=\"" + WORD + "\"><w:body><w:p><w:r><w:t>")
                .getBytes(StandardCharsets.UTF_8));
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'a');
        for (int i = 0; i < 300; i++) {
            text.writeBytes(block);
        }
        text.writeBytes("</w:t></w:r></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        return Packed.zip(
                Part.of(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                                + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                                + ".wordprocessingml.document.main+xml\"/></Types>"),
                new Part("word/document.xml", text.toByteArray()));
    }

    private static byte[] odt(String type, String words) throws IOException {
        return Packed.zip(
                Part.of("mimetype", "application/vnd.oasis.opendocument.text"),
                Part.of(
                        "content.xml",
                        DECLARATION + type
                                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>"
                                + words + "</text:p></office:text></office:body></office:document-content>"));
    }

    private static byte[] epub(String chapter) throws IOException {
        return Packed.zip(
                Part.of("mimetype", "application/epub+zip"),
                Part.of(
                        "META-INF/container.xml",
                        "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\"><rootfiles><rootfile"
                                + " full-path=\"book.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>"),
                Part.of(
                        "book.opf",
                        "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"2.0\"><metadata/><manifest><item id=\"c\" href=\""
                                + chapter
                                + "\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"c\"/>"
                                + "</spine></package>"));
    }

    private static void rich(HostileCorpus corpus) throws IOException {
        corpus.add("deep.rtf", "{\\rtf1 " + "{".repeat(300_000) + "Chad attacked Niger." + "}".repeat(300_000) + "}");
        corpus.add("binary-without-end.rtf", "{\\rtf1 {\\fonttbl{\\f0 A;}}\\pard Chad\\par {\\bin2147483647 x}}");
        corpus.add("number-too-large.rtf", "{\\rtf1\\ansi\\u99999999999999999999 ?\\pard Chad attacked Niger.\\par}");
        corpus.add("without-text.rtf", "{\\rtf1}");
        corpus.add("no-rtf.rtf", "Chad attacked Niger.\n");
    }
}
