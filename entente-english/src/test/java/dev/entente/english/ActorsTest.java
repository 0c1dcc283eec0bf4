package dev.entente.english;

import static dev.entente.english.Readings.acts;
import static dev.entente.english.Readings.lines;
import static dev.entente.english.Readings.mentions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.claim.Mention;
import dev.entente.pipeline.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by names, descriptions and pronouns. All sentences are made up and assert nothing about the world. */
class ActorsTest {
    private static Actor expectActor(String text, String id) {
        return Readings.of(text).actors().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " in '" + text + "' but " + mentions(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The United States of America praised Qatar. | united-states=United States of America",
                "The U.S. praised Qatar.                      | united-states=U.S.",
                "Côte d'Ivoire praised Qatar.                 | ivory-coast=Côte d'Ivoire",
                "Cote d’Ivoire praised Qatar.                 | ivory-coast=Cote d’Ivoire",
                "The E.U. praised Qatar.                      | european-union=E.U.",
                "The Islamic Republic of Iran praised Qatar.  | iran=Islamic Republic of Iran",
                "NATO praised Qatar.                          | nato=NATO",
                "The White House praised Qatar.               | white-house=White House"
            })
    void aRegisteredNameMeansItsActorHoweverItIsWritten(String text, String mention) {
        assertThat(mentions(text)).contains(mention, "qatar=Qatar");
    }

    @ParameterizedTest
    @CsvSource({
        "North Korea praised South Korea., SUPPORT north-korea > south-korea",
        "Niger praised Nigeria., SUPPORT niger > nigeria",
        "Guinea-Bissau praised Guinea., SUPPORT guinea-bissau > guinea"
    })
    void theLongestNameCounts(String text, String act) {
        assertThat(acts(text)).containsExactly(act);
    }

    @ParameterizedTest
    @CsvSource({
        "Moscow accused London of theft., ACCUSE russia > united-kingdom",
        "The Kremlin accused Kenya of theft., ACCUSE russia > kenya",
        "Damascus bombed Aleppo., ASSAULT syria > aleppo"
    })
    void aCapitalOrSeatThatActsIsItsGovernment(String text, String act) {
        assertThat(acts(text)).containsExactly(act);
    }

    @ParameterizedTest
    @CsvSource({
        "Kenyan troops attacked Somalia., ASSAULT kenya > somalia",
        "The Malian army attacked Chad., ASSAULT mali > chad",
        "The government of Mali attacked Chad., ASSAULT mali > chad",
        "Mali's air force attacked Chad., ASSAULT mali > chad",
        "U.S. and British forces attacked Iraq., 'ASSAULT united-kingdom,united-states > iraq'"
    })
    void forcesAndGovernmentsActForTheirState(String text, String act) {
        assertThat(acts(text)).containsExactly(act);
    }

    @Test
    void peopleOfAStateAreAGroupOfItWithoutTheArticle() {
        // citizens are not their government; "the Russians" of a negotiation are
        assertThat(acts("Russians protested against Kenya.")).containsExactly("PROTEST russians > kenya");
        assertThat(acts("The Pakistanis praised Qatar.")).containsExactly("SUPPORT pakistan > qatar");
    }

    @Test
    void whoeverIsAgainstAStateIsNotThatState() {
        assertThat(mentions("Anti-Israeli groups protested in Jordan."))
                .contains("anti-israeli-groups=Anti-Israeli groups")
                .noneMatch(m -> m.startsWith("israel="));
    }

    @Test
    void aGroupWithoutARegisteredNameIsKnownByItsWords() {
        assertThat(acts("Thousands of Iraqi Kurds protested against Turkey."))
                .containsExactly("PROTEST iraqi-kurds > turkey");
        assertThat(acts("Fighters of the Blue Front attacked Chad."))
                .containsExactly("ASSAULT fighters-of-the-blue-front > chad");
    }

    @Test
    void theLastNameMeansItsBearer() {
        assertThat(mentions("Gen. Baraka Olunde visited Chad. Olunde praised Libya."))
                .contains("baraka-olunde=Gen. Baraka Olunde", "baraka-olunde=Olunde");
    }

