package dev.entente.eval.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** TAR and GZIP: links, devices, sizes that lie. */
final class HostileTapes {
    private static final byte[] LETTER = "Chad attacked Niger.\n".getBytes(StandardCharsets.UTF_8);
    private static final char FILE = '0';
    private static final char HARD_LINK = '1';
    private static final char LINK = '2';
    private static final char DEVICE = '3';

    private HostileTapes() {}

    static void into(HostileCorpus corpus) throws IOException {
        String outside = corpus.canary().toString();
        corpus.add("climbs.tar", tape(entry("../../climbed.txt", FILE, "", "21"), LETTER));
        corpus.add("link-to-outside.tar", tape(entry("link.txt", LINK, outside, "0"), new byte[0]));
        corpus.add("hard-link-to-outside.tar", tape(entry("link.txt", HARD_LINK, outside, "0"), new byte[0]));
        corpus.add("device.tar", tape(entry("zero.txt", DEVICE, "", "0"), new byte[0]));
        corpus.add("declared-8-gib.tar", tape(entry("a.txt", FILE, "", "77777777777"), LETTER));
        corpus.add("size-is-no-number.tar", tape(entry("a.txt", FILE, "", "-1zz"), LETTER));
        byte[] honest = tape(entry("a.txt", FILE, "", octal(LETTER.length)), LETTER);
        corpus.add("cut.tar", Arrays.copyOf(honest, 520));
        corpus.add("bomb.txt.gz", Packed.gzipBomb());
        corpus.add("bomb.tar.gz", Packed.gzip(tapeOf(corpus.bomb())));
        corpus.add("cut.txt.gz", Arrays.copyOf(Packed.gzip(LETTER), 18));
        corpus.add("gzip-in-gzip.txt.gz", gzipped(40));
        corpus.add("unpacks-to-itself.gz", Quine.gzip());
        corpus.add("no-gzip.gz", "plain words\n");
    }

    private static String octal(int size) {
        return String.format(Locale.ROOT, "%011o", size);
    }

    private static byte[] entry(String name, char type, String link, String size) {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 100, "0000644");
        put(header, 108, "0000000");
        put(header, 116, "0000000");
        put(header, 124, size);
        put(header, 136, "00000000000");
        put(header, 148, "        ");
        header[156] = (byte) type;
        put(header, 157, link.substring(0, Math.min(100, link.length())));
        put(header, 257, "ustar\00000");
        int sum = 0;
        for (byte b : header) {
            sum += b & 0xff;
        }
        put(header, 148, String.format(Locale.ROOT, "%06o\0 ", sum));
        return header;
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    private static byte[] tape(byte[] header, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(header);
        bytes.writeBytes(Arrays.copyOf(content, (content.length + 511) / 512 * 512));
        bytes.writeBytes(new byte[1024]);
        return bytes.toByteArray();
    }

    private static byte[] tapeOf(byte[] bomb) {
        return tape(entry("bomb.zip", FILE, "", octal(bomb.length)), bomb);
    }

    private static byte[] gzipped(int times) throws IOException {
        byte[] bytes = LETTER;
        for (int i = 0; i < times; i++) {
            bytes = Packed.gzip(bytes);
        }
        return bytes;
    }
}
