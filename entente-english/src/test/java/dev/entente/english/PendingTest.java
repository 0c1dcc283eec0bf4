package dev.entente.english;

import static dev.entente.english.Readings.acts;
import static dev.entente.english.Readings.lines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has come about and what is still open, by the form of a clause and the words around it. All sentences are made up. */
class PendingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // as open as the verb that governs it
                "The plan would force Chad to leave Mali.                | RETREAT chad > mali intended",
                "Chad will begin to withdraw from Mali.                  | RETREAT chad > mali intended",
                "The law would allow Chad to sue Mali.                   | ACCUSE chad > mali possible",
                // decided, and not done yet
                "Chad's decision to leave Mali was hailed.               | RETREAT chad > mali intended",
                "The kings were told of Chad's decision to meet Mali.    | CONSULT chad > mali asserted",
                // what the present tells of a day to come
                "Chad meets Mali on Friday.                              | CONSULT chad > mali intended",
                "Shares fell before Chad meets Mali.                     | CONSULT chad > mali intended",
                // done with the deed that carries it
                "Chad was using the summit to criticise Mali.            | ACCUSE chad > mali asserted",
                // planned, weighed, expected, not done so far, demanded
                "The planned visit of Chad to Mali was hailed.           | CONSULT chad > mali intended",
                "Chad is considering joining the African Union.          | MEMBER_OF chad > african-union possible",
                "Chad is expected to withdraw from Mali.                 | RETREAT chad > mali intended",
                "Chad has yet to sign a deal with Mali.                  | AGREE chad > mali denied",
                "Opposition leaders called for Ann Berg to quit Chad.    | RETREAT ann-berg > chad demanded by opposition-leaders",
                // what somebody does besides what he prepares
                "Chad is preparing for the vote, besides speaking with Mali. | CONSULT chad > mali asserted",
                // what is not obtained has not happened
                "The union did not obtain the release of 40 miners.      | CONCEDE - > miners denied",
                // what is inquired into has happened
                "Chad promised an inquiry into the killing of Ann Berg.  | ASSAULT - > ann-berg asserted",
                // what is called something has happened
                "Ann Berg called Chad's attack on Mali a shame. | ASSAULT chad > mali asserted by ann-berg",
                // so many there were
                "The union did not obtain the release of 40 miners arrested by Chad. | COERCE chad > miners asserted",
            })
    void theWordsAroundAClauseTellWhetherItHasComeAbout(String text, String line) {
        assertThat(lines(text)).contains(line);
    }

    @Test
    void whatWouldSometimesHappenWasAHabit() {
        assertThat(lines("Chad said that Mali would sometimes reject its proposals."))
                .noneMatch(l -> l.contains("intended"));
    }

    /** What one may not do, a rule, what is only imagined or sought, and words used for something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Berg was not authorised to meet Chad.",
                "The law says that a censured minister is dismissed.",
                "Ministers would never accept it from Chad.",
                "Mali has become more interested in protecting Chad.",
                "“Why is this allowed?” Ann Berg demanded.",
                "Ann Berg opened fire on Facebook.",
                "The unions called off the strike.",
                "The fate of the agreement between Chad and Mali is uncertain.",
                "Ann Berg put her resignation on the table.",
                "“Voters should not lose their rights,” Ann Berg said.",
                "Chad was forced to defend not paying a builder.",
                "Mali was glad of its contributions to Chad.",
                "The minister could not give orders to Chad.",
                "Her son, who has a phone, left.",
                "The teachers ended their strike.",
                "The senator forced Ann Berg to admit it.",
                "The talks between Chad and Mali were postponed.",
                "Talks between Chad and Mali have been called off.",
                "The move could provoke attacks by Chad on Mali.",
                "An invasion of Mali by Chad is unlikely.",
                "The army foiled an attempted coup by officers of Chad.",
                "The report does not say that Chad attacked Mali.",
                "Chad promised to stop bombing Mali.",
                "The way it is received by Chad is clear.",
                "The ministry joined the court fight.",
                "Soldiers who attack villagers will be brave.",
                "The army has the right to arrest rebels.",
                "Chad and Mali are close to signing a treaty.",
                "The ministry would neither confirm nor deny that it had expelled the diplomats of Chad.",
                "The two sides agreed to disagree.",
                "In the film, soldiers of Chad attack a village of Mali.",
                "Ann Berg vows to eliminate tax breaks.",
            })
    void whatHasNotHappenedIsNoEvent(String text) {
        assertThat(acts(text)).isEmpty();
    }

    @Test
    void aLetterThatDemandsIsADemand() {
        assertThat(acts("Chad sent a letter to Mali, urging it to leave Togo."))
                .contains("REQUEST chad > mali")
                .noneMatch(a -> a.startsWith("CONSULT"));
        assertThat(acts("Chad sent a letter to Mali.")).contains("CONSULT chad > mali");
    }

    @Test
    void encouragingSomebodyToAskIsARequest() {
        assertThat(acts("Chad is encouraging Mali at a summit in Lome to ask for help."))
                .contains("REQUEST chad > mali")
                .noneMatch(a -> a.startsWith("SUPPORT"));
    }

    @Test
    void whoPromisesToContinueSupportingThreatensNobody() {
        assertThat(lines("Chad promised to continue supporting Mali."))
                .anyMatch(l -> l.startsWith("SUPPORT chad > mali"))
                .noneMatch(l -> l.startsWith("THREATEN") || l.startsWith("AGREE"));
    }

    @Test
    void pressureToDoSomethingIsADemand() {
        assertThat(acts("Chad has been facing pressure from Togo to back Mali."))
                .contains("REQUEST togo > chad")
                .noneMatch(a -> a.startsWith("COERCE"));
    }

    @Test
    void anOfficeThatOneServedInOrLeftIsAFormerOne() {
        assertThat(Readings.expectClaim("Ann Berg served as director of the African Union.", "LEADS")
                        .proposition()
                        .role())
                .isEqualTo("former director");
    }

    @Test
    void aFriendInSpeechIsNoAlly() {
        assertThat(acts("“Tom Lind, my new best friend, is here,” Ann Berg said."))
                .noneMatch(a -> a.startsWith("ALLY"));
    }
}
