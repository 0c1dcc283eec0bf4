package dev.entente.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folder that the program made for these readers alone. The program takes it away when it is done; where the program is gone
 * before, the readers do.
 */
final class OwnFolder {
    private static final String NAME = "entente-readers";
    private static final String MARK = "hosts";

    private OwnFolder() {}

    /** Where the readers may write. */
    static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir", ".")).toAbsolutePath();
    }

    /** Takes it away, if it is one that the program made. */
    static void remove() {
        Path folder = temporary().getParent();
        boolean own = folder != null
                && String.valueOf(folder.getFileName()).startsWith(NAME)
                && Files.exists(folder.resolve(MARK));
        if (!own) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            return; // nobody is left to tell; it lies in the machine's temporary folder
        }
    }
}
