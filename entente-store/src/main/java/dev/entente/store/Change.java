package dev.entente.store;

/**
 * A document came or went.
 *
 * @param sequence number of the change, from 1; later ones are higher
 * @param document key of the document, never used for another
 * @param digest digest of the document that came; "" where it went
 */
public record Change(long sequence, long document, String digest) {}
