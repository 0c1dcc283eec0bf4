package dev.entente.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Reads one file compressed by gzip, bzip2 or xz, which may be a TAR. */
final class CompressedReader implements FormatReader {
    private static final int XZ_KIBIBYTES = 1 << 16;
    private static final int TAR_SIGN = 257;
    private static final int HEAD = TAR_SIGN + 5;

    @Override
    public void read(Entry entry, String digest, boolean known, Job job) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(entry.file()));
                InputStream counted = new CountedStream(expand(file), job);
                BufferedInputStream stream = new BufferedInputStream(counted)) {
            stream.mark(HEAD + 1);
            byte[] head = stream.readNBytes(HEAD);
            stream.reset();
            if (head.length == HEAD && new String(head, TAR_SIGN, 5, StandardCharsets.ISO_8859_1).equals("ustar")) {
                TarReader.read(entry, stream, job);
                return;
            }
            job.count();
            new Packed(entry, new EntryNames().label(inner(entry))).read(stream, job);
        }
    }

    private static String inner(Entry entry) {
        return switch (entry.ending()) {
            case "tgz", "tbz2", "txz" -> EntryNames.withoutEnding(entry.name()) + ".tar";
            case "gz", "bz2", "xz" -> EntryNames.withoutEnding(entry.name());
            default -> entry.name();
        };
    }

    private static InputStream expand(InputStream file) throws IOException {
        file.mark(4);
        int first = file.read();
        file.reset();
        return switch (first) {
            case 0x1f ->
                GzipCompressorInputStream.builder()
                        .setInputStream(file)
                        .setDecompressConcatenated(true)
                        .get();
            case 'B' -> new BZip2CompressorInputStream(file, true);
            default -> new XZCompressorInputStream(file, true, XZ_KIBIBYTES);
        };
    }
}
