package dev.entente.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files of an export whole: under another name first, so that a full disk leaves no half of one. */
final class Target {
    private static final int BUFFER = 1 << 16;

    private Target() {}

    @FunctionalInterface
    interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    /** Writes one file, with the folders above it; one that is there already is replaced. */
    static Path write(Path file, Writing writing) {
        Path partial = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(partial), BUFFER)) {
                writing.to(stream);
            }
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (UncheckedIOException e) {
            throw failed(file, partial, new IOException(e.getMessage(), e));
        } catch (IOException e) {
            throw failed(file, partial, e);
        }
    }

    private static UnwritableExportException failed(Path file, Path partial, IOException e) {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException ignored) {
            e.addSuppressed(ignored);
        }
        return new UnwritableExportException(file + ": cannot write it: " + reason(e), e);
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied; name a folder that you may write to";
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return "a file stands where a folder should be; name another folder";
        }
        if (e instanceof NoSuchFileException) {
            return "the folder is gone";
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        boolean full = message.contains("No space left") || message.contains("not enough space");
        return full
                ? "the disk is full; free some space and export again"
                : message.lines().findFirst().orElse("");
    }
}
