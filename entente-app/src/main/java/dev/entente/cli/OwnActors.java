package dev.entente.cli;

import dev.entente.actor.Registry;
import dev.entente.text.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The user's own table of actors, kept with the collection that was read with it. */
final class OwnActors {
    /** Name of the copy in the collection's folder. */
    static final String FILE = "actors.tsv";

    private static final String UNFINISHED = ".actors-new.tsv";

    private OwnActors() {}

    /** The registry for a collection: the standard one, with the collection's own table if it has one. */
    static Registry registry(Path collection) {
        Path kept = collection.resolve(FILE);
        return Files.isRegularFile(kept) ? Registry.standard().with(table(kept)) : Registry.standard();
    }

    /** The registry with a table to be used from now on, or the one that the collection was read with. */
    static Registry registry(Path collection, Optional<Path> own) {
        try {
            return own.isPresent() ? Registry.standard().with(table(own.get())) : registry(collection);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new UnusableInputException(own.orElse(collection) + ": " + e.getMessage());
        }
    }

    /** Keeps a copy of the table beside the collection's data. */
    static void keep(Path own, Path collection) {
        try {
            Path kept = collection.resolve(FILE);
            if (!Files.exists(kept) || !Files.isSameFile(own, kept)) {
                Path whole = Files.copy(own, collection.resolve(UNFINISHED), StandardCopyOption.REPLACE_EXISTING);
                Files.move(whole, kept, StandardCopyOption.ATOMIC_MOVE); // never half of it, whatever ends the run
            }
        } catch (IOException e) {
            throw new UnusableInputException(
                    collection + ": cannot keep a copy of " + own + " there: " + e.getMessage());
        }
    }

    private static Table table(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new UnusableInputException(
                    file + ": no such file, or it cannot be read; give a table of actors (TSV)");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return Table.read(file.getFileName().toString(), stream);
        } catch (IOException e) {
            throw new UnusableInputException(file + ": cannot be read: " + e.getMessage());
        }
    }
}
