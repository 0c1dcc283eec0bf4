package dev.entente.english;

import static dev.entente.english.Readings.lines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks, where words beside what is said look like a speaker. All sentences are made up. */
class UnspokenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a thing shows something, and nobody says it
                "Ann Berg met Chad. Tom Lind says it underscores Chad's plan to attack Mali. | tom-lind",
                // who wants to learn something does not know it yet
                "“We met them to learn what they heard when Chad attacked Mali,” Tom Lind said. | tom-lind",
                // whoever is to punish for a deed, who asks for that says that it was done
                "Tom Lind called on Togo to retaliate against Chad for its attack on Mali. | tom-lind",
                // who doubts a claim does not carry it
                "Ada Lee said she was sceptical of Tom Lind's claim that Chad attacked Mali. | tom-lind",
                // the first word of a clause parts it from what stands before
                "The heads are Ann Berg and Ada Lee - though Tom Lind notes that Chad attacked Mali. | tom-lind",
            })
    void onlyWhoSpeaksIsASpeaker(String text, String speaker) {
        assertThat(Readings.of(text).claims().stream()
                        .filter(c -> c.proposition().type().name().equals("ASSAULT")))
                .isNotEmpty()
                .allMatch(c ->
                        c.sources().size() == 1 && c.sources().get(0).who().id().equals(speaker));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad sued Mali, which is based in Lome, according to Tom Lind.      | LOCATED_IN",
                "Togo blamed its partner, the Kurdistan Democratic Party, for it.    | ALLY_OF",
                "Residents wept, aides said on Friday, a week after Chad declared a truce with Mali. | RETREAT",
                "The council was supposed to meet Chad in May.                       | CONSULT",
            })
    void asidesAndPlansAreTheTextsOwn(String text, String type) {
        assertThat(Readings.of(text).claims().stream()
                        .filter(c -> c.proposition().type().name().equals(type)))
                .allMatch(c -> c.sources().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oil exports stopped in March after a court in Paris ruled that Chad had attacked Mali. | court",
                "Exports fell in May, after a tribunal in London found that Chad had attacked Mali.     | tribunal",
            })
    void aClauseBehindAfterHasASubject(String text, String speaker) {
        assertThat(Readings.of(text).claims().stream()
                        .filter(c -> c.proposition().type().name().equals("ASSAULT")))
                .isNotEmpty()
                .allMatch(c -> c.sources().get(0).who().mention().contains(speaker));
    }

    @org.junit.jupiter.api.Test
    void whoTellsOfHerTalksTellsOfThem() {
        assertThat(lines("Ann Berg, who spoke of her talks with Tom Lind, left."))
                .anyMatch(l -> l.startsWith("CONSULT ann-berg > tom-lind"));
    }
}
