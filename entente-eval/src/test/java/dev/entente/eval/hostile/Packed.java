package dev.entente.eval.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives, honest and crooked, as bytes. */
final class Packed {
    /** More than the 200 MiB that a small file may unpack to. */
    static final int BOMB = 300 << 20;

    private Packed() {}

    /** An entry of an archive. */
    record Part(String name, byte[] bytes) {
        static Part of(String name, String text) {
            return new Part(name, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static byte[] zip(Part... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Part part : parts) {
                zip.putNextEntry(new ZipEntry(part.name()));
                zip.write(part.bytes());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** One entry of {@value #BOMB} times the same byte. */
    static byte[] bomb(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry(name));
            fill(zip);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }

    static byte[] gzipBomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            fill(gzip);
        }
        return bytes.toByteArray();
    }

    private static void fill(OutputStream to) throws IOException {
        byte[] block = new byte[1 << 16];
        Arrays.fill(block, (byte) 'a');
        for (long written = 0; written < BOMB; written += block.length) {
            to.write(block);
        }
    }

    /**
     * A stored entry and its place in the directory, written by hand, so that they may lie.
     *
     * @param name as bytes of UTF-8
     * @param content what is really there
     * @param declared the size that both headers give
     * @param flags 1: encrypted
     * @param attributes of Unix, in the upper half: 0xA1FF0000 is a symbolic link
     */
    record Crooked(String name, byte[] content, long declared, int flags, long attributes) {}

    /** An archive of such an entry, which the directory lists so many times. */
    static byte[] crooked(Crooked entry, int times) {
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(entry.content());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(header(0x04034b50, 30, entry, crc.getValue(), name.length));
        bytes.writeBytes(name);
        bytes.writeBytes(entry.content());
        int directory = bytes.size();
        for (int i = 0; i < times; i++) {
            bytes.writeBytes(header(0x02014b50, 46, entry, crc.getValue(), name.length));
            bytes.writeBytes(name);
        }
        ByteBuffer end = little(22);
        end.putInt(0x06054b50).putInt(0).putShort((short) times).putShort((short) times);
        end.putInt(bytes.size() - directory).putInt(directory).putShort((short) 0);
        bytes.writeBytes(end.array());
        return bytes.toByteArray();
    }

    private static byte[] header(int signature, int length, Crooked entry, long crc, int name) {
        ByteBuffer header = little(length);
        header.putInt(signature);
        if (length == 46) {
            header.putShort((short) (3 << 8 | 20)); // made by Unix
        }
        header.putShort((short) 20).putShort((short) (entry.flags() | 0x800)).putShort((short) 0);
        header.putInt(0).putInt((int) crc).putInt((int) entry.declared()).putInt((int) entry.declared());
        header.putShort((short) name).putShort((short) 0);
        if (length == 46) {
            header.putShort((short) 0).putShort((short) 0).putShort((short) 0);
            header.putInt((int) entry.attributes()).putInt(0);
        }
        return header.array();
    }

    static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
