package dev.entente.align;

import dev.entente.text.Plain;
import java.util.ArrayList;
import java.util.List;

/** The words of a passage as they are compared: see {@link Plain}. */
final class Letters {
    private Letters() {}

    /**
     * A word of a passage.
     *
     * @param folded as it is compared
     * @param start where it begins, in code units of the passage
     * @param end one past its last code unit
     * @param capital whether it begins with a capital letter
     */
    record Word(String folded, int start, int end, boolean capital) {
        boolean isArabic() {
            return folded.charAt(0) >= 0x620 && folded.charAt(0) <= 0x6ff;
        }

        boolean isNumber() {
            return Character.isDigit(folded.charAt(0));
        }
    }

    /** The words of a passage; marks inside a number ("5,000") belong to it. */
    static List<Word> words(String passage) {
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < passage.length(); ) {
            int end = at;
            while (end < passage.length() && isInside(passage, at, end)) {
                end++;
            }
            String folded = Plain.of(passage.substring(at, end));
            if (!folded.isEmpty() && Character.isLetterOrDigit(folded.charAt(0))) {
                words.add(new Word(folded, at, end, Character.isUpperCase(passage.charAt(at))));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private static boolean isInside(String text, int start, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            return true;
        }
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK || c == 'ـ' || c == '\u200c';
        boolean point = ".,٫٬".indexOf(c) >= 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1))
                && Character.isDigit(text.charAt(at - (at > start ? 1 : 0)));
        return at > start && (mark || point);
    }
}
