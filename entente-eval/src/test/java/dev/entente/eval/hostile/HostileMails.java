package dev.entente.eval.hostile;

import dev.entente.eval.hostile.Packed.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Mails, mailboxes and web archives. */
final class HostileMails {
    private static final String HEAD = "From: a@example.org\r\nTo: b@example.org\r\nSubject: A letter\r\n"
            + "Date: Fri, 2 Apr 2021 10:00:00 +0000\r\nMIME-Version: 1.0\r\n";
    private static final String LETTER = "Chad attacked Niger.\r\n";

    private HostileMails() {}

    static void into(HostileCorpus corpus) throws IOException {
        mails(corpus);
        attachments(corpus);
        boxes(corpus);
        archives(corpus);
    }

    private static void mails(HostileCorpus corpus) throws IOException {
        corpus.add("parts-in-a-loop.eml", nested(2_000));
        corpus.add("mails-in-mails.eml", enclosed(300));
        corpus.add("headers-a-million.eml", HEAD + "X-A: b\r\n".repeat(1_000_000) + "\r\n" + LETTER);
        corpus.add("header-of-5-mib.eml", HEAD + "X-A: " + "a".repeat(5 << 20) + "\r\n\r\n" + LETTER);
        corpus.add(
                "boundary-that-never-ends.eml",
                HEAD + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n"
                        + LETTER);
        corpus.add(
                "charset-that-is-none.eml",
                HEAD + "Content-Type: text/plain; charset=x-no-such-thing\r\n\r\n" + LETTER);
        corpus.add("head-without-mail.eml", HEAD + "\r\n");
    }

    private static String nested(int depth) {
        StringBuilder mail = new StringBuilder(HEAD);
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        return mail + "Content-Type: text/plain\r\n\r\n" + LETTER;
    }

    private static String enclosed(int depth) {
        return (HEAD + "Content-Type: message/rfc822\r\n\r\n").repeat(depth) + HEAD + "\r\n" + LETTER;
    }

    private static void attachments(HostileCorpus corpus) throws IOException {
        corpus.add("attached-bomb.eml", attached("a.zip", corpus.bomb()));
        corpus.add(
                "attached-that-climbs.eml", attached("../../../climbed.txt", LETTER.getBytes(StandardCharsets.UTF_8)));
        corpus.add(
                "attached-nest.eml",
                attached(
                        "a.zip",
                        Packed.zip(Part.of("b.eml", attached("c.zip", Packed.zip(Part.of("d.txt", LETTER)))))));
    }

    private static String attached(String name, byte[] bytes) {
        return HEAD + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n"
                + LETTER
                + "--x\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Disposition: attachment; filename=\"" + name + "\"\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(bytes) + "\r\n--x--\r\n";
    }

    private static void boxes(HostileCorpus corpus) throws IOException {
        if (corpus.isWhole()) {
            corpus.add("mails-20000.mbox", "From a@example.org Fri Apr  2 10:00:00 2021\n\n".repeat(20_000));
        }
        corpus.add("no-box.mbox", "Chad attacked Niger.\n");
    }

    private static void archives(HostileCorpus corpus) throws IOException {
        String page =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>Chad attacked Niger.</p></body></html>";
        corpus.add("length-too-large.warc", record("999999999999", page));
        corpus.add("length-too-small.warc", record("20", page));
        corpus.add("length-below-nothing.warc", record("-5", page));
        corpus.add("no-archive.warc", "plain words\n");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes(Packed.gzipBomb());
        corpus.add("bomb.warc.gz", bomb.toByteArray());
        corpus.add(
                "chunks-without-end.warc",
                record(
                        "150",
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html\r\n\r\nFFFFFFFFFFFFFFF\r\n<p>Chad</p>"));
    }

    private static String record(String length, String content) {
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.org/\r\nWARC-Date: 2021-04-02T10:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + length + "\r\n\r\n" + content
                + "\r\n\r\n";
    }
}
