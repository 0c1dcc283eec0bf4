package dev.entente.claim;

/**
 * One link of a chain of attribution: the speaker, or a carrier who passes the words on.
 *
 * @param who the actor
 * @param cue the words that attribute ("told", "according to"), verbatim
 * @param stance how this source holds the claim; a carrier is {@link Factuality#UNCOMMITTED} unless it endorses
 */
public record Source(Participant who, String cue, Factuality stance) {}
