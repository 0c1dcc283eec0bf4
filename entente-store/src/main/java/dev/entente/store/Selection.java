package dev.entente.store;

import dev.entente.claim.EventDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * Which claims are wanted, in the terms of facets. Several values of one facet are alternatives; all else must hold.
 *
 * <pre>{@code
 * Selection.all().with(Facet.TYPE, List.of("AID")).with(Facet.LANGUAGE, List.of("en", "ar")).date(new EventDate("1917"))
 * }</pre>
 *
 * @param chosen values by facet; a facet without any is no condition
 * @param date what the event's own date must overlap with; a claim without a date never does
 * @param among ids of the only claims that come into question
 * @param between two actors: one acts and the other receives, or both take one side in what holds both ways
 */
public record Selection(
        Map<Facet, SortedSet<String>> chosen,
        Optional<EventDate> date,
        Optional<Set<String>> among,
        Optional<Between> between) {
    private static final Selection ALL = new Selection(Map.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Selection {
        Map<Facet, SortedSet<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, ClaimQuery.set(values));
            }
        });
        chosen = Collections.unmodifiableMap(copy);
        among = among.map(Set::copyOf);
    }

    /** Two ids, in whatever order. */
    public record Between(String one, String other) {}

    /** All claims. */
    public static Selection all() {
        return ALL;
    }

    /** This, and in that facet one of these values. */
    public Selection with(Facet facet, List<String> values) {
        Map<Facet, SortedSet<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(chosen);
        changed.put(facet, ClaimQuery.set(values));
        return new Selection(changed, date, among, between);
    }

    public Selection date(EventDate wanted) {
        return new Selection(chosen, Optional.of(wanted), among, between);
    }

    /** This, and only these claims; where some were named already, those that are in both. */
    public Selection among(Set<String> ids) {
        Set<String> both = among.<Set<String>>map(before -> {
                    Set<String> kept = new java.util.HashSet<>(before);
                    kept.retainAll(ids);
                    return kept;
                })
                .orElse(ids);
        return new Selection(chosen, date, Optional.of(both), between);
    }

    public Selection between(String one, String other) {
        return new Selection(chosen, date, among, Optional.of(new Between(one, other)));
    }
}
