package dev.entente.coding;

import dev.entente.claim.EventDate;
import dev.entente.language.LanguagePack;
import dev.entente.text.Passage;
import dev.entente.text.Table;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds dates in a text and reads them as precisely as they are given, relative ones against the document's date.
 *
 * <p>A date that needs the document's date ("Thursday", "last year") stays unread where that is unknown; so does a day without
 * a year. Names of months and days and relative words are in {@code dates.tsv}.
 */
public final class DateReader {
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, DayOfWeek> days = new HashMap<>();
    private final Map<String, String> relatives = new HashMap<>();
    private final java.util.Set<String> beforeMonth = new java.util.HashSet<>();
    private final Pattern pattern;

    /**
     * A date found.
     *
     * @param passage where it stands
     * @param date what it means
     */
    public record Found(Passage passage, EventDate date) {}

    private DateReader(LanguagePack pack) {
        for (Table.Row row : pack.lexicon("dates.tsv")) {
            for (String word : row.values("words")) {
                switch (row.value("kind")) {
                    case "month" -> months.put(word, Integer.parseInt(row.value("value")));
                    case "day" -> days.put(word, DayOfWeek.of(Integer.parseInt(row.value("value"))));
                    case "before-month" -> beforeMonth.add(word);
                    default -> relatives.put(word, row.value("value"));
                }
            }
        }
        this.pattern = pattern();
    }

    public static DateReader of(LanguagePack pack) {
        return new DateReader(pack);
    }

    private Pattern pattern() {
        String month = "(?<!\\w)(" + alternatives(months.keySet()) + ")\\.?(?!\\w)";
        String day = "(\\d{1,2})(?:st|nd|rd|th)?";
        String year = "(1[5-9]\\d\\d|20\\d\\d)";
        String sep = "[\\s\\u00a0,]+";
        return Pattern.compile(
                "(?<iso>\\b" + year + "-(\\d\\d)-(\\d\\d)\\b)"
                        + "|(?<dmy>\\b" + day + "(?:\\s+of)?[\\s\\u00a0]+" + month + "(?:" + sep + year + "\\b)?)"
                        + "|(?<mdy>" + month + "[\\s\\u00a0]+" + day + "\\b(?!,?\\d|[\\s\\u00a0]+(?:percent|people))(?:"
                        + sep + year + "\\b)?)"
                        + "|(?<my>" + month + "(?:(?:\\s+of)?" + sep + year + "\\b)?)"
                        + "|(?<span>\\b" + year + "(?:\\s*[-–]\\s*|\\s+(?:to|until|and)\\s+)" + year + "\\b)"
                        + "|(?<y>(?<![\\w$£€.,-])" + year
                        + "(?![\\w%]|[.,-]\\d|[\\s\\u00a0]+(?:people|dollars|soldiers|troops|men|tons)))"
                        + "|(?<day>\\b(" + alternatives(days.keySet()) + ")\\b\\.?)"
                        + "|(?<rel>\\b(" + alternatives(relatives.keySet()) + ")\\b)",
                Pattern.CASE_INSENSITIVE);
    }

    private static String alternatives(Iterable<String> words) {
        List<String> list = new ArrayList<>();
        words.forEach(w -> list.add(Pattern.quote(w)));
        list.sort((a, b) -> a.length() != b.length() ? Integer.compare(b.length(), a.length()) : a.compareTo(b));
        return String.join("|", list);
    }

