package dev.entente.reconcile;

import dev.entente.claim.Claim;
import dev.entente.claim.Factuality;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.claim.Participant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Gathers what denials hold against into disputes, each about one proposition.
 *
 * <p>A denial that is disputed itself, and answers to nothing, stands in that dispute only.
 *
 * <p>Disputed claims come together that have a denial in common or are linked as one event, if their propositions may be one. A
 * denial of several propositions stands in the dispute of each.
 */
final class Disputes {
    private final List<Claim> claims;
    private final Sets events = new Sets();
    private final Map<String, List<Claim>> denialsOf = new HashMap<>();
    private final Set<String> answered = new HashSet<>();

    Disputes(List<Claim> claims, List<Link> links) {
        this.claims = claims;
        Map<String, Claim> byId = new HashMap<>();
        claims.forEach(c -> byId.put(c.id(), c));
        for (Link link : links) {
            Claim from = byId.get(link.from());
            if (from == null || !byId.containsKey(link.to())) {
                continue;
            }
            if (link.type() == LinkType.DENIES || link.type() == LinkType.DOUBTS) {
                denialsOf.computeIfAbsent(link.to(), k -> new ArrayList<>()).add(from);
                answered.add(from.id());
            } else {
                events.join(link.from(), link.to());
            }
        }
    }

    List<Dispute> all() {
        Map<String, List<Claim>> repeated = new HashMap<>();
        List<Claim> open = new ArrayList<>();
        Set<String> answeredEvents = new HashSet<>();
        answered.forEach(id -> answeredEvents.add(events.of(id)));
        for (Claim claim : claims) {
            if (isDenial(claim) && !answered.contains(claim.id())) {
                boolean repeats = answeredEvents.contains(events.of(claim.id()));
                if (repeats) {
                    repeated.computeIfAbsent(events.of(claim.id()), k -> new ArrayList<>())
                            .add(claim);
                } else if (standsAlone(claim) && !denialsOf.containsKey(claim.id())) {
                    open.add(claim);
                }
            }
        }
        return Stream.concat(matched(repeated).stream(), unmatched(open).stream())
                .sorted(Comparator.comparing((Dispute d) -> d.denials().get(0), Order.BY_PLACE)
                        .thenComparing(
                                d -> d.asserted().stream()
                                        .findFirst()
                                        .orElse(d.denials().get(0)),
                                Order.BY_PLACE))
                .toList();
    }

    private static boolean isDenial(Claim claim) {
        return claim.factuality() == Factuality.DENIED
                || claim.factuality() == Factuality.POSSIBLE && Voice.isDoubt(claim);
    }

    /** Whether somebody denies it, or the text itself points back at what it denies ("the report is untrue"). */
    private static boolean standsAlone(Claim claim) {
        return claim.speaker().isPresent()
                || Stream.concat(claim.proposition().actors().stream(), claim.proposition().recipients().stream())
                        .map(Participant::passage)
                        .noneMatch(p -> p.isEmpty() || claim.passage().overlaps(p));
    }

    private List<Dispute> matched(Map<String, List<Claim>> repeated) {
        List<List<Claim>> clusters = new ArrayList<>();
        Map<String, List<List<Claim>>> byTie = new HashMap<>();
        for (Claim claim : claims) {
            if (denialsOf.containsKey(claim.id())) {
                List<Claim> cluster = ties(claim).stream()
                        .flatMap(tie -> byTie.getOrDefault(tie, List.of()).stream())
                        .filter(c -> Agreement.mayBeOne(c.get(0).proposition(), claim.proposition()))
                        .min(Comparator.comparing(c -> c.get(0), Order.BY_PLACE))
                        .orElseGet(() -> newCluster(clusters));
                cluster.add(claim);
                ties(claim).forEach(tie -> register(cluster, byTie.computeIfAbsent(tie, t -> new ArrayList<>())));
            }
        }
        return clusters.stream().map(c -> dispute(c, repeated)).toList();
    }

    private static List<Claim> newCluster(List<List<Claim>> clusters) {
        List<Claim> cluster = new ArrayList<>();
        clusters.add(cluster);
        return cluster;
    }

    /** Lists are told apart as objects: two that happen to hold the same are two. */
    private static void register(List<Claim> cluster, List<List<Claim>> tied) {
        if (tied.stream().noneMatch(t -> t == cluster)) {
            tied.add(cluster);
        }
    }

    /** What may tie a disputed claim to another: its event, and the events of its denials. */
    private SortedSet<String> ties(Claim claim) {
        SortedSet<String> ties = new TreeSet<>();
        ties.add(events.of(claim.id()));
        denialsOf.getOrDefault(claim.id(), List.of()).forEach(d -> ties.add(events.of(d.id())));
        return ties;
    }

    /** Denials are told apart by id, and those of an event are gathered once: a pile with copies has many of each. */
    private Dispute dispute(List<Claim> asserted, Map<String, List<Claim>> repeated) {
        Map<String, Claim> denials = new LinkedHashMap<>();
        Set<String> gathered = new HashSet<>();
        for (Claim claim : asserted) {
            for (Claim denial : denialsOf.getOrDefault(claim.id(), List.of())) {
                denials.put(denial.id(), denial);
                String event = events.of(denial.id());
                if (gathered.add(event)) {
                    repeated.getOrDefault(event, List.of()).forEach(d -> denials.put(d.id(), d));
                }
            }
        }
        return new Dispute(Order.of(denials.values()), Order.of(asserted));
    }

    private List<Dispute> unmatched(List<Claim> open) {
        Map<String, List<Claim>> byEvent = new LinkedHashMap<>();
        open.forEach(c -> byEvent.computeIfAbsent(events.of(c.id()), k -> new ArrayList<>())
                .add(c));
        return byEvent.values().stream().map(d -> new Dispute(d, List.of())).toList();
    }
}
