package dev.entente.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.attribution.Attributed;
import dev.entente.attribution.AttributionFinder;
import dev.entente.attribution.CueSense;
import dev.entente.claim.Factuality;
import dev.entente.language.ParsedDocument;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Attributions with the real parser and lexicon. The rule is the sentence: source | cue | content. */
class AttributionTest {
    private static final EnglishPack PACK = new EnglishPack();
    private static final AttributionFinder FINDER = AttributionFinder.of(PACK);

    private static List<Attributed> find(String text) {
        return FINDER.find(ParsedDocument.of(Document.of("x", text, Metadata.none()), PACK));
    }

    /** "source | cue | content .. content", "-" for no source, of the attributions that are in no other's content. */
    private static List<String> lines(String text) {
        List<Attributed> all = find(text);
        return all.stream()
                .filter(a -> AttributionFinder.parentOf(a, all).isEmpty())
                .map(a -> a.source().map(s -> s.cut(text)).orElse("-") + " | "
                        + a.cue().cut(text) + " | "
                        + String.join(
                                " .. ",
                                a.content().stream().map(p -> p.cut(text)).toList()))
                .toList();
    }

    private static Attributed only(String text) {
        List<Attributed> all = find(text);
        assertThat(all).as(text).hasSize(1);
        return all.get(0);
    }

    @Test
    void clauseWithOrWithoutThatIsContent() {
        assertThat(lines("Iran said on Monday that Israel attacked Lebanon."))
                .containsExactly("Iran | said | that Israel attacked Lebanon");
        assertThat(lines("Hamdan said the talks have two aims."))
                .containsExactly("Hamdan | said | the talks have two aims");
    }

    @Test
    void cueInTheMiddleOrAtTheEndHasTheRestAsContent() {
        assertThat(lines("Iran, the ministry said, will not pay."))
                .containsExactly("the ministry | said | Iran .. will not pay");
        assertThat(lines("Israel attacked Lebanon, Reuters reported."))
                .containsExactly("Reuters | reported | Israel attacked Lebanon");
        assertThat(lines("As the minister said, Iran will pay."))
                .containsExactly("the minister | said | Iran will pay");
    }

    @Test
    void accordingToHasItsClauseAsContent() {
        assertThat(lines("According to Iran, Israel attacked Lebanon."))
                .containsExactly("Iran | According to | Israel attacked Lebanon");
        assertThat(lines("Israel attacked Lebanon, according to Iran."))
                .containsExactly("Iran | according to | Israel attacked Lebanon");
    }

    @Test
    void quotationOnBothSidesOfItsCueIsOne() {
        assertThat(lines("“The talks,” said Ali Karimi, who leads the mission, “have failed.”"))
                .containsExactly("Ali Karimi, who leads the mission | said | “The talks,” .. “have failed.”");
        assertThat(lines("“It was sad,” said Donald Tusk. “People are concerned about it.”"))
                .containsExactly("Donald Tusk | said | “It was sad,” .. “People are concerned about it.”");
    }

    @Test
    void questionInQuotationMarksBelongsToWhoAsks() {
        assertThat(lines("“Will you stay?” he asked her.")).containsExactly("he | asked | “Will you stay?”");
    }

    @Test
    void quotationRunsOverParagraphsUntilItIsClosed() {
        assertThat(lines("“Everyone knows this story of ours.\n\n“So we stay in the city,” Hamdan told IRNA."))
                .containsExactly("Hamdan | told | “Everyone knows this story of ours. .. “So we stay in the city,”");
    }

    @Test
    void paragraphOfQuotationGoesOnWithTheLastSpeaker() {
        assertThat(lines("Hamdan said the talks failed.\n\n“We wait for an answer from them.”"))
                .containsExactly("Hamdan | said | the talks failed", "Hamdan |  | “We wait for an answer from them.”");
    }

    @Test
    void quotationAfterAnActOfSpeechIsItsSpeakers() {
        assertThat(lines("Haniyeh thanked Iran. “We will never forget what they gave us.”"))
                .containsExactly("Haniyeh | thanked | Iran", "Haniyeh |  | “We will never forget what they gave us.”");
    }

