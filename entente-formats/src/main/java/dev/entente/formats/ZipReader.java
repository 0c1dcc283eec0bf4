package dev.entente.formats;

import dev.entente.intake.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads what is in a ZIP, by its directory; tells apart the formats that are ZIPs themselves. */
final class ZipReader implements FormatReader {
    private static final int LONGEST_TYPE = 100;

    static ZipFile open(Path file) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(Files.newByteChannel(file))
                .get();
    }

    static Kind kind(Entry entry) throws IOException {
        try (ZipFile zip = open(entry.file())) {
            ZipArchiveEntry type = zip.getEntry("mimetype");
            String words = "";
            if (type != null && zip.canReadEntryData(type)) {
                try (InputStream stream = zip.getInputStream(type)) {
                    words = new String(stream.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
                }
            }
            if (words.startsWith("application/vnd.oasis.opendocument.text")) {
                return Kind.OPEN_TEXT;
            }
            if (words.equals("application/epub+zip")) {
                return Kind.BOOK;
            }
            boolean office = zip.getEntry("[Content_Types].xml") != null;
            boolean word = zip.getEntry("word/document.xml") != null
                    || office
                            && Collections.list(zip.getEntries()).stream()
                                    .anyMatch(e -> e.getName().startsWith("word/document"));
            return word ? Kind.WORD : office || !words.isEmpty() ? Kind.UNKNOWN : Kind.ZIP;
        }
    }

    @Override
    public void read(Entry entry, String digest, boolean known, Job job) throws IOException {
        EntryNames names = new EntryNames();
        try (ZipFile zip = open(entry.file())) {
            for (ZipArchiveEntry packed : Collections.list(zip.getEntries())) {
                if (!packed.isDirectory() && !Packed.isHidden(packed.getName())) {
                    job.count();
                    read(new Packed(entry, names.label(packed.getName())), zip, packed, job);
                }
            }
        }
    }

    private static void read(Packed place, ZipFile zip, ZipArchiveEntry packed, Job job) throws IOException {
        if (packed.isUnixSymlink()) {
            job.refuse(place.path(), Reason.LINK, "not followed");
        } else if (packed.getGeneralPurposeBit().usesEncryption()) {
            job.refuse(place.path(), Reason.ENCRYPTED, "");
        } else if (!zip.canReadEntryData(packed)) {
            job.refuse(place.path(), Reason.UNSUPPORTED, "compressed by method " + packed.getMethod());
        } else {
            try (InputStream stream = zip.getInputStream(packed)) {
                place.read(stream, job);
            }
        }
    }
}
