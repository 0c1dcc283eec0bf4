package dev.entente.reconcile;

import dev.entente.text.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The agency that a document credits: "CAIRO, Thursday (Reuter). -", "Source: AFP", "By Reuters".
 *
 * <p>A name in brackets before a dash in the first lines is an agency's even where the list does not know it. That a text speaks of
 * an agency is no credit.
 */
final class Credits {
    /** A dateline stands within so many characters. */
    private static final int HEAD = 600;

    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[^\\n()]{0,60}\\(([\\p{L}][\\p{L}.'’ ]{1,40})\\)[.,:]? ?[-–—]");
    private static final Pattern LINE =
            Pattern.compile("(?m)^[ \\t]*(?:Source: |By |From |Credit: |© |المصدر: ?|[-–—] ?|\\()?([\\p{L}][\\p{L}.'’"
                    + " -]{1,40}?)\\)?[.]?[ \\t]*$");
    private static final Map<String, String> AGENCIES = load();

    private Credits() {}

    private static Map<String, String> load() {
        Map<String, String> agencies = new HashMap<>();
        for (Table.Row row : Table.resource(Credits.class, "agencies.tsv")) {
            agencies.put(key(row.value("id")), row.value("id"));
            row.values("names").forEach(name -> agencies.put(key(name), row.value("id")));
        }
        return agencies;
    }

    /** Id of the agency, or a key made of its name. */
    static Optional<String> findAgency(String text) {
        Matcher dateline = DATELINE.matcher(text.substring(0, Math.min(HEAD, text.length())));
        if (dateline.find()) {
            return Optional.of(agency(dateline.group(1)));
        }
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            String key = key(line.group(1));
            if (AGENCIES.containsKey(key)) {
                return Optional.of(agency(key));
            }
        }
        return Optional.empty();
    }

    /** The agency's id where the list knows the name, else the name's key. */
    static String agency(String name) {
        String key = key(name);
        return AGENCIES.getOrDefault(key, key);
    }

    /** "The Northern Courier" and an actor "northern-courier" are one. */
    static String key(String name) {
        String plain = String.join("-", Words.split(name.toLowerCase(Locale.ROOT)));
        return plain.startsWith("the-") ? plain.substring(4) : plain;
    }
}
