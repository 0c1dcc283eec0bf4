package dev.entente.formats;

import dev.entente.intake.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads what is in a TAR, in its order. */
final class TarReader implements FormatReader {
    @Override
    public void read(Entry entry, String digest, boolean known, Job job) throws IOException {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(entry.file()))) {
            read(entry, stream, job);
        }
    }

    static void read(Entry entry, InputStream stream, Job job) throws IOException {
        EntryNames names = new EntryNames();
        TarArchiveInputStream tar = new TarArchiveInputStream(stream, "UTF-8");
        for (TarArchiveEntry packed = tar.getNextEntry(); packed != null; packed = tar.getNextEntry()) {
            if (packed.isDirectory() || Packed.isHidden(packed.getName())) {
                continue;
            }
            job.count();
            Packed place = new Packed(entry, names.label(packed.getName()));
            if (packed.isSymbolicLink() || packed.isLink()) {
                job.refuse(place.path(), Reason.LINK, "not followed");
            } else if (!packed.isFile() || !tar.canReadEntryData(packed)) {
                job.refuse(place.path(), Reason.UNSUPPORTED, "not a plain file");
            } else {
                place.read(tar, job);
            }
        }
    }
}
