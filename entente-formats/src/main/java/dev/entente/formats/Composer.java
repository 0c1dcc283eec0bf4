package dev.entente.formats;

import dev.entente.intake.Reason;
import dev.entente.text.Block;
import dev.entente.text.BlockKind;
import dev.entente.text.Outline;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the text of a document out of its pieces: a paragraph, heading, item or row of a table a line, with a blank line between
 * paragraphs. White space inside a piece is one blank; what is no Unicode text is left out.
 */
final class Composer {
    /** Where a row's cells are set apart. */
    private static final char TAB = '\t';

    private final int most;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private boolean inRow;

    /**
     * @param most longest text, in UTF-16 code units
     */
    Composer(int most) {
        this.most = most;
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Adds a piece; one without words is left out. */
    Composer add(BlockKind kind, int level, String piece) {
        String words = tidy(piece);
        if (words.isEmpty()) {
            return this;
        }
        if (text.length() > 0) {
            boolean close = kind == BlockKind.LIST_ITEM && last() == BlockKind.LIST_ITEM
                    || kind == BlockKind.BOILERPLATE && last() == BlockKind.BOILERPLATE
                    || kind == BlockKind.CELL && last() == BlockKind.CELL;
            text.append(inRow ? "" + TAB : close ? "\n" : "\n\n");
        }
        int start = text.length();
        text.append(words);
        if (text.length() > most) {
            throw Unreadable.because(Reason.TOO_MUCH_TEXT, most + " characters a document are the most");
        }
        blocks.add(new Block(kind, level, new Passage(start, text.length())));
        return this;
    }

    private BlockKind last() {
        return blocks.get(blocks.size() - 1).kind();
    }

    /** Adds the cells of a row in one line, set apart by tabs. */
    Composer row(List<String> cells) {
        for (String cell : cells) {
            int before = blocks.size();
            add(BlockKind.CELL, 0, cell);
            inRow |= blocks.size() > before;
        }
        inRow = false;
        return this;
    }

    Composed compose() {
        return new Composed(text.toString(), Outline.refine(text.toString(), blocks));
    }

    /** The pieces as they were given, without what their words say besides. */
    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    static String tidy(String piece) {
        StringBuilder tidy = new StringBuilder(piece.length());
        boolean blank = false;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = true;
            } else if (isWord(piece, i)) {
                if (blank && tidy.length() > 0) {
                    tidy.append(' ');
                }
                blank = false;
                tidy.append(c);
            }
        }
        return tidy.toString();
    }

    /** Neither a control character, a hyphen that is not shown, a mark of order of bytes, nor half of a surrogate pair. */
    private static boolean isWord(String piece, int at) {
        char c = piece.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < piece.length() && Character.isLowSurrogate(piece.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(piece.charAt(at - 1));
        }
        return !Character.isISOControl(c) && c != '\u00ad' && c != '\ufeff' && c != '\ufffe' && c != '\uffff';
    }
}
