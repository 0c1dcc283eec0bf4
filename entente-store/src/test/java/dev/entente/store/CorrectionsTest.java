package dev.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.claim.Claim;
import dev.entente.claim.Factuality;
import dev.entente.claim.Participant;
import dev.entente.pipeline.Reading;
import dev.entente.store.Decision.Relation;
import dev.entente.store.Decision.Verdict;
import dev.entente.store.Samples.Told;
import dev.entente.text.Document;
import dev.entente.text.Passage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
    private static final String NOW = "2026-01-31T12:00:00Z";
    private static final Reading PACT = Samples.reading(
            "pact",
            Told.of("Iran", "AID", "Hamas").by("Reuters", Factuality.ASSERTED),
            Told.of("Egypt", "CONSULT", "Qatar"));
    private static final Reading NOTE = Samples.reading("note", Told.of("Egypt", "AID", "Sudan"));

    @TempDir
    private Path folder;

    private Collection collection;
    private Corrections corrections;

    @BeforeEach
    void store() {
        collection = Collection.create(folder.resolve("c"));
        collection.store(PACT);
        collection.store(NOTE);
        corrections = Corrections.of(collection);
    }

    @AfterEach
    void close() {
        assertThat(Verification.verify(collection)).isEmpty();
        collection.close();
    }

    private Claim claim(String type, String document) {
        return collection.claims(ClaimQuery.all().type(type).document(document)).get(0);
    }

    private int decide(Verdict verdict, Claim claim, Amendment amendment) {
        Decision decision = new Decision.OnClaim(verdict, corrections.expectAnchor(claim.id()), amendment, List.of());
        return make(decision);
    }

    private int make(Decision decision) {
        return corrections
                .make(List.of(new Correction(decision, "so it stands")), NOW, c -> List.of())
                .get(0);
    }

    private void undo(int number) {
        corrections.undo(number, NOW, c -> List.of());
    }

    private static Amendment type(String type) {
        Amendment none = Amendment.none();
        return new Amendment(
                Optional.of(type),
                none.actors(),
                none.recipients(),
                none.role(),
                none.sources(),
                Optional.of(Factuality.DENIED),
                Optional.of("1917-11"),
                none.contexts());
    }

    /** The reading with its text moved: words before it, and every passage behind them. */
    private static Reading moved(Reading reading, String before) {
        return Samples.moved(reading, before);
    }

    @Test
    void aRejectedClaimCountsNoMoreButIsListedAndComesBack() {
        Claim claim = claim("AID", "pact");
        int number = decide(Verdict.REJECT, claim, Amendment.none());

        assertThat(collection.claims(ClaimQuery.all())).doesNotContain(claim).hasSize(2);
        assertThat(collection.counts().claims()).isEqualTo(2);
        assertThat(collection.findEntry("pact").orElseThrow().claims()).isEqualTo(1);
        assertThat(corrections.rejected(ClaimQuery.all())).containsExactly(claim);
        assertThat(corrections.rejected(ClaimQuery.all().involving("hamas"))).containsExactly(claim);
        assertThat(corrections.rejected(ClaimQuery.all().involving("qatar"))).isEmpty();
        assertThat(corrections.tally()).isEqualTo(new Corrections.Tally(0, 0, 0, 1, 2, 0));

        undo(number);
        assertThat(collection.claims(ClaimQuery.all())).hasSize(3).contains(claim);
        assertThat(corrections.rejected(ClaimQuery.all())).isEmpty();
    }

    @Test
    void aCorrectedClaimKeepsItsIdAndIsFoundByWhatItSaysNow() {
        Claim claim = claim("AID", "pact");
        decide(Verdict.CORRECT, claim, type("SUPPORT"));

        Claim corrected = collection.findClaim(claim.id()).orElseThrow();
        assertThat(corrected.type().name()).isEqualTo("SUPPORT");
        assertThat(corrected.factuality()).isEqualTo(Factuality.DENIED);
        assertThat(corrected.speaker().orElseThrow().stance()).isEqualTo(Factuality.DENIED);
        assertThat(collection.claims(ClaimQuery.all().type("AID").document("pact")))
                .isEmpty();
        assertThat(collection.claims(ClaimQuery.all().reviewed(ClaimQuery.Reviewed.REVIEWED)))
                .containsExactly(corrected);
        assertThat(corrections.reviews()).containsExactly(Map.entry(claim.id(), Review.CORRECTED));
    }

    @Test
    void aDecisionFindsItsClaimInATextThatWasMoved() {
        decide(Verdict.CORRECT, claim("AID", "pact"), type("SUPPORT"));
        decide(Verdict.REJECT, claim("CONSULT", "pact"), Amendment.none());
        collection.store(moved(PACT, "A new first line.\n"));

        assertThat(collection.claims(ClaimQuery.all().document("pact")))
                .extracting(c -> c.type().name())
                .containsExactly("SUPPORT");
        assertThat(corrections.tally().unplaced()).isZero();
    }

    @Test
    void aDecisionThatFindsItsClaimNoMoreWaitsForIt() {
        Claim claim = claim("AID", "pact");
        decide(Verdict.CORRECT, claim, type("SUPPORT"));
        collection.store(Samples.reading("pact"));

        assertThat(corrections.log()).singleElement().matches(LoggedCorrection::isUnplaced);
        assertThat(corrections.tally().unplaced()).isEqualTo(1);

        collection.store(PACT);
        assertThat(corrections.log()).singleElement().matches(logged -> !logged.isUnplaced());
        assertThat(collection.findClaim(claim.id()).orElseThrow().type().name()).isEqualTo("SUPPORT");
    }

    // its file is gone and it is taken out; when it is read again, what was decided about it counts again
    @Test
    void aDecisionOutlastsItsDocument() {
        int rejected = decide(Verdict.REJECT, claim("AID", "note"), Amendment.none());
        int corrected = decide(Verdict.CORRECT, claim("AID", "pact"), type("SUPPORT"));
        collection.remove(List.of("note", "pact"));

        assertThat(collection.counts().claims()).isZero();
        assertThat(corrections.tally()).isEqualTo(new Corrections.Tally(0, 0, 0, 0, 0, 2));
        assertThat(corrections.log()).allMatch(LoggedCorrection::isUnplaced);

        collection.store(NOTE);
        collection.store(PACT);
        assertThat(corrections.tally()).isEqualTo(new Corrections.Tally(0, 1, 0, 1, 1, 0));
        undo(corrected);
        undo(rejected);
        assertThat(collection.claims(ClaimQuery.all())).hasSize(3);
    }

    @Test
    void aCorrectionFindsTheClaimThatIsReadRightByNow() {
        decide(
                Verdict.CORRECT,
                claim("AID", "note"),
                new Amendment(
                        Optional.of("SUPPORT"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        // the same sentence, coded as SUPPORT
        collection.store(Samples.retyped(NOTE, "SUPPORT"));

        assertThat(corrections.tally().unplaced()).isZero();
        assertThat(corrections.tally().corrected()).isEqualTo(1);
    }

    @Test
    void anAddedClaimStandsAtItsQuoteAndMovesWithIt() {
        String quote = collection.findDocument("note").orElseThrow().text().substring(0, 5);
        Amendment amendment = new Amendment(
                Optional.of("SUPPORT"),
                Optional.of(List.of(new Participant("egypt", "Egypt", new Passage(0, 5)))),
                Optional.of(List.of(new Participant("kenya", "", new Passage(0, 0)))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Anchor anchor = new Anchor(
                "note",
                "added1",
                new Passage(0, 5),
                quote,
                "SUPPORT",
                new TreeSet<>(List.of("egypt")),
                new TreeSet<>(List.of("kenya")));
        Actor kenya = new Actor(
                "kenya", ActorType.STATE, Map.of("en", List.of("Kenya")), Optional.empty(), Optional.empty(), false);
        int number = make(new Decision.OnClaim(Verdict.ADD, anchor, amendment, List.of(kenya)));

        assertThat(collection.findClaim("added1").orElseThrow().inferred()).containsExactly("recipients");
        assertThat(collection.findActor("Kenya")).contains(kenya);

        collection.store(moved(NOTE, "A new first line.\n"));
        Claim added = collection.findClaim("added1").orElseThrow();
        assertThat(added.passage().start()).isEqualTo(18);
        assertThat(added.proposition().actors().get(0).passage()).isEqualTo(new Passage(18, 23));
        assertThat(Verification.verify(collection)).isEmpty();

        undo(number);
        assertThat(collection.findClaim("added1")).isEmpty();
        assertThat(collection.findActor("kenya")).isEmpty();
    }

    @Test
    void aQuoteThatDoesNotStandIsRefusedAndNothingIsKept() {
        Anchor anchor = new Anchor(
                "note", "x", new Passage(0, 4), "Nope", "AID", new TreeSet<>(List.of("egypt")), new TreeSet<>());
        Amendment amendment = type("AID");
        assertThatThrownBy(() -> make(new Decision.OnClaim(Verdict.ADD, anchor, amendment, List.of())))
                .isInstanceOf(UnplaceableCorrectionException.class)
                .hasMessageContaining("does not stand in document note");
        assertThat(corrections.log()).isEmpty();
    }

    @Test
    void actorsJudgedTheSameAreOneEverywhereUntilUndone() {
        List<ActorTally> before = collection.tallies();
        int number = make(new Decision.OnActors(Relation.SAME, "sudan", "qatar"));

        assertThat(collection.claims(ClaimQuery.all().involving("sudan"))).hasSize(2);
        assertThat(collection.claims(ClaimQuery.all().involving("qatar"))).isEmpty();
        assertThat(collection.findActor("Qatar").orElseThrow().id()).isEqualTo("sudan");
        assertThat(collection.actors()).extracting(Actor::id).doesNotContain("qatar");
        assertThat(collection.counts().actors()).isEqualTo(collection.actors().size());
        assertThat(collection.mentions("qatar")).isEmpty();
        // what is read later is named so as well
        collection.store(Samples.reading("late", Told.of("Qatar", "AID", "Iran")));
        assertThat(collection.claims(ClaimQuery.all().actor("sudan")).stream().map(Claim::document))
                .contains("late");

        collection.store(Samples.reading("late"));
        undo(number);
        assertThat(collection.claims(ClaimQuery.all().involving("qatar"))).hasSize(1);
        assertThat(collection.tallies()).isEqualTo(before);
    }

    @Test
    void whatIsJudgedDifferentCannotBecomeOneByAThird() {
        make(new Decision.OnActors(Relation.DIFFERENT, "sudan", "qatar"));
        make(new Decision.OnActors(Relation.SAME, "sudan", "egypt"));
        assertThatThrownBy(() -> make(new Decision.OnActors(Relation.SAME, "egypt", "qatar")))
                .isInstanceOf(UnplaceableCorrectionException.class)
                .hasMessageContaining("sudan and qatar are judged different");
        assertThatThrownBy(() -> make(new Decision.OnActors(Relation.DIFFERENT, "egypt", "sudan")))
                .hasMessageContaining("are judged the same");
        make(new Decision.OnActors(Relation.UNSURE, "iran", "qatar"));
        assertThat(corrections.log()).hasSize(3);
    }

    @Test
    void anActorIsSplitInTheDocumentsThatAreNamed() {
        Actor club = new Actor(
                "egypt-club",
                ActorType.ORGANISATION,
                Map.of("en", List.of("Egypt Club")),
                Optional.empty(),
                Optional.empty(),
                false);
        int number = make(new Decision.Split("egypt", club, new TreeSet<>(List.of("note"))));

        assertThat(claim("AID", "note").proposition().actorIds()).containsExactly("egypt-club");
        assertThat(claim("CONSULT", "pact").proposition().actorIds()).containsExactly("egypt");
        assertThat(collection.mentions("egypt-club"))
                .extracting(m -> m.document())
                .containsOnly("note");
        collection.store(NOTE);
        assertThat(claim("AID", "note").proposition().actorIds()).containsExactly("egypt-club");

        undo(number);
        assertThat(claim("AID", "note").proposition().actorIds()).containsExactly("egypt");
        assertThat(collection.findActor("egypt-club")).isEmpty();
    }

    @Test
    void aDecisionIsUndoneOnce() {
        int number = decide(Verdict.ACCEPT, claim("AID", "pact"), Amendment.none());
        undo(number);
        assertThatThrownBy(() -> undo(number)).hasMessageContaining("was undone");
        assertThatThrownBy(() -> undo(99)).hasMessageContaining("no correction 99");
        assertThat(corrections.log().get(0).undone()).contains(NOW);
    }

    /** Tables of the first version, with one document and one claim in them. */
    @Test
    void aCollectionOfTheFirstVersionIsRenewedAndCanBeCorrected() throws SQLException {
        Path old = folder.resolve("old");
        assertThat(old.toFile().mkdir()).isTrue();
        String url = "jdbc:sqlite:" + old.resolve("entente.sqlite");
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(url, null, null)
                .locations("classpath:db/migration/sqlite")
                .target("1")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO documents VALUES (1, 'a', 'Iran aids Hamas.', 16, '[]', NULL, NULL, NULL, NULL,"
                            + " 'en', NULL, 'a.txt', 'd', 'UTF-8', NULL, 1, 1, 0, 0)");
            statement.execute(
                    "INSERT INTO claims VALUES (1, 'c1', 1, 0, 15, 'Iran aids Hamas', 'AID', 0, '', NULL, NULL,"
                            + " NULL, '', 'asserted', '[]', NULL)");
            statement.execute("INSERT INTO participants VALUES (1, 'actor', 0, 'iran', 'Iran', 0, 4)");
            statement.execute("INSERT INTO actors VALUES (1, 'iran', 'STATE', '', '', 1, '{\"en\":[\"Iran\"]}')");
            statement.execute("INSERT INTO document_actors VALUES (1, 1)");
        }
        try (Collection renewed = Collection.open(old)) {
            Claim claim = renewed.findClaim("c1").orElseThrow();
            Corrections of = Corrections.of(renewed);
            of.make(
                    List.of(new Correction(
                            new Decision.OnClaim(Verdict.CORRECT, of.expectAnchor("c1"), type("SUPPORT"), List.of()),
                            "")),
                    NOW,
                    c -> List.of());
            assertThat(renewed.findClaim("c1").orElseThrow().type().name()).isEqualTo("SUPPORT");
            of.undo(1, NOW, c -> List.of());
            assertThat(renewed.findClaim("c1")).contains(claim);
            assertThat(Verification.verify(renewed)).isEmpty();
        }
    }

    @Test
    void textsOfQuotesMayMoveWithEmojiBeforeThem() {
        decide(Verdict.ACCEPT, claim("AID", "note"), Amendment.none());
        collection.store(moved(NOTE, "\uD83D\uDE00 \u200Fمرحبا\n"));
        assertThat(corrections.tally().accepted()).isEqualTo(1);
        Document document = collection.findDocument("note").orElseThrow();
        assertThat(claim("AID", "note").passage().cut(document.text()))
                .isEqualTo(claim("AID", "note").evidence());
    }
}
