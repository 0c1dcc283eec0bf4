package dev.entente.search;

import dev.entente.store.Collection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Where the index of a collection stands: the folder {@code search} in the collection's. */
final class Shelf {
    private static final String FOLDER = "search";

    /** It speaks of itself on standard error, on newer Javas also where all is well. Held here, or the level is forgotten. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.OFF);
    }

    private final Path folder;

    Shelf(Collection collection) {
        this.folder = collection.folder().resolve(FOLDER);
    }

    boolean exists() {
        return Files.isDirectory(folder);
    }

    /** Opens the folder, making it where it is not there. */
    Directory open() throws IOException {
        return FSDirectory.open(folder);
    }

    /** The mark of the last commit; {@link Mark#NONE} where there is no index. */
    static Mark mark(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return Mark.NONE;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return Mark.of(reader.getIndexCommit().getUserData());
        }
    }

    /** Takes all files out. */
    void clear() throws IOException {
        if (!exists()) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
