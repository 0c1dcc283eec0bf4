package dev.entente.read;

import dev.entente.intake.Order.Recognition;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How the JVMs are started that parse everything but plain text, and how they are bounded.
 *
 * @param classPath where the readers are, with their libraries; the program itself does not see them
 * @param main the class that is started
 * @param limits of each JVM
 * @param readers how many of them work at once
 * @param recognition how pictures of pages are read, if they are
 */
public record Workshop(String classPath, String main, Limits limits, int readers, Optional<Recognition> recognition) {
    private static final String MAIN = "dev.entente.formats.Readers";

    /**
     * What a JVM of readers may take.
     *
     * @param heapMebibytes its largest heap
     * @param silence how long it may work at one document before it is stopped
     * @param whole how long it may work at one file of no length; longer files have longer
     * @param files after how many files it is replaced
     */
    public record Limits(int heapMebibytes, Duration silence, Duration whole, int files) {
        public Limits {
            if (heapMebibytes < 1 || isNone(silence) || isNone(whole) || files < 1) {
                throw new IllegalArgumentException("readers without heap, time or files");
            }
        }

        private static boolean isNone(Duration time) {
            return time.isNegative() || time.isZero();
        }

        /** 512 MiB, 60 seconds a document, 10 minutes a file, 200 files. */
        public static Limits standard() {
            return new Limits(512, Duration.ofSeconds(60), Duration.ofMinutes(10), 200);
        }
    }

    public Workshop {
        if (readers < 1) {
            throw new IllegalArgumentException("a workshop without readers");
        }
    }

    /**
     * {@linkplain Limits#standard() The usual limits}, one at work. The readers are those beside the program, in {@code readers/}, or
     * on its own class path where it was not started by its launcher.
     */
    public static Workshop standard() {
        String home = System.getProperty("entente.home", "");
        Path readers = Path.of(home, "readers");
        String classPath = !home.isEmpty() && Files.isDirectory(readers)
                ? readers.resolve("*")
                        + File.pathSeparator
                        + Path.of(home, "lib").resolve("*")
                : System.getProperty("java.class.path", "");
        return new Workshop(classPath, MAIN, Limits.standard(), 1, Optional.empty());
    }

    /** The same with character recognition. */
    public Workshop with(Recognition how) {
        return new Workshop(classPath, main, limits, readers, Optional.of(how));
    }

    /** The same with so many JVMs at work at once. */
    public Workshop withReaders(int number) {
        return new Workshop(classPath, main, limits, number, recognition);
    }
}
