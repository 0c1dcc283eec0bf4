package dev.entente.serve;

import dev.entente.ask.Casebook;
import dev.entente.ask.Excerpt;
import dev.entente.ask.Network;
import dev.entente.ask.Statement;
import dev.entente.bench.Plan;
import dev.entente.claim.ActorType;
import dev.entente.claim.Attribution;
import dev.entente.claim.Claim;
import dev.entente.claim.Factuality;
import dev.entente.claim.Ontology;
import dev.entente.export.Csv;
import dev.entente.search.Hit;
import dev.entente.search.Hits;
import dev.entente.search.Inquiry;
import dev.entente.search.Kind;
import dev.entente.serve.answer.ActorShapes.ActorEntry;
import dev.entente.serve.answer.Actors;
import dev.entente.serve.answer.ClaimShapes;
import dev.entente.serve.answer.Claims;
import dev.entente.serve.answer.DocumentShapes.AttributionAnswer;
import dev.entente.serve.answer.Documents;
import dev.entente.serve.answer.Labels;
import dev.entente.serve.answer.Reviews;
import dev.entente.serve.answer.ViewShapes.BusyPair;
import dev.entente.serve.answer.ViewShapes.Choices;
import dev.entente.serve.answer.ViewShapes.Found;
import dev.entente.serve.answer.ViewShapes.FoundPage;
import dev.entente.serve.answer.ViewShapes.Holdings;
import dev.entente.serve.answer.ViewShapes.Overview;
import dev.entente.serve.answer.ViewShapes.RejectedPage;
import dev.entente.serve.answer.ViewShapes.Rejection;
import dev.entente.serve.answer.ViewShapes.Run;
import dev.entente.serve.answer.ViewShapes.TypeChoice;
import dev.entente.serve.answer.ViewShapes.ValueCount;
import dev.entente.serve.answer.Views;
import dev.entente.store.AttributionQuery;
import dev.entente.store.CatalogueEntry;
import dev.entente.store.Counts;
import dev.entente.store.Facet;
import dev.entente.store.Selection;
import dev.entente.store.Survey;
import dev.entente.text.Document;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What the collection is, what could not be read, and words to be found in it. */
final class OverviewRoutes {
    private static final int BUSIEST = 10;
    private static final int FEW = 5;
    private static final List<String> KINDS = List.of("passage", "claim", "attribution");
    private static final List<String> REJECTED = List.of("path", "reason", "detail");

    private final Plan plan;

    private OverviewRoutes(Plan plan) {
        this.plan = plan;
    }

    static void add(Routes routes, Plan plan) {
        OverviewRoutes overview = new OverviewRoutes(plan);
        routes.library().ahead(overview::of);
        routes.ofWhole().get("/api/overview", Set.of(), (snapshot, query) -> overview.of(snapshot));
        routes.get("/api/choices", Set.of(), (snapshot, query) -> choices());
        routes.get("/api/rejected", Set.of("offset", "limit"), (snapshot, query) -> {
            List<Rejection> all = rejected(snapshot);
            return new RejectedPage(all.size(), query.offset(), query.limit(), query.page(all));
        });
        routes.json("/api/rejected.json", Set.of(), (snapshot, query) -> rejected(snapshot).stream());
        routes.csv(
                "/api/rejected.csv",
                Set.of(),
                (snapshot, query, stream) -> Csv.table(
                        REJECTED,
                        rejected(snapshot).stream().map(r -> List.of(r.path(), r.reason(), r.detail())),
                        stream));
        routes.get("/api/search", Set.of("words", "kind", "offset", "limit"), OverviewRoutes::search);
    }

    private static List<Rejection> rejected(Snapshot snapshot) {
        return snapshot.collection().rejections().stream()
                .map(r -> new Rejection(r.path(), r.reason(), r.detail()))
                .toList();
    }

    private Overview of(Snapshot snapshot) {
        return snapshot.once("overview", () -> seen(snapshot));
    }

    private Overview seen(Snapshot snapshot) {
        Counts counts = snapshot.collection().counts();
        Survey.Chosen all = snapshot.chosen(Selection.all());
        List<Rejection> rejected = rejected(snapshot);
        int disputes = snapshot.disputes().size();
        return new Overview(
                snapshot.collection().name(),
                snapshot.collection().folder().toAbsolutePath().normalize().toString(),
                plan.version(),
                snapshot.collection().isReadOnly(),
                !snapshot.collection().isReadOnly(),
                plan.desk().recognisable(),
                new Holdings(
                        counts.documents(),
                        counts.coded(),
                        counts.rejections(),
                        counts.actors(),
                        counts.mentions(),
                        counts.attributions(),
                        counts.claims(),
                        counts.links(),
                        disputes),
                documents(snapshot, e -> e.metadata().language()),
                documents(snapshot, e -> e.metadata().publisher()),
                years(snapshot),
                Views.ranked(all.counts(Facet.FACTUALITY)),
                Views.ranked(all.counts(Facet.TYPE)),
                Views.ranked(all.counts(Facet.CONTEXT)),
                busiest(snapshot),
                pairs(snapshot),
                ViewRoutes.answers(
                                snapshot,
                                IntStream.range(0, Math.min(FEW, disputes))
                                        .boxed()
                                        .toList())
                        .toList(),
                rejected.subList(0, Math.min(FEW, rejected.size())),
                Reviews.tally(snapshot.collection()));
    }

