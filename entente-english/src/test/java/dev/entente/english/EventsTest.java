package dev.entente.english;

import static dev.entente.english.Readings.acts;
import static dev.entente.english.Readings.expectClaim;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words make which event or tie, and who does it to whom. All sentences are made up. */
class EventsTest {
    @Test
    void aTitleWithAnOfInItGivesTheOffice() {
        assertThat(acts("U.S. Secretary of State John Kerry met Chad."))
                .containsExactlyInAnyOrder("HOLDS_OFFICE john-kerry > united-states", "CONSULT john-kerry > chad");
    }

    @Test
    void whoIsCondemnedIsTheDoerAndNotTheVictim() {
        assertThat(acts("Poland condemned the bombing of Latvia by Belarus."))
                .containsExactlyInAnyOrder("ACCUSE poland > belarus", "ASSAULT belarus > latvia");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya and Uganda signed an agreement on fishing. | AGREE kenya,uganda > -",
                "Peru accepted the offer of Chile.                | AGREE peru > chile",
                "Kenya met Uganda in Kigali.                      | CONSULT kenya > uganda",
                "The foreign minister of Laos visited Vietnam.    | CONSULT foreign-minister-of-laos > vietnam",
                "The talks between Kenya and Uganda ended.        | CONSULT kenya,uganda > -",
                "Bolivia praised Cuba.                            | SUPPORT bolivia > cuba",
                "Malta expressed its support for Cyprus.          | SUPPORT malta > cyprus",
                "Finland and Estonia cooperate closely.           | COOPERATE estonia,finland > -",
                "Norway shared intelligence with Denmark.         | COOPERATE norway > denmark",
                "Qatar provided fuel to Lebanon.                  | AID qatar > lebanon",
                "Canada gave Haiti a loan of 3 million dollars.   | AID canada > haiti",
                "Canada gave 40,000 euros to Haiti.               | AID canada > haiti",
                "Canada gave $1,250,000 to Haiti.                 | AID canada > haiti",
                "Colombia released two soldiers of Venezuela.     | CONCEDE colombia > venezuela",
                "Spain lifted the embargo against Bolivia.        | CONCEDE spain > bolivia",
                "Sweden urged Hungary to wait.                    | REQUEST sweden > hungary",
                "Zambia demanded compensation from Malawi.        | REQUEST zambia > malawi",
                "Armenia accused Azerbaijan of theft.             | ACCUSE armenia > azerbaijan",
                "Greece criticised Bulgaria.                      | ACCUSE greece > bulgaria",
                "Serbia rejected the proposal of Croatia.         | REJECT serbia > croatia",
                "Somalia refused to negotiate with Kenya.         | REJECT somalia > kenya",
                "Hungary vetoed the resolution of Slovenia.       | REJECT hungary > slovenia",
                "Sudan warned Egypt of war.                       | THREATEN sudan > egypt",
                "Libya threatened Chad.                           | THREATEN libya > chad",
                "Farmers protested against the European Union.    | PROTEST farmers > european-union",
                "Students demonstrated in Dhaka against Myanmar.  | PROTEST students > myanmar",
                "Austria imposed sanctions on Belarus.            | SANCTION austria > belarus",
                "Ireland expelled the ambassador of Russia.       | SANCTION ireland > russia",
                "Kenya closed its embassy in Sudan.               | SANCTION kenya > sudan",
                "Ethiopia deployed troops to the border of Eritrea. | MOBILIZE ethiopia > eritrea",
                "Eritrea mobilized its army against Djibouti.     | MOBILIZE eritrea > djibouti",
                "Police in Uganda arrested four lawyers.          | COERCE uganda > lawyers",
                "Libya arrested two dozen students.               | COERCE libya > students",
                "Libya bombed Chad.                               | ASSAULT libya > chad",
                "Libya fired twelve missiles at Chad.             | ASSAULT libya > chad",
                "Ghana and Togo are allies.                       | ALLY_OF ghana > togo",
                "Gunmen killed three soldiers of Niger.           | ASSAULT gunmen > niger",
                "France withdrew its troops from Chad.            | RETREAT france > chad",
                "Portugal's forces retreated from Angola.         | RETREAT portugal > angola"
            })
    void eachEventTypeIsTold(String text, String act) {
        assertThat(acts(text)).containsExactly(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Namibia is a member of the African Union.                  | MEMBER_OF namibia > african-union",
                "Slovenia joined NATO in 2004.                              | MEMBER_OF slovenia > nato",
                "The members of the European Union include Malta.           | MEMBER_OF malta > european-union",
                "Tomas Berg, a member of the Blue Front, arrived.           | MEMBER_OF tomas-berg > blue-front",
                "Senator Tomas Berg (D-Ohio) arrived.                       | MEMBER_OF tomas-berg > democratic-party",
                "The Blue Guard, the armed wing of the Blue Front, arrived. | PART_OF blue-guard > blue-front",
                "Selma Okafor, the finance minister of Ghana, arrived.      | HOLDS_OFFICE selma-okafor > ghana",
                "In 2011 Selma Okafor became president of Ghana.            | HOLDS_OFFICE selma-okafor > ghana",
                "Tomas Berg is the leader of the Blue Front.                | LEADS tomas-berg > blue-front",
                "Selma Okafor, who leads the Blue Front, arrived.           | LEADS selma-okafor > blue-front",
                "Belarus is an ally of Russia.                              | ALLY_OF belarus > russia",
                "Malta is an ally of Cyprus and Greece.                     | ALLY_OF malta > cyprus,greece",
                "Eritrea, an enemy of Ethiopia, abstained.                  | ADVERSARY_OF eritrea > ethiopia",
                "The Blue Front is based in Mali.                           | LOCATED_IN blue-front > mali",
                "Ghana is located in West Africa.                           | LOCATED_IN ghana > west-africa",
                "Tomas Berg was succeeded by Selma Okafor.                  | SUCCEEDS selma-okafor > tomas-berg"
            })
    void eachTieIsTold(String text, String act) {
        assertThat(acts(text)).contains(act);
    }

    @Test
    void anOfficeKeepsItsTitle() {
        Claim claim = expectClaim("Selma Okafor, the finance minister of Ghana, arrived.", "HOLDS_OFFICE");
        assertThat(claim.proposition().role()).isEqualTo("finance minister");
    }

    @Test
    void theSuccessorToAnOfficeHoldsIt() {
        assertThat(acts("Joao Pereira succeeded Selma Okafor as president of Ghana."))
                .contains("SUCCEEDS joao-pereira > selma-okafor", "HOLDS_OFFICE joao-pereira > ghana");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad was bombed by Libya.",
                "Chad's villages were bombed by Libya.",
                "Libya, which bombed Chad, abstained.",
                "Chad, which was bombed by Libya, abstained.",
                "Libya began to bomb Chad.",
                "Libya launched a missile attack on Chad.",
                "Libya carried out an air strike on Chad.",
                "Libya made an attack on Chad.",
                "Libya took part in the attack on Chad.",
                "Libya waged war against Chad.",
                "Chad suffered an attack by Libya.",
                "The Libyan attack on Chad lasted an hour.",
                "Libya's attack on Chad lasted an hour.",
                "The attack by Libya on Chad lasted an hour."
            })
    void theSameActIsReadHoweverTheSentenceIsBuilt(String text) {
        assertThat(acts(text)).containsExactly("ASSAULT libya > chad");
    }

    @Test
    void aPassiveWithoutADoerHasNoActor() {
        assertThat(acts("The villages of Chad were shelled.")).containsExactly("ASSAULT - > chad");
    }

    @Test
    void aParticipleAfterANounHasItsDoerAndItsRecipient() {
        assertThat(acts("The weapons supplied by Bulgaria to Chad are old.")).containsExactly("AID bulgaria > chad");
        assertThat(acts("Rebels backed by Libya attacked Chad."))
                .containsExactlyInAnyOrder("SUPPORT libya > rebels", "ASSAULT rebels > chad");
    }

    @Test
    void joinedVerbsShareTheirSubject() {
        assertThat(acts("Libya praised Chad and criticised Niger."))
                .containsExactlyInAnyOrder("SUPPORT libya > chad", "ACCUSE libya > niger");
    }

    @Test
    void joinedActorsAndRecipientsAreOneClaim() {
        assertThat(acts("Libya, Sudan and Egypt bombed Chad.")).containsExactly("ASSAULT egypt,libya,sudan > chad");
        assertThat(acts("Libya bombed Chad and Niger.")).containsExactly("ASSAULT libya > chad,niger");
    }

    @Test
    void whoIsUrgedDoesWhatIsUrged() {
        assertThat(acts("Sudan urged Libya to release the soldiers of Chad."))
                .containsExactlyInAnyOrder("REQUEST sudan > libya", "CONCEDE libya > chad");
    }

    @Test
    void whoIsHelpedDoesWhatHeIsHelpedWith() {
        assertThat(acts("Libya helped Sudan to bomb Chad."))
                .containsExactlyInAnyOrder("SUPPORT libya > sudan", "ASSAULT sudan > chad");
    }

    @Test
    void anAgreementToActIsAnAgreementOnly() {
        assertThat(acts("Libya agreed to provide fuel to Malta.")).containsExactly("AGREE libya > malta");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Qatar gave its support to Cyprus. | SUPPORT qatar > cyprus",
                "Libya held talks with Chad.       | CONSULT libya > chad",
                "Kenya signed a treaty with Uganda. | AGREE kenya > uganda"
            })
    void aLightVerbLendsItsSubjectToTheNoun(String text, String act) {
        assertThat(acts(text)).containsExactly(act);
    }

    @Test
    void aBulletWithoutASubjectHasTheActorOfTheHeadingAbove() {
        String text =
                """
                State Sponsors

                Iran (suspected)

                · Provided fuel to Syria.

                Sudan

                · Released two soldiers of Chad.
                """;
        assertThat(acts(text)).containsExactly("AID iran > syria", "CONCEDE sudan > chad");
        assertThat(Readings.of(text).claims())
                .allSatisfy(c -> assertThat(c.inferred()).containsExactly("actors"));
    }

    @Test
    void aBulletWithASubjectKeepsItsOwn() {
        String text = "Activities\n\nSudan\n\n· Kenya provided fuel to Chad.\n";
        assertThat(acts(text)).containsExactly("AID kenya > chad");
        assertThat(Readings.of(text).claims().get(0).inferred()).isEmpty();
    }

    @Test
    void headingsGiveTheDomainsOfWhatStandsUnderThem() {
        // the nearest heading with an actor in it is "Sudan"; "military" and "financial" are said by the sub-headings
        String text =
                """
                # Activities

                ## Sudan

                ### Military support

                - Provided fuel to Chad.

                ### Financial support

                - Provided fuel to Niger.
                """;
        assertThat(acts(text)).containsExactly("AID sudan > chad", "AID sudan > niger");
        assertThat(Readings.of(text).claims().get(0).proposition().contexts())
                .contains("military")
                .doesNotContain("financial");
        assertThat(Readings.of(text).claims().get(1).proposition().contexts())
                .contains("financial")
                .doesNotContain("military");
    }

    @Test
    void anEventHasTheDomainsOfItsTypeAndOfItsWords() {
        assertThat(expectClaim("Libya bombed Chad.", "ASSAULT").proposition().contexts())
                .containsExactly("military");
        assertThat(expectClaim("Austria imposed sanctions on Belarus.", "SANCTION")
                        .proposition()
                        .contexts())
                .contains("legal", "political");
    }

    @Test
    void thePlaceOfAnEventIsKept() {
        assertThat(expectClaim("Kenya met Uganda in Accra.", "CONSULT")
                        .proposition()
                        .place())
                .isEqualTo("ghana");
        assertThat(expectClaim("Kenya met Uganda.", "CONSULT").proposition().place())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Iranian team beat Japan in the final.",
                "The weather in Chad was fine.",
                "The army of Chad has new uniforms.",
                "Unrest in Chad continued."
            })
    void wordsThatAreNoActGiveNoClaim(String text) {
        assertThat(acts(text)).isEmpty();
    }

    @Test
    void theEvidenceIsCutFromTheTextAndHoldsActorAndRecipient() {
        String text = "On Monday, Libya's army, it seems, “bombed” Chad again, and left.";
        assertThat(Readings.of(text).claims())
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.passage().cut(text)).isEqualTo(c.evidence()));
        Claim claim = expectClaim("Yesterday Libya bombed Chad, and the rain fell.", "ASSAULT");
        assertThat(claim.evidence()).contains("Libya", "bombed", "Chad");
    }

    @Test
    void theSameDocumentGivesTheSameIds() {
        String text = "Libya bombed Chad. Sudan said that Libya had bombed Chad.";
        assertThat(Readings.of(text).claims()).isEqualTo(Readings.of(text).claims());
        assertThat(Readings.of(text).claims()).extracting(Claim::id).doesNotHaveDuplicates();
    }

    @Test
    void blameBetweenStatesIsDiplomacyToo() {
        assertThat(expectClaim("Japan condemned Chad.", "ACCUSE").proposition().contexts())
                .containsExactly("political", "diplomatic");
    }
}
