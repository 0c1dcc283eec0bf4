package dev.entente.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.entente.claim.Actor;
import dev.entente.claim.Attribution;
import dev.entente.claim.Claim;
import dev.entente.claim.Link;
import dev.entente.claim.Participant;
import dev.entente.text.Alignment;
import dev.entente.text.Document;
import dev.entente.text.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
    @TempDir
    private Path folder;

    private final Contents letters = Letters.contents();

    private static String golden(String name) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(ExportTest.class.getResourceAsStream("golden/" + name), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }

    private List<JsonNode> rows(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readString(file).split("\n")) {
            rows.add(mapper.readTree(line));
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "documents.jsonl",
                "actors.jsonl",
                "attributions.jsonl",
                "claims.jsonl",
                "links.jsonl",
                "alignments.jsonl",
                "claims.csv",
                "actors.csv",
                "events.jsonl"
            })
    void theSameContentsGiveTheSameBytes(String name) throws IOException {
        JsonLines.write(letters, folder);
        Csv.write(letters, folder);
        Plover.write(letters, folder);
        assertThat(Files.readString(folder.resolve(name))).isEqualTo(golden(name));
    }

    @Test
    void orderOfTheListsMakesNoDifference() throws IOException {
        Contents.Listed listed = (Contents.Listed) letters;
        Contents shuffled = new Contents.Listed(
                reversed(listed.allDocuments()),
                reversed(listed.allActors()),
                reversed(listed.allAttributions()),
                reversed(listed.allClaims()),
                reversed(listed.allLinks()));
        List<Path> one = JsonLines.write(letters, folder.resolve("1"));
        List<Path> two = JsonLines.write(shuffled, folder.resolve("2"));
        for (int i = 0; i < one.size(); i++) {
            assertThat(two.get(i)).hasSameBinaryContentAs(one.get(i));
        }
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    @Test
    void evidenceIsTheWordsAtTheOffsetsInUtf16Units() throws IOException {
        JsonLines.write(letters, folder);
        List<Document> documents = letters.documents().toList();
        for (JsonNode claim : rows(folder.resolve("claims.jsonl"))) {
            Document document = documents.stream()
                    .filter(d -> d.id().equals(claim.get("document").textValue()))
                    .findFirst()
                    .orElseThrow();
            assertThat(document.text()
                            .substring(
                                    claim.get("start").intValue(),
                                    claim.get("end").intValue()))
                    .isEqualTo(claim.get("evidence").textValue());
        }
    }

    @Test
    void ploverMakesEventsOfWhatIsAssertedIntendedAndDemanded() throws IOException {
        List<Path> files = Plover.write(letters, folder.resolve("plover.jsonl"));
        assertThat(files).containsExactly(folder.resolve("plover.jsonl"));
        List<JsonNode> events = rows(files.get(0));
        // payment asserted, help intended, recognition demanded; the tie and the denial are no events
        assertThat(events).extracting(e -> e.get("event").textValue()).containsExactly("AID", "AGREE", "REQUEST");
        JsonNode demand = events.get(2);
        assertThat(demand.at("/actor/0/entity_text").textValue()).isEqualTo("Hussein");
        assertThat(demand.at("/recipient/0/entity_text").textValue()).isEqualTo("Britain");
        assertThat(events).extracting(e -> e.get("date").textValue()).containsExactly("1916", "1916-11-05", "");
    }

    @Test
    void ploverNamesWhomAPronounMeans() {
        Names names = Names.of(letters.actors());
        Passage place = new Passage(0, 2);
        // "it" is no name, so the actor's stands there; "British" is one, and stays
        assertThat(names.naming(new Participant("britain", "it", place))).isEqualTo("Britain");
        assertThat(names.naming(new Participant("britain", "British", place))).isEqualTo("British");
        // words of a script without capitals are left as they are, and so is whoever has no name
        assertThat(names.naming(new Participant("britain", "\u0644\u0646\u062f\u0646", place)))
                .isEqualTo("\u0644\u0646\u062f\u0646");
        assertThat(names.naming(new Participant("unnamed:reply:3", "they", place)))
                .isEqualTo("they");
    }

    @Test
    void cellsThatASpreadsheetWouldRunAreDefused() throws IOException {
        Csv.write(letters, folder);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve("claims.csv"))) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            assertThat(rows).hasSize(5);
            assertThat(rows.get(2).getField("evidence")).startsWith("'=SUM(A1)");
            assertThat(rows.get(0).getField("publisher")).isEqualTo("'-Gazette");
            assertThat(rows.get(0).getField("sources")).isEqualTo("an envoy; Reuters");
            assertThat(rows.get(0).getField("title")).isEqualTo("A letter, \"in full\"");
        }
        for (String cell : List.of("=1", "+1", "-1", "@x", "\tx", "\rx")) {
            assertThat(Csv.defused(cell)).isEqualTo("'" + cell);
        }
        assertThat(Csv.defused("a=1")).isEqualTo("a=1");
        assertThat(Csv.defused("")).isEmpty();
    }

    @Test
    void onlyTheExportsOwnFilesAreReplaced() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.writeString(folder.resolve("claims.jsonl"), "old");
        JsonLines.write(letters, folder);
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
        assertThat(Files.readString(folder.resolve("claims.jsonl"))).isEqualTo(golden("claims.jsonl"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(7);
        }
    }

    @Test
    void aFileWhereAFolderShouldBeIsOneClearLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> JsonLines.write(letters, file.resolve("out")))
                .isInstanceOf(UnwritableExportException.class)
                .hasMessageStartingWith(file.resolve("out").toString())
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }

    @Test
    void aFullDiskIsOneClearLineAndKeepsTheEarlierExport() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no device that is always full");
        JsonLines.write(letters, folder);
        // the file is written under this name first
        Files.createSymbolicLink(folder.resolve(".claims.jsonl.part"), full);
        assertThatThrownBy(() -> JsonLines.write(letters, folder))
                .isInstanceOf(UnwritableExportException.class)
                .hasMessageContaining("claims.jsonl: cannot write it: the disk is full");
        assertThat(Files.readString(folder.resolve("claims.jsonl"))).isEqualTo(golden("claims.jsonl"));
        assertThat(folder.resolve(".claims.jsonl.part")).doesNotExist();
    }

    @Test
    void streamsAreClosedAfterUse() {
        List<String> closed = new ArrayList<>();
        Contents watched = new Contents() {
            @Override
            public Stream<Document> documents() {
                return letters.documents().onClose(() -> closed.add("documents"));
            }

            @Override
            public Stream<Actor> actors() {
                return letters.actors().onClose(() -> closed.add("actors"));
            }

            @Override
            public Stream<Attribution> attributions() {
                return letters.attributions().onClose(() -> closed.add("attributions"));
            }

            @Override
            public Stream<Claim> claims() {
                return letters.claims().onClose(() -> closed.add("claims"));
            }

            @Override
            public Stream<Link> links() {
                return letters.links().onClose(() -> closed.add("links"));
            }
        };
        JsonLines.write(watched, folder);
        assertThat(closed).containsExactly("documents", "actors", "attributions", "claims", "links");
    }

    @Test
    void alignedPassagesNameBothDocumentsAndPlaces() throws IOException {
        Contents translated = new Translated(letters);
        JsonLines.write(translated, folder);

        assertThat(Files.readString(folder.resolve("alignments.jsonl")))
                .isEqualTo("{\"from\":{\"document\":\"letters/1\",\"start\":0,\"end\":7},"
                        + "\"to\":{\"document\":\"reply\",\"start\":8,\"end\":16}}\n");
    }

    /** The letters, of which the reply translates the first words of the other. */
    private record Translated(Contents letters) implements Contents {
        @Override
        public Stream<Document> documents() {
            return letters.documents();
        }

        @Override
        public Stream<Actor> actors() {
            return letters.actors();
        }

        @Override
        public Stream<Attribution> attributions() {
            return letters.attributions();
        }

        @Override
        public Stream<Claim> claims() {
            return letters.claims();
        }

        @Override
        public Stream<Link> links() {
            return letters.links();
        }

        @Override
        public Stream<Alignment> alignments() {
            return Stream.of(new Alignment("letters/1", new Passage(0, 7), "reply", new Passage(8, 16)));
        }
    }
}
