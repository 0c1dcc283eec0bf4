package dev.entente.reconcile;

import dev.entente.claim.Claim;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The order in which claims are compared: by document, passage and id, so the order of input makes no difference. */
final class Order {
    static final Comparator<Claim> BY_PLACE =
            Comparator.comparing(Claim::document).thenComparing(Claim::passage).thenComparing(Claim::id);

    private Order() {}

    /** The claims in order, each id once. */
    static List<Claim> of(Collection<Claim> claims) {
        SortedMap<String, Claim> byId = new TreeMap<>();
        claims.forEach(c -> byId.merge(c.id(), c, (a, b) -> BY_PLACE.compare(a, b) <= 0 ? a : b));
        return byId.values().stream().sorted(BY_PLACE).toList();
    }
}
