package dev.entente.reconcile;

import dev.entente.claim.Claim;
import dev.entente.claim.Link;
import java.util.List;

/** Finds how the claims of a collection stand to each other. It sees claims only, so hand-written ones test it. */
public final class Reconciler {
    private Reconciler() {}

    /**
     * All links between the claims, ordered by type, from and to; the order of {@code claims} makes no difference.
     */
    public static List<Link> links(List<Claim> claims) {
        return List.of();
    }

    /** The disputes among the claims: each proposition once, with who asserts and who denies or doubts it. */
    public static List<Dispute> disputes(List<Claim> claims, List<Link> links) {
        return List.of();
    }
}
