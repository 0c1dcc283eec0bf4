package dev.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.entente.search.Hit;
import dev.entente.search.Inquiry;
import dev.entente.search.Kind;
import dev.entente.search.SearchIndex;
import dev.entente.store.Collection;
import dev.entente.store.Rejected;
import dev.entente.store.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A reading that is killed at random points, or runs out of disk, and is begun again ends byte for byte as one that was not.
 *
 * <p>Where exactly a kill strikes depends on the machine; what must hold afterwards does not.
 */
class CrashTest {
    private static final long SEED = 19151024;
    private static final int KILLED = 137;

    @TempDir
    private static Path folder = Path.of("");

    /** By the number of files: reading is slow. */
    private static final Map<Integer, Expected> EXPECTED = new HashMap<>();

    /** What an uninterrupted reading of so many files gives. */
    private record Expected(
            ShortFiles files, SortedMap<String, String> export, List<Rejected> rejected, List<Hit> hits, long bytes) {
        int documents() {
            return (int) lines(export, "documents.jsonl").size();
        }
    }

    @AfterAll
    static void forget() {
        EXPECTED.clear();
    }

    private static synchronized Expected expected(int files) throws IOException {
        Expected known = EXPECTED.get(files);
        Expected expected = known == null ? readWhole(files) : known;
        EXPECTED.put(files, expected);
        return expected;
    }

    private static Expected readWhole(int files) throws IOException {
        ShortFiles written = ShortFiles.in(folder.resolve(files + "/documents"), files, SEED);
        Path whole = folder.resolve(files + "/whole");
        assertThat(new ChildReading(written.folder(), whole).finish()).isZero();
        try (Collection collection = Collection.open(whole)) {
            SortedMap<String, String> export = ChildReading.export(collection, folder.resolve("whole-export"));
            assertThat(lines(export, "claims.jsonl")).hasSizeGreaterThan(files / 4);
            assertThat(collection.rejections()).hasSizeGreaterThan(files / 20);
            return new Expected(
                    written,
                    export,
                    collection.rejections(),
                    found(collection),
                    Files.size(whole.resolve("entente.sqlite")));
        }
    }

