package dev.entente.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Labels for the entries of one archive, made of the names that it gives them: no two alike, nothing in them that climbs out of a
 * folder, hides an ending, or writes from right to left by command. They are labels only; no file is ever named by them.
 */
final class EntryNames {
    private static final int LONGEST = 300;
    private static final int LONGEST_ENDING = 10;

    private final Set<String> given = new HashSet<>();

    /** The label of the next entry of that name: the name itself, or with {@code #2} where an entry before it has the same. */
    String label(String name) {
        String clean = clean(name);
        String label = clean;
        for (int i = 2; !given.add(label); i++) {
            label = clean + "#" + i;
        }
        return label;
    }

    static String clean(String name) {
        List<String> steps = new ArrayList<>();
        for (String step : name.replace('\\', '/').split("/", -1)) {
            String plain = plain(step);
            if (!plain.isBlank() && !plain.equals(".") && !plain.equals("..")) {
                steps.add(plain);
            }
        }
        String joined = String.join("/", steps);
        if (joined.isEmpty()) {
            return "unnamed";
        }
        return joined.length() > LONGEST ? joined.substring(joined.length() - LONGEST) : joined;
    }

    private static String plain(String step) {
        StringBuilder plain = new StringBuilder();
        step.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean odd = type == Character.CONTROL
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || c >= 0x202a && c <= 0x202e
                    || c >= 0x2066 && c <= 0x2069;
            plain.appendCodePoint(odd ? '_' : c);
        });
        return plain.toString().strip();
    }

    static String last(String label) {
        return label.substring(label.lastIndexOf('/') + 1);
    }

    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot <= 0 ? "" : name.substring(dot + 1);
        boolean plain = ending.length() <= LONGEST_ENDING
                && ending.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
        return plain ? ending.toLowerCase(Locale.ROOT) : "";
    }

    static String withoutEnding(String name) {
        String ending = ending(name);
        return ending.isEmpty() ? name : name.substring(0, name.length() - ending.length() - 1);
    }
}
