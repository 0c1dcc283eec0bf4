package dev.entente.claim;

import dev.entente.text.Passage;

/**
 * A passage that refers to an actor, by name, title, metonym, description or pronoun.
 *
 * @param actor the actor's id
 * @param document id of the document
 * @param passage where
 * @param text the words, verbatim
 */
public record Mention(String actor, String document, Passage passage, String text) {}
