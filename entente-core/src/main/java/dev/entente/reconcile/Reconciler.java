package dev.entente.reconcile;

import dev.entente.claim.Claim;
import dev.entente.claim.Link;
import dev.entente.text.Alignment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds how the claims of a collection stand to each other. It sees claims only, so hand-written ones test it.
 *
 * <p>It is sparing: what is not told apart by date, amount, place, domain or words stays unlinked. The rules are those of
 * {@link EventGroups}, {@link Denials}, {@link DeniedReports}, {@link Copies} and {@link Renderings}.
 */
public final class Reconciler {
    private static final Comparator<Link> BY_TYPE =
            Comparator.comparing(Link::type).thenComparing(Link::from).thenComparing(Link::to);

    private Reconciler() {}

    /**
     * All links between the claims, ordered by type, from and to; the order of {@code claims} makes no difference.
     *
     * <p>A claim that repeats others points at the first of them only.
     */
    public static List<Link> links(List<Claim> claims) {
        return links(claims, List.of());
    }

    /** All links, those between copied passages of the publications among them. */
    public static List<Link> links(List<Claim> claims, Collection<Publication> publications) {
        return links(claims, Publications.of(publications));
    }

    /** As {@link #links(List, Collection)}; the texts are looked up one after the other, in order of their ids. */
    public static List<Link> links(List<Claim> claims, Publications publications) {
        return links(claims, publications, List.of());
    }

    /** As {@link #links(List, Publications)}, with those between passages that translate each other. */
    public static List<Link> links(List<Claim> claims, Publications publications, List<Alignment> alignments) {
        List<Claim> ordered = Order.of(claims);
        EvidenceWords words = new EvidenceWords();
        EventGroups groups = EventGroups.of(ordered, words);
        List<Link> links = new ArrayList<>(groups.links());
        links.addAll(new Denials(groups, words).links(ordered));
        links.addAll(DeniedReports.links(ordered));
        links.addAll(Copies.links(ordered, new Passages(publications)));
        links.addAll(Renderings.links(ordered, alignments));
        return once(links);
    }

    private static List<Link> once(List<Link> links) {
        Map<String, Link> once = new TreeMap<>();
        links.forEach(l -> once.putIfAbsent(l.type().word() + "\n" + l.from() + "\n" + l.to(), l));
        return once.values().stream().sorted(BY_TYPE).toList();
    }

    /**
     * The disputes among the claims: each proposition once, with who asserts and who denies or doubts it, in order of document and
     * passage.
     *
     * <p>A denial that nothing in the pile answers to stands alone, if somebody is said to deny it, or if it points back in its text;
     * that a text merely says that something is not so makes no dispute by itself.
     *
     * @param links links between the claims; those to claims that are not given are passed over
     */
    public static List<Dispute> disputes(List<Claim> claims, List<Link> links) {
        return new Disputes(Order.of(claims), links).all();
    }
}
