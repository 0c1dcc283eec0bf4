package dev.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.actor.Registry;
import dev.entente.align.Comparison;
import dev.entente.align.Difference;
import dev.entente.ask.Casebook;
import dev.entente.ask.Network;
import dev.entente.ask.Parallel;
import dev.entente.claim.Claim;
import dev.entente.reconcile.Dispute;
import dev.entente.reconcile.Publication;
import dev.entente.reconcile.Publications;
import dev.entente.reconcile.Tellings;
import dev.entente.store.ClaimQuery;
import dev.entente.store.Collection;
import dev.entente.store.Selection;
import dev.entente.store.Survey;
import dev.entente.text.Passage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An original and its translation, 001 and 000 of the shared gold: where they differ, and that they count once. */
class OriginalAndTranslationTest {
    private static final String TRANSLATION = "000";
    private static final String ORIGINAL = "001";

    private static List<Collection> opened = List.of();

    private static Casebook casebook() {
        return Casebook.of(opened.get(0), Registry::standard);
    }

    @BeforeAll
    static void open() {
        Path export = Yardstick.GOLD.outcome().export();
        opened = List.of(Collection.open(export.resolveSibling("collection")));
    }

    @AfterAll
    static void close() {
        opened.forEach(Collection::close);
    }

    /** What people found between two lines, by the line of the translation; "same" where they found nothing. */
    private static Map<String, String> noted() throws IOException {
        Map<String, String> noted = new TreeMap<>();
        JsonNode pairs = new ObjectMapper()
                .readTree(Yardstick.shared()
                        .resolve("gold/alignment-000-001.json")
                        .toFile());
        pairs.forEach(pair -> noted.put(plain(pair.get(0).asText()), pair.get(2).asText()));
        return noted;
    }

    private static String plain(String line) {
        return line.replaceFirst("^[·•\\-\\s\\u00a0]+", "").strip();
    }

    private static String line(Parallel parallel, Difference difference) {
        Passage passage =
                parallel.comparison().units().get(difference.unit()).first().get(0);
        return plain(passage.cut(parallel.first().text()));
    }

    @Test
    void nothingDiffersWherePeopleFoundTheSame() throws IOException {
        Map<String, String> noted = noted();
        Parallel parallel = Parallel.of(TRANSLATION, ORIGINAL, casebook());

        assertThat(noted).hasSize(30);
        assertThat(parallel.comparison().differences()).isNotEmpty();
        for (Difference difference : parallel.comparison().differences()) {
            assertThat(noted).containsKey(line(parallel, difference));
            assertThat(noted.get(line(parallel, difference)))
                    .as(difference.toString())
                    .startsWith("differs");
        }
    }

    /** Of what people noted, that which words of the glossary, a tense or a claim can show. */
    @Test
    void whatWordsTenseAndClaimsCanShowIsShown() {
        Parallel parallel = Parallel.of(TRANSLATION, ORIGINAL, casebook());
        Comparison comparison = parallel.comparison();
        Set<String> shown = new TreeSet<>();
        for (Difference difference : comparison.differences()) {
            String one = words(difference.firstWords(), parallel.first().text());
            String other = words(difference.secondWords(), parallel.second().text());
            shown.add(difference.kind() + " " + one + " | " + other);
        }

        assertThat(shown)
                .contains(
                        "WORDS benefits | مصالح",
                        "WORDS led by | وعلى رأسه",
                        "MISSING axis, led by Iran | ",
                        "WORDS terrorist group | قوائم الإرهاب",
                        "WORDS balance | الموازنة",
                        "TENSE going through | تمر بها");
    }

    private static String words(List<Passage> passages, String text) {
        return String.join(", ", passages.stream().map(p -> p.cut(text)).toList());
    }

    /** Whatever both say comes through one origin: in dossiers and disputes, and on every line of the network. */
    @Test
    void bothAreOneOrigin() {
        Casebook casebook = casebook();
        List<Claim> both = casebook.collection().claims(ClaimQuery.all()).stream()
                .filter(c -> c.document().equals(TRANSLATION) || c.document().equals(ORIGINAL))
                .filter(c -> c.sources().isEmpty())
                .toList();

        assertThat(Parallel.of(TRANSLATION, ORIGINAL, casebook).translations()).isTrue();
        assertThat(both.stream().map(Claim::document).distinct()).containsExactlyInAnyOrder(TRANSLATION, ORIGINAL);
        assertThat(casebook.separateOrigins(both)).isEqualTo(1);
        for (Dispute dispute : casebook.disputes()) {
            List<Claim> asserted =
                    dispute.asserted().stream().filter(both::contains).toList();
            assertThat(asserted.isEmpty() ? 1 : casebook.separateOrigins(asserted))
                    .as(dispute.toString())
                    .isEqualTo(1);
        }
        assertThat(lines(casebook.collection())).isNotEmpty().allMatch(e -> e.origins() == 1);
    }

    /** The lines of the network that the two alone draw, in their own voice. */
    private static List<Network.Edge> lines(Collection collection) {
        Publications publications = id -> collection
                .findDocument(id)
                .map(d -> new Publication(d.id(), d.metadata().publisher(), d.text()));
        Tellings tellings = Tellings.of(publications, collection.links(), collection.alignments());
        Network network =
                Network.of(Survey.of(collection).choose(Selection.all()).claims(), tellings);
        return network.edges().stream()
                .filter(e -> e.size() > 1)
                .filter(e -> e.claims().stream()
                        .allMatch(c -> Set.of(TRANSLATION, ORIGINAL).contains(c.document())
                                && c.sources().isEmpty()))
                .toList();
    }
}
