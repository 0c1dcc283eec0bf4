package dev.entente.store;

/**
 * A decision and why it was made.
 *
 * @param decision what was decided
 * @param reason in the reader's own words, or ""
 */
public record Correction(Decision decision, String reason) {}
