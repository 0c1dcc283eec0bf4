package dev.entente.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks again and again, from outside, at a process and those that it starts: memory, disk, sockets. Needs Linux. */
final class ProcessWatch {
    private static final int PAUSE_MILLISECONDS = 50;
    private static final List<String> PROTOCOLS = List.of("tcp", "tcp6", "udp", "udp6", "raw", "raw6");
    /** The column of those tables that numbers the socket. */
    private static final int INODE = 9;

    private final Process process;
    private final List<Path> folders;
    private long programKibibytes;
    private long readersKibibytes;
    private long diskBytes;
    private long seconds;
    private final SortedSet<String> sockets = new TreeSet<>();

    private ProcessWatch(Process process, List<Path> folders) {
        this.process = process;
        this.folders = List.copyOf(folders);
    }

    static boolean isPossible() {
        return Files.isReadable(Path.of("/proc/self/status"));
    }

    /** Looks until it ends. */
    static ProcessWatch until(Process process, List<Path> folders) {
        ProcessWatch watch = new ProcessWatch(process, folders);
        long start = System.nanoTime();
        while (process.isAlive()) {
            watch.look();
            try {
                Thread.sleep(PAUSE_MILLISECONDS);
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
        watch.seconds = (System.nanoTime() - start) / 1_000_000_000;
        return watch;
    }

    private void look() {
        programKibibytes = Math.max(programKibibytes, peak(process.pid()));
        sockets(process.pid());
        process.descendants().forEach(child -> {
            readersKibibytes = Math.max(readersKibibytes, peak(child.pid()));
            sockets(child.pid());
        });
        diskBytes = Math.max(
                diskBytes, folders.stream().mapToLong(ProcessWatch::bytes).sum());
    }

    /** The most memory that it held at once so far, in KiB; 0 if it is gone. */
    private static long peak(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"), StandardCharsets.ISO_8859_1)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", ""));
                }
            }
        } catch (IOException e) {
            return 0;
        }
        return 0;
    }

    /** Those that lead to a network, or wait for it; Java itself opens one that leads nowhere. */
    private void sockets(long pid) {
        Set<String> open = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            for (Path file : files.toList()) {
                String target = Files.readSymbolicLink(file).toString();
                if (target.startsWith("socket:[")) {
                    open.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
            for (String protocol : open.isEmpty() ? List.<String>of() : PROTOCOLS) {
                Path table = Path.of("/proc/" + pid + "/net/" + protocol);
                for (String line : Files.isReadable(table) ? Files.readAllLines(table) : List.<String>of()) {
                    String[] columns = line.strip().split("\\s+");
                    if (columns.length > INODE && open.contains(columns[INODE])) {
                        sockets.add(pid + " " + protocol + " " + columns[1] + " " + columns[2]);
                    }
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return; // it ended, or closed the file, while it was looked at
        }
    }

    static long bytes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(ProcessWatch::size).sum();
        } catch (IOException | UncheckedIOException e) {
            return 0; // it is not there yet, or changed while it was looked at: the next look sees it
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    long programMebibytes() {
        return programKibibytes >> 10;
    }

    /** Of the largest of the processes that it started. */
    long readersMebibytes() {
        return readersKibibytes >> 10;
    }

    long diskMebibytes() {
        return diskBytes >> 20;
    }

    long seconds() {
        return seconds;
    }

    SortedSet<String> sockets() {
        return sockets;
    }
}
