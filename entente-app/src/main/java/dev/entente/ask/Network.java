package dev.entente.ask;

import dev.entente.reconcile.Tellings;
import dev.entente.store.Surveyed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whom claims tie to whom: each actor with each recipient, and those on one side of what holds both ways. Who has no name is left out.
 *
 * @param edges the strongest first: by separate origins, then by number of claims, then by the ids
 * @param claims how many claims tie somebody to somebody
 */
public record Network(List<Edge> edges, int claims) {
    private static final Comparator<Edge> STRONGEST = Comparator.comparing(Edge::origins)
            .reversed()
            .thenComparing(Comparator.comparing(Edge::size).reversed())
            .thenComparing(Edge::first)
            .thenComparing(Edge::second);

    public Network {
        edges = List.copyOf(edges);
    }

    /**
     * All that claims say between two actors, counted.
     *
     * @param first an id
     * @param second an id behind it in the alphabet
     * @param claims the claims, in order of document and text
     * @param origins through how many separate origins they come
     * @param forth in how many the first acts on the second
     * @param back in how many the second acts on the first
     * @param held how they are held
     */
    public record Edge(
            String first, String second, List<Surveyed> claims, int origins, int forth, int back, Held held) {
        public Edge {
            claims = List.copyOf(claims);
        }

        public int size() {
            return claims.size();
        }

        /** Whether one of the claims is denied or doubted, or denies or doubts. */
        public boolean disputed() {
            return held.disputed();
        }

        /** Whether all are only possible, intended or demanded. */
        public boolean open() {
            return held.open();
        }

        /** In how many it goes both ways, or both act together. */
        public int between() {
            return size() - forth - back;
        }
    }

    /** How the claims of an edge are held, seen once: a busy edge has thousands. */
    record Held(boolean disputed, boolean open) {
        static Held of(List<Surveyed> claims) {
            boolean denied = claims.stream().anyMatch(c -> c.factuality().equals("denied"));
            return new Held(
                    denied || claims.stream().anyMatch(Surveyed::disputed),
                    !denied && claims.stream().noneMatch(c -> c.factuality().equals("asserted")));
        }
    }

    /** An edge in the making. */
    private static final class Drawn {
        private final List<Surveyed> claims = new ArrayList<>();
        private int forth;
        private int back;
    }

    /** The network of these claims. */
    public static Network of(List<Surveyed> claims, Tellings tellings) {
        Map<String, Drawn> drawn = new HashMap<>();
        int tying = 0;
        for (Surveyed claim : claims) {
            Set<String> forth = new LinkedHashSet<>();
            Set<String> both = new LinkedHashSet<>();
            claim.actors().forEach(a -> claim.recipients().forEach(r -> add(claim.mutual() ? both : forth, a, r)));
            if (claim.mutual()) {
                claim.actors().forEach(a -> claim.actors().forEach(b -> add(both, a, b)));
                claim.recipients().forEach(a -> claim.recipients().forEach(b -> add(both, a, b)));
            }
            draw(claim, forth, both, drawn);
            tying += forth.isEmpty() && both.isEmpty() ? 0 : 1;
        }
        List<Edge> edges = new ArrayList<>();
        drawn.forEach((pair, edge) -> edges.add(edge(pair, edge, tellings)));
        edges.sort(STRONGEST);
        return new Network(edges, tying);
    }

    private static void add(Set<String> pairs, String one, String other) {
        if (!one.equals(other)) {
            pairs.add(one + "\t" + other);
        }
    }

