package dev.entente.formats;

/**
 * A line of a page.
 *
 * @param page from 1
 * @param words its words
 * @param left its left edge, in points
 * @param right its right edge
 * @param y its base line from the top
 * @param size of its letters
 * @param bold whether all of them are bold
 */
record PdfLine(int page, String words, float left, float right, float y, float size, boolean bold) {}