    private static List<Hit> found(Collection collection) {
        List<Hit> found = new ArrayList<>();
        try (SearchIndex index = SearchIndex.open(collection, (done, all) -> {})) {
            assertThat(index.notes()).isEmpty();
            Inquiry inquiry = Inquiry.read("president OR minister OR troops", new AsTyped());
            for (Kind kind : Kind.values()) {
                found.addAll(index.search(inquiry, kind, 0, 200).hits());
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    @Test
    void killedFourTimesAndBegunAgainItEndsAsIfNothingHadHappened() throws IOException {
        assumeTrue(Settings.shared().isEmpty(), "50 kills are struck instead");
        System.out.println("entente-eval: 4 kills over 40 files; with -Dentente.shared=DIR it is 50 over 500");
        kill(4, expected(40));
    }

    @Test
    void killedFiftyTimesAndBegunAgainItEndsAsIfNothingHadHappened() throws IOException {
        assumeTrue(Settings.shared().isPresent(), "50 kills are struck only with -Dentente.shared=DIR");
        kill(50, expected(500));
    }

    /** When to kill. */
    private enum Point {
        /** So many milliseconds after the start. */
        TIME,
        /** When so many documents are stored. */
        STORING,
        /** When all are stored: links are found, the index follows. */
        END
    }

    private static void kill(int kills, Expected expected) throws IOException {
        ChildReading reading = new ChildReading(expected.files().folder(), folder.resolve("killed"));
        Random random = new Random(SEED);
        int all = expected.documents();
        int landed = 0;
        for (int i = 0; i < kills; i++) {
            Point point = i % 5 == 0 ? Point.TIME : i % 5 == 4 || i == kills - 1 ? Point.END : Point.STORING;
            int target = Math.min(all - 1, (int) ((long) all * i / kills) + random.nextInt(Math.max(1, all / kills)));
            int delay = random.nextInt(point == Point.TIME ? 3000 : point == Point.END ? 300 : 12);
            landed += kill(reading, point, point == Point.END ? all : target, delay) ? 1 : 0;
            soundSoFar(reading.collection(), expected);
        }
        assertThat(landed).as("kills that struck before the end").isGreaterThanOrEqualTo(kills - kills / 5 - 1);
        same(reading, expected);
        leavesNoFolderBehind(reading);
    }

    /** Whether it struck a reading that was under way. */
    private static boolean kill(ChildReading reading, Point point, int documents, int milliseconds) {
        Process process = reading.start();
        if (point != Point.TIME) {
            await(reading.collection(), documents, process);
        }
        pause(milliseconds);
        process.destroyForcibly();
        return ChildReading.await(process) == KILLED;
    }

    private static void await(Path folder, int documents, Process process) {
        while (process.isAlive() && !Collection.exists(folder)) {
            pause(2);
        }
        if (process.isAlive()) {
            try (Collection collection = Collection.open(folder)) {
                while (process.isAlive() && collection.counts().documents() < documents) {
                    pause(2);
                }
            }
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is there is whole, and is part of what will be there. */
    private static void soundSoFar(Path collectionFolder, Expected expected) {
        if (!Collection.exists(collectionFolder)) {
            return;
        }
        try (Collection collection = Collection.open(collectionFolder)) {
            assertThat(Verification.verify(collection)).isEmpty();
            assertThat(SearchIndex.verify(collection)).isEmpty();
            SortedMap<String, String> export = ChildReading.export(collection, folder.resolve("half-export"));
            for (String file : List.of("documents.jsonl", "claims.jsonl", "attributions.jsonl")) {
                Set<String> lines = new HashSet<>(lines(expected.export(), file));
                assertThat(lines(export, file))
                        .as(file)
                        .allMatch(lines::contains)
                        .doesNotHaveDuplicates();
            }
        }
    }

    private static List<String> lines(SortedMap<String, String> export, String file) {
        return export.getOrDefault(file, "").lines().toList();
    }

    private static void same(ChildReading reading, Expected expected) {
        assertThat(reading.finish())
                .as(() -> String.join("\n", reading.errors()))
                .isZero();
        try (Collection collection = Collection.open(reading.collection())) {
            SortedMap<String, String> export = ChildReading.export(collection, folder.resolve("again-export"));
            for (String file : expected.export().keySet()) {
                assertThat(lines(export, file)).as(file).isEqualTo(lines(expected.export(), file));
            }
            assertThat(new TreeMap<>(export).equals(expected.export()))
                    .as("byte for byte")
                    .isTrue();
            assertThat(collection.rejections()).isEqualTo(expected.rejected());
            assertThat(Verification.verify(collection)).isEmpty();
            assertThat(SearchIndex.verify(collection)).isEmpty();
            assertThat(found(collection)).isEqualTo(expected.hits());
        }
    }

    /** Readers whose program was killed take their folder away. */
    private static void leavesNoFolderBehind(ChildReading reading) throws IOException {
        for (int i = 0; i < 100 && !reading.temporaryFiles().isEmpty(); i++) {
            pause(100);
        }
        assertThat(reading.temporaryFiles()).isEmpty();
    }

    // a disk of memory that is too small, then large enough
    @Test
    void fullDiskIsOneLineAndNothingIsLost() throws IOException {
        Expected expected = expected(40);
        Path disk = Files.createDirectories(folder.resolve("disk"));
        long pages = Math.max(expected.bytes() / 4096, 160);
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + pages * 4096, "tmpfs", disk.toString()),
                "a small disk can be mounted: needs the right to");
        try {
            ChildReading reading = new ChildReading(expected.files().folder(), disk.resolve("full"));
            assertThat(reading.finish()).isEqualTo(2);
            assertThat(reading.errors()).hasSize(1).first().asString().contains("the disk is full");
            soundSoFar(reading.collection(), expected);
            assertThat(run("mount", "-o", "remount,size=512m", disk.toString())).isTrue();
            soundSoFar(reading.collection(), expected);
            same(reading, expected);
        } finally {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    // files that may not grow beyond a size, as under a quota: no rights are needed for that
    @Test
    void quotaIsOneLineAndNothingIsLost() throws IOException {
        assumeTrue(!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows"), "needs a shell");
        Expected expected = expected(40);
        ChildReading reading = new ChildReading(expected.files().folder(), folder.resolve("quota"));
        ChildReading limited = reading.withLargestFile(Math.max(expected.bytes() / 2, 160 * 4096));
        assertThat(limited.finish()).isEqualTo(2);
        assertThat(limited.errors()).hasSize(1).first().asString().contains("what was stored before is kept");
        soundSoFar(reading.collection(), expected);
        same(reading, expected);
    }

    private static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return ChildReading.await(process) == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