    @Test
    void aShortNameFindsItsBearerEvenBeforeTheFullName() {
        assertThat(mentions("Olunde praised Libya. Gen. Baraka Olunde visited Chad."))
                .startsWith("baraka-olunde=Olunde");
    }

    @Test
    void aTitleBeforeANameIsPartOfTheMentionNotOfTheName() {
        Actor duka = expectActor("Gen. Mirela Duka visited Chad.", "mirela-duka");
        assertThat(duka.type()).isEqualTo(ActorType.PERSON);
        assertThat(duka.name("en")).isEqualTo("Mirela Duka");
        assertThat(duka.registry()).isFalse();
    }

    @Test
    void accentsDoNotMakeAnotherPerson() {
        assertThat(mentions("Omar Velić met Qatar.")).contains("omar-velic=Omar Velić");
    }

    @Test
    void namesKeepTheirParticles() {
        assertThat(mentions("Iyad ben Saleh al-Qasri visited Chad."))
                .contains("iyad-ben-saleh-al-qasri=Iyad ben Saleh al-Qasri");
        assertThat(mentions("Ludwig van der Linden visited Chad."))
                .contains("ludwig-van-der-linden=Ludwig van der Linden");
    }

    @Test
    void aPlacesNameMayBeASurname() {
        assertThat(mentions("Amina Chad visited Libya."))
                .contains("amina-chad=Amina Chad")
                .noneMatch(m -> m.startsWith("chad="));
        assertThat(mentions("Jack London visited Chad.")).contains("jack-london=Jack London");
    }

    @Test
    void aTitleMeansWhoBearsItInTheText() {
        assertThat(acts("Foreign Minister Mirela Duka of Albania visited Chad. The foreign minister praised Libya."))
                .contains("SUPPORT mirela-duka > libya");
    }

    @Test
    void anOfficeWithoutANameIsAnActorOfItsState() {
        String text = "The president of Ghana met the foreign minister of Laos.";
        assertThat(acts(text)).containsExactly("CONSULT president-of-ghana > foreign-minister-of-laos");
        assertThat(expectActor(text, "president-of-ghana").country()).contains("ghana");
    }

    @Test
    void anAppositionMeansTheSamePerson() {
        String text = "Mirela Duka, the prime minister of Albania, visited Chad.";
        assertThat(lines(text))
                .contains("HOLDS_OFFICE mirela-duka > albania asserted", "CONSULT mirela-duka > chad asserted");
    }

    @Test
    void theMovementIsTheOneNamedBefore() {
        assertThat(acts("Hamas met officials of Turkey. The movement praised Qatar."))
                .containsExactly("CONSULT hamas > turkey", "SUPPORT hamas > qatar");
    }

    @Test
    void theMovementIsNotTheOneNamedInTheSameSentence() {
        // "the movement and Hezbollah" are two
        assertThat(acts("Hamas met officials of Turkey. The movement praised Hezbollah."))
                .contains("SUPPORT hamas > hezbollah");
    }

    @Test
    void aNameWithACommonNounBehindItIsTheName() {
        assertThat(mentions("The Hamas movement praised Qatar.")).contains("hamas=Hamas movement");
    }

    @Test
    void theLastWordOfABodysNameMeansTheBody() {
        assertThat(acts("The Blue River Committee praised Qatar. The committee met officials of Oman."))
                .containsExactly("SUPPORT blue-river-committee > qatar", "CONSULT blue-river-committee > oman");
    }

    @Test
    void theArmedWingOfAMovementIsTheOneThatTheRegistryKnows() {
        assertThat(acts("The armed wing of Hamas attacked Israel.")).contains("ASSAULT al-qassam-brigades > israel");
    }

    @ParameterizedTest
    @CsvSource({"Both governments", "Both sides"})
    void bothAreTheLastTwoStates(String both) {
        assertThat(acts("Kenya met Somalia. " + both + " praised Qatar.")).contains("SUPPORT kenya,somalia > qatar");
    }

    @Test
    void partisanWordsMeanTheActorButAreNoNameOfOurs() {
        String text = "The Zionist regime bombed Lebanon.";
        assertThat(acts(text)).containsExactly("ASSAULT israel > lebanon");
        assertThat(expectActor(text, "israel").name("en")).isEqualTo("Israel");
    }

