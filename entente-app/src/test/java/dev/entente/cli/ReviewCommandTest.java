package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.ask.Pile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path pile = Path.of("");

    @BeforeEach
    void storePile() {
        pile = folder.resolve("pile.entente");
        Pile.in(pile).close();
    }

    private Session review(Object... words) {
        List<Object> all = new ArrayList<>(List.of("review", pile));
        all.addAll(List.of(words));
        return Session.of(all.toArray());
    }

    private List<JsonNode> claims(Object... words) throws IOException {
        List<Object> all = new ArrayList<>(List.of("claims", pile, "--json"));
        all.addAll(List.of(words));
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Session.of(all.toArray()).lines()) {
            nodes.add(JSON.readTree(line));
        }
        return nodes;
    }

    private static void ok(Session session) {
        assertThat(session.code()).as(session.err()).isZero();
    }

    @Test
    void aRejectedClaimLeavesTheAnswersAndIsListed() throws IOException {
        Session rejected = review("reject", "dispatch-0", "--reason", "a rumour");
        ok(rejected);
        assertThat(rejected.out()).startsWith("1 reject (20").contains("“a rumour”", "according to Reuters");
        assertThat(claims("--type", "aid")).isEmpty();
        assertThat(claims("--rejected")).extracting(c -> c.path("id").asText()).containsExactly("dispatch-0");
        assertThat(Session.of("review", pile).out()).contains("accepted 0, corrected 0, added 0, rejected 1;");

        ok(review("undo"));
        assertThat(claims("--type", "aid")).hasSize(1);
        assertThat(review("log").out()).contains("; undone 20");
    }

    @Test
    void aCorrectedClaimSaysThatItsReadingWasCorrected() throws IOException {
        ok(review(
                "correct",
                "dispatch-2",
                "--actor",
                "Ethiopia",
                "--source",
                "reuters",
                "--factuality",
                "asserted",
                "--date",
                "2021-04"));
        JsonNode claim = claims("--document", "dispatch", "--reviewed").get(0);
        assertThat(claim.path("review").asText()).isEqualTo("corrected");
        assertThat(claim.path("actors").get(0).path("id").asText()).isEqualTo("ethiopia");
        // Ethiopia does not stand in the quote
        assertThat(claim.path("inferred")).extracting(JsonNode::asText).containsExactly("actors", "date");
        assertThat(claim.path("according_to").asText()).startsWith("according to Reuters; in dispatch");
        assertThat(Session.of("claims", pile, "--reviewed", "--ids").out())
                .contains("reading corrected", "id: dispatch-2");
        assertThat(claims("--unreviewed")).noneMatch(c -> c.path("id").asText().equals("dispatch-2"));
    }

    @Test
    void anAddedClaimNeedsAQuoteThatStandsWordForWord() throws IOException {
        Object[] wish = {"--type", "consult", "--actor", "sudan", "--recipient", "Nile Club", "--new-actors"};
        List<Object> wrong = new ArrayList<>(List.of("add", "--document", "reply", "--quote", "Sudan and Egypt were"));
        wrong.addAll(List.of(wish));
        Session refused = review(wrong.toArray());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("does not stand in document reply; quote it word for word");

        List<Object> right =
                new ArrayList<>(List.of("add", "--document", "reply", "--quote", "Sudan and Egypt are allies"));
        right.addAll(List.of(wish));
        ok(review(right.toArray()));
        JsonNode claim = claims("--type", "consult").get(0);
        assertThat(claim.path("review").asText()).isEqualTo("added");
        assertThat(claim.path("actors").get(0).path("mention").asText()).isEqualTo("Sudan");
        assertThat(claim.path("recipients").get(0).path("id").asText()).isEqualTo("nile-club");
        assertThat(Session.of("verify", pile).code()).isZero();
        assertThat(Session.of("actors", pile, "--name", "nile club").code()).isZero();
    }

    @Test
    void actorsAreMergedAndSplitAndTheExportFollows() throws IOException {
        ok(review("same", "ethiopia", "sudan", "--reason", "for the test"));
        assertThat(claims("--who", "sudan")).hasSameSizeAs(claims("--who", "ethiopia"));
        Session refused = review("different", "ethiopia", "egypt");
        ok(refused);
        Session contradiction = review("same", "egypt", "sudan");
        assertThat(contradiction.code()).isEqualTo(2);
        assertThat(contradiction.err()).contains("judged different; undo that first");
        ok(review("undo", "1"));
        ok(review("split", "sudan", "--as", "Sudan Club", "--document", "note"));
        assertThat(claims("--who", "sudan-club")).hasSize(1);
        Session.of("export", pile, "--format", "jsonl", "--out", folder.resolve("out"));
        assertThat(Files.readString(folder.resolve("out/actors.jsonl"))).contains("\"id\":\"sudan-club\"");
        assertThat(Files.readString(folder.resolve("out/claims.jsonl"))).contains("\"review\":\"\"}");
    }

    @Test
    void whatMakesNoSenseIsSaidInOneLine() {
        for (List<Object> words : List.of(
                List.<Object>of("accept", "nothing-like-it"),
                List.<Object>of("correct", "dispatch-0"),
                List.<Object>of("correct", "dispatch-0", "--actor", "Nobody Known"),
                List.<Object>of("correct", "dispatch-0", "--actor", "none", "--recipient", "none"),
                List.<Object>of("same", "sudan", "Sudan"),
                List.<Object>of("undo"),
                List.<Object>of("undo", "7"),
                List.<Object>of("accept", "dispatch"))) {
            Session session = review(words.toArray());
            assertThat(session.code()).as(words.toString()).isEqualTo(2);
            assertThat(session.err()).startsWith("entente: ").doesNotContain("unexpected");
            assertThat(session.err().lines()).hasSize(1);
        }
    }

    @Test
    void disputesFollowCorrections() throws IOException {
        List<String> before = Session.of("disputes", pile).lines();
        assertThat(before).anyMatch(line -> line.contains("Egyptian General Intelligence"));
        ok(review("reject", "reply-0"));
        assertThat(Session.of("disputes", pile).out()).doesNotContain("DENIED: General Intelligence");
        ok(review("undo"));
        // links are found anew, by the program's own rules
        assertThat(Session.of("disputes", pile).out()).contains("Egyptian General Intelligence trained");
    }

    @Test
    void theLogIsJsonForPrograms() throws IOException {
        ok(review("accept", "dispatch-0", "dispatch-1"));
        List<String> lines = review("log", "--json").lines();
        assertThat(lines).hasSize(2);
        JsonNode entry = JSON.readTree(lines.get(1));
        assertThat(entry.path("number").asInt()).isEqualTo(2);
        assertThat(entry.path("decision").asText()).isEqualTo("accept");
        assertThat(entry.path("placed").asBoolean()).isTrue();
    }
}
