package dev.entente.reconcile;

import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.text.Alignment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts separate origins: how many distinct speakers, through distinct publishers, say something.
 *
 * <p>Copies and translations are one, by the links that {@link Reconciler} found; a document and its translation have one publisher
 * here, that of the first by id; what an agency is credited with came through the agency, whoever printed it; speakers without a name
 * are counted once. The count is the largest number of pairs of speaker and publisher of which no two share either. It is a count of
 * origins, no confirmation.
 *
 * <p>A document's house is looked up once and kept. Not for several threads, but {@link #with} may be called from another.
 */
public final class Tellings {
    private final Passages passages;
    /** Read by {@link #with} while others are looked up. */
    private final Map<String, String> houses = new ConcurrentHashMap<>();

    private final Sets reports = new Sets();
    /** Documents that translate each other: their house is that of the first by id. */
    private final Sets renderings = new Sets();

    private Tellings(Publications publications, Collection<Link> links, Collection<Alignment> alignments) {
        alignments.forEach(a -> renderings.join(a.from(), a.to()));
        passages = new Passages(publications);
        links.stream()
                .filter(l -> l.type() == LinkType.COPIES || l.type() == LinkType.TRANSLATES)
                .forEach(l -> reports.join(l.from(), l.to()));
    }

    /**
     * Ready to count claims with these links between them.
     *
     * @param alignments aligned passages of translations; their documents count as one
     */
    public static Tellings of(Publications publications, Collection<Link> links, Collection<Alignment> alignments) {
        return new Tellings(publications, links, alignments);
    }

    /** The same for other links, with the houses that are known; for documents that have not changed. */
    public Tellings with(Publications publications, Collection<Link> links, Collection<Alignment> alignments) {
        Tellings tellings = new Tellings(publications, links, alignments);
        tellings.houses.putAll(houses);
        return tellings;
    }

    /** Looks the houses of these documents up, so that nothing is read later. */
    public void look(Collection<String> documents) {
        documents.forEach(this::house);
    }

    /**
     * A claim, as far as it counts for origins.
     *
     * @param claim its id
     * @param document id of its document
     * @param speaker id of the speaker; nothing for the document itself
     * @param carrier id of the last carrier, if there is one
     */
    public record Telling(String claim, String document, Optional<String> speaker, Optional<String> carrier) {}

    /** Through how many separate origins these come; of copies the first counts. */
    public int origins(Collection<Telling> tellings) {
        Set<String> counted = new HashSet<>();
        SortedMap<String, SortedSet<String>> through = new TreeMap<>();
        for (Telling telling : tellings) {
            if (counted.add(reports.of(telling.claim()))) {
                // through whom: the last carrier that the text names, else the agency it credits, else its publisher,
                // else the document
                String speaker = telling.speaker().map(Tellings::name).orElseGet(() -> house(telling.document()));
                String publisher = telling.carrier().map(Tellings::name).orElseGet(() -> house(telling.document()));
                through.computeIfAbsent(speaker, s -> new TreeSet<>()).add(publisher);
            }
        }
        return pairs(through);
    }

    private String house(String document) {
        return houses.computeIfAbsent(
                renderings.of(document), d -> passages.house(d).orElse("document " + d));
    }

    private static String name(String id) {
        return id.startsWith("unnamed:") ? "unnamed" : Credits.agency(id);
    }

    /** The largest set of pairs in which nobody occurs twice, by augmenting paths. */
    private static int pairs(SortedMap<String, SortedSet<String>> through) {
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
