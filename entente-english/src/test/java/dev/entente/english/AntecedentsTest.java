package dev.entente.english;

import static dev.entente.english.Readings.acts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom pronouns, descriptions and parts of names mean, and whom they do not. All sentences are made up. */
class AntecedentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // several persons who are told of together are "they"
                "Ann Berg and Tom Lind began talks with Chad. They were backed by Mali.   | SUPPORT mali > ann-berg,tom-lind",
                // a plural name is a group
                "In 1993, Salafists bombed the Holm Center. Later they attacked Niger.    | ASSAULT salafists > niger",
                // the name beside the subject
                "The object of Ann Berg's praise, Vladimir Putin, boasts of his invasion of Georgia. | ASSAULT vladimir-putin > georgia",
                // a group of several is the several
                "A group of Republicans and Democrats met with Tom Lind.                  | CONSULT democratic-party,republican-party > tom-lind",
                // a commission, and not one of the two states that set it up
                "Mali and Chad spoke. The two states set up a mixed commission. It has met Tom Lind. | CONSULT mixed-commission > tom-lind",
                "Paris blocked the Holm Company from abandoning its plants in Chad.       | REJECT france > holm-company",
            })
    void whoIsMeantIsFound(String text, String act) {
        assertThat(acts(text)).contains(act);
    }

    /** "She" is not "his", "the NDC" is not "he", and "its leader" is not another party's deputy leader. */
    @Test
    void whoDoesNotFitIsNotMeant() {
        assertThat(acts("Judge Rokia Holm spoke. She then ordered his release."))
                .noneMatch(a -> a.startsWith("CONCEDE") && a.contains("holm"));
        assertThat(acts("The minister left the NDC. He criticised Mali.")).noneMatch(a -> a.contains("ACCUSE ndc"));
        assertThat(
                        acts(
                                "Hamas's deputy leader, Tom Lind, spoke. Hezbollah was silent, though its leader attacked Mali."))
                .noneMatch(a -> a.contains("tom-lind > mali"));
        assertThat(acts("FARC rebels left. The army is fighting the same group, the 33rd Front."))
                .noneMatch(a -> a.contains("> farc"));
    }

    /** "over its law": of whoever is sued for it; "black Georgians" are not all; others in a group are not the group. */
    @Test
    void whoseAndWhichIsTold() {
        assertThat(acts("Mali sued Chad over its law requiring nurses to leave."))
                .noneMatch(a -> a.equals("REQUEST mali > nurses"));
        assertThat(acts("Black Georgians protested in the capital.")).contains("PROTEST black-georgians > -");
        assertThat(acts("Others in the Labour Party opposed Mali.")).noneMatch(a -> a.startsWith("REJECT labour"));
        assertThat(acts("The Holm Caucus, former governor Tom Lind and others spoke."))
                .noneMatch(a -> a.startsWith("HOLDS_OFFICE tom-lind > holm"));
    }

    /** "Sen." is one of the United States only where the text speaks of them, and a chair of a committee leads no state. */
    @Test
    void anOfficeIsOfItsOwnBody() {
        assertThat(acts("Sen. Ann Berg spoke in Manila.")).noneMatch(a -> a.contains("united-states-senate"));
        assertThat(acts("Sen. Ann Berg of the U.S. Congress spoke."))
                .anyMatch(a -> a.startsWith("HOLDS_OFFICE ann-berg"));
        assertThat(acts("Serbian Defence Committee chair Tom Lind spoke.")).noneMatch(a -> a.contains("> serbia"));
    }

    /** A place or a body inside of a longer name is not meant by it. */
    @Test
    void aPartOfALongerNameIsNotMeant() {
        assertThat(acts("Tom Lind, founder of Iraq and Afghanistan Veterans of Europe, spoke."))
                .noneMatch(a -> a.startsWith("LEADS tom-lind > afghanistan"));
        assertThat(acts("Two members opposed the Justice for Victims of Trafficking Act."))
                .noneMatch(a -> a.startsWith("REJECT members > unnamed"));
        assertThat(acts("The court accused a New Jersey company of fraud."))
                .noneMatch(a -> a.startsWith("ACCUSE") && a.endsWith("> new-jersey"));
        assertThat(acts("They met Rep. Ann Berg of Lima.")).noneMatch(a -> a.contains("peru"));
        assertThat(acts("Tom Lind led the Chadian delegation.")).noneMatch(a -> a.startsWith("LEADS"));
    }
}
