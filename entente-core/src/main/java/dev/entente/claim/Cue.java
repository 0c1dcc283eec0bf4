package dev.entente.claim;

import dev.entente.text.Passage;

/**
 * The words that attribute something to somebody: "said", "according to", "criticism".
 *
 * @param text the words, verbatim; "" for a bare quotation
 * @param passage where they stand
 */
public record Cue(String text, Passage passage) {}
