package dev.entente.reconcile;

import dev.entente.claim.Claim;
import java.util.List;

/**
 * One proposition that somebody denies or doubts.
 *
 * @param denials the claims that deny or doubt it, in order of document and text; never empty
 * @param asserted the claims that they deny or doubt; empty where the denial matches nothing in the pile
 */
public record Dispute(List<Claim> denials, List<Claim> asserted) {
    public Dispute {
        denials = List.copyOf(denials);
        asserted = List.copyOf(asserted);
        if (denials.isEmpty()) {
            throw new IllegalArgumentException("no dispute without a denial");
        }
    }

    /** Whether anything in the pile asserts what is denied. */
    public boolean isMatched() {
        return !asserted.isEmpty();
    }
}
