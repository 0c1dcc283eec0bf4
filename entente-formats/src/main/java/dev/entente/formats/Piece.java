package dev.entente.formats;

import dev.entente.text.BlockKind;

/**
 * A piece of a page between two breaks.
 *
 * @param kind what it is by its element
 * @param level of a heading or a list item
 * @param words its words, white space tidied
 * @param linked how many of its characters are a link's
 * @param row the row of a table that it is a cell of, 0 for others
 */
record Piece(BlockKind kind, int level, String words, int linked, int row) {
    Piece as(BlockKind other) {
        return new Piece(other, other == BlockKind.TITLE ? 1 : 0, words, linked, other == BlockKind.CELL ? row : 0);
    }

    /** Whether it is hardly more than links. */
    boolean isLinks() {
        return linked * 2 > words.length();
    }

    boolean isBoilerplate() {
        return kind == BlockKind.BOILERPLATE;
    }
}
