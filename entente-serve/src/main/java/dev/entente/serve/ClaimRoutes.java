package dev.entente.serve;

import dev.entente.ask.Casebook;
import dev.entente.ask.Setting;
import dev.entente.claim.Claim;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.export.Csv;
import dev.entente.search.Ranking;
import dev.entente.serve.answer.ClaimShapes.ClaimInFull;
import dev.entente.serve.answer.ClaimShapes.ClaimPage;
import dev.entente.serve.answer.ClaimShapes.LinkedClaim;
import dev.entente.serve.answer.Claims;
import dev.entente.serve.answer.ReviewShapes.Decision;
import dev.entente.serve.answer.Reviews;
import dev.entente.store.CatalogueEntry;
import dev.entente.store.Corrections;
import dev.entente.store.Survey;
import dev.entente.text.Metadata;
import dev.entente.text.Passage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Claims: lists, facets, one in full. */
final class ClaimRoutes {
    /** So many are loaded at once where all are written out. */
    private static final int CHUNK = 500;

    private ClaimRoutes() {}

    static void add(Routes routes) {
        routes.get("/api/claims", Filters.PAGED, ClaimRoutes::page);
        routes.json("/api/claims.json", Filters.SORTED, (snapshot, query) -> all(snapshot, ids(snapshot, query)));
        routes.csv(
                "/api/claims.csv",
                Filters.SORTED,
                (snapshot, query, stream) -> csv(snapshot, ids(snapshot, query), stream));
        routes.get("/api/facets", FacetAnswers.PARAMETERS, FacetAnswers::of);
        routes.get("/api/claim", Set.of("id"), ClaimRoutes::one);
    }

    private static ClaimPage page(Snapshot snapshot, Query query) {
        Filters filters = Filters.of(query, snapshot);
        Survey.Chosen chosen = snapshot.chosen(filters);
        List<String> ids = filters.ids(chosen, query.offset(), query.limit());
        return page(snapshot, query, chosen.size(), ids, filters.ranking());
    }

    static ClaimPage page(Snapshot snapshot, Query query, int total, List<String> ids, Optional<Ranking> ranking) {
        Map<String, List<Passage>> hits = new HashMap<>();
        ranking.ifPresent(r -> ids.forEach(id -> hits.put(id, r.marks(id))));
        List<Claim> claims = snapshot.collection().claimsOf(ids);
        return new ClaimPage(total, query.offset(), query.limit(), new Claims(snapshot.casebook()).of(claims, hits));
    }

    private static List<String> ids(Snapshot snapshot, Query query) {
        Filters filters = Filters.of(query, snapshot);
        return filters.ids(snapshot.chosen(filters), 0, Integer.MAX_VALUE);
    }

    private static Stream<List<String>> chunks(List<String> ids) {
        return IntStream.range(0, (ids.size() + CHUNK - 1) / CHUNK)
                .mapToObj(i -> ids.subList(i * CHUNK, Math.min(ids.size(), (i + 1) * CHUNK)));
    }

    /** All claims of these ids, some of them in memory at a time. */
    static Stream<?> all(Snapshot snapshot, List<String> ids) {
        Claims claims = new Claims(snapshot.casebook());
        return chunks(ids).flatMap(chunk -> claims.ofIds(chunk).stream());
    }

    /** The same as a table, as {@code export --format csv} writes it. */
    static void csv(Snapshot snapshot, List<String> ids, OutputStream stream) throws IOException {
        Casebook casebook = snapshot.casebook();
        Map<String, String> reviews = new HashMap<>();
        Corrections.of(snapshot.collection()).reviews().forEach((id, review) -> reviews.put(id, review.word()));
        Csv.Beside beside = new Csv.Beside(
                casebook::name,
                id -> casebook.findEntry(id).map(CatalogueEntry::metadata).orElse(Metadata.none()),
                reviews);
        Csv.claims(chunks(ids).flatMap(chunk -> snapshot.collection().claimsOf(chunk).stream()), beside, stream);
    }

    private static ClaimInFull one(Snapshot snapshot, Query query) {
        String id = query.expect("id");
        Claims claims = new Claims(snapshot.casebook());
        Optional<Claim> counting = snapshot.collection().findClaim(id);
        Corrections corrections = Corrections.of(snapshot.collection());
        Optional<Claim> read = corrections.findAsRead(id);
        Claim claim = counting.or(() -> read).orElseThrow(() -> Refusal.missing("no claim '" + id + "'"));
        Setting setting = Setting.of(claim, snapshot.casebook());
        List<Link> links = snapshot.collection().links(List.of(id));
        List<Decision> decisions = Reviews.log(snapshot.collection()).stream()
                .filter(d -> d.claim().equals(id))
                .toList();
        return new ClaimInFull(
                (counting.isPresent() ? claims.of(List.of(claim)) : claims.rejected(List.of(claim))).get(0),
                setting.before(),
                setting.after(),
                counting.isPresent() ? read.map(c -> claims.of(List.of(c)).get(0)) : Optional.empty(),
                linked(id, links, claims),
                counting.isPresent() ? origins(claim, snapshot) : 1,
                decisions);
    }

    private static List<LinkedClaim> linked(String id, List<Link> links, Claims claims) {
        List<LinkedClaim> linked = new ArrayList<>();
        for (Link link : links) {
            boolean to = link.from().equals(id);
            claims.ofIds(List.of(to ? link.to() : link.from()))
                    .forEach(other ->
                            linked.add(new LinkedClaim(link.type().word(), to ? "to" : "from", link.why(), other)));
        }
        return linked;
    }

    /** Of this claim and all that are linked as the same, near and far. */
    private static int origins(Claim claim, Snapshot snapshot) {
        Set<String> same = new TreeSet<>(Set.of(claim.id()));
        Set<String> fresh = same;
        while (!fresh.isEmpty()) {
            Set<String> next = new TreeSet<>();
            for (Link link : snapshot.collection().links(fresh)) {
                if (link.type() != LinkType.DENIES && link.type() != LinkType.DOUBTS) {
                    next.add(link.from());
                    next.add(link.to());
                }
            }
            next.removeAll(same);
            same.addAll(next);
            fresh = next;
        }
        return snapshot.casebook().separateOrigins(snapshot.collection().claimsOf(List.copyOf(same)));
    }
}
