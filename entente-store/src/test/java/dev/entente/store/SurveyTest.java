package dev.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Factuality;
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

    // "a" is chosen among documents, so each document counts as if it alone were chosen.
    @Test
    void aTallyRanksWhatTheCountsSay() {
        try (Collection collection = Collection.open(place)) {
            collection.store(
                    Samples.reading("c", Told.of("Sweden", "AID", "Norway"), Told.of("Norway", "ACCUSE", "Denmark")));
            Survey.Chosen chosen =
                    Survey.of(collection).choose(Selection.all().with(Facet.DOCUMENT, List.of("a", "c")));
            for (Facet facet : Facet.values()) {
                Map<String, Integer> counts = chosen.counts(facet);
                Tally tally = chosen.tally(facet);
                assertThat(tally.all())
                        .extracting(Tally.Counted::value)
                        .containsExactlyInAnyOrderElementsOf(counts.keySet());
                assertThat(tally.all()).allSatisfy(c -> assertThat(c.claims()).isEqualTo(counts.get(c.value())));
                assertThat(tally.size()).isEqualTo(counts.size());
                for (int most = 0; most <= counts.size() + 1; most++) {
                    assertThat(tally.top(most))
                            .isEqualTo(tally.all().stream().limit(most).toList());
                }
                assertThat(tally.count("nobody has this value")).isZero();
            }
            assertThat(chosen.tally(Facet.DOCUMENT).all())
                    .containsExactly(new Tally.Counted("a", 2), new Tally.Counted("c", 2), new Tally.Counted("b", 1));
        }
    }

    // Officials without a name are as many as there are texts: together they are one value, alone they are known but
    // not ranked.
    @Test
    void whoHasNoNameIsRankedWithAllOthersOfThatKind() {
        try (Collection collection = Collection.open(place)) {
            collection.store(Samples.reading(
                    "c",
                    Told.of("Sweden", "AID", "Norway").by("unnamed:c:0", Factuality.ASSERTED),
                    Told.of("Norway", "ACCUSE", "Denmark").by("unnamed:c:9", Factuality.ASSERTED)));
            String someone = collection
                    .claims(ClaimQuery.all().document("c"))
                    .get(0)
                    .sources()
                    .get(0)
                    .who()
                    .id();
            assertThat(someone).startsWith("unnamed:");
            Tally sources = Survey.of(collection).choose(Selection.all()).tally(Facet.SOURCE);
            assertThat(sources.all())
                    .containsExactly(new Tally.Counted(Facet.NONE, 3), new Tally.Counted(Facet.UNNAMED, 2));
            assertThat(sources.count(someone)).isEqualTo(1);
        }
    }

    @Test
    void linksOfSomeClaimsAreFoundAtEitherEndOnceAndByType() {
        try (Collection collection = Collection.open(place)) {
            List<String> ids =
                    collection.claims(ClaimQuery.all()).stream().map(Claim::id).toList();
            Link denies = new Link(LinkType.DENIES, ids.get(0), ids.get(1), "made up");
            Link repeats = new Link(LinkType.REPEATS, ids.get(2), ids.get(0), "made up");
            collection.replaceLinks(List.of(denies, repeats));
            assertThat(collection.links(List.of(ids.get(0)))).containsExactlyInAnyOrder(denies, repeats);
            assertThat(collection.links(List.of(ids.get(0), ids.get(1)))).containsExactlyInAnyOrder(denies, repeats);
            assertThat(collection.links(List.of(ids.get(0)), LinkType.DENIES, LinkType.DOUBTS))
                    .containsExactly(denies);
            assertThat(collection.links(List.of(ids.get(1)), LinkType.REPEATS)).isEmpty();
        }
    }

    // A thread of the same program looks with a connection of its own: to the first that is no change.
    @Test
    void whoLooksBesideChangesNothing() {
        try (Collection collection = Collection.open(place)) {
            collection.store(Samples.reading("c", Told.of("Finland", "AID", "Norway")));
            Survey survey = Survey.of(collection);
            try (Collection beside = Collection.openBeside(place)) {
                assertThat(beside.counts().claims()).isEqualTo(4);
            }
            assertThat(survey.isCurrent()).isTrue();
            try (Collection beside = Collection.openBeside(place)) {
                beside.store(Samples.reading("d", Told.of("Finland", "AID", "Sweden")));
            }
            assertThat(survey.isCurrent()).isFalse();
            assertThat(survey.followed().size()).isEqualTo(5);
        }
    }
}
