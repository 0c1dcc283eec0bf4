package dev.entente.coding;

import dev.entente.claim.EventDate;
import dev.entente.language.LanguagePack;
import dev.entente.text.AlignedText;
import dev.entente.text.Passage;
import dev.entente.text.Table;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
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
    /** Matches nowhere. */
    private static final String NOTHING = "(?!)";

    /** How far before "a month later" the date that it counts from may stand, in code units. */
    private static final int ANCHOR_REACH = 800;

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> hijri = new HashMap<>();
    private final Map<String, DayOfWeek> days = new HashMap<>();
    private final Map<String, String> relatives = new HashMap<>();
    private final Map<String, String> anaphors = new HashMap<>();
    private final Map<String, Integer> seasons = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> directions = new HashMap<>();
    private final java.util.Set<String> beforeMonth = new java.util.HashSet<>();
    private final java.util.Set<String> beforeSeason = new java.util.HashSet<>();
    private final java.util.Set<String> last = new java.util.HashSet<>();
    private final java.util.Set<String> next = new java.util.HashSet<>();
    private final java.util.Set<String> lastBehind = new java.util.HashSet<>();
    private final java.util.Set<String> nextBehind = new java.util.HashSet<>();
    private static final Pattern NEXT_WORD = Pattern.compile("[\\s\\u00a0]+(?:\\([^()]{1,20}\\)\\s+)?(\\p{L}+)");
    private final Pattern pattern;
    private final Pattern islamicPattern;
    private final AlignedText.Folding letters;

    /**
     * A date found.
     *
     * @param passage where it stands
     * @param date what it means
     * @param now whether it only says that it is the day of speaking or writing ("today")
     */
    public record Found(Passage passage, EventDate date, boolean now) {}

    private DateReader(LanguagePack pack) {
        for (Table.Row row : pack.lexicon("dates.tsv")) {
            for (String word : row.values("words")) {
                add(row.value("kind"), word, row.value("value"));
            }
        }
        this.pattern = pattern();
        this.islamicPattern = Pattern.compile("(?:(?<!\\d)(\\d{1,2})\\s+)?(?<![\\p{L}\\d])("
                + alternatives(hijri.keySet()) + ")\\s+(1[34]\\d\\d)(?!\\d)");
        this.letters = pack::plain;
    }

    private void add(String kind, String word, String value) {
        switch (kind) {
            case "month" -> months.put(word, Integer.parseInt(value));
            case "day" -> days.put(word, DayOfWeek.of(Integer.parseInt(value)));
            case "hijri-month" -> hijri.put(word, Integer.parseInt(value));
            case "before-month" -> beforeMonth.add(word);
            case "before-season" -> beforeSeason.add(word);
            case "last" -> last.add(word);
            case "next" -> next.add(word);
            case "last-behind" -> lastBehind.add(word);
            case "next-behind" -> nextBehind.add(word);
            case "season" -> seasons.put(word, Integer.parseInt(value));
            case "anaphor" -> anaphors.put(word, value);
            case "unit" -> units.put(word, value);
            case "number" -> numbers.put(word, Integer.parseInt(value));
            case "direction" -> directions.put(word, value);
            default -> relatives.put(word, value);
        }
    }

    public static DateReader of(LanguagePack pack) {
        return new DateReader(pack);
    }

    private Pattern pattern() {
        String month = "(?<!\\w)(" + alternatives(months.keySet()) + ")\\.?(?!\\w)";
        String day = "(\\d{1,2})(?:st|nd|rd|th)?";
        String year = "(1[5-9]\\d\\d|20\\d\\d)";
        String sep = "[\\s\\u00a0,]+";
        String counted = "(?<counted>\\b(" + alternatives(numbers.keySet()) + "|\\d{1,3})[\\s\\u00a0]+("
                + alternatives(units.keySet()) + ")[\\s\\u00a0]+(" + alternatives(directions.keySet()) + ")\\b)";
        return Pattern.compile(
                "(?<numeric>(?<![\\d./-])(?:\\d{1,2}(?:/\\d{1,2}/|\\.\\d{1,2}\\.)(?:1[5-9]\\d\\d|20\\d\\d)|(?:1[5-9]\\d\\d|20\\d\\d)/\\d{1,2}/\\d{1,2})(?![\\d/]|\\.\\d))"
                        + "|(?<dmyrange>\\b" + day + "\\s*[-–]\\s*" + day + "[\\s\\u00a0]+" + month + "(?:" + sep + year
                        + "\\b)?)"
                        + "|(?<mdyrange>" + month + "[\\s\\u00a0]+" + day + "\\s*(?:[-–]|to)\\s*" + day + "\\b(?:" + sep
                        + year
                        + "\\b)?)"
                        + "|" + counted
                        + "|(?<decade>\\b" + year + "s\\b)"
                        + "|(?<season>\\b(" + alternatives(beforeSeason) + ")[\\s\\u00a0]+("
                        + alternatives(seasons.keySet()) + ")\\b(?![\\s\\u00a0]+(?:of[\\s\\u00a0]+)?\\d))"
                        + "|(?<since>\\b" + year + "\\s+(?:to|until)\\s+(" + alternatives(relatives.keySet()) + ")\\b)"
                        + "|(?<rel>\\b(" + alternatives(relatives.keySet()) + ")\\b)"
                        + "|(?<anaphor>\\b(" + alternatives(anaphors.keySet()) + ")\\b)"
                        + "|(?<iso>\\b" + year + "-(\\d\\d)-(\\d\\d)\\b)"
                        + "|(?<dmy>\\b" + day + "(?:\\s+of)?[\\s\\u00a0]+" + month + "(?:" + sep + year + "\\b)?)"
                        + "|(?<mdy>" + month + "[\\s\\u00a0]+" + day + "\\b(?!,?\\d|[\\s\\u00a0]+(?:percent|people))(?:"
                        + sep + year + "\\b)?)"
                        + "|(?<my>" + month + "(?:(?:\\s+of)?" + sep + year + "\\b)?)"
                        + "|(?<span>\\b" + year + "(?:\\s*[-–]\\s*|\\s+(?:to|until|and)\\s+)" + year + "\\b)"
                        + "|(?<y>(?<![\\w$£€.,-])" + year
                        + "(?![\\w%]|[.,-]\\d|[\\s\\u00a0]+(?:people|dollars|soldiers|troops|men|tons)))"
                        + "|(?<day>\\b(" + alternatives(days.keySet()) + ")\\b\\.?)",
                flags(months.keySet()));
    }

    /** Where words are in another script than Latin, the bounds of words must be those of any script. */
    static int flags(Iterable<String> words) {
        boolean latin = true;
        for (String word : words) {
            latin = latin && word.codePoints().allMatch(c -> c < 0x250);
        }
        return Pattern.CASE_INSENSITIVE | (latin ? 0 : Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static String alternatives(Iterable<String> words) {
        List<String> list = new ArrayList<>();
        words.forEach(w -> list.add(Pattern.quote(w)));
        list.sort((a, b) -> a.length() != b.length() ? Integer.compare(b.length(), a.length()) : a.compareTo(b));
        return list.isEmpty() ? NOTHING : String.join("|", list);
    }

    /** Dates in a passage of a text, in order; those that count from a date before them ("a month later") look back over the text. */
    public List<Found> find(String text, Passage passage, Optional<EventDate> published) {
        return find(new Reading(text, passage, published, true));
    }

    /** What is read: {@code anchored} whether dates that count from another one are read too. */
    private record Reading(String text, Passage passage, Optional<EventDate> published, boolean anchored) {
        Reading before(int offset) {
            return new Reading(text, new Passage(Math.max(0, offset - ANCHOR_REACH), offset), published, false);
        }
    }

    private List<Found> find(Reading reading) {
        List<Found> found = new ArrayList<>();
        Window window = Window.of(reading.text(), reading.passage(), letters);
        islamic(window, found);
        Matcher matcher = pattern.matcher(window.folded()).region(window.from(), window.to());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            Passage where = window.passage(matcher.start(), matcher.end());
            boolean word = matcher.group("my") != null && isOnlyAWord(window.folded(), matcher);
            if (word || found.stream().anyMatch(f -> f.passage().overlaps(where))) {
                continue;
            }
            boolean now = matcher.group("rel") != null
                    && relativeValue(matcher.group("rel")).equals("day+0");
            read(matcher, reading)
                    .map(d -> turned(d, matcher, window.folded(), reading.published()))
                    .ifPresent(date -> join(found, new Found(where, date, now), reading));
        }
        return found;
    }

    /** "on Tuesday, <b>14 December</b>" is one date, and so is "Thursday <b>last week</b>". */
    private void join(List<Found> found, Found next, Reading reading) {
        Optional<Found> before = found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
        Optional<DayOfWeek> weekday = before.filter(
                        b -> b.passage().end() <= next.passage().start())
                .filter(b -> isGap(reading.text()
                        .substring(b.passage().end(), next.passage().start())))
                .flatMap(b ->
                        Optional.ofNullable(days.get(weekdayName(b.passage().cut(reading.text())))));
        if (weekday.isEmpty()) {
            found.add(next);
            return;
        }
        String words = plain(next.passage().cut(reading.text()));
        boolean week = relatives.getOrDefault(words, "").startsWith("week");
        if (week && reading.published().isPresent()) {
            int weeks = Integer.parseInt(relativeValue(words).substring("week".length()));
            LocalDate day = reading.published().get().from().plusWeeks(weeks).with(weekday.get());
            found.set(found.size() - 1, new Found(before.get().passage().cover(next.passage()), day(day), false));
        } else if (next.date().from().equals(next.date().to())) {
            found.set(found.size() - 1, new Found(before.get().passage().cover(next.passage()), next.date(), false));
        } else {
            found.add(next);
        }
    }

    private static boolean isGap(String between) {
        return between.length() <= 3
                && between.chars().allMatch(c -> Character.isWhitespace(c) || c == ',' || c == '(' || c == '\u00a0');
    }

    private static String weekdayName(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    }

    /** "<b>last</b> December", "<b>next</b> Monday", "يناير <b>الماضي</b>": beside such a word it lies on that side of the document's date. */
    private EventDate turned(EventDate date, Matcher m, String text, Optional<EventDate> published) {
        boolean weekday = m.group("day") != null;
        boolean month = m.group("my") != null
                && date.iso().length() == "2021-12".length()
                && !m.group("my").matches(".*\\d.*");
        if (published.isEmpty() || !weekday && !month) {
            return date;
        }
        String word = wordBefore(text, m.start());
        String behind = wordBehind(text, m.end());
        boolean gone = last.contains(word) || lastBehind.contains(behind);
        boolean coming = next.contains(word) || nextBehind.contains(behind);
        LocalDate now = published.get().from();
        if (weekday) {
            return coming
                    ? day(date.from().plusWeeks(1))
                    : gone && date.from().equals(now) ? day(now.minusWeeks(1)) : date;
        }
        YearMonth own = YearMonth.from(date.from());
        YearMonth current = YearMonth.from(now);
        if (gone && !own.isBefore(current)) {
            return new EventDate(own.minusYears(1).toString());
        }
        return coming && !own.isAfter(current) ? new EventDate(own.plusYears(1).toString()) : date;
    }

    private String wordBehind(String text, int offset) {
        if (lastBehind.isEmpty() && nextBehind.isEmpty()) {
            return "";
        }
        Matcher word = NEXT_WORD.matcher(text).region(offset, text.length());
        return word.lookingAt() ? plain(word.group(1)) : "";
    }

    private static String wordBefore(String text, int offset) {
        String before = text.substring(Math.max(0, offset - 12), offset).stripTrailing();
        return before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** "15 رمضان 1445": a day of the Islamic calendar, by the tables of Umm al-Qura that come with Java; a month alone is an interval. */
    private void islamic(Window window, List<Found> found) {
        if (hijri.isEmpty()) {
            return;
        }
        Matcher m = islamicPattern.matcher(window.folded()).region(window.from(), window.to());
        while (m.find()) {
            Passage where = window.passage(m.start(), m.end());
            try {
                int year = Integer.parseInt(m.group(3));
                int month = Optional.ofNullable(hijri.get(m.group(2))).orElseThrow();
                int day = m.group(1) == null ? 1 : Integer.parseInt(m.group(1));
                LocalDate date = LocalDate.from(HijrahDate.of(year, month, day));
                found.add(new Found(
                        where,
                        m.group(1) == null ? new EventDate(YearMonth.from(date).toString()) : day(date),
                        false));
            } catch (DateTimeException e) {
                continue;
            }
        }
    }

    /** "May" alone is a month only behind such a word as "in". */
    private boolean isOnlyAWord(String text, Matcher m) {
        if (m.end() - m.start() > 3) {
            return false;
        }
        return !beforeMonth.contains(wordBefore(text, m.start()));
    }

    private Optional<EventDate> read(Matcher m, Reading reading) {
        try {
            if (m.group("anaphor") != null || m.group("counted") != null) {
                return counted(m, reading);
            }
            return meaning(m, reading.published());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "that month", "a year later": from the last date before it; "three years ago": from the document's. */
    private Optional<EventDate> counted(Matcher m, Reading reading) {
        List<String> groups = groups(m, m.group("anaphor") != null ? "anaphor" : "counted");
        String value;
        if (m.group("anaphor") != null) {
            value = anaphors.getOrDefault(plain(m.group("anaphor")), "");
        } else {
            String number = groups.get(0).toLowerCase(Locale.ROOT);
            String direction = directions.getOrDefault(plain(groups.get(2)), "");
            int count = numbers.containsKey(number) ? numbers.getOrDefault(number, 0) : Integer.parseInt(number);
            value = units.getOrDefault(plain(groups.get(1)), "") + (direction.equals("later") ? "+" : "-") + count;
            if (direction.equals("ago")) {
                return reading.published().flatMap(p -> AnchoredDates.from(p, value(groups, count)));
            }
        }
        if (!reading.anchored() || value.isEmpty()) {
            return Optional.empty();
        }
        List<Found> before = find(reading.before(m.start()));
        return before.isEmpty()
                ? Optional.empty()
                : AnchoredDates.from(before.get(before.size() - 1).date(), value);
    }

    private String value(List<String> groups, int count) {
        return units.getOrDefault(plain(groups.get(1)), "") + "-" + count;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
    }

    private static List<String> groups(Matcher m, String kind) {
        List<String> groups = new ArrayList<>();
        for (int i = 1; i <= m.groupCount(); i++) {
            if (m.group(i) != null && !(m.start(i) == m.start(kind) && m.end(i) == m.end(kind))) {
                groups.add(m.group(i));
            }
        }
        return groups;
    }

    private Optional<EventDate> meaning(Matcher m, Optional<EventDate> published) {
        List<String> groups = new ArrayList<>();
        String kind = kind(m);
        for (int i = 1; i <= m.groupCount(); i++) {
            if (m.group(i) != null && !m.group(i).equals(m.group(kind))) {
                groups.add(m.group(i));
            }
        }
        return switch (kind) {
            case "iso" -> Optional.of(day(LocalDate.parse(m.group("iso"))));
            case "numeric" -> numeric(m.group("numeric"));
            case "dmy" -> monthDay(groups.get(1), groups.get(0), part(groups, 2), published);
            case "mdy" -> monthDay(groups.get(0), groups.get(1), part(groups, 2), published);
            case "my" -> month(m.group("my"), groups, published);
            case "dmyrange" -> range(List.of(groups.get(2), groups.get(0), groups.get(1)), part(groups, 3), published);
            case "mdyrange" -> range(List.of(groups.get(0), groups.get(1), groups.get(2)), part(groups, 3), published);
            case "decade" -> Optional.of(new EventDate(groups.get(0) + "/" + (Integer.parseInt(groups.get(0)) + 9)));
            case "season" -> season(groups.get(1), published);
            case "since" ->
                relative(groups.get(1), published)
                        .map(end ->
                                new EventDate(groups.get(0) + "/" + end.iso().substring(0, 4)));
            case "span" -> Optional.of(new EventDate(groups.get(0) + "/" + groups.get(groups.size() - 1)));
            case "y" -> Optional.of(new EventDate(m.group("y")));
            case "day" -> weekday(m.group("day"), published);
            default -> relative(m.group("rel"), published);
        };
    }

    private static String kind(Matcher m) {
        for (String kind : List.of(
                "numeric",
                "dmyrange",
                "mdyrange",
                "decade",
                "season",
                "since",
                "iso",
                "dmy",
                "mdy",
                "my",
                "span",
                "y",
                "day")) {
            if (m.group(kind) != null) {
                return kind;
            }
        }
        return "rel";
    }

    /** "14/12/2021", "14.12.2021", "2021/12/14"; where day and month cannot be told apart, the year only. */
    private static Optional<EventDate> numeric(String words) {
        String[] parts = words.split("[./]");
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        int third = Integer.parseInt(parts[2]);
        if (parts[0].length() == 4) {
            return Optional.of(day(LocalDate.of(first, second, third)));
        }
        if (words.indexOf('.') > 0 || first > 12 || first == second) {
            return Optional.of(day(LocalDate.of(third, second, first)));
        }
        return Optional.of(second > 12 ? day(LocalDate.of(third, first, second)) : new EventDate(parts[2]));
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

    /** "5-7 May 2016": from day to day. */
    private Optional<EventDate> range(List<String> monthAndDays, Optional<String> year, Optional<EventDate> published) {
        Optional<EventDate> first = monthDay(monthAndDays.get(0), monthAndDays.get(1), year, published);
        Optional<EventDate> last = monthDay(monthAndDays.get(0), monthAndDays.get(2), year, published);
        return first.isPresent()
                        && last.isPresent()
                        && !last.get().from().isBefore(first.get().from())
                ? Optional.of(new EventDate(first.get().iso() + "/" + last.get().iso()))
                : first;
    }

    private Optional<EventDate> season(String name, Optional<EventDate> published) {
        Integer month = seasons.get(name.toLowerCase(Locale.ROOT));
        return month == null ? Optional.empty() : published.map(p -> AnchoredDates.season(p.from(), month));
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
        boolean capital = !name.isEmpty() && !Character.isLowerCase(name.charAt(0));
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
    private String relativeValue(String words) {
        return relatives.getOrDefault(plain(words), "");
    }

    private Optional<EventDate> relative(String words, Optional<EventDate> published) {
        String value = relativeValue(words);
        return value.isEmpty() ? Optional.empty() : published.flatMap(p -> AnchoredDates.from(p, value));
    }
}
