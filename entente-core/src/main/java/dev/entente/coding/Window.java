package dev.entente.coding;

import dev.entente.text.AlignedText;
import dev.entente.text.Passage;

/**
 * A passage with a few letters around it, folded as a language's lexicons are, for patterns.
 *
 * @param text the folded letters
 * @param base where the window begins in the document's text
 * @param from where the passage begins in the folded text
 * @param to where it ends
 */
record Window(AlignedText text, int base, int from, int to) {
    /** How far a pattern may look beyond the passage. */
    private static final int MARGIN = 20;

    static Window of(String text, Passage passage, AlignedText.Folding letters) {
        int start = Math.max(0, passage.start() - MARGIN);
        int end = Math.min(text.length(), passage.end() + MARGIN);
        int from = AlignedText.of(text.substring(start, passage.start()), letters)
                .folded()
                .length();
        int length = AlignedText.of(text.substring(start, passage.end()), letters)
                .folded()
                .length();
        return new Window(AlignedText.of(text.substring(start, end), letters), start, from, length);
    }

    String folded() {
        return text.folded();
    }

    /** The document's passage for a range of the folded text. */
    Passage passage(int start, int end) {
        Passage own = text.passage(start, end);
        return new Passage(base + own.start(), base + own.end());
    }
}
