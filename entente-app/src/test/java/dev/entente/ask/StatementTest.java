package dev.entente.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.actor.Registry;
import dev.entente.claim.ActorType;
import dev.entente.claim.Claim;
import dev.entente.pipeline.Reading;
import dev.entente.store.ClaimQuery;
import dev.entente.store.Collection;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementTest {
    @TempDir
    Path folder;

    private Statement statement(String id) {
        try (Collection collection = Pile.in(folder.resolve(id + ".entente"))) {
            Casebook casebook = Casebook.of(collection, Registry::standard);
            Claim claim = collection.findClaim(id).orElseThrow();
            return casebook.statement(claim);
        }
    }

    @Test
    void chainRunsFromTheCarrierToTheSpeakerToTheDocument() {
        // "Egypt gave ..., Sameh Shoukry told Reuters."
        assertThat(statement("dispatch-0").according())
                .isEqualTo(
                        "according to Reuters (“told”), citing Sameh Shoukry (“told”); in dispatch, “Grants on the Nile”"
                                + " (The Delta Post, 2021-04-02)");
    }

    @Test
    void documentsOwnVoiceIsNamedAsSuch() {
        assertThat(statement("note-0").according()).isEqualTo("in the document's own voice; in note");
    }

    @Test
    void speakerWithoutNameStaysUnnamedInItsOwnWords() {
        assertThat(statement("dispatch-2").according()).startsWith("according to “Officials” (unnamed) (“said”)");
    }

    @Test
    void whatIsNotPlainlyAssertedIsMarkedBeforeAllElse() {
        assertThat(statement("dispatch-2").line()).startsWith("POSSIBLE: ");
        assertThat(statement("reply-0").line()).startsWith("DENIED: ");
    }

    @Test
    void nameThatOnlyDocumentsKnowStandsInQuotationMarks() {
        // the registry knows Egypt, but not these families
        assertThat(statement("dispatch-0").headline()).isEqualTo("asserted: Egypt gives aid to “families in Sudan”");
    }

    @Test
    void severalActorsTakeTheVerbInThePlural() {
        Reading joint = Written.of("joint", "Egypt and Sudan back Ethiopia.")
                .claim("SUPPORT", "Egypt and Sudan back Ethiopia")
                .by("egypt", "Egypt")
                .by("sudan", "Sudan")
                .to("ethiopia", "Ethiopia")
                .asserted()
                .reading();
        try (Collection collection = Collection.create(folder.resolve("joint.entente"))) {
            collection.store(joint);
            Claim claim = collection.findClaim("joint-0").orElseThrow();

            assertThat(Casebook.of(collection, Registry::standard)
                            .statement(claim)
                            .headline())
                    .isEqualTo("asserted: Egypt and Sudan support Ethiopia");
        }
    }

    // Both quarrel with each other, not with a third who is not named; who gives alone gives to somebody not named.
    @Test
    void severalWhoMeetAndNobodyElseMeetEachOther() {
        Reading met = Written.of("met", "Egypt and Sudan met. Egypt gave grain.")
                .claim("CONSULT", "Egypt and Sudan met")
                .by("egypt", "Egypt")
                .by("sudan", "Sudan")
                .asserted()
                .claim("AID", "Egypt gave grain")
                .by("egypt", "Egypt")
                .asserted()
                .reading();
        try (Collection collection = Collection.create(folder.resolve("met.entente"))) {
            collection.store(met);
            Casebook casebook = Casebook.of(collection, Registry::standard);
            List<Claim> claims = collection.claims(ClaimQuery.all());

            assertThat(claims.stream().map(c -> casebook.statement(c).headline()))
                    .containsExactly(
                            "asserted: Egypt and Sudan consult each other",
                            "asserted: Egypt gives aid to (not said whom)");
        }
    }

    // "the Turkish commander": nobody tells his name, so he is called as the documents call him, never by an id.
    @Test
    void whoIsDescribedOnlyStandsInTheWordsOfTheDocuments() {
        Reading order = Written.of("order", "The Turkish commander backed Egypt. He also backed Sudan.")
                .actor("turkish-commander", ActorType.PERSON)
                .actor("governor-of-the-north", ActorType.PERSON)
                .claim("SUPPORT", "Turkish commander backed Egypt")
                .by("turkish-commander", "Turkish commander")
                .to("egypt", "Egypt")
                .asserted()
                .claim("SUPPORT", "He also backed Sudan")
                .by("turkish-commander", "He")
                .to("governor-of-the-north", "Sudan")
                .asserted()
                .reading();
        try (Collection collection = Collection.create(folder.resolve("order.entente"))) {
            collection.store(order);
            Casebook casebook = Casebook.of(collection, Registry::standard);
            List<Claim> claims = collection.claims(ClaimQuery.all());

            assertThat(casebook.statement(claims.get(0)).headline())
                    .isEqualTo("asserted: “Turkish commander” supports Egypt");
            assertThat(casebook.statement(claims.get(1)).headline())
                    .as("a pronoun is no name; where no passage has the words, the id is made readable")
                    .isEqualTo("asserted: “Turkish commander” supports “governor of the north”");
            assertThat(casebook.shownName("turkish-commander")).isEqualTo("“Turkish commander”");
        }
    }

    @Test
    void amountIsGroupedAndNamed() {
        assertThat(statement("dispatch-0").details()).containsExactly("financial", "500,000 USD (grant)");
    }

    @Test
    void everySentenceCarriesQuoteAndChain() {
        Statement statement = statement("reply-0");
        assertThat(statement.toString())
                .contains("“Egyptian General Intelligence trained Sudan's soldiers”")
                .contains("according to Sudan (“denied”)");
    }

    @Test
    void nothingButAClaimMakesAStatement() {
        // the type is final, and its only constructors are private and take a claim
        assertThat(Modifier.isFinal(Statement.class.getModifiers())).isTrue();
        for (Constructor<?> constructor : Statement.class.getDeclaredConstructors()) {
            assertThat(Modifier.isPrivate(constructor.getModifiers())).isTrue();
            assertThat(Arrays.asList(constructor.getParameterTypes())).contains(Claim.class);
        }
    }
}