    @Test
    void quotationOfNobodyKnownHasNoSource() {
        Attributed attributed = only("The town was quiet. “We will never forget what they gave us.”");
        assertThat(attributed.source()).isEmpty();
        assertThat(attributed.sense()).isEqualTo(CueSense.QUOTATION);
    }

    @Test
    void fewQuotedWordsAreNoAttribution() {
        assertThat(find("The “axis” met in Beirut on Monday.")).isEmpty();
    }

    @Test
    void headlineWithAColonIsAttributed() {
        assertThat(lines("Gen. Qaani: ‘Axis’ stays united\n\nThe town was quiet on Monday."))
                .containsExactly("Gen. Qaani | : | ‘Axis’ stays united");
    }

    @Test
    void listAfterAColonIsContent() {
        assertThat(lines("The statement said:\n\n- Iran will not pay.\n- Iran will leave.\n\nOil rose in London."))
                .containsExactly("The statement | said | Iran will not pay. .. Iran will leave.");
    }

    @Test
    void toldIsAddressedAndMayComeThroughTheOneTold() {
        String text = "“We will win,” the minister told IRNA in an interview with the BBC on Monday.";
        Attributed told = only(text);
        assertThat(told.addressee().map(p -> p.cut(text))).contains("IRNA");
        assertThat(told.carriers()).extracting(p -> p.cut(text)).containsExactly("IRNA", "the BBC");
    }

    @Test
    void passiveWithoutAgentHasNoSource() {
        String text = "Haniyeh was told that Tehran would help Hamas.";
        Attributed told = only(text);
        assertThat(told.source()).isEmpty();
        assertThat(told.addressee().map(p -> p.cut(text))).contains("Haniyeh");
        assertThat(lines("Haniyeh was told by Iran that Tehran would help Hamas."))
                .containsExactly("Iran | was told | that Tehran would help Hamas");
        assertThat(lines("Iran is said to have paid Hamas."))
                .containsExactly("- | is said | Iran .. to have paid Hamas");
    }

    @Test
    void attributionsNest() {
        String text = "Reuters claimed that Haniyeh had been told that Tehran would help.";
        List<Attributed> all = find(text);
        assertThat(all).hasSize(2);
        assertThat(all.get(0).distancing()).isTrue();
        assertThat(AttributionFinder.parentOf(all.get(1), all)).contains(all.get(0));
        assertThat(all.get(0).content().get(0).contains(all.get(1).content().get(0)))
                .isTrue();
    }

    @Test
    void clauseOfAnotherSpeakerEndsTheContent() {
        assertThat(lines("Iran said Israel attacked, and Israel said Iran lied."))
                .containsExactly("Iran | said | Israel attacked", "Israel | said | Iran lied");
    }

    @Test
    void addingIsSaidByWhoSpokeBefore() {
        assertThat(lines("Officials said the army had left the town, adding that it would return."))
                .containsExactly(
                        "Officials | said | the army had left the town", "Officials | adding | that it would return");
    }

    @Test
    void denyingIsDenialAndNotDenyingLeavesItPossible() {
        assertThat(only("Iran denied that it attacked Israel."))
                .extracting(Attributed::sense, Attributed::stance)
                .containsExactly(CueSense.DENIAL, Factuality.DENIED);
        assertThat(only("Iran did not deny that it attacked Israel.").stance()).isEqualTo(Factuality.POSSIBLE);
    }

    @Test
    void dismissingAClaimIsADenialOfItAndTheClaimIsNobodysInTheSentence() {
        List<Attributed> all = find("The minister dismissed reports that Iran attacked Israel.");
        assertThat(all.get(0).sense()).isEqualTo(CueSense.DENIAL);
        assertThat(all.get(0).stance()).isEqualTo(Factuality.DENIED);
        assertThat(all.get(1).source()).isEmpty();
    }

