package dev.entente.read;

import dev.entente.intake.Reason;
import dev.entente.intake.Wire;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The readers' JVM: own heap, own temporary folder, no environment. It is a stranger: what it says is checked for its length, and
 * it is killed when it says nothing for too long.
 */
final class Worker implements AutoCloseable {
    private static final int OUT_OF_MEMORY = 3;
    private static final int WITHOUT_READERS = 1;
    private static final long PATIENCE_SECONDS = 5;

    private final Process process;
    private final Path folder;
    private final Wire wire;
    private final ScheduledExecutorService clock;
    private Optional<ScheduledFuture<?>> alarm = Optional.empty();
    /** How long the alarm was set for. */
    private Duration set = Duration.ZERO;
    /** How much longer it may work at its file. */
    private Duration left = Duration.ZERO;

    private volatile boolean late;
    private int files;
    private boolean heard;

    private Worker(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.wire = new Wire(process.getInputStream(), process.getOutputStream());
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "readers' clock");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts one.
     *
     * @throws Refusal if no JVM can be started
     */
    static Worker start(Workshop workshop) {
        try {
            Path folder = Files.createTempDirectory("entente-readers");
            ProcessBuilder builder = new ProcessBuilder(command(workshop, folder))
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().clear();
            return new Worker(builder.start(), folder);
        } catch (IOException e) {
            throw new Refusal(Reason.NO_READERS.words(), Listing.refusal(e).detail());
        }
    }

    private static List<String> command(Workshop workshop, Path folder) throws IOException {
        Path hosts = Files.createFile(folder.resolve("hosts"));
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        return List.of(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-Xmx" + workshop.limits().heapMebibytes() + "m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr", // its last words must not be taken for a message
                "-XX:-CreateCoredumpOnCrash",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=" + File.separator + "dev" + File.separator + "null",
                "-Djava.io.tmpdir=" + temporary,
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=",
                "-Duser.timezone=UTC",
                "-Djdk.net.hosts.file=" + hosts, // empty: no host has an address
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djavax.xml.accessExternalStylesheet=",
                "-cp",
                workshop.classPath(),
                workshop.main());
    }

    Wire wire() {
        return wire;
    }

    /** A file begins: it may be worked at so long in all, not counting the time in which nobody waits for a message. */
    void begin(Duration whole) {
        files++;
        left = whole;
    }

    /** Sets the clock for the next message. */
    void await(Duration silence) {
        set = silence.compareTo(left) < 0 ? silence : left;
        alarm = Optional.of(clock.schedule(this::tooLate, set.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Something came: the clock stands still while it is worked at. */
    void heard() {
        heard = true;
        done();
    }

    /** Nothing is waited for. */
    void done() {
        alarm.ifPresent(a -> {
            a.cancel(false);
            long unused = Math.max(0, a.getDelay(TimeUnit.MILLISECONDS));
            left = left.minus(set).plusMillis(unused);
        });
        alarm = Optional.empty();
    }

    private void tooLate() {
        late = true;
        kill();
    }

    /** With whatever it started itself. */
    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    int files() {
        return files;
    }

    /** Ends it after a fault, and tells what the fault was. */
    Refusal fault(IOException seen) {
        done();
        boolean tooLate = late;
        boolean ended = seen instanceof EOFException && waits();
        kill();
        boolean gone = waits();
        int code = gone ? process.exitValue() : -1;
        close();
        if (tooLate) {
            return new Refusal(Reason.TIMEOUT.words(), "");
        }
        if (ended && code == OUT_OF_MEMORY) {
            return new Refusal(Reason.MEMORY.words(), "");
        }
        if (ended && code == WITHOUT_READERS && !heard) {
            return new Refusal(Reason.NO_READERS.words(), "the folder readers/ is missing; build the program anew");
        }
        String message = seen.getMessage() == null ? "" : ": " + seen.getMessage();
        return new Refusal(
                Reason.CRASH.words(),
                ended ? String.format(Locale.ROOT, "it ended with code %d", code) : "it spoke out of turn" + message);
    }

    private boolean waits() {
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        kill();
        waits();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // what is left lies in the machine's own temporary folder
        }
    }
}
