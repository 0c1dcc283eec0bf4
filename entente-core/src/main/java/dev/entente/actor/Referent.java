package dev.entente.actor;

import dev.entente.claim.ActorType;
import dev.entente.text.Passage;

/**
 * Who a noun phrase means.
 *
 * @param id the actor's id
 * @param type what sort of actor
 * @param mention the words that refer, without article and trailing clauses
 * @param how by what right we think so
 */
public record Referent(String id, ActorType type, Passage mention, How how) {
    /** By what right a phrase is taken to mean an actor. */
    public enum How {
        /** Its name, or a part of it. */
        NAME,
        /** A description with the owner in it: "Israeli forces", "the government of Mali". */
        OWNED,
        /** A group made from its words: "Iranian students". */
        GROUP,
        /** An office without a name: "the foreign minister of France". */
        ROLE,
        /** A definite description that the text has prepared: "the movement". */
        DESCRIPTION,
        /** "he", "it", "its". */
        PRONOUN,
        /** A city or region that may stand for its people or government. */
        PLACE
    }

    /** Whether the words themselves, not their surroundings, say who is meant. */
    public boolean isExplicit() {
        return how != How.DESCRIPTION && how != How.PRONOUN;
    }

    Referent at(Passage passage) {
        return new Referent(id, type, passage, how);
    }
}
