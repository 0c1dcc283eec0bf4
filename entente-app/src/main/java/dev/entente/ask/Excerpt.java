package dev.entente.ask;

import dev.entente.text.Document;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of a document, verbatim but for white space, with some of them marked; a long passage is shown around its marks.
 *
 * @param document the document: "002, “A title” (Publisher, 2021)"
 * @param runs the words in order
 */
public record Excerpt(String document, List<Run> runs) {
    /** Code units around a mark, where not all is shown. */
    private static final int AROUND = 140;
    /** Passages up to this length are shown in full. */
    private static final int WHOLE = 420;

    private static final String BREAK = " … ";

    public Excerpt {
        runs = List.copyOf(runs);
    }

    /** Words that are all marked, or all not. */
    public record Run(String words, boolean marked) {}

    /**
     * All words of the passages.
     *
     * @param marks inside the passages, in order
     */
    public static Excerpt whole(Document document, List<Passage> passages, List<Passage> marks, Casebook casebook) {
        return of(document, passages, marks, casebook);
    }

    /** The words around the marks; the beginning where there are none. */
    public static Excerpt around(Document document, Passage passage, List<Passage> marks, Casebook casebook) {
        return of(document, windows(document.text(), passage, marks), marks, casebook);
    }

    private static Excerpt of(Document document, List<Passage> passages, List<Passage> marks, Casebook casebook) {
        List<Run> runs = new ArrayList<>();
        for (Passage passage : passages) {
            if (!runs.isEmpty()) {
                runs.add(new Run(BREAK, false));
            }
            int at = passage.start();
            for (Passage mark : marks) {
                if (passage.contains(mark)) {
                    add(runs, document, at, mark.start(), false);
                    add(runs, document, mark.start(), mark.end(), true);
                    at = mark.end();
                }
            }
            add(runs, document, at, passage.end(), false);
        }
        return new Excerpt(new Wording(casebook).document(document.id()), runs);
    }

    private static void add(List<Run> runs, Document document, int start, int end, boolean marked) {
        if (start < end) {
            String words = document.cut(new Passage(start, end)).replaceAll("[\\s\\u00a0]+", " ");
            runs.add(new Run(words, marked));
        }
    }

    /** A window around each mark, those that touch made one. */
    private static List<Passage> windows(String text, Passage passage, List<Passage> marks) {
        if (passage.length() <= WHOLE) {
            return List.of(passage);
        }
        List<Passage> around = marks.isEmpty() ? List.of(new Passage(passage.start(), passage.start())) : marks;
        List<Passage> windows = new ArrayList<>();
        int length = 0;
        for (Passage mark : around) {
            Passage window = window(text, passage, mark);
            Passage last = windows.isEmpty() ? window : windows.get(windows.size() - 1);
            if (!windows.isEmpty() && window.start() <= last.end()) {
                windows.set(windows.size() - 1, last.cover(window));
                length += window.end() - last.end();
            } else if (length < WHOLE) {
                windows.add(window);
                length += window.length();
            }
        }
        return windows;
    }

    /** From a blank to a blank. */
    private static Passage window(String text, Passage passage, Passage mark) {
        int start = Math.max(passage.start(), mark.start() - AROUND);
        int end = Math.min(passage.end(), mark.end() + AROUND);
        while (start > passage.start() && start < mark.start() && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        while (end < passage.end() && end > mark.end() && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return new Passage(start, end);
    }

    /** The words without their marks. */
    public String words() {
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.words()));
        return words.toString();
    }
}
