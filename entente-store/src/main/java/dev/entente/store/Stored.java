package dev.entente.store;

/** What storing a reading did. */
public enum Stored {
    /** The document is new. */
    ADDED,
    /** It took the place of an earlier form of the document. */
    REPLACED
}
