package dev.entente.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where things are, as the build says it: {@code entente.root} (the repository), {@code entente.shared} (the shared yardsticks,
 * optional), {@code entente.reports=write} (rewrite the committed reports).
 */
final class Settings {
    private Settings() {}

    /** The repository's folder: as the property says, else the working folder or the one above it. */
    static Path root() {
        String root = System.getProperty("entente.root", "");
        Path here = Path.of(root).toAbsolutePath();
        Path above = root.isBlank() ? here.resolveSibling(".").normalize() : here;
        return Stream.of(here, above)
                .filter(folder -> Files.isRegularFile(folder.resolve("pom.xml")))
                .filter(folder -> Files.isDirectory(folder.resolve("entente-eval")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        here + " is not the repository; start there, or set -Dentente.root to its folder"));
    }

    /** The folder of the shared yardsticks, a path relative to the repository or absolute; empty if none was named. */
    static Optional<Path> shared() {
        String shared = System.getProperty("entente.shared", "");
        if (shared.isBlank() || shared.startsWith("${")) {
            return Optional.empty();
        }
        Path folder = root().resolve(shared).normalize();
        if (!Files.isDirectory(folder.resolve("yardsticks"))) {
            throw new IllegalStateException("entente.shared is " + folder
                    + ", but there is no folder yardsticks in it; name the right folder or none");
        }
        return Optional.of(folder);
    }

    static boolean writesReports() {
        return System.getProperty("entente.reports", "").equals("write");
    }

    /** A file of the committed reports. */
    static Path report(String name) {
        return root().resolve("entente-eval").resolve("reports").resolve(name);
    }

    /** A folder under {@code target} for what is made on the way. */
    static Path work(String name) {
        return root().resolve("entente-eval").resolve("target").resolve(name);
    }
}
