package dev.entente.english;

import static dev.entente.english.Readings.acts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of an act are whole, or nothing is claimed. All sentences are made up. */
class SidesTest {
    /** Who attends, interrupts or stays somewhere for a talk takes part in it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Berg interrupted a discussion with historians.                  | CONSULT ann-berg > historians",
                "Ann Berg was in Dakar for a meeting with herders.                   | CONSULT ann-berg > herders",
                "Ann Berg lost her patience in months of talks with Chad.            | CONSULT ann-berg > chad",
                "Russia seized the island from Japan in 1945.                        | COERCE russia > japan",
                "Tom Lind doubts the finding that Chad hacked into the email of Mali. | COERCE chad > mali",
                "Tom Lind (D-Nev.), in particular, has blasted Ann Berg as a fraud.  | ACCUSE tom-lind > ann-berg",
                "Tom Lind, a Democrat whose office is near, has investigated Ann Berg. | ACCUSE tom-lind > ann-berg",
            })
    void whoTakesPartIsFound(String text, String act) {
        assertThat(acts(text)).contains(act);
    }

    /** A talk with somebody is that of whoever the clause is about, who is not known here. */
    @Test
    void aTalkWithoutItsOtherSideIsNotClaimed() {
        assertThat(acts("The rules gave them the leverage they needed in the quarrels before talks with Chad."))
                .noneMatch(a -> a.startsWith("CONSULT"));
        assertThat(acts("Ann Berg went on a tour to talk with the herders of Mali."))
                .noneMatch(a -> a.equals("CONSULT ann-berg > -"));
    }

    /** What stands beside a side is none: deaths of others, a bomb, what is to be undergone, an end of something. */
    @Test
    void whatStandsBesideASideIsNone() {
        assertThat(acts("There were attacks on the police and the deaths of herders."))
                .noneMatch(a -> a.startsWith("ASSAULT") && a.contains("herders"));
        assertThat(acts("Two nurses were wounded by a bomb and three Chadian officers shot by a gunman."))
                .noneMatch(a -> a.startsWith("ASSAULT chad > nurses"));
        assertThat(acts("Doctors sent a letter to the dean, calling for his dismissal."))
                .noneMatch(a -> a.startsWith("REQUEST doctors > unnamed"));
        assertThat(acts("Ann Berg backed an end to Chad's role in the body."))
                .noneMatch(a -> a.startsWith("SUPPORT ann-berg > chad"));
        assertThat(acts("Ann Berg supported military action in Mali and Libya."))
                .noneMatch(a -> a.startsWith("SUPPORT"));
    }

    /** Neither a quoted word, nor where something was signed, nor one's own country is a side. */
    @Test
    void whatIsNamedForAnotherReasonIsNoSide() {
        assertThat(acts("“It is a house move,” mocked Ann Berg, a deputy of Chad."))
                .noneMatch(a -> a.startsWith("ACCUSE"));
        assertThat(acts("Mali broke off the Luanda process.")).noneMatch(a -> a.contains("angola"));
        assertThat(acts("Ann Berg met the envoys of Chad. She will go on touring the country."))
                .noneMatch(a -> a.equals("CONSULT ann-berg > chad") && a.contains("touring"));
        assertThat(acts("Mali slapped tariffs on a list of goods.")).noneMatch(a -> a.startsWith("SANCTION"));
        assertThat(acts("Ann Berg declined to be interviewed by Congress.")).contains("REJECT ann-berg > unnamed");
    }

    /** "A father and student was": the verb tells that it is one. */
    @Test
    void whomTheVerbTakesAsOneIsOne() {
        assertThat(acts("A father and student who sang here was killed by an officer."))
                .contains("ASSAULT unnamed > unnamed");
    }

    /** Whoever is only described is not the one who is named as the other side. */
    @Test
    void whoIsDescribedIsNotWhoIsNamedBeside() {
        assertThat(
                        acts(
                                "Relations with Britain were good. The kingdom has worked on close relations with Britain and Italy."))
                .noneMatch(a -> a.startsWith("COOPERATE united-kingdom"));
    }
}
