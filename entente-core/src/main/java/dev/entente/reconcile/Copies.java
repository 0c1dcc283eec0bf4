package dev.entente.reconcile;

import dev.entente.claim.Claim;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.claim.Proposition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Claims of one proposition whose sentences stand, word for word or nearly so, in several documents.
 *
 * <p>Each points at the first such claim of another document. Sentences are compared by {@link Shingles}. Where a pronoun lost its
 * actor because the paragraph before was cut, the same quote of the same type is the same claim.
 */
final class Copies {
    private final Map<Long, List<Integer>> holders = new HashMap<>();
    private final List<Claim> firsts = new ArrayList<>();
    private final List<Shingles> shingles = new ArrayList<>();

    private Copies() {}

    /** The links between copies; claims whose document is not at hand have none. */
    static List<Link> links(List<Claim> claims, Passages passages) {
        SortedMap<String, Copies> alike = new TreeMap<>();
        List<Link> links = new ArrayList<>();
        for (Claim claim : claims) {
            passages.around(claim)
                    .ifPresent(around -> alike.computeIfAbsent(claim.type().name(), t -> new Copies())
                            .add(claim, around, links));
        }
        return links;
    }

    private void add(Claim claim, Shingles around, List<Link> links) {
        SortedMap<Integer, Integer> shared = new TreeMap<>();
        for (long run : around.runs()) {
            holders.getOrDefault(run, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum));
        }
        Optional<Claim> first = first(claim, around, shared);
        if (first.isPresent()) {
            links.add(new Link(
                    LinkType.COPIES, claim.id(), first.get().id(), "nearly the same words in another document"));
            return;
        }
        for (long run : around.runs()) {
            holders.computeIfAbsent(run, r -> new ArrayList<>()).add(firsts.size());
        }
        firsts.add(claim);
        shingles.add(around);
    }

    /** The first claim of the same participants, else the first of the same quote. */
    private Optional<Claim> first(Claim claim, Shingles around, SortedMap<Integer, Integer> shared) {
        Optional<Claim> sameQuote = Optional.empty();
        for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
            Claim first = firsts.get(entry.getKey());
            boolean sameSides = sides(first.proposition()).equals(sides(claim.proposition()));
            if ((sameSides || quote(first).equals(quote(claim)))
                    && !first.document().equals(claim.document())
                    && around.isCopyOf(shingles.get(entry.getKey()), entry.getValue())) {
                if (sameSides) {
                    return Optional.of(first);
                }
                sameQuote = sameQuote.or(() -> Optional.of(first));
            }
        }
        return sameQuote;
    }

    private static List<SortedSet<String>> sides(Proposition proposition) {
        return List.of(proposition.actorIds(), proposition.recipientIds());
    }

    private static String quote(Claim claim) {
        return claim.evidence().replaceAll("\\s+", " ");
    }
}
