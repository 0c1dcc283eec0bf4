package dev.entente.english;

import static dev.entente.english.Readings.acts;
import static dev.entente.english.Readings.lines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are no deeds, a topic is no tie, and what is told is told by whoever tells it. All sentences are made up. */
class WordsAndDeedsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mayor Ann Berg attacked Senator Tom Lind in a series of tweets.        | ACCUSE ann-berg > tom-lind",
                "Hackers targeted the voting systems of Mali.                           | COERCE hackers > mali",
                "Hackers are taking aim at Mali.                                        | COERCE hackers > mali",
                "Chadian jets scrambled to intercept Libyan bombers.                    | MOBILIZE chad > libya",
                "Minister Ann Berg came under fire from opposition lawmakers.           | ACCUSE opposition-lawmakers > ann-berg",
                "Senator Tom Lind responded with attacks on Ann Berg.                   | ACCUSE tom-lind > ann-berg",
                "A ransomware gang attacked the computer systems of Mali.               | COERCE unnamed > mali",
                "Chad mistreated Malian refugees.                                       | COERCE chad > malian-refugees",
                "Chad declared war on Mali.                                             | THREATEN chad > mali",
                "Host Ann Berg confronted Senator Tom Lind with remarks he had made.    | ACCUSE ann-berg > tom-lind",
            })
    void theKindOfActIsWhatWasDone(String text, String act) {
        assertThat(acts(text)).containsExactly(act);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Senator Lind declared war on the Russian language.",
                "Europe's borders were being defended by Greece.",
                "Kenya could change its laws that protect the United States from liability.",
                "Debates focused on the relationships between police and communities.",
                "The show went on with little interference by Tom Lind.",
                "Ann Berg of Mali struck a defiant tone.",
                "Ann Berg embraced the goals, promising to meet and exceed them.",
                "The ruling said that Chad was not violating any laws.",
                "Kenya described the sacking as an attack on the agreement of Chad.",
                "Chad cannot bully Mali.",
                "The collapse of a railway station killed 16 people.",
                "An attack on Mali could cost lives.",
                "Patriot Coal handed over millions of dollars of obligations to Chad.",
                "Chad will be unable to accuse the rebels of being groups that support Mali.",
            })
    void figuresOfSpeechAreNoActs(String text) {
        assertThat(acts(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“This is a big year for our potential Kenyan senator, Tom Lind!” his niece shouted.",
                "Tom Lind, a financial adviser in Eau Fraiche, has a plan.",
            })
    void whoIsNotYetInOfficeOrWorksForHimselfHoldsNone(String text) {
        assertThat(acts(text)).isEmpty();
    }

    @Test
    void fellowsAreNotLed() {
        assertThat(acts("Friedrich Merz was calmer than his fellow Christian Democrats."))
                .noneMatch(a -> a.startsWith("LEADS"));
    }

    @Test
    void aQuotationJoinsItsOwnVerbs() {
        assertThat(
                        lines(
                                "The idea can be found in the note sent to Tom Lind by Ann Berg when she said that “Kenya has a duty based on its history, and will spare no effort to help Chad.”"))
                .contains("AID kenya > chad intended by ann-berg");
    }

    @Test
    void whatOneSaysThatOneHasAskedIsToldByHim() {
        assertThat(lines("Tom Lind says he urged Chad to leave."))
                .contains("REQUEST tom-lind > chad asserted by tom-lind");
        assertThat(lines("“I asked Chad to leave,” Tom Lind said."))
                .contains("REQUEST tom-lind > chad asserted by tom-lind");
        assertThat(lines("Tom Lind said he urged Chad to leave.")).contains("REQUEST tom-lind > chad asserted");
    }

    @Test
    void anAccusationIsTheAccusersThoughItsOfHangsOnANoun() {
        assertThat(lines("Tom Lind accused the Kenyan ambassador of interfering in the affairs of Chad."))
                .contains("COERCE kenyan-ambassador > chad asserted by tom-lind");
    }

    @Test
    void aGlossIsTheWritersOwn() {
        assertThat(
                        lines(
                                "Critics say money could be better spent with ECOWAS, the regional bloc that includes Ghana and Togo."))
                .contains("MEMBER_OF ghana,togo > ecowas asserted");
    }

    @Test
    void wordsPutIntoAnothersMouthAreNotTheSpeakers() {
        assertThat(
                        acts(
                                "“So here is what he tells you: ‘Help us. Chad attacked Mali.’ Nobody believes it,” Tom Lind said."))
                .noneMatch(a -> a.startsWith("ASSAULT"));
    }

    @Test
    void whoIsPressedIsPressedBySomebody() {
        assertThat(lines("Chad faced pressure from Kenya to support Mali."))
                .contains("SUPPORT chad > mali demanded by kenya");
        assertThat(acts("Mali faced growing pressure from Togo to hold elections."))
                .containsExactly("REQUEST togo > mali");
        assertThat(acts("Togo exerted pressure on Mali.")).containsExactly("COERCE togo > mali");
    }

    @Test
    void whatWouldBeIsAGuessAndWhatWasDecidedIsDone() {
        assertThat(lines("Kenya would help Chad make its case.")).containsExactly("SUPPORT kenya > chad possible");
        assertThat(lines("Chad made a decision to release the Kenyan hostages."))
                .contains("CONCEDE chad > kenyan-hostages asserted");
    }

    @Test
    void aMediumCarriesNoWordsThatItsStaffIsAskedFor() {
        assertThat(lines("Kenya has asked NBC's Tom Lind to check the facts. Kenya said that Chad attacked Mali."))
                .contains("ASSAULT chad > mali asserted by kenya");
    }

    @Test
    void noPlansToDoItAreNoPossibilityAndWhatCameThenIsToldByTheText() {
        assertThat(lines("Chad said it had no plans to attack Mali, and then it attacked Mali."))
                .contains("ASSAULT chad > mali denied by chad", "ASSAULT chad > mali asserted");
    }

    @Test
    void whatStandsBehindTheMarksIsToldOfWhoSpeaks() {
        assertThat(lines("Kenya said that it would return “with or without them,” rejecting a demand of Chad."))
                .contains("REJECT kenya > chad asserted");
    }

    @Test
    void aLawsuitThatIsPromisedIsNoAgreement() {
        assertThat(acts("Kenya vowed to take the case to the Supreme Court of Chad."))
                .noneMatch(a -> a.startsWith("AGREE"));
    }

    @Test
    void aMediumCarriesNothingFromAnotherPartOfTheDocument() {
        String gap = "The road is long. ".repeat(14);
        assertThat(lines("Ann Berg told Reuters that Chad attacked Mali. " + gap
                        + "Ann Berg said that Togo attacked Benin."))
                .contains("ASSAULT chad > mali asserted by ann-berg via reuters uncommitted")
                .contains("ASSAULT togo > benin asserted by ann-berg");
    }

    @Test
    void aHeadlineLeavesOutIs() {
        assertThat(lines("Kenya says Chadian homes looted by Malian troops")).anyMatch(l -> l.endsWith("by kenya"));
    }

    @Test
    void aHeadlineIsSaidByWhomTheTextNamesFurtherDown() {
        assertThat(
                        lines(
                                "Pence: Flowers Won't Be at Debate, Chad Attacked Mali\n\nOn this show Mike Pence said that it was time."))
                .contains("ASSAULT chad > mali asserted by unnamed");
    }

    @Test
    void theTenseOfTheStoryEndsWhatIsReported() {
        assertThat(lines("Kenya said that Chad had stolen the vote, and its supporters attacked Mali."))
                .noneMatch(l -> l.startsWith("ASSAULT") && l.endsWith("by kenya"));
    }

    @Test
    void whatNobodyDidToAnEndIsDeniedWithIt() {
        assertThat(lines("Kenya says Chad has never paid a penny to help Mali."))
                .contains("AID chad > mali denied by kenya");
    }

    /** A broken truce is fighting, a motion ousts by vote, soldiers oust by force, and missiles are not dismissed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Armenia violated the ceasefire.                                      | ASSAULT armenia > -",
                "The army of Niger ousted Tom Berg.                                   | ASSAULT niger > tom-berg",
                "Parliament in Chad voted to oust Tom Berg, the minister of Chad.     | none",
                "Mali accused Chad of firing a missile and two drones at a town.      | ACCUSE mali > chad",
                "The Congress of Peru rejected the censure of the minister Tom Berg.  | REJECT congress-of-peru > -",
                "Tom Berg's arrest in Mali angered Chad.                              | COERCE - > tom-berg",
            })
    void deedsAreOfTheirKind(String text, String act) {
        if (act.equals("none")) {
            assertThat(acts(text)).noneMatch(a -> a.startsWith("ASSAULT"));
        } else {
            assertThat(acts(text)).contains(act).noneMatch(a -> a.startsWith("SANCTION"));
        }
    }

    /** "killed 13, including monks, <b>residents and a nurse</b> said": who said so at the end was not killed. */
    @Test
    void whoSaidSoAtTheEndIsNoneOfTheListBefore() {
        assertThat(acts("A strike by Mali killed 13 people, including monks, residents and a nurse said on Tuesday."))
                .anyMatch(a -> a.startsWith("ASSAULT"))
                .noneMatch(a -> a.contains("residents"));
    }

    /** "firms <b>allegedly</b> linked to X": what is hedged is the link, not what is done to the firms. */
    @Test
    void aHedgeBelongsToWhatItDescribes() {
        assertThat(lines("Chad imposed sanctions on Mali and firms allegedly linked to Niger."))
                .anyMatch(l -> l.startsWith("SANCTION chad > ") && l.endsWith(" asserted"));
    }
}
