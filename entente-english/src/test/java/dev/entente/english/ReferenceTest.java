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
}