    @Test
    void theRegimeIsTheStateThatTheTextCallsSo() {
        assertThat(acts("The Cuban enemy attacked Haiti. The enemy threatened Jamaica."))
                .containsExactly("ASSAULT cuba > haiti", "THREATEN cuba > jamaica");
    }

    @Test
    void theEnemyOfTwoIsNobody() {
        // the text calls two states so: of two it means neither
        assertThat(acts("The Cuban enemy and the Haitian enemy met. The enemy attacked Jamaica."))
                .contains("ASSAULT - > jamaica");
    }

    @Test
    void aPronounIsTheSubjectOfTheSentenceBefore() {
        assertThat(acts("Mali praised Qatar. It thanked Oman.")).contains("SUPPORT mali > oman");
        assertThat(acts("Mirela Duka met Selma Okafor. In Accra she praised Libya."))
                .contains("SUPPORT mirela-duka > libya");
    }

    @Test
    void aPronounFitsTheGenderOfAName() {
        assertThat(acts("John Berg met Mary Duka. She praised Libya.")).contains("SUPPORT mary-duka > libya");
        assertThat(acts("Mary Duka met John Berg. He praised Libya.")).contains("SUPPORT john-berg > libya");
    }

    @Test
    void aPronounOfAPersonIsNoState() {
        assertThat(acts("Mirela Duka arrived in Accra. She praised Libya.")).contains("SUPPORT mirela-duka > libya");
    }

    @Test
    void ofTwoThatFitNeitherIsTaken() {
        // neither is the subject of the sentence before
        assertThat(acts("The letter reached Mirela Duka and Selma Okafor. She praised Libya."))
                .isEmpty();
    }

    @Test
    void iInAQuotationIsTheSpeaker() {
        assertThat(lines("\"I met the president of Togo,\" Mirela Duka said."))
                .containsExactly("CONSULT mirela-duka > president-of-togo asserted by mirela-duka");
    }

    @Test
    void youInAQuotationIsWhoIsSpokenTo() {
        assertThat(acts("Mirela Duka told Selma Okafor: \"You praised Libya.\""))
                .contains("SUPPORT selma-okafor > libya");
    }

    @Test
    void weOfSomebodyInOfficeIsTheState() {
        assertThat(lines("President Vladimir Putin said: \"We support Serbia.\""))
                .contains("SUPPORT russia > serbia asserted by vladimir-putin");
    }

    @Test
    void inALetterIIsTheWriterAndYouTheReader() {
        assertThat(lines("To Mirela Duka, from Selma Okafor.\n\nI support you. You praised Libya.\n"))
                .contains("SUPPORT selma-okafor > mirela-duka asserted", "SUPPORT mirela-duka > libya asserted");
    }

    @Test
    void officialsWithoutANameSpeakAsUnnamed() {
        assertThat(lines("Two officials said that Libya had bombed Chad."))
                .containsExactly("ASSAULT libya > chad asserted by unnamed");
        assertThat(lines("A spokesman for the army said Libya had bombed Chad."))
                .containsExactly("ASSAULT libya > chad asserted by unnamed");
    }

