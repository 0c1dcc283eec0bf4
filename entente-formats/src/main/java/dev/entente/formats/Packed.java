package dev.entente.formats;

import dev.entente.intake.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Something packed in an entry, before it is laid down.
 *
 * @param holder what it is packed in
 * @param label what it is called there, unlike all others
 */
record Packed(Entry holder, String label) {
    static boolean isHidden(String name) {
        for (String step : name.replace('\\', '/').split("/")) {
            if (step.startsWith(".") && !step.equals(".") && !step.equals("..") || step.equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }

    String path() {
        return holder.inside(label);
    }

    /** Lays the bytes down and reads them; what is damaged in them is this entry's fault alone. */
    void read(InputStream bytes, Job job) throws IOException {
        read(bytes, Entry.Said.nothing(), job);
    }

    void read(InputStream bytes, Entry.Said said, Job job) throws IOException {
        Path file;
        try {
            file = job.lay(bytes);
        } catch (Job.BrokenPipeException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            job.refuse(path(), Reason.DAMAGED, Faults.words(e));
            return;
        }
        job.readPacked(new Entry(path(), EntryNames.last(label), file, holder.depth() + 1, said));
    }
}
