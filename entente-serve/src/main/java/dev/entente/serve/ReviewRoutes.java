package dev.entente.serve;

import dev.entente.ask.Reviewer;
import dev.entente.ask.Wish;
import dev.entente.claim.Claim;
import dev.entente.claim.Factuality;
import dev.entente.claim.Ontology;
import dev.entente.export.Csv;
import dev.entente.serve.answer.ClaimShapes.ClaimPage;
import dev.entente.serve.answer.Claims;
import dev.entente.serve.answer.ReviewShapes.Decision;
import dev.entente.serve.answer.ReviewShapes.DecisionPage;
import dev.entente.serve.answer.ReviewShapes.Decisions;
import dev.entente.serve.answer.Reviews;
import dev.entente.store.ClaimQuery;
import dev.entente.store.Corrections;
import dev.entente.store.Decision.Relation;
import dev.entente.store.LoggedCorrection;
import dev.entente.store.Survey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a person decides about claims and actors. */
final class ReviewRoutes {
    private static final int LONGEST_REASON = 2_000;
    private static final int MOST = 10_000;

    private final Routes routes;

    private ReviewRoutes(Routes routes) {
        this.routes = routes;
    }

    /** What is asked of claims; what is absent in JSON is null here. */
    record ReviewAction(
            @Nullable String action,
            @Nullable List<String> claims,
            @Nullable Map<String, List<String>> filter,
            @Nullable Integer expected,
            @Nullable String reason,
            @Nullable WishSent wish,
            @Nullable String document,
            @Nullable String quote) {}

    /** What is right. */
    record WishSent(
            @Nullable String type,
            @Nullable List<String> actors,
            @Nullable List<String> recipients,
            @Nullable List<String> sources,
            @Nullable String factuality,
            @Nullable String date,
            @Nullable String role,
            @Nullable List<String> contexts,
            @Nullable Boolean newActors) {}

    /** Which decision is taken back. */
    record UndoAction(@Nullable Integer number) {}

    /** What two actors are. */
    record JudgeAction(
            @Nullable String relation, @Nullable String first, @Nullable String second, @Nullable String reason) {}

    /** Who is somebody else. */
    record SplitAction(
            @Nullable String actor, @Nullable String as, @Nullable List<String> documents, @Nullable String reason) {}

    static void add(Routes routes) {
        ReviewRoutes review = new ReviewRoutes(routes);
        routes.get("/api/review", Set.of(), (snapshot, query) -> Reviews.tally(snapshot.collection()));
        routes.get("/api/review/log", Set.of("offset", "limit"), (snapshot, query) -> {
            List<Decision> log = Reviews.log(snapshot.collection());
            return new DecisionPage(log.size(), query.offset(), query.limit(), query.page(log));
        });
        routes.json("/api/review/log.json", Set.of(), (snapshot, query) -> Reviews.log(snapshot.collection()).stream());
        routes.csv(
                "/api/review/log.csv",
                Set.of(),
                (snapshot, query, stream) -> Csv.table(
                        Reviews.COLUMNS,
                        Reviews.log(snapshot.collection()).stream().map(Reviews::cells),
                        stream));
        routes.get("/api/review/rejected", Set.of("offset", "limit"), (snapshot, query) -> {
            List<Claim> all = Corrections.of(snapshot.collection()).rejected(ClaimQuery.all());
            return new ClaimPage(
                    all.size(),
                    query.offset(),
                    query.limit(),
                    new Claims(snapshot.casebook()).rejected(query.page(all)));
        });
        routes.post("/api/review", ReviewAction.class, review::review);
        routes.post(
                "/api/review/undo",
                UndoAction.class,
                sent -> review.decide(reviewer -> List.of(reviewer.undo(Optional.ofNullable(sent.number())))));
        routes.post("/api/actors/judge", JudgeAction.class, review::judge);
        routes.post("/api/actors/split", SplitAction.class, review::split);
    }

    private Decisions decide(Function<Reviewer, List<LoggedCorrection>> decision) {
        return routes.library()
                .decide(
                        decision,
                        (made, snapshot) -> new Decisions(
                                made.stream().map(Reviews::decision).toList(), Reviews.tally(snapshot.collection())));
    }

    private Decisions review(ReviewAction sent) {
        String reason = reason(sent.reason());
        return switch (needed("action", sent.action())) {
            case "accept" -> decide(reviewer -> reviewer.accept(claims(sent), reason));
            case "reject" -> decide(reviewer -> reviewer.reject(claims(sent), reason));
            case "correct" -> {
                List<String> claims = claims(sent);
                if (claims.size() != 1) {
                    throw Refusal.senseless("correct: one claim at a time, not " + claims.size());
                }
                Wish wish = wish(sent.wish());
                yield decide(reviewer -> List.of(reviewer.correct(claims.get(0), wish, reason)));
            }
            case "add" -> {
                String document = needed("document", sent.document());
                String quote = needed("quote", sent.quote());
                Wish wish = wish(sent.wish());
                yield decide(reviewer -> List.of(reviewer.add(document, quote, wish, reason)));
            }
            default -> throw Refusal.senseless("action: it is accept, reject, correct or add");
        };
    }

