package dev.entente.coding;

import dev.entente.claim.EventDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates told by their distance from another one: "yesterday", "last week", "three years ago", "a month later".
 *
 * <p>The unit tells the precision: days give a day, weeks and months a month, years and seasons a year. A week that two months share
 * gives both.
 */
final class AnchoredDates {
    private AnchoredDates() {}

    /**
     * The date a number of units from another.
     *
     * @param value unit and number, as {@code dates.tsv} writes it: "day-1", "week+0", "month+2", "year-1"
     * @return nothing where the anchor is less precise than the unit
     */
    static Optional<EventDate> from(EventDate anchor, String value) {
        int sign = value.indexOf('-') >= 0 ? value.indexOf('-') : value.indexOf('+');
        int number = Integer.parseInt(value.substring(sign));
        boolean day = anchor.from().equals(anchor.to());
        boolean month = YearMonth.from(anchor.from()).equals(YearMonth.from(anchor.to()));
        LocalDate date = anchor.from();
        return switch (value.substring(0, sign)) {
            case "day" -> day ? Optional.of(new EventDate(date.plusDays(number).toString())) : Optional.empty();
            case "week" -> day ? Optional.of(week(date.plusWeeks(number))) : Optional.empty();
            case "month" ->
                month
                        ? Optional.of(new EventDate(
                                YearMonth.from(date).plusMonths(number).toString()))
                        : Optional.empty();
            default -> Optional.of(year(date.getYear() + number));
        };
    }

    /** The year of the last such season that began up to a date. */
    static EventDate season(LocalDate published, int firstMonth) {
        return year(firstMonth <= published.getMonthValue() ? published.getYear() : published.getYear() - 1);
    }

    private static EventDate year(int year) {
        return new EventDate(String.format(Locale.ROOT, "%04d", year));
    }

    private static EventDate week(LocalDate date) {
        LocalDate monday = date.minusDays(date.getDayOfWeek().getValue() - 1L);
        String first = YearMonth.from(monday).toString();
        String last = YearMonth.from(monday.plusDays(6)).toString();
        return new EventDate(first.equals(last) ? first : first + "/" + last);
    }
}