    @Test
    void plansDemandsAndDoubtsHaveTheirStance() {
        assertThat(only("Iran vowed to retaliate.").stance()).isEqualTo(Factuality.INTENDED);
        assertThat(only("Iran refused to withdraw.").stance()).isEqualTo(Factuality.DENIED);
        assertThat(only("Critics doubt that Iran will pay.").stance()).isEqualTo(Factuality.POSSIBLE);
        assertThat(lines("He urged Iran to stop.")).containsExactly("He | urged | Iran to stop");
        assertThat(only("He urged Iran to stop.").stance()).isEqualTo(Factuality.DEMANDED);
        assertThat(lines("Iran called on Israel to leave Gaza."))
                .containsExactly("Iran | called on | Israel to leave Gaza");
        assertThat(lines("He called for the president to resign."))
                .containsExactly("He | called for | the president to resign");
    }

    @Test
    void askingWhetherIsAQuestionAndAskingToIsADemand() {
        assertThat(only("He asked whether Iran would pay.").sense()).isEqualTo(CueSense.DOUBT);
        assertThat(only("He asked Iran to pay.").sense()).isEqualTo(CueSense.DEMAND);
    }

    @Test
    void modalQuestionAndNobodyMakeItPossible() {
        assertThat(only("Officials may say that Iran paid.").stance()).isEqualTo(Factuality.POSSIBLE);
        assertThat(only("Does Iran believe that Israel will attack?").stance()).isEqualTo(Factuality.POSSIBLE);
        assertThat(only("No official said that Iran paid.").stance()).isEqualTo(Factuality.POSSIBLE);
    }

    @Test
    void nounIsACueIfItIsKnownWhoseOrWhatItSays() {
        assertThat(lines("His criticism of the deal was sharp.")).containsExactly("His | criticism | the deal");
        assertThat(lines("Iran's claim that Israel attacked Lebanon is false."))
                .containsExactly("Iran's | claim | that Israel attacked Lebanon");
        assertThat(find("Criticism of the deal was sharp.")).isEmpty();
    }

    @Test
    void adjectiveIsACueWithItsSubject() {
        assertThat(lines("Analysts are confident that Iran will pay."))
                .containsExactly("Analysts | confident | that Iran will pay");
        assertThat(only("He is not sure that Iran paid.").stance()).isEqualTo(Factuality.DENIED);
    }

    @Test
    void decreeIsItsOwnSource() {
        Attributed ruled = only("The court ruled that Iran must pay.");
        assertThat(ruled.sense()).isEqualTo(CueSense.DECREE);
    }

    @Test
    void accusationHoldsTheAccusedAndTheDeed() {
        assertThat(lines("Russia accused Ukraine of shelling the town."))
                .containsExactly("Russia | accused | Ukraine of shelling the town");
    }

    @Test
    void allegedIsSaidByNobodyAndKeptAtADistance() {
        Attributed alleged = only("The rebels allegedly attacked the town.");
        assertThat(alleged.source()).isEqualTo(Optional.empty());
        assertThat(alleged.distancing()).isTrue();
        assertThat(alleged.stance()).isEqualTo(Factuality.POSSIBLE);
    }

    @Test
    void whoStandsForItsNoun() {
        String text = "The report, which said Iran paid, was wrong.";
        Attributed said = only(text);
        assertThat(said.source().map(p -> p.cut(text))).contains("which");
        assertThat(said.sourceHead()).isEqualTo(1);
    }

    @Test
    void statementIsOfWhoIssuesIt() {
        assertThat(lines("The council issued a statement calling the test a violation."))
                .containsExactly("The council | calling | the test a violation");
    }

    @Test
    void sourceHasNoDatelineAndClosesItsBrackets() {
        assertThat(lines("BEIRUT - The army said it had left the town."))
                .containsExactly("The army | said | it had left the town");
        assertThat(lines("The Islamic Resistance Movement (Hamas) said it had left the town."))
                .containsExactly("The Islamic Resistance Movement (Hamas) | said | it had left the town");
    }

    @Test
    void wordsInsideAQuotationAreNoSourceOfItsCue() {
        assertThat(lines("“They are trying to slap us in the face,” Quina Jones, 25, said."))
                .containsExactly("Quina Jones, 25 | said | “They are trying to slap us in the face,”");
    }

    @Test
    void rejectingADemandDoesNotMakeItTheRejectersDemand() {
        List<Attributed> all = find("Iran rejected the demand to withdraw.");
        assertThat(all.get(0).sense()).isEqualTo(CueSense.EMOTION);
        assertThat(all.get(1).source()).isEmpty();
    }
}
