package dev.entente.ask;

import dev.entente.claim.Claim;
import dev.entente.claim.Factuality;
import dev.entente.claim.Participant;
import dev.entente.reconcile.Dispute;
import dev.entente.store.ClaimQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whom claims tie to the two actors of a dossier, parts and people counted in: those with the most separate origins.
 *
 * @param ties between the two, and between them and others; in order of the ids
 * @param others ids of the others, those with the most separate origins first
 * @param left how many others there are beyond
 */
public record Surroundings(List<Tie> ties, List<String> others, int left) {
    /** So many others are shown. */
    private static final int SHOWN = 12;

    public Surroundings {
        ties = List.copyOf(ties);
        others = List.copyOf(others);
    }

    /**
     * All that is claimed between two actors, counted.
     *
     * @param one an id
     * @param other an id behind it in the alphabet
     * @param names both names, in that order
     * @param claims number of claims
     * @param origins through how many separate origins they come
     * @param disputed whether one of them is denied or doubted
     * @param open whether all are only possible, intended or demanded
     */
    public record Tie(
            String one, String other, List<String> names, int claims, int origins, boolean disputed, boolean open) {
        public Tie {
            names = List.copyOf(names);
        }

        /** The other end. */
        public String beyond(String id) {
            return id.equals(one) ? other : one;
        }

        public boolean touches(String id) {
            return id.equals(one) || id.equals(other);
        }
    }

    /** The surroundings of a dossier's actors. */
    public static Surroundings of(Dossier dossier, Casebook casebook) {
        SortedMap<String, List<Claim>> between = between(dossier, casebook);
        Set<String> disputed = disputed(between, casebook);
        Set<String> roots =
                Set.of(dossier.first().root().id(), dossier.second().root().id());
        List<Tie> ties = new ArrayList<>();
        between.forEach((pair, claims) -> ties.add(tie(pair, claims, disputed, casebook)));
        SortedMap<String, Integer> weights = new TreeMap<>();
        for (Tie tie : ties) {
            Stream.of(tie.one(), tie.other())
                    .filter(id -> !roots.contains(id))
                    .forEach(id -> weights.merge(id, tie.origins(), Integer::sum));
        }
        List<String> others = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        List<String> shown = others.subList(0, Math.min(SHOWN, others.size()));
        List<Tie> kept = ties.stream()
                .filter(t -> Stream.of(t.one(), t.other()).allMatch(id -> roots.contains(id) || shown.contains(id)))
                .toList();
        return new Surroundings(kept, shown, others.size() - shown.size());
    }

    private static SortedMap<String, List<Claim>> between(Dossier dossier, Casebook casebook) {
        SortedSet<String> inside = new TreeSet<>(dossier.first().ids());
        inside.addAll(dossier.second().ids());
        SortedMap<String, List<Claim>> between = new TreeMap<>();
        List<Claim> claims = casebook.collection().claims(ClaimQuery.all().involving(inside));
        casebook.lookUp(claims);
        for (Claim claim : claims) {
            pairs(claim, dossier).forEach(pair -> between.computeIfAbsent(pair, p -> new ArrayList<>())
                    .add(claim));
        }
        return between;
    }

    /** Each actor with each recipient, and those who do something together, at least one of the two inside. */
    private static SortedSet<String> pairs(Claim claim, Dossier dossier) {
        SortedSet<String> actors = ids(claim.proposition().actors(), dossier);
        SortedSet<String> recipients = ids(claim.proposition().recipients(), dossier);
        SortedSet<String> pairs = new TreeSet<>();
        actors.forEach(a -> recipients.forEach(r -> add(pairs, a, r, dossier)));
        if (claim.type().mutual()) {
            actors.forEach(a -> actors.forEach(b -> add(pairs, a, b, dossier)));
        }
        return pairs;
    }

    private static void add(SortedSet<String> pairs, String one, String other, Dossier dossier) {
        Set<String> roots =
                Set.of(dossier.first().root().id(), dossier.second().root().id());
        if (!one.equals(other) && (roots.contains(one) || roots.contains(other))) {
            pairs.add(one.compareTo(other) < 0 ? one + "\t" + other : other + "\t" + one);
        }
    }

    private static SortedSet<String> ids(List<Participant> participants, Dossier dossier) {
        SortedSet<String> ids = new TreeSet<>();
        participants.stream()
                .filter(p -> !p.isUnnamed())
                .forEach(p -> ids.add(
                        dossier.first().ids().contains(p.id())
                                ? dossier.first().root().id()
                                : dossier.second().ids().contains(p.id())
                                        ? dossier.second().root().id()
                                        : p.id()));
        return ids;
    }

    private static Set<String> disputed(SortedMap<String, List<Claim>> between, Casebook casebook) {
        List<Claim> all =
                between.values().stream().flatMap(Collection::stream).distinct().toList();
        Set<String> disputed = new HashSet<>();
        for (Dispute dispute : casebook.disputes(all)) {
            dispute.asserted().forEach(c -> disputed.add(c.id()));
            dispute.denials().forEach(c -> disputed.add(c.id()));
        }
        return disputed;
    }

    private static Tie tie(String pair, List<Claim> claims, Set<String> disputed, Casebook casebook) {
        String one = pair.substring(0, pair.indexOf('\t'));
        String other = pair.substring(pair.indexOf('\t') + 1);
        boolean open = claims.stream()
                .allMatch(c -> c.factuality() != Factuality.ASSERTED && c.factuality() != Factuality.DENIED);
        return new Tie(
                one,
                other,
                List.of(casebook.shownName(one), casebook.shownName(other)),
                claims.size(),
                casebook.separateOrigins(claims),
                claims.stream().anyMatch(c -> c.factuality() == Factuality.DENIED || disputed.contains(c.id())),
                open);
    }
}