    private static void draw(Surveyed claim, Set<String> forth, Set<String> both, Map<String, Drawn> drawn) {
        Set<String> seen = new HashSet<>();
        for (String pair : both) {
            String key = ordered(pair);
            if (seen.add(key)) {
                drawn.computeIfAbsent(key, k -> new Drawn()).claims.add(claim);
            }
        }
        for (String pair : forth) {
            String key = ordered(pair);
            boolean alsoBack = forth.contains(turned(pair));
            if (seen.add(key)) {
                Drawn edge = drawn.computeIfAbsent(key, k -> new Drawn());
                edge.claims.add(claim);
                edge.forth += !alsoBack && key.equals(pair) ? 1 : 0;
                edge.back += !alsoBack && !key.equals(pair) ? 1 : 0;
            }
        }
    }

    private static String turned(String pair) {
        int tab = pair.indexOf('\t');
        return pair.substring(tab + 1) + "\t" + pair.substring(0, tab);
    }

    private static String ordered(String pair) {
        String turned = turned(pair);
        return pair.compareTo(turned) < 0 ? pair : turned;
    }

    private static Edge edge(String pair, Drawn drawn, Tellings tellings) {
        int tab = pair.indexOf('\t');
        int origins = drawn.claims.size() == 1
                ? 1
                : tellings.origins(drawn.claims.stream().map(Network::telling).toList());
        return new Edge(
                pair.substring(0, tab),
                pair.substring(tab + 1),
                drawn.claims,
                origins,
                drawn.forth,
                drawn.back,
                Held.of(drawn.claims));
    }

    /** A claim as it counts for origins. */
    public static Tellings.Telling telling(Surveyed claim) {
        List<String> sources = claim.sources();
        return new Tellings.Telling(
                claim.id(),
                claim.document(),
                sources.stream().findFirst(),
                sources.size() > 1 ? Optional.of(sources.get(sources.size() - 1)) : Optional.empty());
    }

    /** Only that actor, those tied to it, and the ties among them. */
    public Network around(String actor) {
        Set<String> near = new HashSet<>(Set.of(actor));
        for (Edge edge : edges) {
            if (edge.first().equals(actor) || edge.second().equals(actor)) {
                near.add(edge.first());
                near.add(edge.second());
            }
        }
        List<Edge> kept = edges.stream()
                .filter(e -> near.contains(e.first()) && near.contains(e.second()))
                .toList();
        Set<String> ids = new HashSet<>();
        kept.forEach(e -> e.claims().forEach(c -> ids.add(c.id())));
        return new Network(kept, ids.size());
    }

    /**
     * The actors in the order in which they are drawn: the centre, then those of the strongest edges.
     *
     * @param centre who comes first, if anybody
     */
    public List<String> actors(Optional<String> centre) {
        Set<String> ids = new LinkedHashSet<>();
        centre.ifPresent(c -> {
            ids.add(c);
            edges.stream()
                    .filter(e -> e.first().equals(c) || e.second().equals(c))
                    .forEach(e -> ids.add(e.first().equals(c) ? e.second() : e.first()));
        });
        for (Edge edge : edges) {
            ids.add(edge.first());
            ids.add(edge.second());
        }
        return List.copyOf(ids);
    }

    /** For each actor how many others it is tied to. */
    public SortedMap<String, Integer> degrees() {
        SortedMap<String, Integer> degrees = new TreeMap<>();
        for (Edge edge : edges) {
            degrees.merge(edge.first(), 1, Integer::sum);
            degrees.merge(edge.second(), 1, Integer::sum);
        }
        return Collections.unmodifiableSortedMap(degrees);
    }

    /** For each actor how many claims tie it to somebody. */
    public SortedMap<String, Integer> weights() {
        SortedMap<String, Set<String>> claims = new TreeMap<>();
        for (Edge edge : edges) {
            for (Surveyed claim : edge.claims()) {
                claims.computeIfAbsent(edge.first(), a -> new HashSet<>()).add(claim.id());
                claims.computeIfAbsent(edge.second(), a -> new HashSet<>()).add(claim.id());
            }
        }
        SortedMap<String, Integer> weights = new TreeMap<>();
        claims.forEach((actor, ids) -> weights.put(actor, ids.size()));
        return weights;
    }
}
