package dev.entente.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Claim;
import dev.entente.claim.Factuality;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReconcilerTest {
    private static final Claim ATTACK = Told.in("a", 0, "Israel attacked Lebanon, Iran said")
            .that("ASSAULT", "israel", "lebanon")
            .by("iran", "said")
            .claim();

    private static List<String> links(LinkType type, Claim... claims) {
        return Reconciler.links(List.of(claims)).stream()
                .filter(l -> l.type() == type)
                .map(l -> l.from() + " > " + l.to())
                .toList();
    }

    private static List<String> denials(Claim... claims) {
        return links(LinkType.DENIES, claims);
    }

    private static String arrow(Claim from, Claim to) {
        return from.id() + " > " + to.id();
    }

    @Test
    void whoDeniesAnAllegationOfAnotherDocumentDeniesThatClaim() {
        Claim denial = Told.in("b", 0, "that Israel attacked Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .as(Factuality.DENIED)
                .by("israel", "denied")
                .claim();
        assertThat(denials(ATTACK, denial)).containsExactly(arrow(denial, ATTACK));
    }

    @Test
    void plainNegationInADocumentsOwnVoiceDeniesWhatOthersAssert() {
        Claim negation = Told.in("b", 0, "Israel did not attack Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .as(Factuality.DENIED)
                .claim();
        Claim here = Told.in("b", 90, "Syria said Israel attacked Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .by("syria", "said")
                .claim();
        assertThat(denials(ATTACK, negation, here)).containsExactly(arrow(negation, ATTACK), arrow(negation, here));
    }

    @Test
    void negationOfOneKindOfSupportDeniesNoOtherSupport() {
        // "offers no blank cheque" and "offers political support" have only a word in common that says nothing.
        Claim negation = Told.in("b", 0, "Iran does not offer a blank cheque to Hamas")
                .that("SUPPORT", "iran", "hamas")
                .as(Factuality.DENIED)
                .claim();
        Claim support = Told.in("c", 0, "Iran offers political support to Hamas")
                .that("SUPPORT", "iran", "hamas")
                .by("officials", "said")
                .claim();
        assertThat(denials(negation, support)).isEmpty();
    }

    @Test
    void nobodyDeniesHimself() {
        Claim denial = Told.in("b", 0, "that Israel attacked Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .as(Factuality.DENIED)
                .by("iran", "denied")
                .claim();
        assertThat(denials(ATTACK, denial)).isEmpty();
    }

    @Test
    void aDocumentDoesNotDenyItself() {
        Claim told = Told.in("b", 0, "Israel attacked Lebanon in spring")
                .that("ASSAULT", "israel", "lebanon")
                .claim();
        Claim negation = Told.in("b", 50, "Israel did not attack Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .as(Factuality.DENIED)
                .claim();
        assertThat(denials(told, negation)).isEmpty();
    }

    @Test
    void noDenialAcrossDatesThatExcludeOneAnother() {
        Claim may = Told.in("a", 0, "Israel attacked Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .on("2006-05")
                .by("iran", "said")
                .claim();
        Claim july = Told.in("b", 0, "that Israel attacked Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .on("2006-07-12")
                .as(Factuality.DENIED)
                .by("israel", "denied")
                .claim();
        assertThat(denials(may, july)).isEmpty();
    }

    @Test
    void noDenialAcrossAmountsThatContradict() {
        Claim large = Told.in("a", 0, "Iran paid Hamas 500,000 dollars")
                .that("AID", "iran", "hamas")
                .amount(500_000, "USD")
                .by("reuters", "said")
                .claim();
        Claim small = Told.in("b", 0, "that Iran paid Hamas 120,000 dollars")
                .that("AID", "iran", "hamas")
                .amount(120_000, "USD")
                .as(Factuality.DENIED)
                .by("hamas", "denied")
                .claim();
        assertThat(denials(large, small)).isEmpty();
    }

    @Test
    void participantsMustAgreeOnBothSides() {
        Claim denial = Told.in("b", 0, "that Israel attacked Syria")
                .that("ASSAULT", "israel", "syria")
                .as(Factuality.DENIED)
                .by("israel", "denied")
                .claim();
        Claim oneSided = Told.in("c", 0, "that Israel attacked anybody")
                .that("ASSAULT", "israel", "")
                .as(Factuality.DENIED)
                .by("israel", "denied")
                .claim();
        assertThat(denials(ATTACK, denial, oneSided)).isEmpty();
    }

    @Test
    void mutualActsMayBeToldFromEitherSide() {
        Claim met = Told.in("a", 0, "The king negotiated with the pasha for a peace")
                .that("CONSULT", "king", "pasha")
                .by("newspapers", "reported")
                .claim();
        Claim denial = Told.in("b", 0, "that the pasha negotiated with the king")
                .that("CONSULT", "pasha", "king")
                .as(Factuality.DENIED)
                .by("king", "denies")
                .claim();
        assertThat(denials(met, denial)).containsExactly(arrow(denial, met));
    }

    @Test
    void aPlanIsDeniedByWhoDeniesThePlanOnly() {
        Claim plan = Told.in("a", 0, "Britain will stop the subsidy to Hussein")
                .that("SANCTION", "britain", "hussein")
                .as(Factuality.INTENDED)
                .by("treasury", "said")
                .claim();
        Claim ofPlan = Told.in("b", 0, "that Britain intended to stop the subsidy to Hussein")
                .that("SANCTION", "britain", "hussein")
                .as(Factuality.DENIED)
                .by("britain", "denied")
                .claim();
        Claim ofDeed = Told.in("c", 0, "that Britain had stopped the subsidy to Hussein")
                .that("SANCTION", "britain", "hussein")
                .as(Factuality.DENIED)
                .by("cairo", "denied")
                .claim();
        assertThat(denials(plan, ofPlan, ofDeed)).containsExactly(arrow(ofPlan, plan));
    }

    @Test
    void aDeedIsNotDeniedByWhoDeniesThePlan() {
        Claim plan = Told.in("b", 0, "that Israel planned to attack Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .as(Factuality.DENIED)
                .by("israel", "denied")
                .claim();
        assertThat(denials(ATTACK, plan)).isEmpty();
    }

    @Test
    void aDemandIsNotDeniedByWhoDeniesTheDeed() {
        Claim demand = Told.in("a", 0, "Israel must attack Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .as(Factuality.DEMANDED)
                .by("minister", "demanded")
                .claim();
        Claim denial = Told.in("b", 0, "that Israel attacked Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .as(Factuality.DENIED)
                .by("israel", "denied")
                .claim();
        assertThat(denials(demand, denial)).isEmpty();
    }

    @Test
    void aDenialThatPointsBackHoldsAgainstWhateverItPointsAt() {
        Claim plan = Told.in("b", 0, "Britain will stop the subsidy to Hussein")
                .that("SANCTION", "britain", "hussein")
                .as(Factuality.INTENDED)
                .by("courier", "reported")
                .claim();
        Claim denial = Told.in("b", 90, "The report is untrue")
                .pointingAt(plan)
                .as(Factuality.DENIED)
                .by("agency", "")
                .claim();
        Claim elsewhere = Told.in("a", 0, "that Britain will stop the monthly subsidy to King Hussein")
                .that("SANCTION", "britain", "hussein")
                .as(Factuality.INTENDED)
                .by("official", "told")
                .claim();
        assertThat(denials(plan, denial, elsewhere)).containsExactly(arrow(denial, elsewhere), arrow(denial, plan));
    }

    @Test
    void anOfficeIsNoEventAndAnotherOfficeIsAnother() {
        Claim president = Told.in("a", 0, "the president of Syria")
                .that("HOLDS_OFFICE", "assad", "syria")
                .role("president")
                .claim();
        Claim denial = Told.in("b", 0, "is no minister of Syria")
                .that("HOLDS_OFFICE", "assad", "syria")
                .role("minister")
                .as(Factuality.DENIED)
                .by("assad", "denied")
                .claim();
        assertThat(denials(president, denial)).isEmpty();
    }

    @Test
    void anUndatedDenialIsNotSpreadOverEventsThatExcludeOneAnother() {
        Claim first = Told.in("a", 0, "Israel attacked Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .on("1982-06-06")
                .claim();
        Claim second = Told.in("b", 0, "Israel attacked Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .on("2006-07-12")
                .claim();
        Claim denial = Told.in("c", 0, "that Israel attacked Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .as(Factuality.DENIED)
                .by("israel", "denied")
                .claim();
        assertThat(denials(first, second, denial)).isEmpty();
        assertThat(denials(first, denial)).containsExactly(arrow(denial, first));
    }

    @Test
    void doubtIsALinkOfItsOwnAndMerePossibilityIsNone() {
        Claim doubt = Told.in("b", 0, "that Israel attacked Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .as(Factuality.POSSIBLE)
                .by("france", "doubted")
                .claim();
        Claim maybe = Told.in("c", 0, "Israel may have attacked Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .as(Factuality.POSSIBLE)
                .by("egypt", "said")
                .claim();
        assertThat(links(LinkType.DOUBTS, ATTACK, doubt, maybe)).containsExactly(arrow(doubt, ATTACK));
        assertThat(denials(ATTACK, doubt, maybe)).isEmpty();
    }

    // A report, its denial, then the details: "Western media claimed the president had rebuked the chairman. The
    // spokesman dismissed such
    // claims. The agency had claimed that the chairman had been asked to silence critics."
    private static final Claim REPORT = Told.in("r", 0, "the president rebuked the chairman")
            .that("ACCUSE", "president", "chairman")
            .by("western-media", "claimed")
            .claim();
    private static final Claim DISMISSAL = Told.in("r", 60, "dismissed such claims")
            .pointingAt(REPORT)
            .as(Factuality.DENIED)
            .by("spokesman", "dismissed")
            .claim();
    private static final Claim LEADS = Told.in("r", 90, "the chairman of the movement")
            .that("LEADS", "chairman", "movement")
            .claim();

    private static Told detail(String type, String actors, String recipients) {
        return Told.in("r", 200, "had been told").that(type, actors, recipients);
    }

    @Test
    void aDenialOfAReportHoldsAgainstItsDetailsToldLater() {
        Claim asked = detail("REQUEST", "president", "movement")
                .by("agency", "had claimed")
                .claim();
        assertThat(denials(REPORT, DISMISSAL, LEADS, asked)).contains(arrow(DISMISSAL, asked));
    }

    @Test
    void aDenialOfAReportLeavesItsFavourableDetailsAlone() {
        Claim offer = detail("SUPPORT", "president", "movement")
                .as(Factuality.INTENDED)
                .by("agency", "had claimed")
                .claim();
        assertThat(denials(REPORT, DISMISSAL, LEADS, offer)).containsExactly(arrow(DISMISSAL, REPORT));
    }

    @Test
    void aDenialOfAReportLeavesAloneWhatTheDocumentDoesNotDistanceItselfFrom() {
        Claim asked =
                detail("REQUEST", "president", "movement").by("agency", "said").claim();
        assertThat(denials(REPORT, DISMISSAL, LEADS, asked)).containsExactly(arrow(DISMISSAL, REPORT));
    }

    @Test
    void aDenialOfAReportLeavesOtherPartiesAlone() {
        Claim asked = detail("REQUEST", "president", "parliament")
                .by("agency", "had claimed")
                .claim();
        assertThat(denials(REPORT, DISMISSAL, LEADS, asked)).containsExactly(arrow(DISMISSAL, REPORT));
    }

    @Test
    void aDenialOfAReportLeavesTheOtherDirectionAndThirdPartiesAlone() {
        Claim back = detail("REQUEST", "movement", "president")
                .by("agency", "had claimed")
                .claim();
        Claim third = detail("ACCUSE", "president", "movement+parliament")
                .by("agency", "had claimed")
                .claim();
        Claim either = detail("CONSULT", "movement", "president")
                .by("agency", "had claimed")
                .claim();
        assertThat(denials(REPORT, DISMISSAL, LEADS, back, third, either))
                .containsExactly(arrow(DISMISSAL, REPORT), arrow(DISMISSAL, either));
    }

    @Test
    void theSameSpeakerRepeatsAndAnotherTellsTheSameEvent() {
        Claim again = Told.in("b", 0, "Israel attacked Lebanon, it repeated")
                .that("ASSAULT", "israel", "lebanon")
                .by("iran", "said")
                .claim();
        Claim other = Told.in("c", 0, "Israel has attacked Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .by("syria", "said")
                .claim();
        assertThat(links(LinkType.REPEATS, ATTACK, again, other)).containsExactly(arrow(again, ATTACK));
        assertThat(links(LinkType.SAME_EVENT, ATTACK, again, other)).containsExactly(arrow(other, ATTACK));
    }

    @Test
    void twoActsOfOneSortAreNotYetOneEvent() {
        Claim thanks = Told.in("a", 0, "Iran thanked Hamas")
                .that("SUPPORT", "iran", "hamas")
                .claim();
        Claim welcome = Told.in("b", 0, "Iran welcomed Hamas")
                .that("SUPPORT", "iran", "hamas")
                .claim();
        Claim military = Told.in("c", 0, "Iran supported Hamas")
                .that("SUPPORT", "iran", "hamas")
                .contexts("military")
                .claim();
        Claim media = Told.in("d", 0, "Iran supported Hamas")
                .that("SUPPORT", "iran", "hamas")
                .contexts("media")
                .claim();
        assertThat(Reconciler.links(List.of(thanks, welcome, military, media))).isEmpty();
    }

    @Test
    void aDeedAnIntentionAndADenialAreNotOneEvent() {
        Claim plan = Told.in("b", 0, "Israel attacked Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .as(Factuality.INTENDED)
                .claim();
        assertThat(Reconciler.links(List.of(ATTACK, plan))).isEmpty();
    }

    @Test
    void aVagueDateThatFitsTwoEventsStaysByItself() {
        Claim june = Told.in("a", 0, "Israel attacked Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .on("2006-06-01")
                .claim();
        Claim july = Told.in("b", 0, "Israel attacked Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .on("2006-07-12")
                .claim();
        Claim year = Told.in("c", 0, "Israel attacked Lebanon")
                .that("ASSAULT", "israel", "lebanon")
                .on("2006")
                .claim();
        assertThat(Reconciler.links(List.of(june, july, year))).isEmpty();
        assertThat(links(LinkType.SAME_EVENT, june, year)).containsExactly(arrow(year, june));
    }

    @Test
    void arabicPassagesAreComparedByTheirWords() {
        Claim told = Told.in("a", 0, "قصفت إسرائيل القرية")
                .that("ASSAULT", "israel", "lebanon")
                .by("iran", "قالت")
                .claim();
        Claim denial = Told.in("b", 0, "أن تكون قصفت قرية")
                .that("ASSAULT", "israel", "lebanon")
                .as(Factuality.DENIED)
                .by("israel", "نفت")
                .claim();
        assertThat(denials(told, denial)).containsExactly(arrow(denial, told));
    }

    @Test
    void theOrderOfTheClaimsMakesNoDifference() {
        List<Claim> claims = new ArrayList<>(pile(400, 5, new Random(3)));
        List<Link> expected = Reconciler.links(claims);
        List<Dispute> disputes = Reconciler.disputes(claims, expected);
        assertThat(expected).extracting(Link::type).contains(LinkType.DENIES, LinkType.REPEATS, LinkType.SAME_EVENT);
        for (long seed = 1; seed <= 20; seed++) {
            Collections.shuffle(claims, new Random(seed));
            List<Link> links = Reconciler.links(claims);
            assertThat(links).as("seed %s", seed).isEqualTo(expected);
            Collections.shuffle(links = new ArrayList<>(links), new Random(seed));
            assertThat(Reconciler.disputes(claims, links)).as("seed %s", seed).isEqualTo(disputes);
        }
    }

    /** Time per claim, not time: a machine's speed is no fault. Comparing all with all would make it eightfold. */
    @Test
    void eightTimesTheClaimsTakeAboutEightTimesAsLong() {
        List<Claim> claims = pile(100_000, 40, new Random(7));
        List<Claim> eighth = claims.subList(0, claims.size() / 8);
        Reconciler.links(eighth);
        double few = processorSeconds(eighth) / eighth.size();
        double many = processorSeconds(claims) / claims.size();
        assertThat(many / few).as("growth of the time per claim").isLessThan(4);
        assertThat(Reconciler.links(claims).size()).isLessThan(10 * claims.size());
    }

    /** The least of three runs: others use the machine too. */
    private static double processorSeconds(List<Claim> claims) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double least = Double.MAX_VALUE;
        for (int run = 0; run < 3; run++) {
            long start = clock.getCurrentThreadCpuTime();
            Reconciler.links(claims);
            least = Math.min(least, (clock.getCurrentThreadCpuTime() - start) / 1e9);
        }
        return least;
    }

    /** Claims about few and busy actors, so that many are alike. */
    private static List<Claim> pile(int size, int actors, Random random) {
        List<String> types = List.of("ASSAULT", "SUPPORT", "CONSULT", "AID", "ACCUSE", "LEADS");
        List<String> verbs = List.of(
                "attacked", "praised", "met", "armed", "blamed", "shelled", "funded", "warned", "visited", "hosted");
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String actor = "actor" + random.nextInt(actors);
            String recipient = "party" + random.nextInt(actors);
            String verb = verbs.get(random.nextInt(verbs.size())) + " " + verbs.get(random.nextInt(verbs.size()));
            Factuality held = random.nextInt(10) == 0 ? Factuality.DENIED : Factuality.ASSERTED;
            Told told = Told.in("d" + i / 20, i % 20 * 100, actor + " " + verb + " " + recipient)
                    .that(types.get(random.nextInt(types.size())), actor, recipient)
                    .as(held);
            told = random.nextInt(3) == 0
                    ? told
                    : told.by("speaker" + random.nextInt(50), held == Factuality.DENIED ? "denied" : "said");
            told = random.nextInt(3) == 0
                    ? told.on("20" + (10 + random.nextInt(10)) + "-0" + (1 + random.nextInt(9)))
                    : told;
            claims.add(told.claim());
        }
        return Arrays.asList(claims.toArray(new Claim[0]));
    }

    // "The agency had claimed that the movement had been told ..." leaves open by whom.
    @Test
    void aDetailThatLeavesOneOfTheTwoOpenIsDeniedToo() {
        Claim told =
                detail("CONSULT", "", "movement").by("agency", "had claimed").claim();
        Claim other =
                detail("CONSULT", "", "parliament").by("agency", "had claimed").claim();
        assertThat(denials(REPORT, DISMISSAL, LEADS, told, other))
                .containsExactly(arrow(DISMISSAL, REPORT), arrow(DISMISSAL, told));
    }
}
