package dev.entente.cli;

import dev.entente.ask.Excerpt;
import java.util.ArrayList;
import java.util.List;

/** Wraps text at spaces. */
final class Wrapping {
    /** Before and after marked words. */
    static final String OPEN = "\ue000";

    static final String CLOSE = "\ue001";

    private Wrapping() {}

    /** Lines of at most {@code width} characters; a longer word stands alone on its line. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int length = 0;
        for (String word : text.split(" ", -1)) {
            int letters = word.codePointCount(0, word.length());
            if (length > 0 && length + 1 + letters > width) {
                lines.add(line.toString());
                line.setLength(0);
                length = 0;
            }
            if (length > 0) {
                line.append(' ');
                length++;
            }
            line.append(word);
            length += letters;
        }
        lines.add(line.toString());
        return lines;
    }

    /** The words with a sign before and after those that are marked; the signs are of a private area, and stand for one column. */
    static String marked(List<Excerpt.Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Excerpt.Run run : runs) {
            String words = run.words().replace(OPEN, "").replace(CLOSE, "");
            text.append(run.marked() ? OPEN + words + CLOSE : words);
        }
        return text.toString();
    }

    /** The text, or its first part with "…" where it is longer. */
    static String shortened(String text, int most) {
        int length = text.codePointCount(0, text.length());
        return length <= most ? text : text.substring(0, text.offsetByCodePoints(0, Math.max(0, most - 1))) + "…";
    }
}
