package dev.entente.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.pipeline.Reading;
import dev.entente.text.Metadata;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the first lines of a document say about it, and in what language it is. */
class LetterheadTest {
    private static Metadata metadata(String text) {
        return Readings.of(text).document().metadata();
    }

    @Test
    void theFirstLinesGiveTitlePublisherAndDate() {
        Metadata metadata =
                metadata("The Fall of a Bridge\n\nThe Northern Courier, 24 November 1917\n\nLibya bombed Chad.\n");
        assertThat(metadata.title()).contains("The Fall of a Bridge");
        assertThat(metadata.publisher()).contains("The Northern Courier");
        assertThat(metadata.date()).contains("1917-11-24");
    }

    @Test
    void aDatelineGivesTheDate() {
        Metadata metadata = metadata("The Fall of a Bridge\n\nCAIRO, 24 November 1917 (Reuter) - Libya bombed Chad.\n");
        assertThat(metadata.date()).contains("1917-11-24");
    }

    @Test
    void aDateInASentenceIsNotTheDocuments() {
        String long80 =
                "On 24 November 1917 Libya bombed Chad again, and nobody in the wide world took notice of it for"
                        + " years.";
        assertThat(metadata("The Fall of a Bridge\n\n" + long80 + "\n").date()).isEmpty();
    }

    @Test
    void aDateFurtherDownIsNotTheDocuments() {
        String body = "Libya bombed Chad.\n\n".repeat(8);
        assertThat(metadata("The Fall of a Bridge\n\n" + body + "24 November 1917\n")
                        .date())
                .isEmpty();
    }

    @Test
    void aMonthOrAYearAloneIsNoDateline() {
        assertThat(metadata("The Fall of a Bridge\n\nNovember 1917\n\nLibya bombed Chad.\n")
                        .date())
                .isEmpty();
    }

    @Test
    void aLineWithoutADateNamesNoPublisher() {
        assertThat(metadata("The Fall of a Bridge\n\nThe Northern Courier\n\nLibya bombed Chad.\n")
                        .publisher())
                .isEmpty();
    }

    @Test
    void whatIsGivenIsNeverOverruled() {
        Metadata given = new Metadata(
                Optional.of("Another title"),
                Optional.of("The Southern Post"),
                Optional.empty(),
                Optional.of("1920"),
                Optional.of("en"),
                Optional.empty());
        Reading reading = Readings.read(
                "The Fall of a Bridge\n\nThe Northern Courier, 24 November 1917\n\nLibya bombed Chad.\n", given);
        assertThat(reading.document().metadata()).isEqualTo(given);
    }

    @Test
    void whatIsMissingIsFilledIn() {
        Reading reading =
                Readings.dated("The Fall of a Bridge\n\nThe Northern Courier, 24 November 1917\n\nIt fell.\n", "1920");
        assertThat(reading.document().metadata().date()).contains("1920");
        assertThat(reading.document().metadata().publisher()).contains("The Northern Courier");
    }

    @Test
    void relativeDatesAreReadAgainstTheDateOfTheFirstLines() {
        Claim claim = Readings.of(
                        """
                        The Fall of a Bridge

                        The Northern Courier, 24 November 1917

                        Libya bombed Chad yesterday.
                        """)
                .claims()
                .get(0);
        assertThat(claim.proposition().date().map(EventDate::iso)).contains("1917-11-23");
    }

    @Test
    void theTextItselfIsNeverChanged() {
        String text = "\ufeffThe Fall\r\n\r\nThe Courier, 24 November 1917\r\n\r\nLibya “bombed” Chad.\r\n";
        assertThat(Readings.of(text).document().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Libya bombed Chad., en",
        "قصفت ليبيا تشاد أمس., ar",
        "گزارش پژوهشی درباره چاپ کتاب., fa",
        "הצבא תקף אתמול., he",
        "Армия атаковала город., ru",
        "军队昨天进攻。, zh",
        "12345 ...., und"
    })
    void theLettersTellTheLanguage(String text, String language) {
        assertThat(metadata(text).language()).contains(language);
    }

    @Test
    void aFewForeignNamesDoNotMakeAnotherLanguage() {
        assertThat(metadata("The paper Al-Quds (القدس) praised the bridge in Chad.")
                        .language())
                .contains("en");
    }

    @Test
    void aTextThatNoPackReadsIsKeptUncoded() {
        String text = "تقرير\n\nقصفت ليبيا تشاد أمس.\n";
        Reading reading = Readings.of(text);
        assertThat(reading.coded()).isFalse();
        assertThat(reading.claims()).isEmpty();
        assertThat(reading.attributions()).isEmpty();
        assertThat(reading.document().text()).isEqualTo(text);
        assertThat(reading.document().metadata().language()).contains("ar");
    }

    @Test
    void aTextThatAPackReadsIsCodedEvenIfItSaysNothing() {
        Reading reading = Readings.of("It rained.");
        assertThat(reading.coded()).isTrue();
        assertThat(reading.claims()).isEmpty();
    }

    private static java.util.List<String> claims(String text) {
        return Readings.lines(text);
    }

    @Test
    void aSignatureTellsWhoWroteALetterAndTheSalutationToWhom() {
        assertThat(claims(
                        "A letter\n\nDear President Putin,\n\nWe thank you for the visit. Pakistan has attacked India.\n\n"
                                + "Yours sincerely,\n\nNarendra Modi\n"))
                .contains(
                        "CONSULT narendra-modi > vladimir-putin asserted",
                        "SUPPORT narendra-modi > vladimir-putin asserted");
    }

    @Test
    void aStatementIsInTheWordsOfWhoMakesIt() {
        assertThat(claims("Statement by the Government of Mali\n\nWe thank Senegal.\n"))
                .contains("SUPPORT government-of-mali > senegal asserted");
    }

    @Test
    void minutesGoOnWithASpeakerUntilTheNext() {
        assertThat(claims(
                        "Minutes of the meeting\n\nMr Aliyev said that Armenia had attacked Azerbaijan. Turkey would support"
                                + " Azerbaijan.\n\nArmenia supports Iran.\n"))
                .contains("SUPPORT turkey > azerbaijan intended by aliyev", "SUPPORT armenia > iran asserted");
        assertThat(claims("The meeting\n\nMr Aliyev said that Armenia had attacked Azerbaijan. Turkey would support"
                        + " Azerbaijan.\n"))
                .contains("SUPPORT turkey > azerbaijan possible");
    }
}