    /** Dates in a passage of a text, in order. */
    public List<Found> find(String text, Passage passage, Optional<EventDate> published) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).region(passage.start(), passage.end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            Passage where = new Passage(matcher.start(), matcher.end());
            if (matcher.group("my") != null && isOnlyAWord(text, matcher)) {
                continue;
            }
            read(matcher, published).ifPresent(date -> found.add(new Found(where, date)));
        }
        return found;
    }

    /** "May" alone is a month only behind such a word as "in". */
    private boolean isOnlyAWord(String text, Matcher m) {
        if (m.end() - m.start() > 3) {
            return false;
        }
        String before = text.substring(Math.max(0, m.start() - 12), m.start()).stripTrailing();
        String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return !beforeMonth.contains(word);
    }

    private Optional<EventDate> read(Matcher m, Optional<EventDate> published) {
        try {
            return reading(m, published);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<EventDate> reading(Matcher m, Optional<EventDate> published) {
        List<String> groups = new ArrayList<>();
        String kind = kind(m);
        for (int i = 1; i <= m.groupCount(); i++) {
            if (m.group(i) != null && !m.group(i).equals(m.group(kind))) {
                groups.add(m.group(i));
            }
        }
        return switch (kind) {
            case "iso" -> Optional.of(day(LocalDate.parse(m.group("iso"))));
            case "dmy" -> monthDay(groups.get(1), groups.get(0), part(groups, 2), published);
            case "mdy" -> monthDay(groups.get(0), groups.get(1), part(groups, 2), published);
            case "my" -> month(m.group("my"), groups, published);
            case "span" -> Optional.of(new EventDate(groups.get(0) + "/" + groups.get(groups.size() - 1)));
            case "y" -> Optional.of(new EventDate(m.group("y")));
            case "day" -> weekday(m.group("day"), published);
            default -> relative(m.group("rel"), published);
        };
    }

    private static String kind(Matcher m) {
        for (String kind : List.of("iso", "dmy", "mdy", "my", "span", "y", "day")) {
            if (m.group(kind) != null) {
                return kind;
            }
        }
        return "rel";
    }

    private static Optional<String> part(List<String> groups, int index) {
        return index < groups.size() ? Optional.of(groups.get(index)) : Optional.empty();
    }

    private static EventDate day(LocalDate date) {
        return new EventDate(date.toString());
    }

    private Optional<Integer> monthNumber(String name) {
        return Optional.ofNullable(months.get(name.toLowerCase(Locale.ROOT)));
    }

    private Optional<EventDate> monthDay(
            String monthName, String dayNumber, Optional<String> year, Optional<EventDate> published) {
        Optional<Integer> month = monthNumber(monthName);
        int day = Integer.parseInt(dayNumber);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        if (year.isPresent()) {
            return Optional.of(day(LocalDate.of(Integer.parseInt(year.get()), month.get(), day)));
        }
        return published.filter(p -> p.from().equals(p.to())).map(p -> day(nearest(p.from(), month.get(), day)));
    }

    /** The last such day before the document's date, or one that follows it within two months. */
    private static LocalDate nearest(LocalDate published, int month, int day) {
        LocalDate same = LocalDate.of(published.getYear(), month, day);
        if (same.isAfter(published.plusMonths(2))) {
            return same.minusYears(1);
        }
        return same.isBefore(published.minusMonths(10)) ? same.plusYears(1) : same;
    }

    private Optional<EventDate> month(String words, List<String> groups, Optional<EventDate> published) {
        String name = groups.isEmpty() ? words : groups.get(0);
        boolean capital = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
        Optional<Integer> number = monthNumber(name.replaceAll("\\.$", ""));
        if (number.isEmpty() || !capital) {
            return Optional.empty();
        }
        if (groups.size() > 1) {
            return Optional.of(new EventDate(
                    YearMonth.of(Integer.parseInt(groups.get(1)), number.get()).toString()));
        }
        return published
                .map(p -> YearMonth.from(nearest(p.from(), number.get(), 1)))
                .map(ym -> new EventDate(ym.toString()));
    }

    /** The last such day up to the document's date. */
    private Optional<EventDate> weekday(String name, Optional<EventDate> published) {
        DayOfWeek day = days.get(name.toLowerCase(Locale.ROOT).replaceAll("\\.$", ""));
        if (day == null
                || published.isEmpty()
                || !published.get().from().equals(published.get().to())) {
            return Optional.empty();
        }
        LocalDate date = published.get().from();
        int back = Math.floorMod(date.getDayOfWeek().getValue() - day.getValue(), 7);
        return Optional.of(day(date.minusDays(back)));
    }

    /** {@code value} of a relative word: a unit and a number of them to add: "day-1", "year-1", "month+0". */
    private Optional<EventDate> relative(String words, Optional<EventDate> published) {
        String value = relatives.getOrDefault(words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "), "");
        if (value.isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        LocalDate date = published.get().from();
        boolean exact = published.get().from().equals(published.get().to());
        int sign = value.indexOf('-') >= 0 ? value.indexOf('-') : value.indexOf('+');
        int number = Integer.parseInt(value.substring(sign));
        return switch (value.substring(0, sign)) {
            case "day" -> exact ? Optional.of(day(date.plusDays(number))) : Optional.empty();
            case "month" ->
                exact
                        ? Optional.of(new EventDate(
                                YearMonth.from(date).plusMonths(number).toString()))
                        : Optional.empty();
            default -> Optional.of(new EventDate(String.format(Locale.ROOT, "%04d", date.getYear() + number)));
        };
    }
}