    @Test
    void unnamedSpeakersAreToldApartByTheirPlace() {
        Reading reading = Readings.of(
                "An official said that Libya had bombed Chad. Another official said that Mali had bombed Chad.");
        assertThat(reading.claims())
                .hasSize(2)
                .extracting(c -> c.sources().get(0).who().id())
                .allMatch(id -> id.startsWith("unnamed:x:"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyMentionIsCutFromTheText() {
        String text =
                "Gen. Baraka Olunde visited Chad. He met the president of Mali, and they praised the “Blue Front”.";
        assertThat(Readings.of(text).mentions())
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.passage().cut(text)).isEqualTo(m.text()))
                .extracting(Mention::document)
                .containsOnly("x");
    }

    @Test
    void aTitleBeforeANameIsNobodyElse() {
        assertThat(mentions("Suu Kyi met Vice President John Berg. She praised Qatar."))
                .noneMatch(m -> m.startsWith("unnamed"))
                .contains("aung-san-suu-kyi=She");
    }

    @Test
    void aFormOfAddressMakesAPlacesNameASurname() {
        assertThat(acts("Ms. Paris praised Qatar.")).containsExactly("SUPPORT paris > qatar");
    }

    @Test
    void aFamilyNameMayStandFirst() {
        assertThat(mentions("Ban Ki-moon visited Chad. Mr. Ban praised Qatar.")).contains("ban-ki-moon=Mr. Ban");
    }

    @Test
    void aParticleWithACapitalIsTheSameName() {
        assertThat(mentions("Iyad ben Saleh al-Qasri visited Chad. Al-Qasri praised Qatar."))
                .contains("iyad-ben-saleh-al-qasri=Al-Qasri");
    }

    @Test
    void theNorthIsTheStateThatTheTextNamesSo() {
        assertThat(mentions("North Korea fired a missile. The North praised Qatar."))
                .contains("north-korea=North");
        assertThat(mentions("Mali spoke. The North praised Qatar.")).noneMatch(m -> m.startsWith("north-korea"));
    }

    @Test
    void agreementsAndPrizesAreNobody() {
        assertThat(acts("The Refugee Convention helped Chad.")).noneMatch(a -> a.contains("convention"));
        assertThat(acts("The Nobel Peace Prize rewarded Chad.")).noneMatch(a -> a.contains("prize"));
    }

    @Test
    void aBodysNameKeepsItsCapitalisedWords() {
        assertThat(mentions("The National Transition Council praised Qatar."))
                .contains("national-transition-council=National Transition Council");
    }

    @Test
    void aDescriptionBehindABodysNameIsTheBody() {
        assertThat(acts("The Arakan Army, an ethnic armed group, attacked Chad."))
                .containsExactly("ASSAULT arakan-army > chad");
    }

    @Test
    void aGroupKnownByItsSideKeepsIt() {
        assertThat(acts("Insurgents affiliated with Al Qaeda attacked Mali."))
                .contains("ASSAULT insurgents-affiliated-with-al-qaeda > mali");
    }

    @Test
    void theGovernmentThatAStateSupportsIsNotItsOwn() {
        assertThat(acts("Fighting went on in Sudan. Russia supports the government."))
                .doesNotContain("SUPPORT russia > -")
                .noneMatch(a -> a.equals("SUPPORT russia > russia"));
    }

    @Test
    void aMinistryIsOneHoweverItsStateIsNamed() {
        assertThat(
                        mentions(
                                "Nepal's foreign ministry praised Qatar. The Nepali Foreign Ministry left. The ministry spoke."))
                .filteredOn(m -> m.startsWith("foreign-ministry-of-nepal"))
                .hasSize(3);
        // of another state than the one named last: not the same
        assertThat(mentions("Armenia's Defense Ministry spoke. In Baku, the Defense Ministry denied this."))
                .contains("defense-ministry-of-armenia=Defense Ministry", "unnamed=Defense Ministry");
    }

    @Test
    void aRegisteredNameInALongerNameIsSomebodyElse() {
        assertThat(acts("The Rural Democratic Party praised Qatar."))
                .containsExactly("SUPPORT rural-democratic-party > qatar");
        assertThat(acts("The U.N. Security Council praised Qatar."))
                .containsExactly("SUPPORT un-security-council > qatar");
    }

    @Test
    void wordsInsideARegisteredNameAreNobody() {
        assertThat(mentions("The Alliance of Sahel States praised Qatar."))
                .containsExactly("alliance-of-sahel-states=Alliance of Sahel States", "qatar=Qatar");
    }

    @Test
    void theJuntaIsTheOneThatTheTextDeclares() {
        assertThat(acts("Niger's junta spoke. Touray thanked Algeria. The junta praised Qatar."))
                .contains("SUPPORT niger > qatar");
    }

    @Test
    void ofTwoStatesInTheSentenceTheCountryIsNeither() {
        assertThat(mentions("Niger told France that the country was safe.")).noneMatch(m -> m.endsWith("=country"));
    }

    @Test
    void aPlaceOfMeetingIsNotWhoIsMeantByThey() {
        assertThat(acts("Berg met Lee in Niamey. They praised Qatar.")).doesNotContain("SUPPORT niger > qatar");
    }

    @Test
    void juniorIsNoSurname() {
        assertThat(acts("Ferdinand Marcos Jr. spoke. Marcos praised Qatar."))
                .contains("SUPPORT ferdinand-marcos-jr > qatar");
    }
}
