package dev.entente.store;

/**
 * How much a collection holds.
 *
 * @param documents documents
 * @param coded those whose language a pack reads
 * @param rejections files and records rejected
 * @param actors actors that some document speaks of
 * @param mentions mentions of actors
 * @param attributions attributions
 * @param claims claims
 * @param links links between claims
 */
public record Counts(
        int documents, int coded, int rejections, int actors, int mentions, int attributions, int claims, int links) {}
