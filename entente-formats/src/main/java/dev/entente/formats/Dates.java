package dev.entente.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of publication as formats write them, as "2021-12-25". */
final class Dates {
    private static final Pattern DAY = Pattern.compile("^\\s*(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d{3,})");

    private Dates() {}

    /** The day that those words begin with: "2021-12-25T10:00:00Z", "20211225". */
    static Optional<String> find(String words) {
        Matcher matcher = DAY.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
            return Optional.of(day.toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day of a moment, in Greenwich. */
    static String of(Date moment) {
        return moment.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
