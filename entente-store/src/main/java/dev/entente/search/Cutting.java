package dev.entente.search;

import dev.entente.text.Block;
import dev.entente.text.Document;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a document into the passages that are found: its blocks, and the text between them that has letters; a very long one in
 * parts, at white space.
 */
final class Cutting {
    /** Code units of one passage. A page of print has some 3,000. */
    static final int LONGEST = 4000;
    /** Letters that make text between two blocks worth finding: list marks have one or two. */
    private static final int LEAST_LETTERS = 3;

    private final String text;
    private final List<Passage> passages = new ArrayList<>();

    private Cutting(String text) {
        this.text = text;
    }

    static List<Passage> of(Document document) {
        Cutting cutting = new Cutting(document.text());
        int last = 0;
        for (Block block : document.blocks()) {
            cutting.between(last, block.passage().start());
            cutting.parts(block.passage().start(), block.passage().end());
            last = block.passage().end();
        }
        cutting.between(last, document.text().length());
        return cutting.passages;
    }

    private void between(int start, int end) {
        long letters = text.substring(start, end)
                .codePoints()
                .filter(Character::isLetter)
                .limit(LEAST_LETTERS)
                .count();
        if (letters == LEAST_LETTERS) {
            parts(start, end);
        }
    }

    private void parts(int start, int end) {
        int from = start;
        while (end - from > LONGEST) {
            int cut = cut(from);
            add(from, cut);
            from = cut;
        }
        add(from, end);
    }

    /** After the last white space that fits; else before a whole character. */
    private int cut(int from) {
        int most = from + LONGEST;
        for (int i = most; i > from + LONGEST / 2; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }

    private void add(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            passages.add(new Passage(from, to));
        }
    }
}
