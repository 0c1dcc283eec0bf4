package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads real files with the real parser: the model is loaded once in this JVM. */
class ReadCommandTest {
    @TempDir
    Path folder;

    private Path first = Path.of("");
    private Path second = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        first = Files.createDirectories(folder.resolve("first"));
        second = Files.createDirectories(folder.resolve("second"));
        write(first.resolve("a.txt"), "France visits Mali\n\nFrance attacked Mali on 3 May 2020, Russia said.\n");
        write(
                first.resolve("b.txt"),
                "A reply\n\nParis denied that France attacked Mali. The IRNA TITLE stood in capitals.\n");
        write(second.resolve("c.md"), "# Ships\n\nEgypt gave 30 ships to Sudan in 2019, officials told Reuters.\n");
        write(
                second.resolve("d.jsonl"),
                "{\"id\":\"r1\",\"text\":\"Iraq supports Jordan, the envoy said.\",\"date\":\"2021-12-14\"}\n"
                        + "{\"id\":\"r2\",\"text\":\n"
                        + "{\"id\":\"r3\",\"text\":\"Chad accused Libya of aiding rebels.\"}\n");
        Files.write(second.resolve("e.txt"), new byte[] {'a', (byte) 0xe9, 'b', (byte) 0xff, 0, 1});
        write(second.resolve("f.txt"), "");
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** All bytes that an export writes, by file. */
    private Map<String, String> export(Path collection) throws IOException {
        Path out = folder.resolve("export-" + collection.getFileName());
        assertThat(Session.of("export", collection, "--format", "jsonl", "--out", out)
                        .code())
                .isZero();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(out)) {
            for (Path file : list.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private Path read(String name, Object... args) {
        Path into = folder.resolve(name);
        Object[] all = Stream.concat(Stream.of("read", "--into", into), Stream.of(args))
                .toArray();
        assertThat(Session.of(all).code()).isZero();
        return into;
    }

    @Test
    void collectionIsTheSameWhateverThreadsOrderRunsLocaleAndTimeZone() throws IOException {
        Map<String, String> expected = export(read("one", first, second, "--threads", 1));
        assertThat(expected.get("claims.jsonl")).isNotEmpty();
        assertThat(export(read("threads", first, second, "--threads", 4))).isEqualTo(expected);
        assertThat(export(read("order", second, first, "--threads", 2))).isEqualTo(expected);
        read("split", second, "--threads", 2);
        assertThat(export(read("split", first))).isEqualTo(expected);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : new String[] {"tr", "ar"}) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                assertThat(export(read(language, first, second))).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void badFilesAreListedWithTheirReasonsAndTheRestIsRead() {
        Session session = Session.of("read", second, "--into", folder.resolve("c"));
        assertThat(session.code()).isZero();
        assertThat(session.lines().get(0)).startsWith("read 3 documents in ");
        assertThat(session.out())
                .contains("rejected: 3")
                .contains("  d.jsonl#2: not JSON")
                .contains("  e.txt: ")
                .contains("  f.txt: ");
        assertThat(session.out()).contains("next: entente claims ");
        assertThat(session.err()).isEmpty();
        assertThat(Session.of("files", folder.resolve("c"), "--rejected").lines())
                .hasSize(6);
        assertThat(Session.of("verify", folder.resolve("c")).code()).isZero();
    }

    @Test
    void aRunThatFoundNothingToReadSaysSoAndNotToLookAtClaims() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(empty.resolve("x.jsonl"), "not json");
        Session session = Session.of("read", empty, "--into", folder.resolve("c"));
        assertThat(session.out())
                .contains("x.jsonl#1: not JSON")
                .contains("next: entente read PATH... --into ")
                .doesNotContain("entente claims");
    }

    @Test
    void laterRunReadsWhatIsNewOrChanged() throws IOException {
        Path into = read("later", first);
        write(first.resolve("b.txt"), "A reply\n\nParis confirmed it.\n");
        write(first.resolve("g.txt"), "News\n\nKenya met Uganda.\n");
        JsonNode outcome = new ObjectMapper()
                .readTree(Session.of("read", first, "--into", into, "--json").out());
        assertThat(outcome.path("stored").asInt()).isEqualTo(2);
        assertThat(outcome.path("known").asInt()).isEqualTo(1);
        assertThat(outcome.path("documents").asInt()).isEqualTo(3);
    }

    @Test
    void hiddenFilesAndLinksPassedOverAreCounted() throws IOException {
        write(first.resolve(".hidden.txt"), "Chad attacked Niger.");
        Files.createSymbolicLink(first.resolve("linked.txt"), first.resolve("a.txt"));
        Session read = Session.of("read", first, "--into", folder.resolve("passed"));
        assertThat(read.lines()).contains("passed over: 1 hidden file, 1 link to what is read anyway");
        assertThat(Session.of("read", second, "--into", folder.resolve("passed"))
                        .out())
                .doesNotContain("passed over");
    }

    @Test
    void missingPathIsPassedOverWithALineAndMakesTheRunAnError() {
        Path missing = folder.resolve("nowhere");
        Session session = Session.of("read", first, missing, "--into", folder.resolve("m"));
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).isEqualTo("entente: " + missing + ": no such file or folder; passed over\n");
        assertThat(session.lines().get(0)).startsWith("read 2 documents");
    }

