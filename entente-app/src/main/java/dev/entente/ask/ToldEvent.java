package dev.entente.ask;

import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Factuality;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Claims of a dossier that tell one event or tie, by the links of the collection, beside those that deny or doubt it.
 *
 * @param says those that tell it, also as possible, intended or demanded; empty where nobody does
 * @param denies those that deny it
 * @param doubts those that doubt it
 * @param origins separate origins of those that tell it
 */
public record ToldEvent(List<Related> says, List<Related> denies, List<Related> doubts, int origins) {
    public ToldEvent {
        says = List.copyOf(says);
        denies = List.copyOf(denies);
        doubts = List.copyOf(doubts);
    }

    /** Name of the type. */
    public String type() {
        return first().type();
    }

    /** The most precise date of its claims: the one that may mean the fewest days. */
    public Optional<EventDate> date() {
        return all().stream()
                .flatMap(r -> r.statement().claim().proposition().date().stream())
                .min(Comparator.comparing(
                                (EventDate d) -> d.to().toEpochDay() - d.from().toEpochDay())
                        .thenComparing(EventDate::iso));
    }

    private Related first() {
        return all().get(0);
    }

    private List<Related> all() {
        List<Related> all = new ArrayList<>(says);
        all.addAll(denies);
        all.addAll(doubts);
        return all;
    }

    /** The events of a dossier: the earliest first, undated last; what is told once is one too. */
    public static List<ToldEvent> of(Dossier dossier, Casebook casebook) {
        Map<String, Related> claims = new LinkedHashMap<>();
        dossier.claims().forEach(r -> claims.put(r.id(), r));
        List<Link> links = casebook.collection().links(claims.keySet()).stream()
                .filter(l -> claims.containsKey(l.from()) && claims.containsKey(l.to()))
                .toList();
        Map<String, String> heads = heads(claims.keySet(), links);
        Map<String, List<Related>> groups = new LinkedHashMap<>();
        claims.forEach((id, related) -> groups.computeIfAbsent(heads.getOrDefault(id, id), h -> new ArrayList<>())
                .add(related));
        Map<String, Map<LinkType, Set<String>>> against = new HashMap<>();
        Set<String> placed = new HashSet<>();
        for (Link link : links) {
            if (link.type() == LinkType.DENIES || link.type() == LinkType.DOUBTS) {
                String denying = heads.getOrDefault(link.from(), link.from());
                String denied = heads.getOrDefault(link.to(), link.to());
                against.computeIfAbsent(denied, d -> new HashMap<>())
                        .computeIfAbsent(link.type(), t -> new HashSet<>())
                        .add(denying);
                placed.add(denying);
            }
        }
        List<ToldEvent> events = new ArrayList<>();
        groups.forEach((head, group) -> {
            if (!placed.contains(head) || against.containsKey(head)) {
                events.add(event(group, against.getOrDefault(head, Map.of()), groups, casebook));
            }
        });
        Comparator<ToldEvent> undatedLast = Comparator.comparing(e -> e.date().isEmpty());
        events.sort(undatedLast.thenComparing(
                e -> e.date().map(d -> d.from().toString() + d.to()).orElse("")));
        return List.copyOf(events);
    }

    private static Map<String, String> heads(Set<String> ids, List<Link> links) {
        Map<String, String> heads = new HashMap<>();
        ids.forEach(id -> heads.put(id, id));
        for (Link link : links) {
            if (link.type() != LinkType.DENIES && link.type() != LinkType.DOUBTS) {
                String from = root(heads, link.from());
                String to = root(heads, link.to());
                heads.put(from.compareTo(to) < 0 ? to : from, from.compareTo(to) < 0 ? from : to);
            }
        }
        Map<String, String> flat = new HashMap<>();
        ids.forEach(id -> flat.put(id, root(heads, id)));
        return flat;
    }

    private static String root(Map<String, String> heads, String id) {
        String at = id;
        while (!heads.getOrDefault(at, at).equals(at)) {
            at = heads.getOrDefault(at, at);
        }
        return at;
    }

    private static ToldEvent event(
            List<Related> group,
            Map<LinkType, Set<String>> against,
            Map<String, List<Related>> groups,
            Casebook casebook) {
        List<Related> says = new ArrayList<>();
        List<Related> denies = new ArrayList<>();
        for (Related related : group) {
            boolean denied = related.statement().claim().factuality() == Factuality.DENIED;
            (denied ? denies : says).add(related);
        }
        denies.addAll(members(against.getOrDefault(LinkType.DENIES, Set.of()), groups));
        List<Related> doubts = members(against.getOrDefault(LinkType.DOUBTS, Set.of()), groups);
        List<Claim> told = says.stream().map(r -> r.statement().claim()).toList();
        return new ToldEvent(says, denies.stream().distinct().toList(), doubts, casebook.separateOrigins(told));
    }

    private static List<Related> members(Set<String> heads, Map<String, List<Related>> groups) {
        return groups.entrySet().stream()
                .filter(group -> heads.contains(group.getKey()))
                .flatMap(group -> group.getValue().stream())
                .toList();
    }
}
