package dev.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.entente.eval.hostile.HostileCorpus;
import dev.entente.search.SearchIndex;
import dev.entente.store.CatalogueEntry;
import dev.entente.store.Collection;
import dev.entente.store.Rejected;
import dev.entente.store.Verification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that mean harm cost nothing but themselves: whoever lies beside them is read as if they were not there. */
class HostileFilesTest {
    private static final String TABLE = "hostile.tsv";
    private static final String HEAD =
            "# What becomes of each hostile file: all reasons for which it, or something in it, is"
                    + " rejected, and whether any of it is read.\nfile\toutcome\n";
    private static final long SEED = 4711;
    private static final int GOOD = 40;
    /** Heap of the program; the readers have one of their own. */
    private static final int HEAP = 700;

    private static final int MOST_PROGRAM_MEBIBYTES = 1200;
    private static final int MOST_READERS_MEBIBYTES = 1000;
    private static final int MOST_DISK_MEBIBYTES = 700;
    /** Words of an entry that is read. */
    private static final String READ = "read";

    @TempDir
    private Path folder;

    @Test
    void hostileFilesCostNothingButThemselves() throws IOException {
        assumeTrue(ProcessWatch.isPossible(), "memory and sockets are looked at in /proc");
        Path documents = folder.resolve("documents");
        ShortFiles.in(documents.resolve("good"), GOOD, SEED);
        SortedMap<String, String> alone =
                good(read(new ChildReading(documents, folder.resolve("alone"), HEAP, OptionalLong.empty())));
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            HostileCorpus corpus = HostileCorpus.in(
                    documents.resolve("hostile"), folder.resolve("canary.txt"), listening.getLocalPort(), isWhole());
            assertThat(corpus.names()).hasSizeGreaterThan(120);
            ChildReading reading = new ChildReading(documents, folder.resolve("both"), HEAP, OptionalLong.empty());
            SortedMap<String, String> both = read(reading);
            assertThat(good(both)).isEqualTo(alone);
            nobodyCalled(listening);
            outcomes(corpus, reading);
            nothingFromOutside(reading, both);
        }
    }

    private static boolean isWhole() {
        boolean whole = Settings.shared().isPresent();
        if (!whole) {
            System.out.println(
                    "entente-eval: skipped: two hostile files of 10,000 entries; they are read with -Dentente.shared=DIR");
        }
        return whole;
    }

    /** Reads, and looks at what it costs. */
    private SortedMap<String, String> read(ChildReading reading) throws IOException {
        Process process = reading.start();
        ProcessWatch watch = ProcessWatch.until(process, List.of(reading.temporary(), reading.collection()));
        System.out.println("entente-eval: hostile files, "
                + reading.collection().getFileName() + ": peak memory "
                + watch.programMebibytes() + " MiB, of a JVM of readers " + watch.readersMebibytes() + " MiB, disk "
                + watch.diskMebibytes() + " MiB, " + watch.seconds() + " s");
        assertThat(ChildReading.await(process))
                .as(() -> String.join("\n", reading.errors()))
                .isZero();
        assertThat(watch.programMebibytes()).isBetween(50L, (long) MOST_PROGRAM_MEBIBYTES);
        assertThat(watch.readersMebibytes()).isBetween(20L, (long) MOST_READERS_MEBIBYTES);
        assertThat(watch.diskMebibytes()).isLessThan(MOST_DISK_MEBIBYTES);
        assertThat(watch.sockets()).isEmpty();
        assertThat(reading.temporaryFiles()).isEmpty();
        assertThat(reading.errors()).isEmpty();
        try (Collection collection = Collection.open(reading.collection())) {
            assertThat(Verification.verify(collection)).isEmpty();
            assertThat(SearchIndex.verify(collection)).isEmpty();
            return ChildReading.export(collection, reading.collection().resolveSibling("export"));
        }
    }

    /** What is claimed in the good files. */
    private static SortedMap<String, String> good(SortedMap<String, String> export) {
        SortedMap<String, String> good = new TreeMap<>();
        for (String file : List.of("claims.jsonl", "attributions.jsonl")) {
            List<String> lines = export.getOrDefault(file, "")
                    .lines()
                    .filter(line -> line.contains("\"document\":\"good/"))
                    .toList();
            good.put(file, String.join("\n", lines));
        }
        assertThat(good.get("claims.jsonl")).isNotEmpty();
        return good;
    }

    private static void nobodyCalled(ServerSocket listening) throws IOException {
        listening.setSoTimeout(1);
        try (var called = listening.accept()) {
            assertThat(called).as("a connection").isNull();
        } catch (SocketTimeoutException e) {
            assertThat(e).isNotNull();
        }
    }

    /** Each file against its line of the table: all reasons for which it, or something in it, was rejected, and whether any was read. */
    private static void outcomes(HostileCorpus corpus, ChildReading reading) throws IOException {
        SortedMap<String, SortedSet<String>> outcomes = new TreeMap<>();
        corpus.names().forEach(name -> outcomes.put(name, new TreeSet<>()));
        try (Collection collection = Collection.open(reading.collection())) {
            for (CatalogueEntry entry : collection.catalogue()) {
                note(entry.origin().path(), READ, outcomes);
            }
            for (Rejected rejected : collection.rejections()) {
                note(rejected.path(), rejected.reason(), outcomes);
            }
        }
        assertThat(reading.said()).contains("1 link to what is read anyway");
        outcomes.computeIfAbsent("link-to-here", name -> new TreeSet<>()).add("counted");
        assertThat(outcomes).as("never silence").noneSatisfy((name, all) -> assertThat(all)
                .isEmpty());
        StringBuilder table = new StringBuilder(HEAD);
        outcomes.forEach((name, all) -> table.append(name.replace("\u202e", "(U+202E)"))
                .append('\t')
                .append(String.join(", ", all))
                .append('\n'));
        if (isWhole()) {
            new ReportFile(TABLE).expect(table.toString());
        } else {
            new ReportFile(TABLE).expectAmong(table.toString());
        }
    }

    private static void note(String path, String what, SortedMap<String, SortedSet<String>> outcomes) {
        if (path.startsWith("hostile/")) {
            String name = path.substring("hostile/".length());
            outcomes.entrySet().stream()
                    .filter(file -> isOf(file.getKey().replace("\u202e", "%E2%80%AE"), name))
                    .forEach(file -> file.getValue().add(what));
        }
    }

    private static boolean isOf(String file, String name) {
        return name.equals(file) || name.startsWith(file + "#") || name.startsWith(file + "!/");
    }

    /** Neither what was read nor what was said nor any file of the collection has a word of what lies outside. */
    private static void nothingFromOutside(ChildReading reading, SortedMap<String, String> export) throws IOException {
        export.forEach((file, text) -> assertThat(text).as(file).doesNotContain(HostileCorpus.CANARY));
        try (Stream<Path> files = Files.walk(reading.collection())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(bytes.contains(HostileCorpus.CANARY))
                        .as(file.toString())
                        .isFalse();
            }
        }
    }
}