    @Test
    void ownActorsAreKeptWithTheCollection() throws IOException {
        Path table = folder.resolve("own.tsv");
        write(table, "id\ttype\tnames_en\tcountry\tpart_of\nblue-front\tARMED_GROUP\tBlue Front\tchad\t\n");
        write(first.resolve("h.txt"), "Report\n\nThe Blue Front attacked Libya.\n");
        Path into = read("own", first, "--actors", table);
        assertThat(Session.of("actor", into, "blue-front").out())
                .contains("type: armed group")
                .contains("known to the registry");
        write(table, "id\ttype\nx\ty\tz\n");
        Session refused = Session.of("read", first, "--into", folder.resolve("bad"), "--actors", table);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("own.tsv:2: 3 cells, but 2 columns are named");
    }

    @Test
    void threadsMustBeAtLeastOne() {
        assertThat(Session.of("read", first, "--into", folder.resolve("t"), "--threads", 0)
                        .err())
                .isEqualTo("entente: --threads: at least 1, not 0\n");
    }

    @Test
    void emptyFolderIsNothingFound() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(Session.of("read", empty, "--into", folder.resolve("e")).code())
                .isEqualTo(1);
    }

    @Test
    void replacedFileIsCounted() throws IOException {
        Path into = read("replaced", first);
        write(first.resolve("b.txt"), "A reply\n\nParis confirmed it.\n");
        assertThat(Session.of("read", first, "--into", into).lines().get(0))
                .startsWith("read 1 document, 1 in place of an earlier form, in ")
                .endsWith("; 1 known and unchanged");
    }

    // a file and a record are taken away: said, kept, and with --prune taken out, to the same as if they had never been
    @Test
    void goneSourcesAreNoticedAndPruned() throws IOException {
        Path into = read("gone", first, second);
        Files.delete(first.resolve("a.txt"));
        write(
                second.resolve("d.jsonl"),
                "{\"id\":\"r1\",\"text\":\"Iraq supports Jordan, the envoy said.\",\"date\":\"2021-12-14\"}\n");
        Session noticed = Session.of("read", first, second, "--into", into);
        assertThat(noticed.out()).containsPattern("no longer there: 2 documents with \\d claims?: a.txt, d.jsonl#3\\n");
        assertThat(Session.of("files", into).out()).contains("\na  ".substring(1));
        Session pruned = Session.of("read", first, second, "--into", into, "--prune");
        assertThat(pruned.err()).containsPattern("^taking out 2 documents with \\d claims?: a.txt, d.jsonl#3\\n");
        assertThat(pruned.out()).doesNotContain("no longer there");
        assertThat(export(into)).isEqualTo(export(read("fresh", first, second)));
        assertThat(Session.of("verify", into).code()).isZero();
    }

    // what was read from elsewhere is no business of this run; a folder that is not mounted takes nothing with it
    @Test
    void pruningStaysUnderThePathsAndLeavesAnEmptyFolderAlone() throws IOException {
        Path into = read("scope", first, second);
        Files.delete(first.resolve("a.txt"));
        assertThat(Session.of("read", second, "--into", into, "--prune").err()).isEmpty();
        Files.delete(first.resolve("b.txt"));
        Session session = Session.of("read", first, second.resolve("c.md"), "--into", into);
        assertThat(session.out()).contains("no longer there: 2 documents");
        assertThat(Session.of("read", first, "--into", into, "--prune").err())
                .contains("all 2 documents read from there are gone; is the disk mounted? nothing was taken out");
        assertThat(Session.of("files", into).out()).contains("a  ").contains("b  ");
    }

    // two folders with a file of one name, read one after the other, again, and after one of them was changed
    @Test
    void foldersWithTheSamePathsDoNotReplaceEachOther() throws IOException {
        write(second.resolve("a.txt"), "Kenya met Uganda\n\nKenya met Uganda on 4 May 2020.\n");
        Path into = read("two", first);
        read("two", second);
        List<String> ids = Session.of("files", into, "--json").lines().stream()
                .map(line -> line.replaceAll("^\\{\"id\":\"([^\"]*)\".*", "$1"))
                .toList();
        assertThat(ids).containsExactly("a", "b", "c", "r1", "r3", "second/a");
        assertThat(Session.of("read", second, "--into", into).lines().get(0)).startsWith("read 0 documents");
        assertThat(Session.of("read", first, "--into", into).lines().get(0)).startsWith("read 0 documents");
        write(second.resolve("a.txt"), "Kenya left Uganda\n\nKenya left.\n");
        assertThat(Session.of("read", second, first, "--into", into).lines().get(0))
                .startsWith("read 1 document, 1 in place of");
        assertThat(Session.of("files", into, "--json").lines()).hasSize(6);
    }

    // a folder that was moved is the same folder; a copy of it holds nothing new
    @Test
    void movedOrCopiedFolderIsKnown() throws IOException {
        Path into = read("moved", first);
        Path copy = Files.createDirectories(folder.resolve("copy"));
        Files.copy(first.resolve("a.txt"), copy.resolve("a.txt"));
        assertThat(Session.of("read", copy, "--into", into).lines().get(0)).startsWith("read 0 documents");
        Files.move(first, folder.resolve("elsewhere"));
        write(folder.resolve("elsewhere/b.txt"), "A reply\n\nParis confirmed it.\n");
        Session session = Session.of("read", folder.resolve("elsewhere"), "--into", into);
        assertThat(session.lines().get(0)).startsWith("read 1 document, 1 in place of");
        assertThat(Session.of("files", into, "--json").lines()).hasSize(2);
    }

    @Test
    void rejectedAndUnchangedIsPassedOverUntilItIsTriedAgain() throws IOException {
        Path into = read("rejected", second);
        String reasons = Session.of("files", into, "--rejected").out();
        assertThat(reasons).contains("no text: 1\n  f.txt (empty)\n").contains("not JSON: 1\n  d.jsonl#2 ");
        Session later = Session.of("read", second, "--into", into);
        // the broken line is tried each time: it has no digest; the two files are not
        assertThat(later.lines().get(0)).endsWith("; 2 rejected before and unchanged");
        assertThat(later.out()).contains("rejected: 1\n  d.jsonl#2: ");
        assertThat(Session.of("files", into, "--rejected").out()).isEqualTo(reasons);
        Session retried = Session.of("read", second, "--into", into, "--retry", "no text");
        assertThat(retried.lines().get(0)).endsWith("; 1 rejected before and unchanged");
        assertThat(retried.out()).contains("  f.txt: no text");
        assertThat(Session.of("read", second, "--into", into, "--retry", "banana")
                        .err())
                .contains("--retry: nothing was rejected for 'banana'; the reasons are: ")
                .contains("no text");
        // mended: no longer listed
        write(second.resolve("f.txt"), "News\n\nKenya met Uganda.\n");
        write(
                second.resolve("d.jsonl"),
                "{\"id\":\"r1\",\"text\":\"Iraq supports Jordan, the envoy said.\",\"date\":\"2021-12-14\"}\n");
        Session.of("read", second, "--into", into);
        assertThat(Session.of("files", into, "--rejected").lines()).hasSize(2);
        assertThat(Session.of("files", into).out()).contains("1 rejected: ").contains("; see: entente files ");
    }

    // what a person decided is said to be without its claim, is kept, and counts again when the file is back
    @Test
    void pruningSaysWhichDecisionsHangOnWhatGoes() throws IOException {
        Path into = read("reviewed", first, second);
        String claims = Session.of("claims", into, "--ids", "--json").lines().stream()
                .filter(line -> line.contains("\"document\":\"a\""))
                .findFirst()
                .orElseThrow();
        String id = claims.replaceAll("^.*?\"id\":\"([^\"]*)\".*$", "$1");
        assertThat(Session.of("review", into, "reject", id).code()).isZero();
        String rejected = export(into).toString();
        byte[] text = Files.readAllBytes(first.resolve("a.txt"));
        Files.delete(first.resolve("a.txt"));

        Session pruned = Session.of("read", first, "--into", into, "--prune");
        assertThat(pruned.err()).contains("; 1 decision of your review hangs on them and is kept\n");
        assertThat(pruned.out()).contains("1 decision of your review without a claim now: ");

        Files.write(first.resolve("a.txt"), text);
        assertThat(Session.of("read", first, "--into", into).out()).doesNotContain("without a claim");
        assertThat(export(into).toString()).isEqualTo(rejected);
    }

    // French, declared nowhere: not coded as if it were English, but kept and found
    @Test
    void textInALanguageWithoutAPackIsKeptFoundAndSaidToBeUncoded() throws IOException {
        Path french = Files.createDirectories(folder.resolve("french"));
        write(
                french.resolve("mali.txt"),
                "Le Mali accuse la France\n\nLe président du Mali a accusé la France d'espionnage mardi à Bamako.\n");
        Path into = folder.resolve("french.entente");
        Session session = Session.of("read", french, "--into", into);
        assertThat(session.out())
                .contains("1 document (1 kept but not coded: no language pack)")
                .contains("0 claims");
        assertThat(Session.of("files", into).out()).contains("mali  kept, not coded (language: fr)");
        assertThat(Session.of("search", into, "espionnage").out()).contains("espionnage›");
    }
}
