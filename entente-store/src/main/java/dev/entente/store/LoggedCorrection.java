package dev.entente.store;

import java.util.Optional;

/**
 * A correction as it stands in the log.
 *
 * @param number from 1, never used twice
 * @param correction what was decided
 * @param made when, as an instant in UTC
 * @param undone when it was taken back
 * @param claim id of the claim that it is placed at now; nothing for actors, and where it finds its claim no more
 */
public record LoggedCorrection(
        int number, Correction correction, String made, Optional<String> undone, Optional<String> claim) {
    /** Whether it counts. */
    public boolean stands() {
        return undone.isEmpty();
    }

    /** Whether it stands, is about a claim, and does not find it any more. */
    public boolean isUnplaced() {
        return stands() && correction.decision() instanceof Decision.OnClaim && claim.isEmpty();
    }
}
