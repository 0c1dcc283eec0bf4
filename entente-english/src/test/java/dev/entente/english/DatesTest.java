package dev.entente.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.coding.DateReader;
import dev.entente.text.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as precise as the text gives them, relative ones against the document's date. */
class DatesTest {
    private static final DateReader DATES = DateReader.of(Readings.PACK);

    /** A Saturday. */
    private static final EventDate PUBLISHED = new EventDate("2021-12-25");

    private static List<String> dates(String text, Optional<EventDate> published) {
        return DATES.find(text, new Passage(0, text.length()), published).stream()
                .map(f -> f.date().iso())
                .toList();
    }

    private static List<String> dates(String text) {
        return dates(text, Optional.of(PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on 14 March 2019             | 2019-03-14",
                "on 14 March, 2019            | 2019-03-14",
                "on the 14th of March 2019    | 2019-03-14",
                "on March 14, 2019            | 2019-03-14",
                "on Mar. 14, 2019             | 2019-03-14",
                "on March 14th, 2019          | 2019-03-14",
                "on 2019-03-14                | 2019-03-14",
                "on 2 November 1917           | 1917-11-02",
                "on 29 February 2020          | 2020-02-29",
                "in March 2019                | 2019-03",
                "in March of 2019             | 2019-03",
                "in Sept. 2019                | 2019-09",
                "in May 2019                  | 2019-05",
                "in 2019                      | 2019",
                "from 2011 to 2014            | 2011/2014",
                "between 2011 and 2014        | 2011/2014",
                "the 2011-2014 war            | 2011/2014",
                "the 2011–2014 war            | 2011/2014",
                "on 5-7 May 2016              | 2016-05-05/2016-05-07",
                "on May 5–7, 2016             | 2016-05-05/2016-05-07",
                "in the 1990s                 | 1990/1999",
                "on 14/12/2021                | 2021-12-14",
                "on 12/14/2021                | 2021-12-14",
                "on 04/05/2021                | 2021",
                "on 04.05.2021                | 2021-05-04",
                "on 2021/12/14                | 2021-12-14"
            })
    void aFullDateNeedsNoDateOfTheDocument(String text, String iso) {
        assertThat(dates(text, Optional.empty())).containsExactly(iso);
        assertThat(dates(text)).containsExactly(iso);
    }

    @ParameterizedTest
    @CsvSource({
        "today, 2021-12-25",
        "yesterday, 2021-12-24",
        "tomorrow, 2021-12-26",
        "tonight, 2021-12-25",
        "on Thursday, 2021-12-23",
        "on Saturday, 2021-12-25",
        "on Sunday, 2021-12-19",
        "this month, 2021-12",
        "last month, 2021-11",
        "next month, 2022-01",
        "this year, 2021",
        "last year, 2020",
        "next year, 2022",
        "this week, 2021-12",
        "next week, 2021-12/2022-01",
        "three weeks ago, 2021-11/2021-12",
        "two months ago, 2021-10",
        "10 years ago, 2011",
        "last summer, 2021",
        "in the winter, 2021",
        "from 2012 until last year, 2012/2020",
        "the day before yesterday, 2021-12-23",
        "the day after tomorrow, 2021-12-27",
        "last December, 2020-12",
        "last January, 2021-01",
        "next January, 2022-01",
        "next March, 2022-03",
        "next Monday, 2021-12-27",
        "last Saturday, 2021-12-18",
        "last Thursday, 2021-12-23",
        "on Thursday last week, 2021-12-16",
        "on Tuesday (14 December), 2021-12-14",
        "on Tuesday 14 December, 2021-12-14",
        "on May 5 to 7, 2021-05-05/2021-05-07"
    })
    void aRelativeDateIsReadAgainstTheDocumentsDate(String words, String iso) {
        assertThat(dates(words)).containsExactly(iso);
        assertThat(dates(words, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "on 14 March, 2021-03-14",
        "on December 20, 2021-12-20",
        "on 3 January, 2022-01-03",
        "on 30 June, 2021-06-30",
        "in July, 2021-07"
    })
    void aDayWithoutAYearIsTheNearestMostlyBefore(String words, String iso) {
        // at most two months after the document
        assertThat(dates(words)).containsExactly(iso);
        assertThat(dates(words, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "on Thursday", "on 14 March", "last month"})
    void aDocumentDatedToTheYearGivesNoDay(String words) {
        assertThat(dates(words, Optional.of(new EventDate("2021")))).isEmpty();
    }

    @Test
    void aDocumentDatedToTheYearStillGivesTheYearBefore() {
        assertThat(dates("last year", Optional.of(new EventDate("2021")))).containsExactly("2020");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on 31 February 2020",
                "on February 30, 2020",
                "on 2020-02-31",
                "on 29 February 2021",
                "on 2020-13-01",
                "on 31 June"
            })
    void aDayThatTheCalendarDoesNotHaveIsNoDate(String words) {
        assertThat(dates(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Libya may go",
                "May Libya go",
                "they march on",
                "2,021 soldiers",
                "2021 soldiers",
                "$2021",
                "1999% more",
                "no. 20211",
                "Monsoon rains",
                "the Marchers"
            })
    void wordsAndNumbersThatLookLikeDatesAreNone(String words) {
        assertThat(dates(words)).isEmpty();
    }

    @Test
    void datesAreFoundInOrderWithTheirWords() {
        String text = "In 2018 and on 14 March 2019 and yesterday.";
        assertThat(DATES.find(text, new Passage(0, text.length()), Optional.of(PUBLISHED)))
                .extracting(f -> f.passage().cut(text).strip())
                .containsExactly("2018", "14 March 2019", "yesterday");
    }

    @Test
    void onlyThePassageIsRead() {
        String text = "In 2018 it rained. In 2019 it snowed.";
        assertThat(DATES.find(text, new Passage(18, text.length()), Optional.empty()))
                .extracting(f -> f.date().iso())
                .containsExactly("2019");
    }

    @Test
    void anEventHasTheDateOfItsSentence() {
        assertThat(date("Libya bombed Chad on 14 March 2019.")).contains("2019-03-14");
        assertThat(date("Libya bombed Chad yesterday.")).contains("2021-12-24");
        assertThat(date("It rained in 2018. Libya bombed Chad.")).isEmpty();
    }

    @Test
    void ofSeveralDatesTheNearestInTheTreeCounts() {
        String text = "Sudan said in 2020 that Libya had bombed Chad in 2018.";
        assertThat(date(text)).contains("2018");
    }

    @Test
    void anEventWithAnImpossibleDateHasNone() {
        assertThat(date("Libya bombed Chad on 31 February 2020.")).isEmpty();
    }

    private static Optional<String> date(String text) {
        Claim claim = Readings.dated(text, PUBLISHED.iso()).claims().get(0);
        assertThat(claim.type().name()).isEqualTo("ASSAULT");
        return claim.proposition().date().map(EventDate::iso);
    }

    /** Counted from the last date told before, not from the document's. */
    @ParameterizedTest
    @CsvSource({
        "a month later, 2011-06",
        "that month, 2011-05",
        "two years later, 2013",
        "the previous year, 2010",
        "the following day, 2011-05-04"
    })
    void someDatesCountFromTheOneBeforeThem(String words, String iso) {
        assertThat(dates("On 3 May 2011 it rained. " + words)).containsExactly("2011-05-03", iso);
        assertThat(dates(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad, which joined the union in 2019, condemned Niger.",
                "Chad said on Thursday that it had condemned Niger.",
                "Chad condemned the 2019 attack of Niger.",
                "Chad sued Niger over the 2019 economic collapse.",
                "Berg resigned in May 2019 after being accused by Niger of fraud.",
                "Chad condemned Niger, which had attacked Mali on 14 March 2019."
            })
    void theDateOfAnotherClauseOrOfTheReportIsNotTheEvents(String text) {
        assertThat(Readings.dated(text, PUBLISHED.iso()).claims().stream()
                        .filter(c -> c.type().name().equals("ACCUSE"))
                        .map(c -> c.proposition().date()))
                .isNotEmpty()
                .allMatch(Optional::isEmpty);
    }

    @Test
    void aDispatchCountsFromTheDayOfItsDateline() {
        // printed on a Tuesday
        String text = "Talks\n\nSAN REMO, Monday. - France signed a treaty with Japan today.\n";
        assertThat(Readings.dated(text, "1920-04-27").claims())
                .extracting(c -> c.proposition().date().map(EventDate::iso).orElse(""))
                .containsExactly("1920-04-26");
    }

    @Test
    void todayInSomebodysWordsIsTheDayWhenHeSpoke() {
        assertThat(date("“Libya bombed Chad today,” Niger said.")).isEmpty();
    }

    @Test
    void anOfficeIsDatedByTheYearsFromWhichToWhichItWasHeld() {
        String text = "Mirela Duka, who served as ambassador of Kenya from 2012 until earlier this year, met Berg.";
        assertThat(Readings.dated(text, "2016-09-15").claims().stream()
                        .filter(c -> c.type().name().equals("HOLDS_OFFICE"))
                        .map(c -> c.proposition().date().map(EventDate::iso).orElse("-")))
                .containsExactly("2012/2016");
    }

    @Test
    void aDateThatAnotherSentenceTellsIsInferred() {
        String text = "Mirela Duka met Toni Berg on 14 December 2020. Berg condemned Mali.";
        assertThat(Readings.dated(text, "2021-12-25").claims())
                .extracting(c -> c.type().name() + " " + c.inferred())
                .containsExactly("CONSULT []", "ACCUSE [date]");
    }

    private static List<String> datedEvents(String text) {
        return Readings.dated(text, "2021-12-25").claims().stream()
                .filter(c -> c.type().isEvent())
                .map(c ->
                        c.type().name() + " " + String.join(",", c.proposition().actorIds()) + " "
                                + c.proposition().date().map(EventDate::iso).orElse("-"))
                .toList();
    }

    @Test
    void aWeekdayBesideADateIsTheSameDay() {
        assertThat(dates("on Tuesday, Dec. 14, and on Thursday")).containsExactly("2021-12-14", "2021-12-23");
    }

    @Test
    void aMeetingDatesWhatIsSaidInIt() {
        assertThat(datedEvents(
                        "Mirela Duka met Toni Berg in Lagos on 14 December 2020. Berg thanked Duka for her support."
                                + " She condemned Mali."))
                .containsExactly(
                        "CONSULT mirela-duka 2020-12-14",
                        "SUPPORT toni-berg 2020-12-14",
                        "ACCUSE toni-berg 2020-12-14");
    }

    @Test
    void anActThatIsToldAgainHasTheSameDate() {
        assertThat(datedEvents(
                        "Mirela Duka condemned the test of Mali on Friday. In a statement, Duka called it a crime."
                                + " Kenya condemned it."))
                .contains("ACCUSE mirela-duka 2021-12-24")
                .filteredOn(l -> l.startsWith("ACCUSE mirela-duka"))
                .allMatch(l -> l.endsWith("2021-12-24"));
    }

    @Test
    void aMeetingDatesNothingElse() {
        // not what others do, nor what was done at another time, nor what comes after another date
        assertThat(datedEvents("Mirela Duka met Toni Berg in Lagos on 14 December 2020. Kenya condemned Mali."))
                .contains("ACCUSE kenya -");
        assertThat(datedEvents("Mirela Duka met Toni Berg in Lagos on 14 December 2020. Duka had condemned Mali."
                        + " Berg has condemned Ghana. Previously Duka condemned Niger."))
                .contains("ACCUSE mirela-duka -", "ACCUSE toni-berg -")
                .filteredOn(l -> l.startsWith("ACCUSE"))
                .allMatch(l -> l.endsWith(" -"));
        assertThat(datedEvents("Mirela Duka met Toni Berg in Lagos on 14 December 2020. In 2018 Berg had left."
                        + " Duka condemned Mali."))
                .contains("ACCUSE mirela-duka -");
    }

    @Test
    void aDayThatIsCelebratedDatesWhatIsDoneOnIt() {
        assertThat(
                        datedEvents(
                                "Mirela Duka congratulated Kenya on its anniversary, which was celebrated on 14 December 2020."))
                .containsExactly("SUPPORT mirela-duka 2020-12-14");
    }

    @Test
    void todayInAQuotationDatesNothingBesideIt() {
        assertThat(datedEvents("In the meeting on 14 December 2020, Duka declared that “today the talks ended”,"
                        + " while Berg condemned Mali."))
                .contains("ACCUSE berg 2020-12-14");
    }

    @Test
    void whatIsDoneDuringAVisitDatesTheVisit() {
        assertThat(datedEvents("Mirela Duka was honoured during her visit to Kenya on 14 December 2020."))
                .contains("CONSULT mirela-duka 2020-12-14");
    }
}
