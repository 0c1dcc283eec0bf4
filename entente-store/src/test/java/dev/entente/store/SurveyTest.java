package dev.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.store.Samples.Told;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A survey counts what the collection holds, and follows it. */
class SurveyTest {
    @TempDir
    private Path folder;

    private Path place = Path.of("");

    @BeforeEach
    void make() {
        place = folder.resolve("pile.entente");
        try (Collection collection = Collection.create(place)) {
            collection.store(
                    Samples.reading("a", Told.of("Sweden", "AID", "Norway"), Told.of("Norway", "ACCUSE", "Denmark")));
            collection.store(Samples.reading("b", Told.of("Sweden", "AID", "Denmark")));
        }
    }

    private static List<String> ids(Survey survey, Selection selection) {
        return survey.choose(selection).ids(Survey.Order.TEXT, 0, Integer.MAX_VALUE);
    }

    private static Selection type(String... types) {
        return Selection.all().with(Facet.TYPE, List.of(types));
    }

    @Test
    void aSelectionLeavesWhatAQueryFinds() {
        try (Collection collection = Collection.open(place)) {
            Survey survey = Survey.of(collection);
            assertThat(survey.size()).isEqualTo(3);
            assertThat(ids(survey, type("AID")))
                    .isEqualTo(collection.claims(ClaimQuery.all().type("AID")).stream()
                            .map(Claim::id)
                            .toList());
            String sweden = Samples.id("Sweden");
            String norway = Samples.id("Norway");
            assertThat(ids(survey, Selection.all().between(norway, sweden)))
                    .isEqualTo(collection.claims(ClaimQuery.all().pair(sweden, norway)).stream()
                            .map(Claim::id)
                            .toList())
                    .hasSize(1);
            assertThat(ids(survey, type("NOTHING"))).isEmpty();
            assertThat(ids(survey, Selection.all().date(new EventDate("1917")))).isEmpty();
        }
    }

    // The own choice of a facet does not narrow its own counts: they say what another choice would leave.
    @Test
    void aCountIsWhatItsValueAloneWouldLeave() {
        try (Collection collection = Collection.open(place)) {
            Survey.Chosen chosen = Survey.of(collection).choose(type("AID").with(Facet.DOCUMENT, List.of("a")));
            assertThat(chosen.size()).isEqualTo(1);
            assertThat(chosen.counts(Facet.TYPE)).isEqualTo(Map.of("ACCUSE", 1, "AID", 1));
            assertThat(chosen.counts(Facet.DOCUMENT)).isEqualTo(Map.of("a", 1, "b", 1));
            assertThat(chosen.counts(Facet.PUBLISHER).values()).containsExactly(1);
        }
    }

    @Test
    void itFollowsWhatIsStoredTakenOutAndLinkedByWhomever() {
        try (Collection collection = Collection.open(place);
                Collection other = Collection.open(place)) {
            Survey first = Survey.of(collection);
            assertThat(first.followed()).isSameAs(first);

            other.store(Samples.reading("c", Told.of("Finland", "AID", "Norway")));
            other.store(Samples.reading("b", Told.of("Sweden", "THREATEN", "Denmark")));
            Survey second = first.followed();
            assertThat(second.choose(Selection.all()).counts(Facet.TYPE))
                    .isEqualTo(Map.of("ACCUSE", 1, "AID", 2, "THREATEN", 1));
            assertThat(first.size()).as("an earlier survey stays as it is").isEqualTo(3);

            List<Claim> claims = collection.claims(ClaimQuery.all());
            collection.replaceLinks(List.of(
                    new Link(LinkType.DENIES, claims.get(0).id(), claims.get(1).id(), "made up")));
            Survey third = second.followed();
            assertThat(third.choose(Selection.all()).counts(Facet.DISPUTED)).isEqualTo(Map.of("no", 2, "yes", 2));
            assertThat(ids(third, Selection.all())).isEqualTo(ids(Survey.of(collection), Selection.all()));
        }
    }

    @Test
    void pagesCutTheSameOrderAndNamedClaimsAreTheOnlyOnes() {
        try (Collection collection = Collection.open(place)) {
            Survey survey = Survey.of(collection);
            Survey.Chosen all = survey.choose(Selection.all());
            List<String> whole = all.ids(Survey.Order.TEXT, 0, 10);
            assertThat(whole).hasSize(3);
            assertThat(all.ids(Survey.Order.TEXT, 1, 1)).containsExactly(whole.get(1));
            assertThat(all.ids(Survey.Order.EARLIEST, 0, 10)).containsExactlyInAnyOrderElementsOf(whole);
            Selection two = Selection.all().among(Set.of(whole.get(0), whole.get(2), "none"));
            assertThat(ids(survey, two)).containsExactly(whole.get(0), whole.get(2));
            assertThat(ids(survey, two.among(Set.of(whole.get(2))))).containsExactly(whole.get(2));
        }
    }
}