    private static List<ValueCount> documents(Snapshot snapshot, Function<CatalogueEntry, Optional<String>> value) {
        Map<String, Integer> counts = new HashMap<>();
        snapshot.catalogue()
                .forEach(e ->
                        counts.merge(value.apply(e).filter(v -> !v.isEmpty()).orElse(Facet.NONE), 1, Integer::sum));
        return Views.ranked(counts);
    }

    private static List<ValueCount> years(Snapshot snapshot) {
        return documents(snapshot, e -> year(e.metadata().date().orElse(""))).stream()
                .sorted(Comparator.comparing((ValueCount v) -> v.value().equals(Facet.NONE))
                        .thenComparing(ValueCount::value))
                .toList();
    }

    /** The year of a document's date, where it begins with one. */
    static Optional<String> year(String date) {
        return Optional.of(date).filter(d -> d.matches("\\d{4}.*")).map(d -> d.substring(0, 4));
    }

    private static List<ActorEntry> busiest(Snapshot snapshot) {
        Casebook casebook = snapshot.casebook();
        Actors actors = new Actors(casebook);
        return Views.ranked(snapshot.numbers().claims()).stream()
                .filter(v -> !v.value().startsWith("unnamed:"))
                .flatMap(v -> casebook.findActor(v.value()).stream())
                .limit(BUSIEST)
                .map(a -> actors.entry(a, snapshot.numbers()))
                .toList();
    }

    private static List<BusyPair> pairs(Snapshot snapshot) {
        Labels labels = new Labels(snapshot.casebook());
        return snapshot.network().edges().stream()
                .sorted(Comparator.comparing(Network.Edge::size).reversed())
                .limit(BUSIEST)
                .map(e -> new BusyPair(
                        labels.actor(e.first()), labels.actor(e.second()), e.size(), e.origins(), e.disputed()))
                .toList();
    }

    private static Choices choices() {
        return new Choices(
                Ontology.standard().types().stream()
                        .map(t -> new TypeChoice(
                                t.name(),
                                t.kind().word(),
                                t.mutual(),
                                t.conduct().name().toLowerCase(Locale.ROOT),
                                Statement.label(t)))
                        .toList(),
                Ontology.standard().contexts(),
                Arrays.stream(Factuality.values())
                        .filter(f -> f != Factuality.UNCOMMITTED)
                        .map(Factuality::word)
                        .toList(),
                Arrays.stream(ActorType.values()).map(Enum::name).toList(),
                Arrays.stream(Facet.values()).map(Facet::word).toList());
    }

    private static FoundPage search(Snapshot snapshot, Query query) {
        Inquiry inquiry = snapshot.inquiry(query.expect("words"));
        Kind kind = Kind.valueOf(query.oneOf("kind", KINDS).toUpperCase(Locale.ROOT));
        Hits hits = snapshot.index().search(inquiry, kind, query.offset(), query.limit());
        Map<String, Document> documents = new HashMap<>();
        List<Found> found = new ArrayList<>();
        for (Hit hit : hits.hits()) {
            Document document = documents.computeIfAbsent(hit.document(), id -> snapshot.collection()
                    .findDocument(id)
                    .orElseThrow(() -> new Refusal(409, "the collection changed while it was searched; search again")));
            found.add(found(hit, document, snapshot));
        }
        return new FoundPage(hits.all(), query.offset(), query.limit(), found);
    }

    private static Found found(Hit hit, Document document, Snapshot snapshot) {
        Casebook casebook = snapshot.casebook();
        Excerpt excerpt = hit.kind() == Kind.PASSAGE
                ? Excerpt.around(document, hit.spans().get(0), hit.marks(), casebook)
                : Excerpt.whole(document, hit.spans(), hit.marks(), casebook);
        Optional<ClaimShapes.Claim> claim = hit.kind() == Kind.CLAIM ? claim(hit, snapshot) : Optional.empty();
        Optional<AttributionAnswer> attribution =
                hit.kind() == Kind.ATTRIBUTION ? attribution(hit, document, snapshot) : Optional.empty();
        Passage first = hit.spans().get(0);
        Passage last = hit.spans().get(hit.spans().size() - 1);
        return new Found(
                hit.kind().word(),
                new Labels(casebook).document(hit.document()),
                first.start(),
                last.end(),
                excerpt.runs().stream().map(r -> new Run(r.words(), r.marked())).toList(),
                hit.marks().stream().map(p -> new int[] {p.start(), p.end()}).toList(),
                claim,
                attribution);
    }

    private static Optional<ClaimShapes.Claim> claim(Hit hit, Snapshot snapshot) {
        List<Claim> claims = snapshot.collection().claimsOf(List.of(hit.id()));
        return new Claims(snapshot.casebook())
                .of(claims, Map.of(hit.id(), hit.marks())).stream().findFirst();
    }

    private static Optional<AttributionAnswer> attribution(Hit hit, Document document, Snapshot snapshot) {
        List<Attribution> all =
                snapshot.collection().attributions(AttributionQuery.all().document(hit.document()));
        return all.stream().filter(a -> a.id().equals(hit.id())).findFirst().map(a -> new Documents(snapshot.casebook())
                .attribution(a, document, 0));
    }
}
