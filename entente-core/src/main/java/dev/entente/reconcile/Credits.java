package dev.entente.reconcile;

import dev.entente.text.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The agency that a document credits: "CAIRO, Thursday (Reuter). -", "AP —", "Source: AFP", "With files from Reuters".
 *
 * <p>A name in brackets before a dash in the first lines is an agency's even where the list does not know it; anywhere else only
 * names of the list are. That a text speaks of an agency is no credit. Of several agencies in one credit the first is taken: which
 * of them a passage came from cannot be told, and one origin too few misleads less than one too many.
 */
final class Credits {
    /** A dateline stands within so many characters. */
    private static final int HEAD = 600;

    private static final String NAME = "([\\p{L}][\\p{L}.'’ -]{1,40}?)";
    private static final Pattern DATELINE =
            Pattern.compile("[\\p{Lu}\\p{Lo}][^\\n()]{0,60}\\(" + NAME + "\\)[.,:]? ?[-–—]");
    /** "AP —", "CAIRO, AFP -", and "CAIRO (AFP)" without a dash: only names of the list. */
    private static final Pattern OPENING = Pattern.compile("(?m)^[ \\t]*(?:(?:\\p{Lu}{3}[^\\n(),]{0,40}, ?)?" + NAME
            + " ?[-–—]|\\p{Lu}{3}[^\\n()]{0,60}\\(" + NAME + "\\))");
    /** "(With files from Reuters and AFP)", "Additional reporting by dpa", "The Associated Press contributed to this report". */
    private static final Pattern SHARE =
            Pattern.compile("(?m)(?:^|[(\\[—–-])[ \\t]*(?:(?:(?i:with|contains|includes) )?"
                    + "(?i:additional |some )?(?i:files?|inputs?|material|reporting|reports|contributions?|copy|information)"
                    + " (?i:from|by)(?i: the)? " + NAME + "(?:[,/&]| and [^\\n]{2,60}|[)\\].]*[ \\t]*$)|(?i:the )?"
                    + NAME
                    + "(?: and [^\\n]{2,40})? (?i:contributed to this) (?i:report|article|story))");

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
        String head = text.substring(0, Math.min(HEAD, text.length()));
        Matcher dateline = DATELINE.matcher(head);
        if (dateline.find()) {
            return Optional.of(agency(dateline.group(1)));
        }
        return listed(OPENING.matcher(head))
                .or(() -> listed(LINE.matcher(text)))
                .or(() -> listed(SHARE.matcher(text)));
    }

    /** The first match that names an agency of the list. */
    private static Optional<String> listed(Matcher credit) {
        while (credit.find()) {
            for (int group = 1; group <= credit.groupCount(); group++) {
                Optional<String> known =
                        Optional.ofNullable(credit.group(group)).map(name -> AGENCIES.get(key(name)));
                if (known.isPresent()) {
                    return known;
                }
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
