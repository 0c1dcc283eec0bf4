package dev.entente.english;

import static dev.entente.english.Readings.acts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "both governments", "the government", "the party", "their release" and the like mean. All sentences are made up. */
class MeantBodiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // those of whom the text is told, not those whom a phrase has in it
                "Togo and Ghana agreed to open a post. The talks went on. A bank paid. Work began. Ghana's minister thanked Mali. The African Development Bank asked both governments to pay. | REQUEST african-development-bank > ghana,togo",
                // whoever does it is not one of the two
                "Togo and Ghana agreed to open a post. Russia and China congratulated the two governments. | SUPPORT china,russia > ghana,togo",
                // the state of which the text tells, and not one that a road leads to
                "Peru closed a mine. Miners blocked the road to Chile. The government sent 400 soldiers. | MOBILIZE peru > -",
                // those who are told to be held
                "Laos will receive 16 soldiers held in Vietnam. Amnesty International called for their release. | CONCEDE - > soldiers",
                // in a relative clause "its" is of whom the clause tells
                "Niger accuses Benin of sheltering Boko Haram, which has increased its attacks on police. | ASSAULT boko-haram > police",
            })
    void whoIsMeantIsFound(String text, String act) {
        assertThat(acts(text)).contains(act);
    }

    @Test
    void aBodyJustIntroducedIsMeant() {
        assertThat(
                        acts(
                                "A court in Oran jailed Tom Lind, the Supreme Court's staff said. The court accused him of theft."))
                .noneMatch(a -> a.contains("supreme-court"));
        assertThat(
                        acts(
                                "The European Union met. Mali dissolved the Holm Front, an alliance of parties. The alliance's spokesman, Tom Lind, left."))
                .noneMatch(a -> a.contains("european-union") && a.contains("tom-lind"));
        assertThat(acts("South Korea spoke. The South's Joint Chiefs of Staff accused Mali."))
                .noneMatch(a -> a.contains("us-joint"));
    }

    @Test
    void whoCannotBeMeantIsNot() {
        assertThat(acts("Police in Kano arrested 14 persons. The Holm Union demanded their release."))
                .noneMatch(a -> a.contains("> kano") || a.contains("> holm-union"));
        assertThat(acts("They joined eight other parties. Tom Lind regretted their departure."))
                .noneMatch(a -> a.startsWith("RETREAT other-parties"));
        assertThat(acts("Chad and Niger accuse Sudan of supporting them with arms."))
                .noneMatch(a -> a.startsWith("SUPPORT sudan > chad") || a.startsWith("AID sudan > chad"));
        assertThat(
                        acts(
                                "Mali is at war. Rebels left. Ukraine denied it. Fighting went on. The army said it had bombed a town."))
                .noneMatch(a -> a.startsWith("ASSAULT ukraine"));
    }
}
