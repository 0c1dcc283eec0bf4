package dev.entente.formats;

import java.io.IOException;

/** Reads one format. */
@FunctionalInterface
interface FormatReader {
    /**
     * Tells the job what is in an entry.
     *
     * @param digest of its bytes
     * @param known whether its own text is held already, so that only what is packed in it matters
     * @throws Unreadable if it cannot be read
     * @throws IOException if it is damaged
     */
    void read(Entry entry, String digest, boolean known, Job job) throws IOException;

    /** A format that is one document. */
    @FunctionalInterface
    interface OfOne {
        Reading read(Entry entry, Job job) throws IOException;
    }

    /** A reader of a format with nothing packed in it. */
    static FormatReader of(OfOne reader) {
        return (entry, digest, known, job) -> {
            if (!known) {
                job.tell(entry, digest, reader.read(entry, job));
            }
        };
    }
}
