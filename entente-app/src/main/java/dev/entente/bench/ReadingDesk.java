package dev.entente.bench;

import dev.entente.store.Rejected;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads documents into a collection, as the command {@code read} does. */
public interface ReadingDesk {
    /**
     * What to read.
     *
     * @param paths files and folders that are there
     * @param again whether to read what is known and unchanged as well
     * @param ocr languages of pictures of pages, as Tesseract calls them; nothing for none
     */
    record Order(List<Path> paths, boolean again, Optional<String> ocr) {
        public Order {
            paths = List.copyOf(paths);
        }
    }

    /**
     * What a run did.
     *
     * @param known documents that were known and are unchanged
     * @param stored documents stored
     * @param rejections files and records rejected
     * @param remarks what was left out of records
     */
    record Outcome(int known, int stored, List<Rejected> rejections, List<String> remarks) {
        public Outcome {
            rejections = List.copyOf(rejections);
            remarks = List.copyOf(remarks);
        }
    }

    /** Told while a run goes on, by several threads. */
    interface Watcher {
        /** What is going on now: "reading", "linking" or "indexing". */
        void step(String name);

        /** There are so many more files and records than known before. */
        void more(long number);

        /** So many are gone through. */
        void done(long number);

        /** A file was taken up. */
        void current(String path);

        /** A file or record was rejected. */
        void rejected(Rejected rejection);

        /** A document was stored. */
        void stored();
    }

    /**
     * Reads into the collection in that folder, from the first file to the last link; returns when all is stored.
     *
     * @throws RuntimeException with one clear line if it had to end before; what was stored is kept
     */
    Outcome read(Order order, Watcher watcher);

    /** Languages in which pictures of pages can be read here; none without Tesseract. */
    List<String> recognisable();
}
