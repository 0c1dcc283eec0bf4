package dev.entente.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date as precise as it is known: "2021-12-14", "2021-12", "2021" or an interval "2019/2021".
 *
 * @param iso the text form
 */
public record EventDate(String iso) {
    private static final String ONE = "\\d{4}(-\\d{2}(-\\d{2})?)?";
    private static final Pattern FORM = Pattern.compile(ONE + "(/" + ONE + ")?");

    public EventDate {
        if (!FORM.matcher(iso).matches()) {
            throw new IllegalArgumentException(
                    "not a date: '" + iso + "'; write 2021-12-14, 2021-12, 2021 or 2019/2021");
        }
        first(iso);
        last(iso);
    }

    /** The first day it may mean. */
    public LocalDate from() {
        return first(iso);
    }

    /** The last day it may mean. */
    public LocalDate to() {
        return last(iso);
    }

    private static LocalDate first(String iso) {
        String start = iso.contains("/") ? iso.substring(0, iso.indexOf('/')) : iso;
        return switch (start.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(start), 1, 1);
            case 7 -> month(start).atDay(1);
            default -> day(start);
        };
    }

    private static LocalDate last(String iso) {
        String end = iso.contains("/") ? iso.substring(iso.indexOf('/') + 1) : iso;
        return switch (end.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(end), 12, 31);
            case 7 -> month(end).atEndOfMonth();
            default -> day(end);
        };
    }

    /** By hand: of a form that was checked, and there are many; Java's own formats cost a question a twentieth of its time to start. */
    private static YearMonth month(String iso) {
        return YearMonth.of(Integer.parseInt(iso.substring(0, 4)), Integer.parseInt(iso.substring(5, 7)));
    }

    private static LocalDate day(String iso) {
        return month(iso).atDay(Integer.parseInt(iso.substring(8)));
    }

    /** Whether the two may mean a common day. */
    public boolean overlaps(EventDate other) {
        return !from().isAfter(other.to()) && !other.from().isAfter(to());
    }
}
