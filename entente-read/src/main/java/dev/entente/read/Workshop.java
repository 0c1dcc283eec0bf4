package dev.entente.read;

import dev.entente.intake.Order.Recognition;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How the JVM is started that parses everything but plain text, and how it is bounded.
 *
 * @param classPath where the readers are, with their libraries; the program itself does not see them
 * @param main the class that is started
 * @param heapMebibytes its largest heap
 * @param silence how long it may work at one document before it is stopped
 * @param files after how many files it is replaced
 * @param recognition how pictures of pages are read, if they are
 */
public record Workshop(
        String classPath,
        String main,
        int heapMebibytes,
        Duration silence,
        int files,
        Optional<Recognition> recognition) {
    private static final String MAIN = "dev.entente.formats.Readers";
    private static final int HEAP = 512;
    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final int FILES = 200;

    public Workshop {
        if (heapMebibytes < 1 || silence.isNegative() || silence.isZero() || files < 1) {
            throw new IllegalArgumentException("a workshop without heap, time or files");
        }
    }

    /**
     * 512 MiB, 60 seconds a document, 200 files. The readers are those beside the program, in {@code readers/}, or on its own
     * class path where it was not started by its launcher.
     */
    public static Workshop standard() {
        String home = System.getProperty("entente.home", "");
        Path readers = Path.of(home, "readers");
        String classPath = !home.isEmpty() && Files.isDirectory(readers)
                ? readers.resolve("*")
                        + File.pathSeparator
                        + Path.of(home, "lib").resolve("*")
                : System.getProperty("java.class.path", "");
        return new Workshop(classPath, MAIN, HEAP, SILENCE, FILES, Optional.empty());
    }

    /** The same with character recognition. */
    public Workshop with(Recognition how) {
        return new Workshop(classPath, main, heapMebibytes, silence, files, Optional.of(how));
    }
}
