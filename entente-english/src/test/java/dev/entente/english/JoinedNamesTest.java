package dev.entente.english;

import static dev.entente.english.Readings.lines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that stand joined to others: datelines, topics, branches, offices with a hyphen. All sentences are made up. */
class JoinedNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bamako, Monday - ",
                "Bamako/Niamey, 3 May - ",
                "BAMAKO/NIAMEY: ",
                "BAMAKO: ",
                "Bamako, May 3. ",
                "BAMAKO, Monday: "
            })
    void thePlaceOfADatelineDoesNothing(String dateline) {
        assertThat(lines("Row over posts\n\n" + dateline + "Kenya condemned Uganda on Monday."))
                .containsExactly("ACCUSE kenya > uganda asserted");
    }

    /** What is said of another state is nobody's word but the accuser's. */
    @Test
    void aStateBeforeAColonSpeaksOfOtherStates() {
        assertThat(lines("Peru: Chile shelled a village")).noneMatch(l -> l.endsWith("asserted"));
        assertThat(lines("Peru: Chile attacked Bolivia")).containsExactly("ASSAULT chile > bolivia asserted by peru");
    }

    @Test
    void aCountryBeforeAHeadlinesColonIsATopic() {
        assertThat(lines("Kenya: Teachers block roads after talks fail"))
                .noneMatch(l -> l.contains(" by kenya"))
                .isNotEmpty();
    }

    @Test
    void aSecretaryGeneralIsNoGeneral() {
        assertThat(lines("The Attorney-General accused Kenya. The Secretary-General condemned Uganda."))
                .hasSize(2)
                .noneMatch(l -> l.contains(" general "));
    }

    @Test
    void aBranchIsItsBodyAndNotTheCountry() {
        assertThat(lines("Amnesty International Ghana condemned Togo."))
                .containsExactly("ACCUSE amnesty-international > togo asserted");
    }

    @Test
    void aPartyOfTheSameNameElsewhereIsAnotherOne() {
        assertThat(lines("The Democrats party in Ghana condemned Togo."))
                .hasSize(1)
                .noneMatch(l -> l.contains("democratic-party"));
        assertThat(lines("Democrats condemned Togo.")).containsExactly("ACCUSE democratic-party > togo asserted");
    }

    @Test
    void aTreatyNamedAfterATownIsNoDeedOfItsState() {
        assertThat(lines("The Nairobi agreement condemned Rwanda.")).noneMatch(l -> l.contains("kenya"));
        assertThat(lines("Nairobi condemned Rwanda.")).containsExactly("ACCUSE kenya > rwanda asserted");
    }

    @Test
    void aMilitiaOfAPeopleIsNotThePeople() {
        assertThat(lines("A Hutu militia attacked Rwanda.")).noneMatch(l -> l.contains("hutus "));
    }
}
