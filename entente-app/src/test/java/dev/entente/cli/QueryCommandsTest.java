package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.ask.Pile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path pile = Path.of("");

    @BeforeEach
    void storePile() {
        pile = folder.resolve("pile.entente");
        Pile.in(pile).close();
    }

    private static List<JsonNode> json(Session session) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : session.lines()) {
            nodes.add(JSON.readTree(line));
        }
        return nodes;
    }

    /** Rewrite the golden files with -Dentente.golden=write. */
    private static void golden(String name, String actual) throws IOException {
        if (System.getProperty("entente.golden", "").equals("write")) {
            Files.writeString(Path.of("src/test/resources/dev/entente/cli", name), actual);
        }
        try (InputStream stream = QueryCommandsTest.class.getResourceAsStream(name)) {
            assertThat(stream).as("golden file " + name).isNotNull();
            assertThat(actual).isEqualTo(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void claimsOnTheTerminal() throws IOException {
        Session session = Session.of("claims", pile);
        assertThat(session.code()).isZero();
        golden("claims.txt", session.out());
    }

    @Test
    void dossierOnTheTerminal() throws IOException {
        Session session = Session.at(80, "dossier", pile, "egypt", "sudan");
        assertThat(session.code()).isZero();
        golden("dossier.txt", session.out());
    }

    @Test
    void dossierAsMarkdown() throws IOException {
        Path file = folder.resolve("dossier.md");
        Session session = Session.of("dossier", pile, "egypt", "sudan", "--markdown", "--out", file);
        assertThat(session.code()).isZero();
        golden("dossier.md", Files.readString(file));
    }

    @Test
    void amountStandsUnderTheRecipientsThatTheTextNames() throws IOException {
        JsonNode dossier =
                json(Session.of("dossier", pile, "egypt", "sudan", "--json")).get(0);
        JsonNode entry = dossier.path("ledger").get(0).path("entries").get(0);
        assertThat(entry.path("recipients").asText()).isEqualTo("“families in Sudan”");
        assertThat(dossier.path("ledger").get(1).path("entries")).isEmpty();
        // and it is no claim between Egypt and Sudan
        assertThat(dossier.path("claims").findValuesAsText("id")).doesNotContain("dispatch-0");
    }

    @Test
    void rolledUpClaimShowsItsPath() throws IOException {
        JsonNode dossier =
                json(Session.of("dossier", pile, "egypt", "sudan", "--json")).get(0);
        assertThat(dossier.path("claims").get(0).path("paths").get(0).asText())
                .isEqualTo("through General Intelligence Service of Egypt, body of Egypt, by the registry");
    }

    @Test
    void lineIsNeverWiderThanTheTerminal() {
        Session session = Session.at(60, "dossier", pile, "egypt", "sudan");
        assertThat(session.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
    }

    @Test
    void membershipMatrixSaysWhoCountsWhom() throws IOException {
        Session session = Session.of("dossier", pile, "river-league");
        assertThat(session.code()).isZero();
        golden("membership.txt", session.out());
    }

    @Test
    void claimsAsJsonHaveTheExchangeFormAndTheChainInWords() throws IOException {
        List<JsonNode> claims = json(Session.of("claims", pile, "--type", "aid", "--json"));
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).path("evidence").asText())
                .isEqualTo("Egypt gave 500,000 dollars to families in Sudan");
        assertThat(claims.get(0).path("sources").get(1).path("id").asText()).isEqualTo("reuters");
        assertThat(claims.get(0).path("according_to").asText()).contains("citing Sameh Shoukry");
        assertThat(claims.get(0).path("quantities").get(0).path("value").asInt())
                .isEqualTo(500_000);
    }

    @Test
    void filtersOfClaimsTakeNamesAndIds() {
        assertThat(Session.of("claims", pile, "--pair", "Egypt", "sudan", "--factuality", "possible")
                        .out())
                .contains("POSSIBLE: Sudan supports Egypt")
                .doesNotContain("asserted:");
        assertThat(Session.of("claims", pile, "--date", "2021-03-15").lines()).isNotEmpty();
        assertThat(Session.of("claims", pile, "--source", "reuters", "--document", "dispatch")
                        .code())
                .isZero();
        assertThat(Session.of("claims", pile, "--disputed").out())
                .contains("DENIED:")
                .contains("asserted:");
    }

    @Test
    void nothingFoundIsOne() {
        Session session = Session.of("claims", pile, "--type", "ASSAULT");
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).isEqualTo("entente: " + pile + ": no claims found\n");
    }

    @Test
    void actorsAreListedWithTheirTallies() throws IOException {
        List<JsonNode> actors = json(Session.of("actors", pile, "--name", "misr", "--type", "state", "--json"));
        assertThat(actors).hasSize(1);
        assertThat(actors.get(0).path("id").asText()).isEqualTo("egypt");
        assertThat(actors.get(0).path("acts").asInt()).isEqualTo(3);
        assertThat(actors.get(0).path("says").asInt()).isEqualTo(1);
    }

    @Test
    void actorShowsNamesTiesAndActs() {
        Session session = Session.of("actor", pile, "egypt");
        assertThat(session.code()).isZero();
        assertThat(session.out())
                .contains("id: egypt; type: state")
                .contains("Cairo")
                .contains("TIES")
                .contains("DOES");
    }

    @Test
    void verifiedCollectionIsSound() {
        Session session = Session.of("verify", pile);
        assertThat(session.code()).isZero();
        assertThat(session.out()).isEqualTo("sound: 3 documents, 10 claims, 0 attributions, 24 mentions, 1 link\n");
    }

    @Test
    void exportNamesTheFilesWritten() {
        Session session = Session.of("export", pile, "--format", "plover", "--out", folder.resolve("out/e.jsonl"));
        assertThat(session.code()).isZero();
        assertThat(session.out()).isEqualTo(folder.resolve("out/e.jsonl") + "\n");
        assertThat(folder.resolve("out/e.jsonl")).isNotEmptyFile();
    }

    @Test
    void filesListsDocuments() throws IOException {
        List<JsonNode> files = json(Session.of("files", pile, "--json"));
        assertThat(files).extracting(f -> f.path("id").asText()).containsExactly("dispatch", "note", "reply");
        assertThat(Session.of("files", pile, "--rejected").code()).isEqualTo(1);
    }

    private void refused(String line, Object... args) {
        Session session = Session.of(args);
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).isEqualTo("entente: " + line + "\n");
    }

    @Test
    void badInputGetsOneLineThatSaysWhatWhereAndWhatToDo() {
        Path nowhere = folder.resolve("nowhere");
        refused(
                nowhere + ": no such folder; make a collection with: entente read PATH --into " + nowhere,
                "claims",
                nowhere);
        refused("no actor 'Egipt' in " + pile + "; did you mean egypt (Egypt)?", "claims", pile, "--who", "Egipt");
        refused(
                "--date: not a date: 'May'; write 2021-12-14, 2021-12, 2021 or 2019/2021",
                "claims",
                pile,
                "--date",
                "May");
        refused(
                "--date: no such day: '2021-02-30'; write 2021-12-14, 2021-12, 2021 or 2019/2021",
                "claims",
                pile,
                "--date",
                "2021-02-30");
        refused(
                "--factuality: no 'maybe'; it is asserted, denied, possible, intended or demanded",
                "claims",
                pile,
                "--factuality",
                "maybe");
        refused(
                "--context: no 'banana'; it is one of political, diplomatic, military, financial, economic, legal, social,"
                        + " media, religious, humanitarian",
                "claims",
                pile,
                "--context",
                "banana");
        refused("no document 'x' in " + pile + "; see: entente files " + pile, "claims", pile, "--document", "x");
        refused("both are egypt; name two actors", "dossier", pile, "egypt", "Egypt");
        refused("missing required parameter: 'COLLECTION'; see: entente claims --help", "claims");
        refused("no command 'claimz'; did you mean claims? see: entente --help", "claimz", pile);
        refused("no option '--frobnicate'; see: entente claims --help", "claims", pile, "--frobnicate");
        refused(
                nowhere + ": no such file or folder; nothing was read",
                "read",
                nowhere,
                "--into",
                folder.resolve("new"));
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void stackTraceOnlyWithDebug() {
        assertThat(Session.of("claims", pile, "--who", "Egipt").err()).doesNotContain("\tat ");
        assertThat(Session.of("claims", pile, "--who", "Egipt", "--debug").err())
                .contains("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "read",
                "files",
                "claims",
                "actors",
                "actor",
                "dossier",
                "disputes",
                "attributions",
                "export",
                "verify",
                "evaluate"
            })
    void everyHelpHasAnExample(String command) {
        Session session = Session.of(command, "--help");
        assertThat(session.code()).isZero();
        assertThat(session.out()).containsPattern("Examples?:\\s+entente " + command + "\\b");
    }

    @Test
    void helpListsAllCommands() {
        assertThat(Session.of("--help").out())
                .contains("dossier")
                .contains("evaluate")
                .doesNotContain("rehearse");
        assertThat(Session.of().code()).isZero();
    }
}
