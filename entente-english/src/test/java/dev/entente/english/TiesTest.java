package dev.entente.english;

import static dev.entente.english.Readings.acts;
import static dev.entente.english.Readings.expectClaim;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices, leaders, members, parts, friends and foes. All sentences are made up and assert nothing about the world. */
class TiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Victor Lane, who served as Asia director for the National Security Council, spoke. | HOLDS_OFFICE victor-lane > national-security-council",
                "Nadia Berg assumed the role of prime minister of Mali. | HOLDS_OFFICE nadia-berg > mali",
                "Erin Marlow, a former Macron aide, spoke. | HOLDS_OFFICE erin-marlow > emmanuel-macron",
                "Poland's ambassador to Chad, Tomas Berg, spoke. | HOLDS_OFFICE tomas-berg > poland",
                "Tom Lee is the top Democrat on the Senate Foreign Relations Committee. | HOLDS_OFFICE tom-lee > senate-foreign-relations-committee",
                "Faure Berg was elected to the National Assembly of Togo. | HOLDS_OFFICE faure-berg > national-assembly-of-togo"
            })
    void anOfficeIsToldInManyWays(String text, String act) {
        assertThat(acts(text)).contains(act);
    }

    @Test
    void whoIsDirectorForABodyDoesNotLeadIt() {
        assertThat(acts("Victor Lane, Asia director for the World Bank, spoke."))
                .doesNotContain("LEADS victor-lane > world-bank");
        assertThat(acts("Victor Lane, director of the World Bank, spoke.")).contains("LEADS victor-lane > world-bank");
    }

    @Test
    void whoAppointsDoesNotHoldTheOffice() {
        assertThat(acts("Nadia Berg appointed Tom Lee as prime minister of Mali."))
                .contains("HOLDS_OFFICE tom-lee > mali")
                .doesNotContain("HOLDS_OFFICE nadia-berg > mali");
    }

    @ParameterizedTest
    @CsvSource({
        "Nadia Berg's National League for Democracy won., LEADS nadia-berg > nld",
        "The Kenya-led coalition attacked Chad., LEADS kenya > kenya-led-coalition",
        "'James Berg, a physicist who is co-director of the Arms Institute, spoke.', LEADS james-berg > arms-institute"
    })
    void aLeaderIsToldInManyWays(String text, String act) {
        assertThat(acts(text)).contains(act);
    }

    @ParameterizedTest
    @CsvSource({
        "'Anna Berg, a Republican, spoke.', MEMBER_OF anna-berg > republican-party",
        "Fidesz lawmaker Anna Berg spoke., MEMBER_OF anna-berg > fidesz",
        "Faure Berg sits on the Transitional Council., MEMBER_OF faure-berg > transitional-council",
        "'The Supreme Council, whose members are Chad and Mali, met.', 'MEMBER_OF chad,mali > supreme-council'"
    })
    void aMemberIsToldInManyWays(String text, String act) {
        assertThat(acts(text)).contains(act);
    }

    @ParameterizedTest
    @CsvSource({
        "Iran's ally Syria abstained., ALLY_OF syria > iran",
        "Niger consulted its closest ally Mali., ALLY_OF mali > niger",
        "Britain consulted her ally France., ALLY_OF france > united-kingdom",
        "Chad is allied with France., ALLY_OF chad > france",
        "The archfoes India and Pakistan abstained., ADVERSARY_OF india > pakistan",
        "Turkey is hostile to Syria., ADVERSARY_OF turkey > syria"
    })
    void friendsAndFoesAreToldInManyWays(String text, String act) {
        assertThat(acts(text)).contains(act);
    }

    @Test
    void aBodyIsLocatedWhereItsEpithetSays() {
        assertThat(acts("A Pakistan-based group called Jaish attacked India."))
                .containsExactlyInAnyOrder("LOCATED_IN jaish > pakistan", "ASSAULT jaish > india");
        // where nameless people are is nobody's business
        assertThat(acts("A Pakistan-based analyst spoke.")).isEmpty();
    }

    @Test
    void aStatesNewsAgencyIsAPartOfIt() {
        assertThat(acts("Iran's official news agency IRNA spoke.")).containsExactly("PART_OF irna > iran");
    }

    @Test
    void aTieInPassingIsOneClaimHoweverOftenItIsTold() {
        assertThat(acts("President Tebboune met Kais Saied. President Tebboune thanked Tunisia."))
                .filteredOn(a -> a.startsWith("HOLDS_OFFICE"))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(expectClaim("Emir Anna Berg of Qatar spoke. Emir Anna Berg of Qatar left.", "HOLDS_OFFICE")
                        .passage()
                        .start())
                .isZero();
    }

    /** Senators sit in many parliaments: the district behind a name says in which, or whom the document is about. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rep. Anna Berg (D-Ohio) spoke.                                                       | true",
                "Rep. Anna Berg of Iowa spoke.                                                        | true",
                "Rep. Anna Berg told Congress and the Pentagon so.                                    | true",
                "Rep. Anna Berg (R-Lancaster) spoke. The White House wants Rep. Berg to vote.         | false",
                "Rep. Anna Berg of Lima spoke.                                                        | false",
                "The Statehouse was silent. Rep. Anna Berg asked the White House for money.           | false",
                "Manila and the Philippine Coast Guard deny it. Rep. Anna Berg blamed the US.         | false",
            })
    void aTitleAloneTellsItsParliamentOnlyWhereTheTextDoes(String text, boolean told) {
        assertThat(acts(text).contains("HOLDS_OFFICE anna-berg > united-states-house-of-representatives"))
                .isEqualTo(told);
        assertThat(acts(text)).doesNotContain("HOLDS_OFFICE anna-berg > peru");
    }

    @Test
    void whoLeadsADelegationDoesNotLeadTheState() {
        assertThat(acts("Anna Berg, who led the Togo delegation, spoke.")).doesNotContain("LEADS anna-berg > togo");
    }
}
