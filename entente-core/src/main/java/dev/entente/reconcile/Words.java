package dev.entente.reconcile;

import dev.entente.text.Table;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code words.tsv}: which words deny, doubt, keep a distance, speak of an intention, or mean nothing by themselves. */
final class Words {
    private static final Map<String, Words> SENSES = load();

    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private int longest;

    private Words() {}

    static Words denial() {
        return sense("denial");
    }

    static Words doubt() {
        return sense("doubt");
    }

    static Words distance() {
        return sense("distance");
    }

    static Words intention() {
        return sense("intention");
    }

    static Words pledge() {
        return sense("pledge");
    }

    static Words collective() {
        return sense("collective");
    }

    static Words function() {
        return sense("function");
    }

    private static Words sense(String sense) {
        return SENSES.getOrDefault(sense, new Words());
    }

    private static Map<String, Words> load() {
        Map<String, Words> senses = new HashMap<>();
        for (Table.Row row : Table.resource(Words.class, "words.tsv")) {
            Words words = senses.computeIfAbsent(row.value("sense"), s -> new Words());
            row.values("words").forEach(words::add);
        }
        return senses;
    }

    private void add(String word) {
        if (word.endsWith("*")) {
            String beginning = word.substring(0, word.length() - 1);
            beginnings.add(beginning);
            longest = Math.max(longest, beginning.length());
        } else {
            whole.add(word);
        }
    }

    /** Whether one of the words of the text is among these. */
    boolean occurIn(CharSequence text) {
        return split(text).stream().anyMatch(this::has);
    }

    /** Whether this word, folded as by {@link #split}, is among these. */
    boolean has(String word) {
        if (whole.contains(word)) {
            return true;
        }
        for (int length = Math.min(longest, word.length()); length > 0; length--) {
            if (beginnings.contains(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** The words of a text in lower case, without marks over or under letters and without punctuation. */
    static List<String> split(CharSequence text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); ) {
            int point = plain.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                word.appendCodePoint(point);
            } else if (!isMark(point) && !isJoint(point, word)) {
                flush(word, words);
            } else if (point == '-') {
                word.append('-');
            }
        }
        flush(word, words);
        return words;
    }

    /** Arabic vowel signs, the lengthening stroke and invisible marks. */
    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || point == 0x640;
    }

    /** A hyphen inside a word: "so-called". */
    private static boolean isJoint(int point, StringBuilder word) {
        return point == '-' && !word.isEmpty();
    }

    private static void flush(StringBuilder word, List<String> words) {
        while (!word.isEmpty() && word.charAt(word.length() - 1) == '-') {
            word.setLength(word.length() - 1);
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
