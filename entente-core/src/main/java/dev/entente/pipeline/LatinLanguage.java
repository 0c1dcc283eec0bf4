package dev.entente.pipeline;

import dev.entente.text.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language of a text in Latin script, by the small words in it: English unless another language has plainly more of them, or
 * a long text has hardly any of English.
 *
 * <p>Meant to keep texts of other languages from being coded as English; close relatives (Danish and Norwegian) are often taken for
 * one another.
 */
final class LatinLanguage {
    static final String ENGLISH = "en";
    static final String UNKNOWN = "und";
    private static final LatinLanguage STANDARD =
            new LatinLanguage(Table.resource(LatinLanguage.class, "function-words.tsv"));

    /** A letter before an apostrophe is a word ("l'accord"), one behind it ("it's") or with a full stop ("U.S.") is none. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}'’])(?!\\p{L}\\.)\\p{L}[\\p{L}\\p{M}]*");

    /** Words that are looked at. */
    private static final int ENOUGH = 5000;
    /** Another language needs so much, and so many times what English has; less where nothing is English. */
    private static final double LEAST = 1.0;

    private static final double LEAST_ALONE = 0.5;
    private static final double TIMES = 1.5;
    /** One word again and again is no language. */
    private static final int LEAST_DIFFERENT = 2;
    /** In a long text, one word in so many must be of the language for it to be named. */
    private static final int PART = 10;
    /** So many words without one in so many that is English are not English. */
    private static final int LONG = 40;

    private static final int ONE_IN = 25;

    private final Map<String, List<String>> languages = new HashMap<>();

    private LatinLanguage(Table table) {
        for (Table.Row row : table) {
            for (String word : row.values("words")) {
                languages.computeIfAbsent(word, w -> new ArrayList<>()).add(row.value("language"));
            }
        }
    }

    /** Its code ("en", "fr"), or "und" where it is none that is known. */
    static String of(String text) {
        return STANDARD.find(text);
    }

    /** What was counted of a text. */
    private static final class Count {
        private int words;
        private final Map<String, Integer> hits = new TreeMap<>();
        private final Map<String, Set<String>> different = new TreeMap<>();
        private final Map<String, Double> scores = new TreeMap<>();

        int hits(String language) {
            return hits.getOrDefault(language, 0);
        }

        int different(String language) {
            return different.getOrDefault(language, Set.of()).size();
        }

        double score(String language) {
            return scores.getOrDefault(language, 0.0);
        }

        String best() {
            String best = ENGLISH;
            for (String language : scores.keySet()) {
                best = score(language) > score(best) ? language : best;
            }
            return best;
        }
    }

    private String find(String text) {
        Count count = count(text);
        String best = count.best();
        double least = count.hits(ENGLISH) == 0 ? LEAST_ALONE : LEAST;
        boolean other = count.score(best) >= least && count.score(best) >= TIMES * count.score(ENGLISH);
        boolean isLong = count.words >= LONG;
        if (other && !best.equals(ENGLISH) && count.different(best) >= LEAST_DIFFERENT) {
            return isLong && count.hits(best) * PART < count.words ? UNKNOWN : best;
        }
        return isLong && count.hits(ENGLISH) * ONE_IN < count.words ? UNKNOWN : ENGLISH;
    }

    private Count count(String text) {
        Count count = new Count();
        Matcher matcher = WORD.matcher(text);
        while (count.words < ENOUGH && matcher.find()) {
            count.words++;
            String word = matcher.group().toLowerCase(Locale.ROOT);
            List<String> of = languages.getOrDefault(word, List.of());
            for (String language : of) {
                count.hits.merge(language, 1, Integer::sum);
                count.different.computeIfAbsent(language, l -> new HashSet<>()).add(word);
                count.scores.merge(language, 1.0 / of.size(), Double::sum);
            }
        }
        return count;
    }
}
