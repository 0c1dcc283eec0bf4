package dev.entente.english;

import static dev.entente.english.Readings.acts;
import static dev.entente.english.Readings.lines;
import static dev.entente.english.Readings.mentions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes no claim, or a weaker one, because the words do not tell more. All sentences are made up. */
class RestraintTest {
    /** What would be, what nobody did, what one cannot bear, campaigning, papers, kinds of support: no events. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "If Mali withdrew, Chad would attack Niger.",
                "Chad would have sanctioned Mali.",
                "Chad should have condemned Mali.",
                "Listeners could not bear to insult Mali.",
                "The Tax Policy Centre plans to release its analysis of the plan of Mali.",
                "Ann Berg tried to reach out to Kenyan voters.",
                "Ann Berg launched an ad campaign against Tom Lind.",
                "Mali enjoys low support from Chad.",
                "The party has replaced one of its ministers.",
                "Mali's guest, a nurse trained in Chad, left.",
                "The United States Conference of Mayors was silent.",
                "Border Post Hit Piece Angers Chad",
                "Ann Berg promised to meet in the spring.",
                "Chad may criticise.",
                "Ann Berg did not meet the threshold of Chad.",
                "Ann Berg and Tom Lind spoke. Two Niamey police officers were brave.",
                "It is disqualifying for a candidate to refuse to work with Chad."
            })
    void whatIsNotToldAsDoneIsNoEvent(String text) {
        assertThat(acts(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There is no chance that Chad will attack Mali.       | ASSAULT chad > mali denied",
                "Now is the time for Chad to come to the aid of Mali. | SUPPORT chad > mali demanded",
                "Maybe Chad attacked Mali.                            | ASSAULT chad > mali possible",
                "Chad could help by giving food to Mali.              | AID chad > mali possible",
            })
    void howSureTheTextIsDecides(String text, String line) {
        assertThat(lines(text)).contains(line);
    }

    /** A second half without "and", and a finite passive, have subjects of their own. */
    @Test
    void noSubjectIsTakenOverFromAClauseThatIsNotJoined() {
        assertThat(
                        acts(
                                "Chad called a meeting to discuss the test, which state media claimed now allows Mali to build rockets."))
                .noneMatch(a -> a.startsWith("CONCEDE"));
        assertThat(acts("Chad left when asked to do so by Mali.")).noneMatch(a -> a.startsWith("REQUEST chad"));
        assertThat(acts("Chad criticised Mali for bombing and shelling Niger."))
                .contains("ACCUSE chad > mali")
                .noneMatch(a -> a.startsWith("ASSAULT chad"));
    }

    @Test
    void aSemicolonPartsWhomAVerbIsAbout() {
        assertThat(acts("World leaders denounce Mali test; Chad, others vow consequences."))
                .contains("ACCUSE world-leaders > mali")
                .noneMatch(a -> a.contains("chad,mali") || a.contains("mali,chad"));
    }

    @Test
    void aListBesideAPluralIsWholeAndHelpingIsNotCountedTwice() {
        assertThat(acts("Federal prosecutors charged two Kenyan developers, Ann Berg and Tom Lind, with fraud."))
                .contains("ACCUSE federal-prosecutors > ann-berg,tom-lind");
        assertThat(acts("Chad wants to help fund Mali.")).noneMatch(a -> a.startsWith("SUPPORT"));
    }

    /** Of whom a pronoun may mean the sentence must tell one, else it means nobody known. */
    @Test
    void aPronounThatMayMeanTwoMeansNobody() {
        assertThat(acts("David Berg called on Tom Lind to apologise to Karl Weiss for accusing him of theft."))
                .noneMatch(a -> a.startsWith("ACCUSE"));
        assertThat(mentions("Karl Weiss spoke. George Berg, who signed the law, and his wife left."))
                .contains("george-berg=his");
        assertThat(mentions("Karl Weiss paid David Lind and George Berg, a clerk who told his aides to leave."))
                .contains("george-berg=his");
        assertThat(mentions("Bill Berg and Mary Berg came. Berg spoke. She thanked Chad."))
                .contains("mary-berg=She");
    }

    @Test
    void aFormerPresidentIsNotThePresident() {
        assertThat(mentions("Former President Karl Weiss spoke. The president left Chad."))
                .doesNotContain("karl-weiss=president");
    }

    @Test
    void aTitleInsideAQuotationIsTheQuotedOnes() {
        assertThat(lines("\"We like President Macron of France,\" said Karl Weiss."))
                .filteredOn(l -> l.startsWith("HOLDS_OFFICE"))
                .allMatch(l -> l.contains(" by karl-weiss"));
    }

    /** "both countries" are others than who urges them, and the army is nobody's once two states were named. */
    @Test
    void descriptionsLeaveOutWhoActsAndWhoeverIsOnlyOneOfTwo() {
        assertThat(acts("Chad fought Sudan. Kenya urged both countries to stop."))
                .contains("REQUEST kenya > chad,sudan");
        assertThat(acts("Chad met Mali. Sudan and Niger abstained. The army killed rebels."))
                .noneMatch(a -> a.startsWith("ASSAULT niger") || a.startsWith("ASSAULT sudan"));
    }

    @Test
    void itSaidIsWhoeverItIs() {
        assertThat(lines("The African Union met. It said that Chad had attacked Mali."))
                .contains("ASSAULT chad > mali asserted by african-union");
    }
}
