package dev.entente.reconcile;

import dev.entente.claim.Claim;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.claim.Proposition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Claims of one event or tie, told more than once.
 *
 * <p>They have one type, the same participants and one factuality (an intention, a demand and a deed are three things), and
 * contradict each other in no date, amount, place, office or domain. Two acts of one sort between the same two are not yet one
 * event: it must show, in the day, an amount, or the words (two that both passages share, or half of the shorter one's); where one
 * side is not named, in the day or an amount and a word. The most
 * precise dates are settled first; a claim that fits two groups which exclude one another in time stays by itself: which of them it
 * means is unknown.
 */
final class EventGroups {
    /** So many groups are compared with a claim by each word, day or amount. */
    private static final int COMPARED = 64;

    private final List<EventGroup> groups;

    private EventGroups(List<EventGroup> groups) {
        this.groups = List.copyOf(groups);
    }

    /** The groups of these claims, given in order; most have one member. */
    static EventGroups of(List<Claim> claims, EvidenceWords words) {
        SortedMap<String, List<Claim>> alike = new TreeMap<>();
        claims.forEach(
                c -> alike.computeIfAbsent(key(c), k -> new ArrayList<>()).add(c));
        List<EventGroup> groups = new ArrayList<>();
        alike.values().forEach(bucket -> groups.addAll(new Bucket(words).settle(bucket)));
        groups.sort(Comparator.comparing(EventGroup::first, Order.BY_PLACE));
        return new EventGroups(groups);
    }

    List<EventGroup> groups() {
        return groups;
    }

    /** Each claim to the first of its speaker in the group, and that one to the first of the group. */
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (EventGroup group : groups) {
            Map<String, Claim> firsts = new HashMap<>();
            for (Claim claim : group.members()) {
                Claim first = firsts.putIfAbsent(Voice.of(claim), claim);
                if (first != null) {
                    links.add(
                            new Link(LinkType.REPEATS, claim.id(), first.id(), "the same speaker says the same again"));
                } else if (!claim.equals(group.first())) {
                    links.add(new Link(
                            LinkType.SAME_EVENT,
                            claim.id(),
                            group.first().id(),
                            "same type, participants and circumstances"));
                }
            }
        }
        return links;
    }

    private static String key(Claim claim) {
        Proposition p = claim.proposition();
        String sides = p.type().mutual() ? Agreement.everyone(p).toString() : p.actorIds() + ">" + p.recipientIds();
        return p.type().name() + " " + claim.factuality().word() + " " + sides;
    }

    /** Claims of one type, factuality and participants. */
    private static final class Bucket {
        private final EvidenceWords words;
        private final List<EventGroup> groups = new ArrayList<>();
        private final Map<String, List<EventGroup>> byTrait = new HashMap<>();

        Bucket(EvidenceWords words) {
            this.words = words;
        }

        List<EventGroup> settle(List<Claim> claims) {
            claims.stream()
                    .map(Dated::of)
                    .sorted(Comparator.comparing(Dated::width).thenComparing(Dated::claim, Order.BY_PLACE))
                    .forEach(this::place);
            return groups;
        }

        private void place(Dated claim) {
            List<String> traits = traits(claim);
            List<EventGroup> fitting = fitting(claim, traits);
            if (!fitting.isEmpty() && fitting.stream().noneMatch(fitting.get(0)::excludes)) {
                fitting.get(0).add(claim);
                return;
            }
            EventGroup group = new EventGroup(claim);
            groups.add(group);
            traits.forEach(
                    t -> byTrait.computeIfAbsent(t, k -> new ArrayList<>()).add(group));
        }

        private List<EventGroup> fitting(Dated claim, List<String> traits) {
            return traits.stream()
                    .flatMap(t -> byTrait.getOrDefault(t, List.of()).stream().limit(COMPARED))
                    .distinct()
                    .filter(group -> group.admits(claim, words))
                    .sorted(Comparator.comparing(EventGroup::first, Order.BY_PLACE))
                    .toList();
        }

        /** What an event may be known by: a tie by its participants alone, an event by a day, an amount or a word. */
        private List<String> traits(Dated dated) {
            Claim claim = dated.claim();
            if (!claim.type().isEvent()) {
                return List.of("tie");
            }
            List<String> traits = new ArrayList<>();
            if (dated.isDay()) {
                traits.add("day " + dated.from());
            }
            claim.proposition()
                    .quantities()
                    .forEach(q -> traits.add("amount " + q.value().toPlainString() + q.unit()));
            words.of(claim).forEach(w -> traits.add("word " + w));
            return traits;
        }
    }
}
