package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
                .hasSize(3);
        assertThat(Session.of("verify", folder.resolve("c")).code()).isZero();
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
}
