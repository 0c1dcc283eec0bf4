package dev.entente.english;

import static dev.entente.english.Readings.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Claim;
import dev.entente.claim.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that pass through agencies, and denials that only point at what they deny. All sentences are made up. */
class DisputedReportTest {
    private static final String REPORT = "Poland told Reuters that Belarus had bombed Latvia. ";
    private static final String REPORTED = "ASSAULT belarus > latvia asserted by poland via reuters uncommitted";
    private static final String DENIED = "ASSAULT belarus > latvia denied by belarus";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Belarus dismissed claims to this effect.",
                "Belarus denied the report.",
                "Belarus rejected the accusation.",
                "Belarus dismissed such reports.",
                "Belarus denied it.",
                "Kenya praised Qatar. Belarus denied the allegations."
            })
    void aGeneralDenialDeniesWhatTheOtherSideWasReportedToClaim(String denial) {
        assertThat(lines(REPORT + denial)).contains(REPORTED, DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Poland said that Belarus had bombed Latvia, a claim that Belarus denied.",
                "Poland accused Belarus of bombing Latvia, a charge Belarus denied.",
                "Poland accuses Belarus of bombing Latvia, an allegation that Minsk rejects."
            })
    void aDenialInPassingIsTheDeniersAndNotTheAccusers(String text) {
        assertThat(lines(text)).contains("ASSAULT belarus > latvia asserted by poland", DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reuters quoted Poland's foreign minister as saying that Belarus had bombed Latvia.",
                "Poland's foreign minister was quoted by Reuters as saying that Belarus had bombed Latvia.",
                "Reuters cited Poland's foreign minister as saying that Belarus had bombed Latvia."
            })
    void whoIsQuotedSpeaksThroughWhoQuotes(String text) {
        assertThat(lines(text))
                .containsExactly(
                        "ASSAULT belarus > latvia asserted by polands-foreign-minister via reuters uncommitted");
    }

    @Test
    void theEvidenceOfAGeneralDenialIsTheDenialItself() {
        String text = REPORT + "Belarus dismissed claims to this effect.";
        Claim denial = Readings.of(text).claims().stream()
                .filter(c -> Readings.line(c).equals(DENIED))
                .findFirst()
                .orElseThrow();
        // who and whom do not stand in these words; they are taken from the report
        assertThat(denial.evidence()).isEqualTo("dismissed claims to this effect");
        assertThat(denial.inferred()).containsExactly("actors", "recipients");
    }

    @Test
    void allThatTheSpeakerClaimedInThatSentenceIsDenied() {
        assertThat(lines("Poland said that Belarus had bombed Latvia and invaded Estonia. Belarus dismissed"
                        + " these claims."))
                .contains(DENIED, "ASSAULT belarus > estonia denied by belarus");
    }

    @Test
    void aDenialWithoutAReportBeforeItDeniesNothingKnown() {
        assertThat(lines("Belarus denied the reports.")).isEmpty();
    }

    @Test
    void whatTheDocumentSaysInItsOwnVoiceIsNoReport() {
        assertThat(lines("Belarus bombed Latvia. Belarus denied the allegations."))
                .containsExactly("ASSAULT belarus > latvia asserted");
    }

    @Test
    void nobodyDeniesHisOwnReport() {
        assertThat(lines("Poland said that Belarus had bombed Latvia. Poland denied the reports."))
                .containsExactly("ASSAULT belarus > latvia asserted by poland");
    }

    @Test
    void rejectingAProposalIsNoDenial() {
        assertThat(lines(REPORT + "Belarus dismissed the proposal.")).doesNotContain(DENIED);
    }

    @Test
    void aReportTooFarBackIsNotWhatIsDenied() {
        // more than four sentences before
        String rain = "It rained in the north. ".repeat(6);
        assertThat(lines(REPORT + rain + "Belarus denied the reports.")).containsExactly(REPORTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Poland told Reuters that Belarus had bombed Latvia.",
                "Reuters reported that Poland said that Belarus had bombed Latvia.",
                "Reuters reported that Belarus had bombed Latvia, according to Poland.",
                "According to Reuters, Poland said that Belarus had bombed Latvia.",
                "Poland confirmed to Reuters that Belarus had bombed Latvia.",
                "\"Belarus bombed Latvia,\" Poland told Reuters."
            })
    void theSpeakerComesFirstAndTheAgencyCarries(String text) {
        assertThat(lines(text)).containsExactly(REPORTED);
    }

    @Test
    void anAgencyThatReportsByItselfIsTheSpeaker() {
        assertThat(lines("The agency IRNA reported that Kenya had attacked Somalia."))
                .containsExactly("ASSAULT kenya > somalia asserted by irna");
    }

    @Test
    void aChainMayHaveThreeLinks() {
        assertThat(lines("Reuters reported that Poland said that Latvia had said that Belarus would bomb Estonia."))
                .containsExactly(
                        "ASSAULT belarus > estonia intended by latvia via poland uncommitted via reuters uncommitted");
    }

    @Test
    void theCueOfTheSpeakerIsCutFromTheText() {
        Claim claim = Readings.of(REPORT).claims().get(0);
        assertThat(claim.sources().get(0)).extracting(Source::cue).isEqualTo("told");
        assertThat(claim.attribution()).isPresent();
    }

    @Test
    void anOfficialWhoSpeaksThroughAnAgencyStaysUnnamed() {
        assertThat(lines("The army of Chad killed a rebel leader, an official told Reuters."))
                .anyMatch(l ->
                        l.startsWith("ASSAULT chad > ") && l.endsWith(" asserted by unnamed via reuters uncommitted"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Belarus denied the reports of Reuters that it had bombed Latvia.",
                "Belarus denied reports by Reuters that it had bombed Latvia.",
                "Belarus rejected Reuters' claim that it had bombed Latvia."
            })
    void whoseReportIsDeniedClaimsIt(String text) {
        assertThat(lines(text)).contains("ASSAULT belarus > latvia asserted by reuters", DENIED);
    }

    @Test
    void aDeniedPlanIsDenied() {
        assertThat(lines("Poland told Reuters that Belarus would bomb Latvia. Belarus denied the report."))
                .contains(DENIED);
    }

    @Test
    void aCarrierNamedOnceHoldsForTheRun() {
        assertThat(
                        lines(
                                "Poland accused Belarus of lying, according to Reuters. Poland said that Belarus had bombed Latvia."))
                .contains("ASSAULT belarus > latvia asserted by poland via reuters uncommitted");
    }

    @Test
    void whatIsNotSoContraryToSomebodysClaimsHeClaims() {
        assertThat(lines("Contrary to the claims of Poland, Belarus did not bomb Latvia."))
                .contains("ASSAULT belarus > latvia denied", "ASSAULT belarus > latvia asserted by poland");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The report by Poland that Belarus had bombed Latvia is false, Belarus said.",
                "Poland's allegations that Belarus bombed Latvia are untrue, Belarus said."
            })
    void whoCallsAReportFalseDeniesIt(String text) {
        assertThat(lines(text)).containsExactlyInAnyOrder("ASSAULT belarus > latvia asserted by poland", DENIED);
    }

    @Test
    void anAccusationIsNotWhatSpeaksForSomebodyElse() {
        String praise = "Poland told Reuters that Kenya had supported Latvia. ";
        assertThat(lines(praise + "Belarus rejected the accusations.")).noneMatch(l -> l.contains("denied"));
        assertThat(lines(REPORT + "Earlier Belarus rejected similar accusations."))
                .doesNotContain(DENIED);
    }
}
