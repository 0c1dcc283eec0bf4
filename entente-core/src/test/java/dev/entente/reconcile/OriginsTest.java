package dev.entente.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Claim;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.text.Alignment;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {
    private static final String REPORT =
            "The minister said that Britain paid the monthly subsidy to the king in gold at the port.";

    private static Publication paper(String document, String publisher, String text) {
        return new Publication(document, Optional.of(publisher), text);
    }

    private static Claim paid(String document, String text, String words) {
        return Told.in(document, text.indexOf(words), words)
                .that("AID", "britain", "king")
                .by("minister", "said")
                .claim();
    }

    private static Claim said(String document, String speaker) {
        return Told.in(document, 0, "Britain paid the king")
                .that("AID", "britain", "king")
                .by(speaker, "said")
                .claim();
    }

    private static int count(List<Publication> publications, Claim... claims) {
        List<Claim> all = List.of(claims);
        return Origins.of(publications, Reconciler.links(all, publications)).count(all);
    }

    private static List<Publication> papers(String one, String other) {
        return List.of(paper("a", "The Courier", one), paper("b", "The Messenger", other));
    }

    @Test
    void twoSpeakersThroughTwoPublishersAreTwoOrigins() {
        List<Publication> papers = papers("Britain paid the king", "Britain paid the king");
        assertThat(count(papers, said("a", "minister"), said("b", "consul"))).isEqualTo(2);
        assertThat(count(papers, said("a", "minister"), said("b", "minister"))).isEqualTo(1);
    }

    @Test
    void speakersWithoutANameAreCountedOnce() {
        List<Publication> papers = papers("Britain paid the king", "Britain paid the king");
        assertThat(count(papers, said("a", "unnamed:a:5"), said("b", "unnamed:b:9")))
                .isEqualTo(1);
    }

    @Test
    void aPassageCopiedFromOneDocumentIntoAnotherIsOneOrigin() {
        String longer = "Cairo, Monday. " + REPORT + " Nobody in the port could tell how much it was.";
        Claim one = Told.in("a", REPORT.indexOf("Britain"), "Britain paid")
                .that("AID", "britain", "king")
                .claim();
        Claim two = Told.in("b", longer.indexOf("Britain"), "Britain paid")
                .that("AID", "britain", "king")
                .claim();
        assertThat(count(papers(REPORT, longer), one, two)).isEqualTo(1);
        assertThat(count(
                        papers(
                                REPORT,
                                "In the spring, it is known to all, Britain paid what the king had asked of her for"
                                        + " years."),
                        one,
                        Told.in("b", 41, "Britain paid")
                                .that("AID", "britain", "king")
                                .claim()))
                .isEqualTo(2);
    }

    @Test
    void copiesAreLinkedAcrossDocumentsOnly() {
        String twice = REPORT + " " + REPORT;
        Claim one = paid("a", REPORT, "Britain paid the monthly subsidy");
        Claim two = paid("b", twice, "Britain paid the monthly subsidy");
        Claim again = Told.in("b", twice.lastIndexOf("Britain"), "Britain paid the monthly subsidy")
                .that("AID", "britain", "king")
                .by("minister", "said")
                .claim();
        List<Link> links = Reconciler.links(List.of(two, again, one), papers(REPORT, twice));
        assertThat(links)
                .filteredOn(l -> l.type() == LinkType.COPIES)
                .extracting(l -> l.from() + " > " + l.to())
                .containsExactlyInAnyOrder(two.id() + " > " + one.id(), again.id() + " > " + one.id());
    }

    @Test
    void whatTwoPapersTookFromOneAgencyIsOneOrigin() {
        Claim one = Told.in("a", 30, "Britain paid the king")
                .that("AID", "britain", "king")
                .claim();
        Claim two = Told.in("b", 40, "gold went to the king")
                .that("AID", "britain", "king")
                .claim();
        String first = "CAIRO, Thursday (Reuter). - Britain paid the king.";
        assertThat(count(papers(first, "Gold for Mecca\nReuters\nIn the spring, gold went to the king."), one, two))
                .isEqualTo(1);
        assertThat(count(papers(first, "Gold, although Reuters denies it, and gold went to the king."), one, two))
                .isEqualTo(2);
    }

    @Test
    void aCarrierIsThePublisherOfWhatItCarries() {
        Claim one = Told.in("a", 0, "Britain paid the king")
                .that("AID", "britain", "king")
                .by("minister", "told")
                .by("reuters", "")
                .claim();
        Claim two = Told.in("b", 0, "Britain paid the king")
                .that("AID", "britain", "king")
                .by("consul", "told")
                .by("reuters", "")
                .claim();
        assertThat(count(papers("Britain paid the king", "Britain paid the king"), one, two))
                .isEqualTo(1);
    }

    @Test
    void aTranslationIsNoOriginOfItsOwn() {
        Claim one = said("a", "minister");
        Claim two = said("b", "consul");
        List<Link> links = List.of(new Link(LinkType.TRANSLATES, two.id(), one.id(), ""));
        assertThat(Origins.of(papers("Britain paid the king", "..."), links).count(List.of(one, two)))
                .isEqualTo(1);
    }

    // The translation has another publisher, names another speaker and was linked to nothing: still it is the same
    // report.
    @Test
    void aDocumentAndItsTranslationAreOneOriginWhoeverPublishedThem() {
        Claim original = said("a", "minister");
        Claim rendered = said("b", "consul");
        Claim other = said("c", "envoy");
        List<Publication> papers = new ArrayList<>(papers("Britain paid the king", "..."));
        papers.add(paper("c", "The Gazette", "Britain paid the king"));
        List<Alignment> alignments = List.of(new Alignment("a", new Passage(0, 21), "b", new Passage(0, 3)));

        Origins origins = Origins.of(Publications.of(papers), List.of(), alignments);

        assertThat(origins.count(List.of(original, rendered))).isEqualTo(1);
        assertThat(origins.count(List.of(original, rendered, other))).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CAIRO, Thursday (Reuter). - Gold went to the king.",
                "CAIRO, June 3 (Reuters) Gold went to the king.",
                "Reuters — Gold went to the king.",
                "CAIRO, Reuters - Gold went to the king.",
                "Gold for Mecca\nGold went to the king.\n(Reuters)",
                "Gold went to the king.\n\nWith files from Reuters and The Associated Press",
                "Gold went to the king. (With inputs from Reuters)",
                "Gold went to the king.\nAdditional reporting by Reuters.",
                "Gold went to the king.\nReuters contributed to this report.",
                "القاهرة (رويترز) - ذهب الذهب إلى الملك.",
            })
    void aCreditLineNamesTheAgency(String text) {
        assertThat(Credits.findAgency(text)).contains("reuters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gold went to the king, Reuters reported - and he took it.",
                "The agency (Reuters) said that gold went to the king.",
                "The minister met with reporters. Reports from Reuters that gold went to the king were denied.",
                "Sources at Reuters contributed to this reporting of the war.",
                "The king - with gold from Cairo - went home.",
            })
    void aTextThatSpeaksOfAnAgencyCreditsNone(String text) {
        assertThat(Credits.findAgency(text)).isEmpty();
    }

    @Test
    void textsAreLookedUpOneAtATimeAndOnce() {
        List<String> asked = new ArrayList<>();
        List<Publication> papers = papers(REPORT, REPORT);
        Publications library = document -> {
            asked.add(document);
            return Publications.of(papers).find(document);
        };
        List<Claim> claims = List.of(
                paid("b", REPORT, "Britain paid"),
                paid("a", REPORT, "Britain paid the monthly"),
                paid("b", REPORT, "Britain paid the monthly"));
        Reconciler.links(claims, library);
        assertThat(asked).containsExactly("a", "b");
    }

    @Test
    void aShortSentenceIsTakenWithTheRestOfItsParagraph() {
        String paragraph = "The consul heard in the port that the gold was on its way from Cairo. It was paid.";
        String one = paragraph + "\nNothing else was in the paper that day.";
        String two = paragraph + "\nIn the evening the lamps were lit along the harbour wall.";
        assertThat(count(papers(one, two), paid("a", one, "It was paid"), paid("b", two, "It was paid")))
                .isEqualTo(1);
        assertThat(Reconciler.links(
                        List.of(paid("a", one, "It was paid"), paid("b", two, "It was paid")), papers(one, two)))
                .anyMatch(l -> l.type() == LinkType.COPIES);
    }
}
