package dev.entente.ask;

import dev.entente.claim.Claim;
import dev.entente.claim.Participant;
import dev.entente.store.ClaimQuery;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The pairs of actors with the most events between them. */
public final class BusiestPairs {
    private BusiestPairs() {}

    /**
     * Two actors.
     *
     * @param first id of the one, before the other in the alphabet
     * @param second id of the other
     * @param names both names
     * @param claims events claimed between them
     */
    public record Pair(String first, String second, String names, int claims) {}

    /** The {@code most} busiest, the busiest first. */
    public static List<Pair> of(Casebook casebook, int most) {
        Map<String, Integer> counts = new HashMap<>();
        for (Claim claim : casebook.collection().claims(ClaimQuery.all())) {
            if (claim.type().isEvent()) {
                SortedSet<String> pairs = new TreeSet<>();
                named(claim.proposition().actors())
                        .forEach(a -> named(claim.proposition().recipients())
                                .forEach(b -> pairs.add(a.compareTo(b) < 0 ? a + "\t" + b : b + "\t" + a)));
                pairs.forEach(pair -> counts.merge(pair, 1, Integer::sum));
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> pair(entry.getKey(), entry.getValue(), casebook))
                .filter(pair -> !pair.first().equals(pair.second()))
                .limit(most)
                .toList();
    }

    private static List<String> named(List<Participant> participants) {
        return participants.stream()
                .filter(p -> !p.isUnnamed())
                .map(Participant::id)
                .toList();
    }

    private static Pair pair(String ids, int claims, Casebook casebook) {
        String first = ids.substring(0, ids.indexOf('\t'));
        String second = ids.substring(ids.indexOf('\t') + 1);
        return new Pair(first, second, casebook.shownName(first) + " and " + casebook.shownName(second), claims);
    }
}
