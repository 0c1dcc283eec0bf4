package dev.entente.reconcile;

import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Proposition;
import dev.entente.claim.Quantity;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether two propositions may be one: what they say of participants, time, amounts, place, office and domain.
 *
 * <p>What one of them leaves open contradicts nothing, but for the participants, who must agree on both sides.
 */
final class Agreement {
    /** Amounts of which one is approximate agree if they differ by less than a tenth. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    private Agreement() {}

    /** Whether both speak of one type, agree on the participants, and contradict each other in nothing else. */
    static boolean mayBeOne(Proposition one, Proposition other) {
        return one.type().equals(other.type()) && participants(one, other) && circumstances(one, other);
    }

    /** Whether nothing that both tell besides the participants contradicts. */
    static boolean circumstances(Proposition one, Proposition other) {
        return dates(one.date(), other.date()) && details(one, other);
    }

    /** The circumstances but for the date. */
    static boolean details(Proposition one, Proposition other) {
        return quantities(one.quantities(), other.quantities())
                && roles(one.role(), other.role())
                && (!one.type().isEvent() || places(one.place(), other.place()))
                && contexts(one.contexts(), other.contexts());
    }

    /** Whether the participants agree side by side; taken together where the type holds both ways. */
    static boolean participants(Proposition one, Proposition other) {
        return one.type().mutual()
                ? together(everyone(one), everyone(other))
                : agree(one.actorIds(), other.actorIds()) && agree(one.recipientIds(), other.recipientIds());
    }

    private static boolean together(Set<String> one, Set<String> other) {
        int needed = Math.min(2, Math.max(one.size(), other.size()));
        return one.stream().filter(other::contains).count() >= needed && agree(one, other);
    }

    static SortedSet<String> everyone(Proposition proposition) {
        SortedSet<String> everyone = new TreeSet<>(proposition.actorIds());
        everyone.addAll(proposition.recipientIds());
        return everyone;
    }

    /** Whether two sets share one member and a third of all; two empty ones agree. */
    static boolean agree(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        int shared = (int) one.stream().filter(other::contains).count();
        return shared > 0 && 3 * shared >= one.size() + other.size() - shared;
    }

    static boolean dates(Optional<EventDate> one, Optional<EventDate> other) {
        return one.isEmpty() || other.isEmpty() || one.get().overlaps(other.get());
    }

    /** Amounts contradict where both tell some of one unit and no two of them are the same. */
    static boolean quantities(List<Quantity> one, List<Quantity> other) {
        boolean comparable =
                one.stream().anyMatch(a -> other.stream().anyMatch(b -> a.unit().equals(b.unit())));
        return !comparable || shareQuantity(one, other);
    }

    static boolean shareQuantity(List<Quantity> one, List<Quantity> other) {
        return one.stream().anyMatch(a -> other.stream().anyMatch(b -> same(a, b)));
    }

    private static boolean same(Quantity one, Quantity other) {
        if (!one.unit().equals(other.unit())) {
            return false;
        }
        BigDecimal difference = one.value().subtract(other.value()).abs();
        BigDecimal allowed = one.value().abs().max(other.value().abs()).multiply(TOLERANCE);
        return difference.signum() == 0
                || (one.approximate() || other.approximate()) && difference.compareTo(allowed) < 0;
    }

    private static boolean roles(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    static boolean places(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static boolean contexts(Collection<String> one, Collection<String> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    /** Whether both name a time, a month or more precise, and it is the same. */
    static boolean shareDate(Claim one, Claim other) {
        Optional<EventDate> a = one.proposition().date();
        Optional<EventDate> b = other.proposition().date();
        return a.isPresent()
                && b.isPresent()
                && isPrecise(a.get())
                && isPrecise(b.get())
                && a.get().overlaps(b.get());
    }

    private static boolean isPrecise(EventDate date) {
        return !date.from().plusMonths(1).isBefore(date.to());
    }
}
