package dev.entente.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Claim;
import dev.entente.claim.Factuality;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisputesTest {
    private static Claim attack(String document, String speaker) {
        return Told.in(document, 0, "Israel attacked Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .by(speaker, "said")
                .claim();
    }

    private static Claim denial(String document, int start, String speaker) {
        return Told.in(document, start, "that Israel attacked Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .as(Factuality.DENIED)
                .by(speaker, "denied")
                .claim();
    }

    private static List<Dispute> disputes(Claim... claims) {
        return Reconciler.disputes(List.of(claims), Reconciler.links(List.of(claims)));
    }

    @Test
    void whatSeveralAssertAndSeveralDenyIsOneDispute() {
        Claim one = attack("a", "iran");
        Claim two = attack("b", "syria");
        Claim first = denial("c", 0, "israel");
        Claim second = denial("d", 0, "france");
        assertThat(disputes(second, two, first, one))
                .containsExactly(new Dispute(List.of(first, second), List.of(one, two)));
    }

    @Test
    void aDenialThatNothingAnswersToStandsAlone() {
        Claim denial = denial("c", 0, "israel");
        assertThat(disputes(denial)).containsExactly(new Dispute(List.of(denial), List.of()));
        assertThat(disputes(denial).get(0).isMatched()).isFalse();
    }

    @Test
    void thatATextSaysSomethingIsNotSoMakesNoDisputeByItself() {
        Claim negation = Told.in("a", 0, "Obama declined to threaten Moscow")
                .that("THREATEN", "obama", "moscow")
                .as(Factuality.DENIED)
                .claim();
        assertThat(disputes(negation)).isEmpty();
    }

    @Test
    void aDenialRepeatedStandsInTheSameDispute() {
        Claim told = attack("a", "iran");
        Claim denied = denial("a", 100, "israel");
        Claim again = denial("b", 0, "israel");
        assertThat(disputes(told, denied, again)).containsExactly(new Dispute(List.of(denied, again), List.of(told)));
    }

    @Test
    void aDenialOfTwoPropositionsMakesTwoDisputes() {
        // The denial holds against the rebuke and, being one of a report, against the request that the report tells.
        Claim rebuke = Told.in("r", 0, "the president rebuked the chairman")
                .that("ACCUSE", "president", "chairman")
                .by("press", "claimed")
                .claim();
        Claim denial = Told.in("r", 60, "dismissed such claims")
                .pointingAt(rebuke)
                .as(Factuality.DENIED)
                .by("spokesman", "dismissed")
                .claim();
        Claim request = Told.in("r", 200, "the president asked the chairman")
                .that("REQUEST", "president", "chairman")
                .by("agency", "claimed")
                .claim();
        assertThat(disputes(rebuke, denial, request))
                .containsExactly(
                        new Dispute(List.of(denial), List.of(rebuke)), new Dispute(List.of(denial), List.of(request)));
    }

    @Test
    void linksToClaimsThatAreNotGivenArePassedOver() {
        Claim told = attack("a", "iran");
        Claim denied = denial("b", 0, "israel");
        assertThat(Reconciler.disputes(List.of(denied), Reconciler.links(List.of(told, denied))))
                .containsExactly(new Dispute(List.of(denied), List.of()));
    }

    @Test
    void aDenialThatIsDisputedItselfDoesNotStandAloneToo() {
        // "The agency had claimed that Tehran was not told": denied by the spokesman with the rest of the report.
        Claim untold = denial("a", 0, "agency");
        Claim denial = Told.in("a", 100, "dismissed such content")
                .that("ACCUSE", "israel", "lebanon")
                .as(Factuality.DENIED)
                .by("spokesman", "dismissed")
                .claim();
        List<Link> links = List.of(new Link(LinkType.DENIES, denial.id(), untold.id(), "told in the same report"));
        assertThat(Reconciler.disputes(List.of(untold, denial), links))
                .containsExactly(new Dispute(List.of(denial), List.of(untold)));
    }
}
