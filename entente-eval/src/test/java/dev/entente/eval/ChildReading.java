package dev.entente.eval;

import dev.entente.cli.StoredContents;
import dev.entente.export.JsonLines;
import dev.entente.store.Collection;
import dev.entente.store.NativeLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@code entente read} in a JVM of its own, that can be killed.
 *
 * @param documents folder that is read
 * @param collection what it is read into
 * @param heapMebibytes its largest heap
 * @param largestFile bytes that no file it writes may go beyond, if there is such a bound
 */
record ChildReading(Path documents, Path collection, int heapMebibytes, OptionalLong largestFile) {
    private static final int HEAP = 700;

    ChildReading(Path documents, Path collection) {
        this(documents, collection, HEAP, OptionalLong.empty());
    }

    ChildReading withLargestFile(long bytes) {
        return new ChildReading(documents, collection, heapMebibytes, OptionalLong.of(bytes));
    }

    /** Starts it; what it says goes into a file beside the collection. */
    Process start() {
        try {
            Files.createDirectories(temporary());
            if (!Files.exists(library())) {
                NativeLibrary.copyInto(library());
            }
            return new ProcessBuilder(command())
                    .redirectOutput(said("out").toFile())
                    .redirectError(said("err").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        if (largestFile.isPresent()) {
            long blocks = largestFile.getAsLong() / 512;
            command.addAll(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
        }
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + heapMebibytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary(),
                "-Dorg.sqlite.lib.path=" + library(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", "")),
                "dev.entente.cli.Entente",
                "read",
                documents.toString(),
                "--into",
                collection.toString()));
        return command;
    }

    private Path said(String stream) {
        return documents.resolveSibling(documents.getFileName() + "." + stream);
    }

    /** Where it and its readers may put what they need for a while. */
    Path temporary() {
        return documents.resolveSibling(documents.getFileName() + ".tmp");
    }

    private Path library() {
        return documents.resolveSibling("native");
    }

    /** What stands there. */
    List<String> temporaryFiles() {
        try (Stream<Path> files = Files.list(temporary())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads to the end; returns the exit code. */
    int finish() {
        return await(start());
    }

    static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** What it wrote on standard output. */
    String said() {
        try {
            return Files.readString(said("out"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it wrote on standard error, without the JVM's own warnings. */
    List<String> errors() {
        try (Stream<String> lines = Files.lines(said("err"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.startsWith("SLF4J") && !line.startsWith("WARNING"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The export of the collection as it is, by file. */
    static SortedMap<String, String> export(Collection collection, Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try {
            for (Path file : JsonLines.write(new StoredContents(collection), folder)) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
