package dev.entente.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Claim;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.text.Alignment;
import dev.entente.text.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenderingsTest {
    private static final List<Alignment> ALIGNMENTS =
            List.of(new Alignment("a", new Passage(0, 50), "b", new Passage(100, 150)));

    private static Claim aid(String document, int start) {
        return Told.in(document, start, "Britain paid the king")
                .that("AID", "britain", "king")
                .claim();
    }

    private static List<Link> translates(Claim... claims) {
        return Reconciler.links(List.of(claims), Publications.of(List.of()), ALIGNMENTS).stream()
                .filter(l -> l.type() == LinkType.TRANSLATES)
                .toList();
    }

    @Test
    void claimsOfOneTypeAndParticipantsInAlignedPassagesAreLinked() {
        Claim one = aid("a", 10);
        Claim other = aid("b", 120);
        assertThat(translates(one, other))
                .extracting(Link::from, Link::to)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(other.id(), one.id()));
    }

    @Test
    void whatStandsElsewhereInTheTranslationIsNotLinked() {
        assertThat(translates(aid("a", 10), aid("b", 10))).isEmpty();
        assertThat(translates(aid("a", 60), aid("b", 120))).isEmpty();
    }

    @Test
    void anotherTypeIsAnotherClaim() {
        Claim other = Told.in("b", 120, "Britain paid the king")
                .that("SANCTION", "britain", "king")
                .claim();
        assertThat(translates(aid("a", 10), other)).isEmpty();
    }

    @Test
    void aClaimTranslatesOneOfEachDocument() {
        assertThat(translates(aid("a", 0), aid("a", 25), aid("b", 100), aid("b", 125)))
                .hasSize(2);
    }
}
