package dev.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same documents give the same exports, byte for byte, however and wherever they are read. */
class SamenessTest {
    private static final SortedMap<String, String> EXPECTED = new TreeMap<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void readOneByOne(@TempDir Path folder) {
        EXPECTED.clear();
        EXPECTED.putAll(export(folder, Course.inOrder(1)));
        assertThat(EXPECTED).containsKeys("claims.jsonl", "attributions.jsonl", "events.jsonl", "claims.csv");
        assertThat(EXPECTED.getOrDefault("claims.jsonl", "").lines().count()).isGreaterThan(100);
        // Arabic documents and their translations are among them
        assertThat(EXPECTED.getOrDefault("documents.jsonl", "")).contains("\"language\":\"ar\"");
        assertThat(EXPECTED.getOrDefault("alignments.jsonl", "").lines().count())
                .isGreaterThan(10);
    }

    // order of documents, and how many are read at once
    @ParameterizedTest
    @CsvSource({"2, 1", "4, 2", "1, 3", "2, 20260101"})
    void orderAndThreadsMakeNoDifference(int threads, long seed) {
        same(export(folder, Course.shuffled(threads, seed)));
    }

    // Turkish: "IRNA TITLE" in lower case has a dotless i. Arabic, Persian: numbers are formatted with other digits.
    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG, Asia/Kathmandu", "fa-IR, America/St_Johns"})
    void languageAndTimeZoneOfTheMachineMakeNoDifference(String language, String zone) {
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            same(export(folder, Course.inOrder(2)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    // half of the files today, all of them tomorrow
    @Test
    void splitRunsGiveWhatOneRunGives() {
        Path documents = OwnCollection.documents();
        Path growing = folder.resolve("documents");
        List<Path> files = files(documents);
        try (Pile pile = Pile.in(folder.resolve("collection"), SharedCoder.standard())) {
            for (int rest : new int[] {1, 0}) {
                for (int i = rest; i < files.size(); i += 2) {
                    copy(files.get(i), growing.resolve(documents.relativize(files.get(i))));
                }
                pile.read(List.of(growing), Course.inOrder(2));
            }
            same(exported(pile, folder.resolve("export")));
        }
    }

    // what is stored already is neither read again nor changed
    @Test
    void aSecondRunChangesNothing() {
        try (Pile pile = Pile.in(folder.resolve("collection"), SharedCoder.standard())) {
            pile.read(List.of(OwnCollection.documents()), Course.usual());
            pile.read(List.of(OwnCollection.documents()), Course.usual());
            same(exported(pile, folder.resolve("export")));
        }
    }

    /** The longest texts at hand, by the usual threads and by one. */
    @Test
    void newsTextsAreReadAlikeByOneThreadAndSeveral() {
        Yardstick.Outcome usual = Yardstick.ATTRIBUTION.outcome();
        try (Pile pile = Pile.in(folder.resolve("collection"), SharedCoder.standard())) {
            pile.read(List.of(Yardstick.ATTRIBUTION.texts()), Course.shuffled(1, 7));
            compare(contents(usual.export()), exported(pile, folder.resolve("export")));
        }
    }

    private static SortedMap<String, String> export(Path folder, Course course) {
        try (Pile pile = Pile.in(folder.resolve("collection"), SharedCoder.standard())) {
            pile.read(List.of(OwnCollection.documents()), course);
            return exported(pile, folder.resolve("export"));
        }
    }

    private static SortedMap<String, String> exported(Pile pile, Path out) {
        pile.export(out);
        return contents(out);
    }

    private static SortedMap<String, String> contents(Path out) {
        SortedMap<String, String> contents = new TreeMap<>();
        files(out).forEach(file -> contents.put(file.getFileName().toString(), text(file)));
        return contents;
    }

    private static void same(SortedMap<String, String> actual) {
        compare(EXPECTED, actual);
    }

    /** Fails with the first line that differs: whole files would be unreadable. */
    private static void compare(SortedMap<String, String> expected, SortedMap<String, String> actual) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((file, text) -> {
            String other = actual.getOrDefault(file, "");
            if (!other.equals(text)) {
                List<String> here = text.lines().toList();
                List<String> there = other.lines().toList();
                int i = 0;
                while (i < Math.min(here.size(), there.size()) && here.get(i).equals(there.get(i))) {
                    i++;
                }
                fail(
                        "%s differs at line %d of %d and %d:%n%s%n%s",
                        file, i + 1, here.size(), there.size(), line(here, i), line(there, i));
            }
        });
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at) : "(no such line)";
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(from.toString(), e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
