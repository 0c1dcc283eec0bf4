package dev.entente.coding;

import dev.entente.claim.ClaimType;
import java.util.List;
import java.util.Set;

/**
 * One way in which a word codes an event or a tie: a line of {@code frames.tsv}.
 *
 * @param type what it codes
 * @param conditions what must stand around the word
 * @param actors slots in which the actor may stand, in order
 * @param recipients slots in which the recipient may stand, in order
 * @param contexts domains that it speaks of by itself
 * @param needs which sides must be known: "actor", "recipient", "both", "either", "mutual" (both, or several actors)
 */
record Frame(
        ClaimType type,
        List<Condition> conditions,
        List<String> actors,
        List<String> recipients,
        List<String> contexts,
        String needs) {
    private static final Set<String> NEEDS = Set.of("", "actor", "recipient", "both", "either", "mutual");

    Frame {
        if (!NEEDS.contains(needs)) {
            throw new IllegalArgumentException("needs '" + needs + "' is no side; is a cell too many before it?");
        }
    }
}
