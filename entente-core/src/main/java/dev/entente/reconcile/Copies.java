package dev.entente.reconcile;

import dev.entente.claim.Claim;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.claim.Proposition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Claims of one proposition whose sentences stand, word for word or nearly so, in several documents.
 *
 * <p>Each points at the first such claim of another document. Sentences are compared by {@link Shingles}.
 */
final class Copies {
    private final Map<Long, List<Integer>> holders = new HashMap<>();
    private final List<Claim> firsts = new ArrayList<>();
    private final List<Shingles> shingles = new ArrayList<>();

    private Copies() {}

    /** The links between copies; claims whose document is not among the publications have none. */
    static List<Link> links(List<Claim> claims, Collection<Publication> publications) {
        Map<String, Publication> byDocument = new HashMap<>();
        publications.forEach(p -> byDocument.put(p.document(), p));
        Map<String, Shingles.Sentences> sentences = new HashMap<>();
        SortedMap<String, Copies> alike = new TreeMap<>();
        List<Link> links = new ArrayList<>();
        for (Claim claim : claims) {
            Publication publication = byDocument.get(claim.document());
            if (publication != null) {
                Shingles around = sentences
                        .computeIfAbsent(claim.document(), d -> new Shingles.Sentences(publication.text()))
                        .around(claim.passage());
                alike.computeIfAbsent(key(claim), k -> new Copies()).add(claim, around, links);
            }
        }
        return links;
    }

    private static String key(Claim claim) {
        Proposition p = claim.proposition();
        return p.type().name() + " " + p.actorIds() + ">" + p.recipientIds();
    }

    private void add(Claim claim, Shingles around, List<Link> links) {
        SortedMap<Integer, Integer> shared = new TreeMap<>();
        for (Long run : around.runs()) {
            holders.getOrDefault(run, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum));
        }
        for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
            Claim first = firsts.get(entry.getKey());
            if (!first.document().equals(claim.document())
                    && around.isCopyOf(shingles.get(entry.getKey()), entry.getValue())) {
                links.add(
                        new Link(LinkType.COPIES, claim.id(), first.id(), "nearly the same words in another document"));
                return;
            }
        }
        around.runs().forEach(run -> holders.computeIfAbsent(run, r -> new ArrayList<>())
                .add(firsts.size()));
        firsts.add(claim);
        shingles.add(around);
    }
}
