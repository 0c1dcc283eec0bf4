package dev.entente.reconcile;

import dev.entente.claim.Claim;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.claim.Participant;
import dev.entente.text.Alignment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts separate origins: how many distinct speakers, through distinct publishers, say something.
 *
 * <p>Copies and translations are one, a document and its translation have one publisher here, that of the first by id; what an agency is credited with came through the agency, whoever printed it; speakers without
 * a name are counted once. The count is the largest number of pairs of speaker and publisher of which no two share either. It is a
 * count of origins, no confirmation.
 */
public final class Origins {
    private final Passages passages;
    /** Claims that are copies or translations of each other. */
    private final Sets reports = new Sets();
    /** Documents that translate each other. */
    private final Sets renderings = new Sets();

    private Origins(Publications publications, Collection<Link> links, Collection<Alignment> alignments) {
        alignments.forEach(a -> renderings.join(a.from(), a.to()));
        passages = new Passages(publications);
        links.stream()
                .filter(l -> l.type() == LinkType.COPIES || l.type() == LinkType.TRANSLATES)
                .forEach(l -> reports.join(l.from(), l.to()));
    }

    /**
     * Ready to count for these documents.
     *
     * @param links the links that {@link Reconciler} found between the claims; those of copies and translations are used
     */
    public static Origins of(Collection<Publication> publications, Collection<Link> links) {
        return of(Publications.of(publications), links);
    }

    /** As {@link #of(Collection, Collection)}; the texts are looked up one after the other. */
    public static Origins of(Publications publications, Collection<Link> links) {
        return of(publications, links, List.of());
    }

    /**
     * As {@link #of(Publications, Collection)}, with documents that translate each other: they are one, whoever published them.
     *
     * @param alignments aligned passages; their documents count
     */
    public static Origins of(Publications publications, Collection<Link> links, Collection<Alignment> alignments) {
        return new Origins(publications, links, alignments);
    }

    /**
     * The separate origins of what these claims say; the caller gives claims that say the same.
     *
     * <p>Example: a minister's words in two papers, both by an agency, are one origin; a second minister's in a third paper another.
     */
    public int count(List<Claim> claims) {
        List<Claim> ordered = Order.of(claims);
        Set<String> counted = new HashSet<>();
        SortedMap<String, SortedSet<String>> through = new TreeMap<>();
        for (Claim claim : ordered) {
            if (counted.add(reports.of(claim.id()))) {
                through.computeIfAbsent(speaker(claim), s -> new TreeSet<>()).add(publisher(claim));
            }
        }
        return pairs(through);
    }

    private String speaker(Claim claim) {
        return claim.speaker().map(s -> name(s.who())).orElseGet(() -> house(claim.document()));
    }

    /** Through whom: the last carrier that the text names, else the agency it credits, else its publisher, else the document. */
    private String publisher(Claim claim) {
        int carriers = claim.sources().size() - 1;
        return carriers > 0 ? name(claim.sources().get(carriers).who()) : house(claim.document());
    }

    private static String name(Participant who) {
        return name(who.id());
    }

    static String name(String id) {
        return id.startsWith("unnamed:") ? "unnamed" : Credits.agency(id);
    }

    private String house(String document) {
        String first = renderings.of(document);
        return passages.house(first).orElse("document " + first);
    }

    /** The largest set of pairs in which nobody occurs twice, by augmenting paths. */
    static int pairs(SortedMap<String, SortedSet<String>> through) {
        Map<String, String> taken = new HashMap<>();
        int pairs = 0;
        for (String speaker : new ArrayList<>(through.keySet())) {
            pairs += pair(speaker, through, taken, new HashSet<>()) ? 1 : 0;
        }
        return pairs;
    }

    private static boolean pair(
            String speaker,
            SortedMap<String, SortedSet<String>> through,
            Map<String, String> taken,
            Set<String> tried) {
        for (String publisher : through.getOrDefault(speaker, new TreeSet<>())) {
            if (tried.add(publisher)) {
                String holder = taken.get(publisher);
                if (holder == null || pair(holder, through, taken, tried)) {
                    taken.put(publisher, speaker);
                    return true;
                }
            }
        }
        return false;
    }
}
