package dev.entente.claim;

import dev.entente.text.Passage;

/**
 * An actor in a claim, with the words that stand for it.
 *
 * @param id the actor's id; {@code unnamed:<document>:<offset>} for somebody without a name
 * @param mention the words, verbatim; "" where the actor was inferred
 * @param passage where they stand; empty where inferred
 */
public record Participant(String id, String mention, Passage passage) {
    public Participant {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a participant needs an id");
        }
    }

    /** Whether this stands for a speaker without a name ("officials"). */
    public boolean isUnnamed() {
        return id.startsWith("unnamed:");
    }
}
