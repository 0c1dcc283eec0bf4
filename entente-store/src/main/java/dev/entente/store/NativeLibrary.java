package dev.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * SQLite's library for this machine, laid down once beside the program: else every start unpacks it anew, which takes a tenth of a
 * second. Point the system property {@code org.sqlite.lib.path} at the folder.
 */
public final class NativeLibrary {
    private NativeLibrary() {}

    /** Copies the library into a folder; nothing if there is none for this machine, and then SQLite looks for itself. */
    public static Optional<Path> copyInto(Path folder) {
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
        try (InputStream stream = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
            if (stream == null) {
                return Optional.empty();
            }
            Files.createDirectories(folder);
            Path file = folder.resolve(name);
            Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }
}
