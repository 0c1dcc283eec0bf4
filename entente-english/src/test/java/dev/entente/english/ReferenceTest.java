package dev.entente.english;

import static dev.entente.english.Readings.acts;
import static dev.entente.english.Readings.lines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom descriptions and pronouns mean in running news: armies, pairs, counterparts, "his country". */
final class ReferenceTest {
    @Test
    void theArmyIsTheOneThatTheTextDeclares() {
        // two other states, named last and together, do not lend it
        assertThat(acts(
                        "Sudan's army chief spoke on Monday. Ethiopia and Kenya hosted separate meetings of politicians."
                                + " The army bombed Nyala."))
                .contains("ASSAULT sudan > nyala");
    }

    @Test
    void ofTwoStatesThatActTogetherTheGovernmentIsNeither() {
        assertThat(acts("Ethiopia and Kenya met in Nairobi. The government praised Qatar."))
                .noneMatch(a -> a.startsWith("SUPPORT "));
    }

    @Test
    void bothSidesAreTheTwoThatAreNamedTogether() {
        // three in the sentence before are no pair; the two with whom the text began are
        assertThat(acts("Armenia accused Azerbaijan of theft. Armenia's premier, who met Russia's president, criticised"
                        + " NATO. Finland urged both sides to withdraw."))
                .contains("REQUEST finland > armenia,azerbaijan");
    }

    @Test
    void bothLeadersAreTwoPersons() {
        assertThat(acts("Kyrgyz President Sadyr Japarov thanked Tajik President Emomali Rahmon. Uzbek President Shavkat"
                        + " Mirziyoyev congratulated both leaders."))
                .contains("SUPPORT shavkat-mirziyoyev > emomali-rahmon,sadyr-japarov");
    }

    @Test
    void theyAreAllWhoAreNamedInOnePhrase() {
        assertThat(acts("Mali and Burkina Faso said they would attack Benin."))
                .contains("ASSAULT burkina-faso,mali > benin");
    }

    @Test
    void hisCountryIsTheStateForWhichHeSpeaks() {
        assertThat(acts("Thailand's foreign minister, Anan Berg, said his country would praise Qatar."))
                .contains("SUPPORT thailand > qatar");
        assertThat(acts("Malian President Ali Keita said his government would attack Chad."))
                .contains("ASSAULT mali > chad");
    }

    @Test
    void anAllyWithANationIsThatNation() {
        // whose ally it is, is told by "its"
        assertThat(acts("The United States stands with its Philippine allies."))
                .containsExactly("SUPPORT united-states > philippines");
        assertThat(acts("Indonesia's defence minister Agus Tan met his Chinese counterpart in Jakarta."))
                .contains("CONSULT agus-tan > china");
    }

    @Test
    void theLastWordOfANameMayBeSmall() {
        assertThat(acts("Russia's Wagner group attacked Mali.")).containsExactly("ASSAULT wagner-group > mali");
    }

    @Test
    void whatStandsBehindAnAsideIsTheVerb() {
        assertThat(acts("Rebel leader Ali Kaya, known as Abu Omar, earlier accused Egypt of bombing Chad."))
                .contains("ACCUSE ali-kaya > egypt");
        assertThat(
                        acts(
                                "Rebel leader Ali Kaya, known as Abu Omar, earlier accused Egypt of bombing his forces near Jebel Moya."))
                .contains("ACCUSE ali-kaya > egypt", "ASSAULT egypt > ali-kaya");
    }

    @Test
    void anAccusationIsDeniedByWhomItIsAbout() {
        assertThat(lines("Vietnam accused China of attacking a fishing boat. The Chinese foreign ministry denied the"
                        + " accusation."))
                .contains("ASSAULT china > - denied by foreign-ministry-of-china");
        // a vow of somebody else about himself is none
        assertThat(lines("President Ali Berg vowed that his government would not give up land. Vietnam accused China of"
                        + " a crime. The Chinese foreign ministry denied the accusation."))
                .noneMatch(l -> l.contains(" denied by "));
    }

    @Test
    void whatIsPledgedIsNotGivenYet() {
        assertThat(lines("Japan pledged $100 million to Kenya.")).containsExactly("AID japan > kenya intended");
        assertThat(lines("Japan gave $100 million to Kenya.")).containsExactly("AID japan > kenya asserted");
    }

    @Test
    void whoeverIsSummonedIsNotAskedToProtest() {
        assertThat(lines("Manila summoned the Chinese ambassador to protest against the raid."))
                .noneMatch(l -> l.contains("demanded"));
    }

    @Test
    void aidIsSuspendedEvenIfNobodySaysToWhom() {
        assertThat(acts("Washington has suspended aid worth $200 million."))
                .containsExactly("SANCTION united-states > -");
    }

    @Test
    void takingADeedForAnActOfWarIsAThreat() {
        assertThat(acts("Mali said it would regard any intervention as a declaration of war."))
                .containsExactly("THREATEN mali > -");
    }

    @Test
    void theTwoOfWhomTheTextTellsAreTheTwoNeighbours() {
        // India is spoken of last, but the text is about the other two
        assertThat(acts("Pakistan summoned Iran's envoy. India said it understood Pakistan. The two neighbours attacked"
                        + " Chad."))
                .contains("ASSAULT iran,pakistan > chad");
    }

    @Test
    void threeCountriesAreThoseThatAreNamedTogether() {
        assertThat(acts("Ethiopia, Somalia and Kenya met in Nairobi. Sudan praised the three countries."))
                .contains("SUPPORT sudan > ethiopia,kenya,somalia");
    }

