package dev.entente.eval.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;

/** PDF files: trees that never end, streams that never stop, forms that reach outside. */
final class HostilePdfs {
    private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    private static final String CATALOGUE = "<< /Type /Catalog /Pages 2 0 R >>";
    private static final byte[] WORDS = bytes("BT /F1 12 Tf 72 700 Td (Chad attacked Niger.) Tj ET");

    private HostilePdfs() {}

    static void into(HostileCorpus corpus) throws IOException {
        byte[] honest = pdf(List.of(
                bytes(CATALOGUE),
                bytes("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                page(""),
                bytes(FONT),
                stream("", WORDS)));
        corpus.add("cut.pdf", Arrays.copyOf(honest, honest.length / 3));
        corpus.add("no-pdf.pdf", "these are plain words\n");
        corpus.add("head-only.pdf", "%PDF-1.7\n");
        corpus.add("encrypted.pdf", encrypted());
        corpus.add("no-text.pdf", withContent(bytes("0 0 m 100 100 l S")));
        trees(corpus);
        streams(corpus);
        reaching(corpus);
    }

    private static void trees(HostileCorpus corpus) throws IOException {
        corpus.add(
                "pages-in-a-circle.pdf",
                pdf(List.of(
                        bytes(CATALOGUE),
                        bytes("<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>"),
                        page(""),
                        bytes(FONT),
                        stream("", WORDS))));
        corpus.add("pages-a-million.pdf", millionPages());
        corpus.add(
                "pages-declared-a-billion.pdf",
                pdf(List.of(
                        bytes(CATALOGUE),
                        bytes("<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>"),
                        page(""),
                        bytes(FONT),
                        stream("", WORDS))));
        corpus.add("arrays-deep.pdf", withContent(bytes("[".repeat(200_000))));
        byte[] circle = pdf(List.of(bytes(CATALOGUE), bytes("<< /Type /Pages /Kids [] /Count 0 >>")));
        String text = new String(circle, StandardCharsets.ISO_8859_1);
        int table = text.lastIndexOf("xref\n0");
        corpus.add(
                "tables-in-a-circle.pdf",
                text.replace("/Root 1 0 R", "/Root 1 0 R /Prev " + table).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Six levels of ten kids each, all the same page at the bottom. */
    private static byte[] millionPages() {
        List<byte[]> objects = new ArrayList<>(List.of(bytes(CATALOGUE)));
        int count = 1_000_000;
        for (int level = 0; level < 6; level++) {
            String kid = (level + 3) + " 0 R ";
            objects.add(bytes("<< /Type /Pages /Kids [" + kid.repeat(10) + "] /Count " + count + " >>"));
            count /= 10;
        }
        objects.add(bytes(
                "<< /Type /Page /MediaBox [0 0 612 792] /Contents 10 0 R /Resources << /Font << /F1 9 0 R >> >> >>"));
        objects.add(bytes(FONT));
        objects.add(stream("", WORDS));
        return pdf(objects);
    }

    private static void streams(HostileCorpus corpus) throws IOException {
        corpus.add("stream-bomb.pdf", withStream("/Filter /FlateDecode", deflated(400 << 20)));
        corpus.add(
                "stream-bomb-twice-packed.pdf",
                withStream("/Filter [/FlateDecode /FlateDecode]", deflate(deflated(400 << 20))));
        corpus.add("filters-many.pdf", withStream("/Filter [" + "/ASCIIHexDecode ".repeat(5_000) + "]", bytes("41>")));
        corpus.add(
                "form-of-itself.pdf",
                pdf(List.of(
                        bytes(CATALOGUE),
                        bytes("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                        page("/XObject << /X 5 0 R >>"),
                        bytes(FONT),
                        stream(
                                "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>",
                                bytes("/X Do")))));
    }

    private static void reaching(HostileCorpus corpus) throws IOException {
        String form = "<?xml version=\"1.0\"?><!DOCTYPE xdp [<!ENTITY x SYSTEM \""
                + corpus.canary().toUri()
                + "\"><!ENTITY y SYSTEM \"" + corpus.address()
                + "\">]><xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\"><a>&x;&y;</a>"
                + "</xdp:xdp>";
        corpus.add(
                "form-with-entities.pdf",
                pdf(List.of(
                        bytes("<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [] /XFA 6 0 R >> >>"),
                        bytes("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                        page(""),
                        bytes(FONT),
                        stream("", WORDS),
                        stream("", bytes(form)))));
        corpus.add(
                "opens-outside.pdf",
                pdf(List.of(
                        bytes("<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /URI /URI (" + corpus.address()
                                + ") >> >>"),
                        bytes("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                        page(""),
                        bytes(FONT),
                        stream("/F (" + corpus.canary() + ")", WORDS))));
    }

    private static byte[] encrypted() {
        byte[] plain = pdf(List.of(
                bytes(CATALOGUE),
                bytes("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                page(""),
                bytes(FONT),
                stream("", WORDS)));
        String lock = "/Encrypt << /Filter /Standard /V 1 /R 2 /P -60 /O <" + "41".repeat(32) + "> /U <"
                + "42".repeat(32) + "> >> /ID [<" + "43".repeat(16) + "> <" + "43".repeat(16) + ">]";
        return new String(plain, StandardCharsets.ISO_8859_1)
                .replace("/Root 1 0 R", "/Root 1 0 R " + lock)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] page(String resources) {
        return bytes(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> "
                        + resources + " >> >>");
    }

    private static byte[] withContent(byte[] content) {
        return withStream("", content);
    }

    private static byte[] withStream(String filter, byte[] content) {
        return pdf(List.of(
                bytes(CATALOGUE),
                bytes("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                page(""),
                bytes(FONT),
                stream(filter, content)));
    }

    private static byte[] stream(String entries, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(bytes("<< /Length " + content.length + " " + entries + " >>\nstream\n"));
        bytes.writeBytes(content);
        bytes.writeBytes(bytes("\nendstream"));
        return bytes.toByteArray();
    }

    /** Blanks, packed. */
    private static byte[] deflated(int length) {
        Deflater deflater = new Deflater(1);
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) ' ');
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] out = new byte[1 << 16];
        for (int done = 0; done < length; done += block.length) {
            deflater.setInput(block);
            drain(deflater, out, packed);
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(out, 0, deflater.deflate(out));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static void drain(Deflater deflater, byte[] out, ByteArrayOutputStream packed) {
        while (!deflater.needsInput()) {
            packed.write(out, 0, deflater.deflate(out));
        }
    }

    private static byte[] deflate(byte[] plain) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(plain);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] out = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(out, 0, deflater.deflate(out));
        }
        deflater.end();
        return packed.toByteArray();
    }

    /** The objects, numbered from 1, with their table. */
    private static byte[] pdf(List<byte[]> objects) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(bytes("%PDF-1.7\n"));
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", bytes.size()));
            bytes.writeBytes(bytes((i + 1) + " 0 obj\n"));
            bytes.writeBytes(objects.get(i));
            bytes.writeBytes(bytes("\nendobj\n"));
        }
        int at = bytes.size();
        bytes.writeBytes(bytes(table + "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + at
                + "\n%%EOF\n"));
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
