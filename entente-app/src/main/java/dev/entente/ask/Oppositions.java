package dev.entente.ask;

import dev.entente.claim.Claim;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which claims deny or doubt some claims, and which of them these deny or doubt; looked up for all of them together. */
public final class Oppositions {
    private final Map<String, List<Opposition>> by = new HashMap<>();
    private final Map<String, List<Opposition>> of = new HashMap<>();

    private Oppositions() {}

    /**
     * A claim on the other side.
     *
     * @param type denies or doubts
     * @param statement the claim on the other side, worded
     */
    public record Opposition(LinkType type, Statement statement) {}

    /** The oppositions of these claims. */
    public static Oppositions of(List<Claim> claims, Casebook casebook) {
        List<String> ids = claims.stream().map(Claim::id).toList();
        List<Link> links = casebook.collection().links(ids, LinkType.DENIES, LinkType.DOUBTS);
        Oppositions oppositions = new Oppositions();
        if (links.isEmpty()) {
            return oppositions;
        }
        List<String> ends = links.stream()
                .flatMap(l -> List.of(l.from(), l.to()).stream())
                .distinct()
                .toList();
        Map<String, Statement> statements = new TreeMap<>();
        casebook.statements(casebook.collection().claimsOf(ends))
                .forEach(s -> statements.put(s.claim().id(), s));
        for (Link link : links) {
            oppositions.add(oppositions.by, link.to(), link.from(), link.type(), statements);
            oppositions.add(oppositions.of, link.from(), link.to(), link.type(), statements);
        }
        return oppositions;
    }

    private void add(
            Map<String, List<Opposition>> to, String id, String other, LinkType type, Map<String, Statement> all) {
        Statement statement = all.get(other);
        if (statement != null) {
            to.computeIfAbsent(id, i -> new ArrayList<>()).add(new Opposition(type, statement));
        }
    }

    /** Those that deny or doubt it. */
    public List<Opposition> by(String claim) {
        return by.getOrDefault(claim, List.of());
    }

    /** Those that it denies or doubts. */
    public List<Opposition> of(String claim) {
        return of.getOrDefault(claim, List.of());
    }
}
