package dev.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDateTest {
    @ParameterizedTest
    @CsvSource({
        "2021-12-14, 2021-12-14, 2021-12-14",
        "2021-12,    2021-12-01, 2021-12-31",
        "2021,       2021-01-01, 2021-12-31",
        "2019/2021,  2019-01-01, 2021-12-31",
        "2019-05/2019-06-03, 2019-05-01, 2019-06-03",
        "2020-02,    2020-02-01, 2020-02-29"
    })
    void aDateMeansAllItsDays(String iso, LocalDate from, LocalDate to) {
        EventDate date = new EventDate(iso);
        assertThat(date.from()).isEqualTo(from);
        assertThat(date.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "14 December 2021",
                "21-12-14",
                "2021-1-1",
                "2021-12-14T10:00",
                "2019/",
                "/2019",
                "2019/2020/2021"
            })
    void anotherFormIsRefusedWithTheFormsThatAreAllowed(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventDate(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("write 2021-12-14, 2021-12, 2021 or 2019/2021");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-31", "2021-13", "2021-00-10", "2021-02-29", "2019/2021-02-30"})
    void aDayThatTheCalendarDoesNotHaveIsRefused(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> new EventDate(text));
    }

    @Test
    void datesOverlapIfTheyMayMeanACommonDay() {
        EventDate month = new EventDate("2021-12");
        assertThat(month.overlaps(new EventDate("2021-12-31"))).isTrue();
        assertThat(month.overlaps(new EventDate("2021"))).isTrue();
        assertThat(new EventDate("2021").overlaps(month)).isTrue();
        assertThat(new EventDate("2019/2021").overlaps(month)).isTrue();
        assertThat(month.overlaps(month)).isTrue();
    }

    @Test
    void datesWithoutACommonDayDoNotOverlap() {
        EventDate month = new EventDate("2021-12");
        assertThat(month.overlaps(new EventDate("2021-11-30"))).isFalse();
        assertThat(month.overlaps(new EventDate("2022"))).isFalse();
        assertThat(new EventDate("2022").overlaps(month)).isFalse();
    }
}