    /** Those that are named, or all that a filter leaves, if they are as many as the person saw. */
    private List<String> claims(ReviewAction sent) {
        Optional<Map<String, List<String>>> filter = Optional.ofNullable(sent.filter());
        List<String> claims = filter.isPresent()
                ? routes.library()
                        .ask(snapshot -> filtered(snapshot, filter.get(), Optional.ofNullable(sent.expected())))
                : Optional.ofNullable(sent.claims()).orElse(List.of());
        if (claims.isEmpty()) {
            throw Refusal.senseless("no claims are named, and no filter that leaves some");
        }
        if (claims.size() > MOST) {
            throw new Refusal(413, claims.size() + " claims at once; at most " + MOST + ", narrow the filter");
        }
        return claims.stream().distinct().toList();
    }

    private static List<String> filtered(
            Snapshot snapshot, Map<String, List<String>> filter, Optional<Integer> expected) {
        Filters filters = Filters.of(new Query(filter).only(Filters.NAMES), snapshot);
        List<String> ids = snapshot.survey().choose(filters.selection()).ids(Survey.Order.TEXT, 0, Integer.MAX_VALUE);
        int seen = expected.orElseThrow(() -> Refusal.senseless("with a filter, 'expected' says how many were seen"));
        if (ids.size() != seen) {
            throw new Refusal(
                    409,
                    "the filter leaves " + ids.size() + " claims by now, not " + seen
                            + "; look at them and decide again");
        }
        return ids;
    }

    private static String reason(@Nullable String sent) {
        String reason = Optional.ofNullable(sent).orElse("").strip();
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal(413, "reason: at most " + LONGEST_REASON + " letters");
        }
        return reason;
    }

    private static String needed(String name, @Nullable String sent) {
        return Optional.ofNullable(sent)
                .filter(s -> !s.isBlank())
                .orElseThrow(() -> Refusal.senseless("'" + name + "' is needed"));
    }

    private static Wish wish(@Nullable WishSent sent) {
        if (sent == null) {
            throw Refusal.senseless("'wish' is needed: what is right");
        }
        return new Wish(
                Optional.ofNullable(sent.type()).map(ReviewRoutes::type),
                Optional.ofNullable(sent.actors()),
                Optional.ofNullable(sent.recipients()),
                Optional.ofNullable(sent.sources()),
                Optional.ofNullable(sent.factuality()).map(ReviewRoutes::factuality),
                Optional.ofNullable(sent.date()).map(ReviewRoutes::date),
                Optional.ofNullable(sent.role()),
                Optional.ofNullable(sent.contexts()).map(ReviewRoutes::contexts),
                Optional.ofNullable(sent.newActors()).orElse(false));
    }

    private static String type(String sent) {
        return Ontology.standard()
                .findType(sent)
                .orElseThrow(() -> Refusal.senseless("type: no '" + sent + "'; see /api/choices"))
                .name();
    }

    private static Factuality factuality(String sent) {
        try {
            Factuality factuality = Factuality.of(sent);
            if (factuality != Factuality.UNCOMMITTED) {
                return factuality;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw Refusal.senseless("factuality: it is asserted, denied, possible, intended or demanded");
    }

    private static String date(String sent) {
        return sent.isEmpty() ? "" : Filters.date(sent).iso();
    }

    private static List<String> contexts(List<String> sent) {
        sent.stream()
                .filter(c -> !Ontology.standard().contexts().contains(c))
                .findFirst()
                .ifPresent(c -> {
                    throw Refusal.senseless("contexts: no '" + c + "'; see /api/choices");
                });
        return sent;
    }

    private Decisions judge(JudgeAction sent) {
        String relation = needed("relation", sent.relation());
        if (!List.of("same", "different", "unsure").contains(relation)) {
            throw Refusal.senseless("relation: it is same, different or unsure");
        }
        String first = needed("first", sent.first());
        String second = needed("second", sent.second());
        String reason = reason(sent.reason());
        return decide(reviewer ->
                List.of(reviewer.judge(Relation.valueOf(relation.toUpperCase(Locale.ROOT)), first, second, reason)));
    }

    private Decisions split(SplitAction sent) {
        String actor = needed("actor", sent.actor());
        String as = needed("as", sent.as());
        List<String> documents = Optional.ofNullable(sent.documents()).orElse(List.of());
        if (documents.isEmpty()) {
            throw Refusal.senseless("'documents' is needed: where it is somebody else");
        }
        String reason = reason(sent.reason());
        return decide(reviewer -> List.of(reviewer.split(actor, as, documents, reason)));
    }
}
