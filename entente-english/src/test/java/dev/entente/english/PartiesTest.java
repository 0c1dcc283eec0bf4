package dev.entente.english;

import static dev.entente.english.Readings.acts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does it and to whom, where neither has a name or another one stands near. All sentences are made up. */
class PartiesTest {
    /** Bodies, roles and "those who" are named as they stand. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Donors have criticised Mali for the delay.                             | ACCUSE donors > mali",
                "Chad has been accused by lawmakers of hiding the report.               | ACCUSE lawmakers > chad",
                "The board fired Ann Berg without giving a reason.                      | SANCTION unnamed > ann-berg",
                "Ann Berg was investigated by Congress.                                 | ACCUSE unnamed > ann-berg",
                "The police killings of two herders angered the town.                   | ASSAULT police > herders",
                "Two pilots resigned from the firm.                                     | RETREAT pilots > unnamed",
                "Ann Berg vowed to punish those who leak the papers.                    | THREATEN ann-berg > unnamed",
                "The teachers union rejected the final offer of the board.              | REJECT teachers-union > unnamed",
                "The Senate has threatened sanctions against officials behind the raid. | SANCTION unnamed > officials",
            })
    void whoHasNoNameIsCalledAsTheTextDoes(String text, String act) {
        assertThat(acts(text)).contains(act);
    }

    /** A law is about its modifier, a campaign acts for its candidate, and a court is the one spoken of last. */
    @Test
    void aNeighbouringNameIsNotTaken() {
        assertThat(acts("Many Georgians oppose the foreign agents law.")).noneMatch(a -> a.contains("agents"));
        assertThat(
                        acts(
                                "The government of Mali demands that Ann Berg's campaign returns the money of the police officers."))
                .contains("REQUEST mali > ann-berg");
        assertThat(acts("The state of emergency helped the Islamic State. Ann Berg accused the state of silence."))
                .noneMatch(a -> a.startsWith("ACCUSE ann-berg > islamic-state"));
    }

    /** Who is asked or chosen to do something is not whoever asks or chooses. */
    @Test
    void whoAsksOrChoosesIsNotTheDoer() {
        assertThat(acts("Ann Berg is Tom Lind's nominee to replace Jane Holm."))
                .noneMatch(a -> a.startsWith("SUCCEEDS tom-lind >"));
        assertThat(acts("Mali accepted Chad's request to cooperate with Niger."))
                .noneMatch(a -> a.startsWith("COOPERATE chad"));
    }

    /** "They" are not those whom the clause is about, nor a body that the sentence before only mentioned. */
    @Test
    void theyAreOnlyOfWhomASentenceWasTold() {
        assertThat(acts("The raid was carried out by the very rebels they refuse to name."))
                .noneMatch(a -> a.startsWith("REJECT"));
        assertThat(
                        acts(
                                "Niger praised the retreat, which allowed Boko Haram to become a power. They cannot blame it on Chad."))
                .noneMatch(a -> a.startsWith("ACCUSE boko-haram"));
    }

    /** A clause behind the end of a relative clause is told of whom that one is about. */
    @Test
    void theSentenceGoesOnBehindARelativeClause() {
        assertThat(
                        acts(
                                "Opposition leader Tom Lind, a former prime minister who himself was charged with corruption by prosecutors in 2023, accused the government of Chad of hypocrisy."))
                .contains("ACCUSE tom-lind > chad");
    }
}
