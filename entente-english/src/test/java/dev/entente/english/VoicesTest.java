package dev.entente.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is held to have said what: claims with the real parser, as lines. */
class VoicesTest {
    private static List<String> events(String text) {
        return Readings.lines(text).stream()
                .filter(l -> !l.startsWith("HOLDS_OFFICE") && !l.startsWith("MEMBER_OF"))
                .toList();
    }

    @Test
    void whatIsOnlyWantedSaidIsSaidByNobody() {
        assertThat(events("Kenya wants Chad to say that Mali attacked Niger.")).noneMatch(l -> l.startsWith("ASSAULT"));
        assertThat(events("Kenya plans to announce that Mali attacked Niger.")).isEmpty();
        assertThat(events("If Chad says that Mali attacked Niger, Kenya will leave."))
                .noneMatch(l -> l.startsWith("ASSAULT"));
        assertThat(events("We want to say that Mali attacked Niger.")).anyMatch(l -> l.startsWith("ASSAULT"));
        assertThat(events("Kenya said that Mali attacked Niger."))
                .containsExactly("ASSAULT mali > niger asserted by kenya");
    }

    @Test
    void aPledgeThatIsOnlyDemandedHasNoSpeaker() {
        assertThat(events("Mali is demanding that Chad make a pledge not to attack Niger."))
                .noneMatch(l -> l.startsWith("ASSAULT") && l.contains("by chad"));
        assertThat(events("Chad made a pledge not to attack Niger.")).contains("ASSAULT chad > niger denied by chad");
    }

    @Test
    void whatSomebodyIsToAnswerForIsTakenForGranted() {
        assertThat(events("Kenya called on Chad to apologize to Niger for attacking Togo."))
                .contains("CONCEDE chad > niger demanded by kenya", "ASSAULT chad > togo asserted");
    }

    @Test
    void aContradictionBelongsToWhatContradicts() {
        assertThat(
                        events(
                                "Video shows that Chad withdrew, contradicting Mali's earlier claim that Libya attacked Niger."))
                .contains("ASSAULT libya > niger asserted by mali", "ASSAULT libya > niger denied by unnamed");
    }

    @Test
    void theReasonThatASpeakerGivesIsSaidToo() {
        assertThat(events("Mirela Duka said that claim was wrong, because Chad had attacked Niger."))
                .containsExactly("ASSAULT chad > niger asserted by mirela-duka");
    }

    @Test
    void anActOfOnesOwnThatIsToldKeepsItsTeller() {
        // a performative is the speaker's act; a past act is what he tells
        assertThat(events("Mirela Duka said she had supported Chad."))
                .containsExactly("SUPPORT mirela-duka > chad asserted by mirela-duka");
        assertThat(events("“I support Chad,” Mirela Duka said."))
                .containsExactly("SUPPORT mirela-duka > chad asserted");
    }

    @Test
    void aHedgeIsNoWordOfTheClauseBefore() {
        assertThat(events("As Chad attacked Niger, Kenya apparently disagrees with Ghana."))
                .contains("ASSAULT chad > niger asserted");
    }

    @Test
    void aKindOfAudienceIsNoCarrier() {
        assertThat(events("Mirela Duka told her radio audience on Monday: “Chad attacked Niger.”"))
                .containsExactly("ASSAULT chad > niger asserted by mirela-duka");
    }

    @Test
    void aCarrierEndsWithTheNextOccasion() {
        String told = "Mirela Duka told Reuters on Monday that Chad attacked Niger.";
        assertThat(events(told + " She said that Ghana attacked Togo."))
                .contains("ASSAULT ghana > togo asserted by mirela-duka via reuters uncommitted");
        assertThat(events(told + "\n\nSpeaking at a rally in Lagos, Duka said that Ghana attacked Togo."))
                .contains("ASSAULT ghana > togo asserted by mirela-duka");
        assertThat(events(told + "\n\nIn a meeting in Lagos, Duka said that Ghana attacked Togo."))
                .contains("ASSAULT ghana > togo asserted by mirela-duka");
        assertThat(events(told + "\n\nDuka tweeted that Ghana attacked Togo."))
                .contains("ASSAULT ghana > togo asserted by mirela-duka");
        assertThat(events(told + "\n\nDuka told supporters that Ghana attacked Togo."))
                .contains("ASSAULT ghana > togo asserted by mirela-duka");
    }

    @Test
    void aCarrierIsNoSourceOfWhatTheTextItselfTells() {
        String text = "In an interview with Reuters, Mirela Duka blasted Chad.";
        assertThat(events(text))
                .contains("ACCUSE mirela-duka > chad asserted")
                .noneMatch(e -> e.endsWith("by reuters"));
    }

    @Test
    void whoHoldsNoOfficeYetSpeaksForNoState() {
        String text = "“We thank Kenya,” Nicolas Sarkozy said.";
        assertThat(supporters(text, "2010-03-02")).containsExactly("france");
        assertThat(supporters(text, "2016-03-02")).containsExactly("nicolas-sarkozy");
    }

    private static List<String> supporters(String text, String date) {
        return Readings.dated(text, date).claims().stream()
                .filter(c -> c.type().name().equals("SUPPORT"))
                .flatMap(c -> c.proposition().actorIds().stream())
                .toList();
    }

    @Test
    void aLetterToThePaperSpeaksInTheVoiceOfItsSigner() {
        String page = "Laws apply to all\n\nLETTERS.\n\nChad attacked Niger.\n\nMirela Duka.\n\nHenderson, Nev.\n\n"
                + "Togo attacked Benin.\n\nToni Berg.\n\nKenya attacked Ghana. That is all.\n";
        assertThat(events(page))
                .containsExactly(
                        "ASSAULT chad > niger asserted by mirela-duka",
                        "ASSAULT togo > benin asserted by toni-berg",
                        "ASSAULT kenya > ghana asserted");
        assertThat(events(page.replace("LETTERS.\n\n", ""))).allMatch(l -> l.endsWith(" asserted"));
    }

    @Test
    void inALetterOthersMaySpeak() {
        String page =
                "To the Editor:\n\nThe envoy said that Ghana attacked Togo. We condemn Mali.\n\nMIRELA DUKA\nBoston\n";
        assertThat(events(page))
                .containsExactly(
                        "ASSAULT ghana > togo asserted by unnamed via mirela-duka uncommitted",
                        "ACCUSE mirela-duka > mali asserted");
    }

    @Test
    void theReportOfAnotherIsNotInTheFirstOnesMouth() {
        assertThat(events("Kenya said that Chad attacked Niger while Mirela Duka said that Mali attacked Togo."))
                .containsExactly(
                        "ASSAULT chad > niger asserted by kenya", "ASSAULT mali > togo asserted by mirela-duka");
        assertThat(events("Kenya said “the talks with Chad ended”, while Berg condemned Mali."))
                .contains("ACCUSE berg > mali asserted");
    }
}
