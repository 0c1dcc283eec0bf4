package dev.entente.text;

/** What part of a document's structure a block is. */
public enum BlockKind {
    TITLE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    CAPTION,
    /** Navigation, "READ:" links, comment forms, repeated captions: kept, marked, never coded. */
    BOILERPLATE
}
