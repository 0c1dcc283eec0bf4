package dev.entente.text;

/** What part of a document's structure a block is. */
public enum BlockKind {
    TITLE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    CAPTION,
    /** A cell of a table, in a line with the others of its row. */
    CELL,
    /** "CAIRO, 24 November 1917 (Reuter) -" before a paragraph: place, date and agency; not coded. */
    DATELINE,
    /** Navigation, "READ:" links, comment forms, repeated captions: kept, marked, never coded. */
    BOILERPLATE
}
