package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.ask.Pile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path pile = Path.of("");

    @BeforeEach
    void storePile() {
        pile = folder.resolve("pile.entente");
        Pile.in(pile).close();
    }

    private Session search(Object... words) {
        List<Object> all = new ArrayList<>(List.of("search", pile));
        all.addAll(List.of(words));
        return Session.of(all.toArray());
    }

    private static List<JsonNode> json(Session session) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : session.lines()) {
            nodes.add(JSON.readTree(line));
        }
        return nodes;
    }

    @Test
    void claimComesWithItsWholeAccordingToAndItsHitsMarked() {
        Session session = search("families", "dollars", "--only", "claims");
        assertThat(session.code()).isZero();
        assertThat(session.err()).isEmpty();
        assertThat(session.out())
                .contains("CLAIMS: 1\n")
                .contains("500,000 ‹dollars› to ‹families› in Sudan”")
                .contains("according to Reuters (“told”), citing Sameh Shoukry (“told”)");
    }

    @Test
    void passageIsFoundToo() {
        assertThat(search("adversary", "--only", "passages").out())
                .contains("PASSAGES: 1\n")
                .contains("calls Ethiopia an ‹adversary›, and Sudan is an ‹adversary› of")
                .contains("in reply, “A reply from Khartoum” (The Blue Nile Courier, 2021-04-05)");
    }

    @Test
    void fieldsTakeNamesAndPhrasesSurviveTheShell() {
        assertThat(search("actor:Egypt", "type:member_of", "--only", "claims").out())
                .contains("CLAIMS: 1\n");
        // the shell hands over "River League" without its quotation marks
        assertThat(search("member", "River League").out()).contains("‹member› of the ‹River League›");
        assertThat(search("member", "League River").code()).isEqualTo(1);
        assertThat(search("source:Sameh Shoukry", "dollars").code()).isZero();
    }

    @Test
    void wordWithAMinusIsNoOption() {
        assertThat(search("-hamas", "Sudan", "-dollars").out())
                .contains("Sudan")
                .doesNotContain("500,000 dollars to");
        assertThat(search("Sudan", "--frobnicate").err())
                .isEqualTo("entente: no option '--frobnicate'; see: entente search --help\n");
    }

    @Test
    void syntaxErrorShowsWhere() {
        Session session = search("war \"x");
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err())
                .isEqualTo("entente: search: war \"x\n"
                        + "                     ^ character 5: this quotation mark is not closed\n");
        assertThat(search("actor:nobody").err()).contains("no actor 'nobody'");
        assertThat(search().err()).contains("what is to be found?");
    }

    @Test
    void nothingFoundIsExitOne() {
        Session session = search("zeppelin");
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).contains("no words like these found");
    }

    @Test
    void jsonHasOffsetsOfTheDocumentsText() throws IOException {
        for (JsonNode hit : json(search("soldiers", "--json"))) {
            String text = hit.path("document").asText().equals("reply") ? REPLY : DISPATCH;
            for (JsonNode mark : hit.path("hits")) {
                assertThat(text.substring(mark.get(0).asInt(), mark.get(1).asInt()))
                        .isEqualTo("soldiers");
            }
            assertThat(hit.path("hits")).isNotEmpty();
            assertThat(hit.path("found").asText().equals("claim")).isEqualTo(hit.has("according_to"));
        }
    }

    private static final String DISPATCH =
            "Egypt gave 500,000 dollars to families in Sudan, Sameh Shoukry told Reuters."
                    + " Egyptian General Intelligence trained Sudan's soldiers in March 2021."
                    + " Officials said Sudan may support Egypt.";
    private static final String REPLY = "Sudan denied that Egyptian General Intelligence trained Sudan's soldiers.";

    @Test
    void pagesAndLimit() {
        Session first = search("sudan", "--only", "claims", "--limit", 2);
        assertThat(first.out()).containsPattern("CLAIMS: 1 TO 2 OF \\d").contains("more: --page 2");
        Session second = search("sudan", "--only", "claims", "--limit", 2, "--page", 2);
        assertThat(second.out()).containsPattern("CLAIMS: 3 TO 4 OF \\d").isNotEqualTo(first.out());
        assertThat(search("sudan", "--limit", 0).err()).isEqualTo("entente: --limit: at least 1\n");
    }

    @Test
    void claimsTakesWords() {
        Session session = Session.of("claims", pile, "--words", "soldiers -denied", "--factuality", "denied");
        assertThat(session.code()).isZero();
        assertThat(session.out()).contains("DENIED").contains("soldiers");
        assertThat(Session.of("claims", pile, "--words", "zeppelin").code()).isEqualTo(1);
        assertThat(Session.of("claims", pile, "--words", "sudan", "--limit", 1).out())
                .containsOnlyOnce("according to");
    }

    @Test
    void markdownAndColoursMarkHits() {
        assertThat(search("families", "--only", "passages", "--markdown").out()).contains("to **families** in");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        Entente.run(new Terminal(stream, stream, 100, true, false), "search", pile.toString(), "families");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("to \u001b[1;33mfamilies\u001b[0m in");
    }

    @Test
    void verifyComparesTheIndex() throws IOException {
        search("sudan");
        assertThat(Session.of("verify", pile).code()).isZero();
        try (java.util.stream.Stream<Path> files = Files.list(pile.resolve("search"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
                Files.write(file, new byte[] {1});
            }
        }
        Session session = Session.of("verify", pile);
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.out()).contains("search index: cannot be read");
        assertThat(search("sudan").err()).contains("made anew");
        assertThat(Session.of("verify", pile).code()).isZero();
    }
}
