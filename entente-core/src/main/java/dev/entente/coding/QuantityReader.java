package dev.entente.coding;

import dev.entente.claim.Quantity;
import dev.entente.language.LanguagePack;
import dev.entente.text.AlignedText;
import dev.entente.text.Passage;
import dev.entente.text.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds amounts: money in any currency of {@code quantities.tsv}, and counts of people and things that it lists.
 *
 * <p>"half a million dollars" is 500000 USD; "over 32,000 people" is 32000 persons, approximate.
 */
final class QuantityReader {
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<String, BigDecimal> scales = new HashMap<>();
    private final Map<String, String> currencies = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final List<String> vague = new ArrayList<>();
    /** "two years <b>ago</b>" is a date, not an amount. */
    private final java.util.Set<String> spans = new java.util.HashSet<>();

    /** "killing more than <b>10,000</b>": words behind which a bare number counts people. */
    private final java.util.Set<String> tolls = new java.util.HashSet<>();

    private final java.util.Set<String> behind = new java.util.HashSet<>();

    private final List<String> grants = new ArrayList<>();
    private final Pattern pattern;
    private final AlignedText.Folding letters;

    /** An amount found, with where it stands. */
    record Found(Passage passage, Quantity quantity) {}

    private QuantityReader(LanguagePack pack) {
        for (Table.Row row : pack.lexicon("quantities.tsv")) {
            for (String word : row.values("words")) {
                add(row.value("kind"), word, row.value("value"));
            }
        }
        this.pattern = pattern();
        this.letters = pack::plain;
    }

    static QuantityReader of(LanguagePack pack) {
        return new QuantityReader(pack);
    }

    private void add(String kind, String word, String value) {
        switch (kind) {
            case "number" -> numbers.put(word, new BigDecimal(value));
            case "scale" -> scales.put(word, new BigDecimal(value));
            case "currency" -> currencies.put(word, value);
            case "unit" -> units.put(word, value);
            case "vague" -> vague.add(word);
            case "span" -> spans.add(word);
            case "toll" -> tolls.add(word);
            case "behind" -> behind.add(word);
            default -> grants.add(word);
        }
    }

    private Pattern pattern() {
        String digits = "\\d{1,3}(?:[,\\u00a0 ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
        String number = "(?<number>" + digits + "|\\b(?:" + any(numbers.keySet()) + ")\\b)";
        String scale = "(?:[\\s\\u00a0-]+(?<scale>" + any(scales.keySet()) + ")\\b)?";
        // not inside of a word: "بين 100" is no yen
        String sign = "(?:(?:(?<!\\p{L})|(?=\\p{Sc}))(?<sign>" + any(currencies.keySet()) + "))?";
        String noun = "(?<words>(?:[\\s\\u00a0]+[\\p{L}'’.-]+){0,4})";
        return Pattern.compile(
                "(?:(?<![\\p{IsLatin}\\d])|(?=\\p{Sc}))(?<vague>\\b(?:" + any(vague) + ")[\\s\\u00a0]+)?" + sign
                        + "[\\s\\u00a0]?" + number + scale + noun,
                DateReader.flags(numbers.keySet()));
    }

    private static String any(Iterable<String> words) {
        List<String> list = new ArrayList<>();
        words.forEach(w -> list.add(Pattern.quote(w)));
        list.sort((a, b) -> a.length() != b.length() ? Integer.compare(b.length(), a.length()) : a.compareTo(b));
        return String.join("|", list);
    }

    List<Found> find(String text, Passage passage) {
        List<Found> found = new ArrayList<>();
        Window window = Window.of(text, passage, letters);
        Matcher m = pattern.matcher(window.folded());
        int at = window.from();
        while (at < window.to() && m.region(at, window.to()).find()) {
            int end = add(m, window, found);
            at = Math.max(end, m.start() + 1);
        }
        return found;
    }

    /** Adds what was found; returns where to go on. */
    private int add(Matcher m, Window window, List<Found> found) {
        int numberEnd = m.group("scale") != null ? m.end("scale") : m.end("number");
        boolean approximate = m.group("vague") != null;
        BigDecimal value = value(m);
        if (m.group("sign") != null) {
            String unit =
                    currencies.getOrDefault(m.group("sign").toLowerCase(Locale.ROOT), currencies.get(m.group("sign")));
            found.add(new Found(
                    window.passage(m.start(), numberEnd),
                    new Quantity(value, unit == null ? "" : unit, "", approximate)));
            return numberEnd;
        }
        String[] words = m.group("words")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .strip()
                .split("[\\s\\u00a0]+");
        for (int n = Math.min(words.length, 3); n >= 1; n--) {
            String phrase = String.join(" ", List.of(words).subList(0, n));
            String currency = currencies.get(phrase);
            if (currency != null) {
                found.add(new Found(
                        window.passage(m.start(), numberEnd), new Quantity(value, currency, "", approximate)));
                return numberEnd;
            }
        }
        Passage where = window.passage(m.start(), numberEnd);
        int before = found.size();
        countOf(isYear(m) ? Arrays.copyOf(words, 1) : words, value, approximate, where, found);
        if (found.size() == before && isToll(window.folded(), m)) {
            found.add(new Found(where, new Quantity(value, "persons", "", approximate)));
        }
        return numberEnd;
    }

    /** Whether the word before is one that people are the object of, and no noun follows. */
    private boolean isToll(String text, Matcher m) {
        int end = m.start();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean bare = m.group("words").isEmpty() || m.group("scale") == null && isFunction(m.group("words"));
        return bare && tolls.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** "killed 20 <b>in</b> the north": no noun right behind the number. */
    private boolean isFunction(String words) {
        return behind.contains(words.strip().split("[\\s\\u00a0]+")[0].toLowerCase(Locale.ROOT));
    }

    /** "In 2022 China fired missiles": such a number counts at most the very next word. */
    private static boolean isYear(Matcher m) {
        return m.group("number").matches("1[5-9]\\d\\d|20\\d\\d")
                && m.group("vague") == null
                && m.group("scale") == null;
    }

    private void countOf(String[] words, BigDecimal value, boolean approximate, Passage where, List<Found> found) {
        if (Arrays.stream(words).anyMatch(spans::contains)) {
            return;
        }
        for (String counted : words) {
            String word = counted.replaceAll("[.,]$", "");
            String unit = units.get(word);
            if (unit != null) {
                found.add(new Found(where, new Quantity(value, unit, word, approximate)));
                return;
            }
        }
    }

    private BigDecimal value(Matcher m) {
        String number = m.group("number").toLowerCase(Locale.ROOT);
        BigDecimal value = numbers.get(number);
        if (value == null) {
            value = new BigDecimal(number.replaceAll("[,\\s\\u00a0]", ""));
        }
        String scale = m.group("scale");
        return scale == null
                ? value
                : value.multiply(scales.getOrDefault(scale.toLowerCase(Locale.ROOT), BigDecimal.ONE));
    }

    /** Nouns for what an amount may be an amount of: "grant", "subsidy". */
    List<String> grants() {
        return grants;
    }
}
