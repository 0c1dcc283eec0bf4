package dev.entente.english;

import static dev.entente.english.Readings.acts;
import static dev.entente.english.Readings.lines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How agencies put things: who said what and then did what, who claims a deed, what a denial denies. All sentences are made up. */
class AgencyReportsTest {
    /** A second act of speaking is the speaker's, though it stands next to a verb of what he told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tomas Berg said that Mali had attacked Chad and called on Togo to help. | REQUEST tomas-berg > togo asserted",
                "Tomas Berg said Peru was ready and accused Chile of lying. | ACCUSE tomas-berg > chile asserted"
            })
    void whoSaidAndAccusedAccusedHimself(String text, String line) {
        assertThat(lines(text)).contains(line);
    }

    @Test
    void whatIsToldWithoutAnAuxiliaryStaysTold() {
        assertThat(lines("Tomas Berg said that Mali attacked Chad and accused Togo of lying."))
                .contains("ACCUSE mali > togo asserted by tomas-berg");
    }

    /** Whoever claims a deed has done it, by his own word. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Boko Haram claimed responsibility for the attack on the convoy of Niger.",
                "Boko Haram claimed the attack on the convoy of Niger."
            })
    void aDeedThatIsClaimedIsItsClaimants(String text) {
        assertThat(lines(text)).containsExactly("ASSAULT boko-haram > niger asserted by boko-haram");
    }

    /** What was said last is denied; where that made no claim, nothing said before it is. */
    @Test
    void aBareDenialDeniesWhatWasSaidLast() {
        String first = "Peru said that Chile had shelled a village. ";
        assertThat(lines(first + "Chile denied this.")).anyMatch(l -> l.contains("denied by chile"));
        assertThat(lines(first + "A group of lawyers said that two men had been unlucky. Chile denied this."))
                .noneMatch(l -> l.contains("denied"));
    }

    @Test
    void whoDeniesWhatHeIsAccusedOfDoesNotDenyThatHeIsAccused() {
        assertThat(lines("Sudan accuses Chad of closing aid route, Chad denies"))
                .noneMatch(l -> l.startsWith("ACCUSE") && l.contains("denied"));
    }

    @Test
    void aStrikeThatIsCalledForADayIsToCome() {
        assertThat(lines("The teachers of Togo have called a strike for December 2, 2026."))
                .anyMatch(l -> l.startsWith("PROTEST") && l.endsWith("intended"));
    }

    /** Shelter, reports, notes over a quarrel, invitations and observers are no talks and no troops; nobody attacks by a collapse. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Togo accused Ghana of hosting foreign soldiers. | CONSULT",
                "Peru said it had received reports of 23 students hurt. | CONSULT",
                "Nepal handed a note to China over the construction of a road. | CONSULT",
                "The ministry of Chad invited the union to talks. | SUPPORT",
                "ASEAN did not send observers to Laos. | MOBILIZE",
                "The roof of a station in Peru collapsed, killing 16 people. | ASSAULT",
                "The minister of Chad declined to mention a figure. | REJECT",
                "The junta of Mali promised to hold a vote. | THREATEN",
                "Togo and Ghana, which mediated a ceasefire, appealed for calm. | CONSULT"
            })
    void wordsOfAnotherSenseAreNotTaken(String text, String type) {
        assertThat(acts(text)).noneMatch(a -> a.startsWith(type));
    }

    @Test
    void whatAnAccusedDeedCausedIsPartOfTheAccusation() {
        assertThat(lines("Togo accused Ghana of shelling a village, killing ten people."))
                .contains("ASSAULT ghana > people asserted by togo");
    }

    /** A candidate holds no office, who heads a delegation does not lead its state. */
    @Test
    void candidatesAndHeadsOfDelegationsLeadNoState() {
        assertThat(acts("Ann Berg, Labour's candidate, spoke.")).noneMatch(a -> a.startsWith("HOLDS_OFFICE"));
        assertThat(acts("Togo sent a delegation to Mali. The head of the delegation, Ann Berg, spoke."))
                .noneMatch(a -> a.startsWith("LEADS"));
    }

    @Test
    void whoSpokeSpeaksOn() {
        assertThat(
                        acts(
                                "Israel's foreign ministry said that Lebanon must be judged by deeds. It accused Hezbollah of lying."))
                .noneMatch(a -> a.startsWith("ACCUSE lebanon"));
    }
}
