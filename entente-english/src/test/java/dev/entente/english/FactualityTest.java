package dev.entente.english;

import static dev.entente.english.Readings.acts;
import static dev.entente.english.Readings.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Claim;
import dev.entente.claim.Factuality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the speaker holds what is claimed. All sentences are made up. */
class FactualityTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Libya bombed Chad.               | asserted",
                "Libya has bombed Chad.           | asserted",
                "Libya did not bomb Chad.         | denied",
                "Libya didn't bomb Chad.          | denied",
                "Libya never bombed Chad.         | denied",
                "No soldier of Libya bombed Chad. | denied",
                "There was no attack by Libya on Chad. | denied",
                "Libya will not bomb Chad.        | denied",
                "Libya was not ready to bomb Chad. | denied",
                "It is false that Libya bombed Chad. | denied",
                "Libya may bomb Chad.             | possible",
                "Libya might have bombed Chad.    | possible",
                "Libya could have bombed Chad.    | possible",
                "Libya perhaps bombed Chad.       | possible",
                "Libya appears to have bombed Chad. | possible",
                "Libya will bomb Chad.            | intended",
                "Libya wants to bomb Chad.        | intended",
                "Libya decided to bomb Chad.      | intended",
                "Libya was about to bomb Chad.    | intended",
                "Libya is to bomb Chad.           | intended",
                "Libya ought to bomb Chad.        | demanded",
                "Libya has to bomb Chad.          | demanded",
                "Libya must bomb Chad.            | demanded",
                "Libya should bomb Chad.          | demanded"
            })
    void theWordsAroundAVerbSayHowItIsHeld(String text, String factuality) {
        assertThat(lines(text)).containsExactly("ASSAULT libya > chad " + factuality);
    }

    @Test
    void aFailureOrRefusalDeniesTheAct() {
        assertThat(lines("Libya failed to provide fuel to Chad.")).containsExactly("AID libya > chad denied");
        assertThat(lines("Libya's refusal to release the soldiers of Chad angered Niger."))
                .contains("CONCEDE libya > chad denied");
    }

    @Test
    void negationOfOneVerbIsNotOfTheOther() {
        assertThat(lines("Sudan supported Libya and did not support Chad."))
                .containsExactlyInAnyOrder("SUPPORT sudan > libya asserted", "SUPPORT sudan > chad denied");
    }

    @Test
    void aPromiseIsAnIntentionOfWhoPromises() {
        assertThat(lines("Libya vowed to release the soldiers of Chad."))
                .containsExactly("CONCEDE libya > chad intended by libya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demanded that Libya release", "urged Libya to release", "asked Libya to release"})
    void whatIsAskedForIsDemandedByWhoAsks(String words) {
        assertThat(lines("Sudan " + words + " the soldiers of Chad."))
                .containsExactlyInAnyOrder("REQUEST sudan > libya asserted", "CONCEDE libya > chad demanded by sudan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If Libya bombs Chad, nothing changes.",
                "Unless Libya bombs Chad, nothing changes.",
                "Nothing changes if Libya bombs Chad.",
                "Had Libya bombed Chad, nothing would have changed.",
                "Whether Libya bombed Chad is unclear."
            })
    void aConditionIsNoClaim(String text) {
        assertThat(acts(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Did Libya bomb Chad?",
                "Has Sudan supplied weapons to Libya?",
                "Sudan asked: Did Libya bomb Chad?"
            })
    void aQuestionIsNoClaim(String text) {
        assertThat(acts(text)).isEmpty();
    }

    @Test
    void anIndirectQuestionDoesNotClaimWhatItAsks() {
        assertThat(acts("Sudan asked whether Libya had bombed Chad.")).doesNotContain("ASSAULT libya > chad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Libya denied attacking Chad.",
                "Libya denied having attacked Chad.",
                "Libya denied that it had attacked Chad.",
                "Libya rejected reports that it had attacked Chad.",
                "Libya dismissed claims that it had attacked Chad."
            })
    void whatIsDeniedIsHeldAsDeniedByTheDenier(String text) {
        assertThat(lines(text)).containsExactly("ASSAULT libya > chad denied by libya");
    }

    @Test
    void aDeniedTieIsHeldAsDenied() {
        assertThat(lines("Poland denied that Latvia is a member of the African Union."))
                .containsExactly("MEMBER_OF latvia > african-union denied by poland");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hamas is not an ally of Fatah. | ALLY_OF hamas > fatah denied",
                "Latvia is no longer a member of the African Union. | MEMBER_OF latvia > african-union denied",
                "Latvia could become a member of the African Union. | MEMBER_OF latvia > african-union possible",
                "Tomas Berg is not the leader of the Blue Front. | LEADS tomas-berg > blue-front denied"
            })
    void aTieIsHeldAsItsSentenceHoldsIt(String text, String tie) {
        assertThat(lines(text)).containsExactly(tie);
    }

    @Test
    void whoSomebodyIsInPassingIsNotWhatIsDoubted() {
        assertThat(lines("Poland doubts that Tomas Berg, who is the leader of the Blue Front, met Chad."))
                .contains("LEADS tomas-berg > blue-front asserted");
    }

    @Test
    void aNegationReachesItsAlternatives() {
        assertThat(lines("Poland neither bombed Latvia nor invaded Estonia."))
                .containsExactlyInAnyOrder("ASSAULT poland > latvia denied", "ASSAULT poland > estonia denied");
        assertThat(lines("Poland did not bomb Latvia or invade Estonia."))
                .containsExactlyInAnyOrder("ASSAULT poland > latvia denied", "ASSAULT poland > estonia denied");
    }

    @Test
    void whatIsCancelledDoesNotTakePlace() {
        assertThat(lines("Latvia cancelled its visit to Estonia.")).containsExactly("CONSULT latvia > estonia denied");
    }

    @Test
    void denyingADenialLeavesItPossible() {
        assertThat(lines("Libya did not deny that it had bombed Chad."))
                .containsExactly("ASSAULT libya > chad possible by libya");
        assertThat(lines("Libya denied that it had not supplied weapons to Chad."))
                .containsExactly("AID libya > chad possible by libya");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Poland said that Belarus had bombed Latvia.          | asserted",
                "Poland claimed that Belarus had bombed Latvia.       | asserted",
                "Poland said that Belarus did not bomb Latvia.        | denied",
                "Poland said that Belarus might bomb Latvia.          | possible",
                "Poland said that Belarus would bomb Latvia.          | intended",
                "Poland doubts that Belarus bombed Latvia.            | possible",
                "Poland fears that Belarus bombed Latvia.             | possible",
                "Belarus may have bombed Latvia, according to Poland. | possible"
            })
    void theSpeakersOwnWordsAndHisVerbMakeHowHeHoldsIt(String text, String factuality) {
        assertThat(lines(text)).containsExactly("ASSAULT belarus > latvia " + factuality + " by poland");
    }

    @Test
    void whatIsReportedWithoutASourceIsSomebodys() {
        assertThat(lines("Libya allegedly bombed Chad.")).containsExactly("ASSAULT libya > chad possible by unnamed");
        assertThat(lines("It is reported that Libya bombed Chad."))
                .containsExactly("ASSAULT libya > chad asserted by unnamed");
    }

    @Test
    void aCarrierIsUncommitted() {
        assertThat(lines("Reuters reported that Sudan said that Libya had bombed Chad."))
                .containsExactly("ASSAULT libya > chad asserted by sudan via reuters uncommitted");
    }

    @Test
    void whatSomebodyDoesNotBelieveHeDenies() {
        assertThat(lines("Poland does not believe that Belarus bombed Latvia."))
                .containsExactly("ASSAULT belarus > latvia denied by poland");
    }

    @Test
    void whatIsNotTrueIsDenied() {
        assertThat(lines("It is not true that Belarus bombed Latvia."))
                .containsExactly("ASSAULT belarus > latvia denied");
    }

    @Test
    void whatSomebodySaysThatOthersShouldDoHeDemands() {
        assertThat(lines("Poland said that Latvia should withdraw its troops from Belarus."))
                .contains("RETREAT latvia > belarus demanded by poland");
    }

    @Test
    void whatWasNotDoneByOneOfSeveralIsDenied() {
        assertThat(lines("Kenya had not bombed Somalia nor Sudan."))
                .containsExactly("ASSAULT kenya > somalia,sudan denied");
    }

    @Test
    void aCarrierOfADenialIsUncommittedToo() {
        assertThat(lines("Reuters reported that Libya denied attacking Chad."))
                .containsExactly("ASSAULT libya > chad denied by libya via reuters uncommitted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Libya may bomb Chad, Sudan told Reuters.", "Sudan told Reuters that Libya will not bomb Chad."})
    void theFirstOfTheChainHoldsTheClaimAsTheClaimSays(String text) {
        for (Claim claim : Readings.of(text).claims()) {
            assertThat(claim.sources().get(0).stance()).isEqualTo(claim.factuality());
            assertThat(claim.sources().subList(1, claim.sources().size()))
                    .allMatch(s -> s.stance() == Factuality.UNCOMMITTED);
        }
        assertThat(acts(text)).containsExactly("ASSAULT libya > chad");
    }

    /** The demand is for the punishment only; that there was an attack is taken for granted. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad urged Mali to punish the rebels who attacked Niger.",
                "Chad called on Mali to punish those rebels that had attacked Niger.",
                "Chad will not punish the rebels who attacked Niger."
            })
    void whatIsTakenForGrantedIsNeitherDemandedNorDenied(String text) {
        assertThat(lines(text)).contains("ASSAULT rebels > niger asserted");
    }

    @Test
    void anOrderWithoutASubjectIsADemand() {
        assertThat(lines("Let us attack Chad.")).containsExactly("ASSAULT - > chad demanded");
    }

    @Test
    void aCircumstanceIsNoPartOfWhatMayBe() {
        assertThat(lines("Mali may be reluctant to act while Niger supports Chad."))
                .containsExactly("SUPPORT niger > chad asserted");
    }

    @Test
    void whatEverybodyKnowsIsSaidByWhoSaysSo() {
        assertThat(lines("Mali said that everyone knows that Niger supports Chad."))
                .containsExactly("SUPPORT niger > chad asserted by mali");
    }
}