    @Test
    void governmentsOfSeveralStatesAreThoseStates() {
        assertThat(acts("The military governments of Burkina Faso, Mali and Niger accused Benin of theft."))
                .containsExactly("ACCUSE burkina-faso,mali,niger > benin");
    }

    @Test
    void theGovernmentThatAnArmedGroupFightsIsThatOfItsCountry() {
        assertThat(acts("Egypt praised Qatar. Al-Shabaab has fought the government since 2007."))
                .contains("ASSAULT al-shabaab > somalia");
    }

    @Test
    void aBlocMayBeNamedInTheSameSentence() {
        assertThat(acts("Niger and Mali left ECOWAS, accusing the regional bloc of theft."))
                .contains("ACCUSE mali,niger > ecowas");
        assertThat(acts("Mongolia angered the International Criminal Court. The court accused Mongolia of theft."))
                .contains("ACCUSE icc > mongolia");
    }

    @Test
    void theSecondHalfOfAGivenNameMayBeSmall() {
        assertThat(acts("Lawmaker Lee Seong-kweun met Yunus-bek Yevkurov."))
                .containsExactly("CONSULT lee-seong-kweun > yunus-bek-yevkurov");
    }

    @Test
    void theDayBeforeANameIsNoPartOfIt() {
        assertThat(acts("On Thursday Pakistan hit back with air strikes on Iran, killing nine people."))
                .contains("ASSAULT pakistan > iran", "ASSAULT pakistan > people");
    }

    @Test
    void theWoundedAreNotWoundedByWhoeverAccuses() {
        assertThat(lines("Ali Berg accused Russia of executing wounded Ukrainians."))
                .contains("ASSAULT russia > ukrainians asserted by ali-berg")
                .noneMatch(l -> l.startsWith("ASSAULT ali-berg"));
    }

    @Test
    void whoTellsOfTwoDeedsIsNoThirdInTheRow() {
        assertThat(lines("Two children were killed and three girls wounded in the attack, Reuters said, calling it an"
                        + " outrage."))
                .contains("ASSAULT - > children asserted by reuters", "ASSAULT - > girls asserted by reuters");
    }

    @Test
    void whoDeniesOneThingAndAccusesAccusesInFact() {
        assertThat(lines("Ali Berg denied that Chad had any role in it and accused Mali of theft."))
                .containsExactly("ACCUSE ali-berg > mali asserted");
    }

    @Test
    void aWithdrawalIsNotThatOfWhoeverDemandsIt() {
        assertThat(acts("South Korea demanded the immediate withdrawal of the troops."))
                .containsExactly("REQUEST south-korea > -");
    }

    @Test
    void helpThatIsThreatenedThreatensNotWhoIsHelped() {
        assertThat(acts("Seoul threatened to supply weapons to Kyiv.")).contains("THREATEN south-korea > -");
    }

    @Test
    void talksThatAreOfferedAreIntended() {
        assertThat(lines("Taiwan has repeatedly offered talks with China."))
                .containsExactly("CONSULT taiwan > china intended");
    }

    @Test
    void aYearIsNoCountOfWhatStandsFurtherOn() {
        assertThat(Readings.expectClaim("In 2022 China fired missiles over Taiwan.", "MOBILIZE")
                        .proposition()
                        .quantities())
                .isEmpty();
    }

    @Test
    void notToAllowAnybodySomethingIsNoConcession() {
        assertThat(acts("Egypt will not allow anyone to threaten Somalia.")).isEmpty();
    }

    @Test
    void whoeverBearsAKnownSurnameIsHimself() {
        assertThat(acts("Auma Obama praised Qatar.")).containsExactly("SUPPORT auma-obama > qatar");
        assertThat(acts("President Obama praised Qatar.")).contains("SUPPORT barack-obama > qatar");
    }

    @Test
    void theyInAQuotationAreNotWhoeverIsNamedBeforeIt() {
        assertThat(acts("The African Union urged restraint. “They are killing our children,” said Ali Berg."))
                .noneMatch(a -> a.startsWith("ASSAULT african-union"));
    }

    @Test
    void protestersTryWhatTheyAreShotFor() {
        assertThat(acts("Police in Nairobi opened fire on demonstrators trying to storm the town hall."))
                .contains("ASSAULT kenya > demonstrators")
                .noneMatch(a -> a.startsWith("ASSAULT kenya > town"));
    }

    @Test
    void toBeMadeAnAllyIsNoSanction() {
        assertThat(acts("The United States had designated Kenya a major ally.")).isEmpty();
        assertThat(acts("The United States designated the Red Front a terrorist group."))
                .containsExactly("SANCTION united-states > red-front");
    }

    @Test
    void insistingThatSomethingIsSoAsksForNothing() {
        assertThat(acts("Azerbaijan insists that Armenians left voluntarily.")).isEmpty();
        assertThat(acts("France insisted that Mali release the prisoners.")).contains("REQUEST france > mali");
    }

    @Test
    void aBillThatIsWithdrawnIsAConcession() {
        assertThat(acts("Ruto later withdrew the bill.")).containsExactly("CONCEDE ruto > -");
    }

    @Test
    void theNumberInANameCountsNobody() {
        assertThat(Readings.expectClaim("M23 fighters captured the town of Rubaya.", "COERCE")
                        .proposition()
                        .quantities())
                .isEmpty();
    }
}
