package dev.entente.serve;

import dev.entente.ask.Parallel;
import dev.entente.export.Csv;
import dev.entente.serve.answer.Comparisons;
import dev.entente.serve.answer.DocumentShapes.DocumentAnswer;
import dev.entente.serve.answer.DocumentShapes.DocumentEntry;
import dev.entente.serve.answer.DocumentShapes.DocumentPage;
import dev.entente.serve.answer.Documents;
import dev.entente.store.CatalogueEntry;
import dev.entente.store.Facet;
import dev.entente.text.Document;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Documents: lists, and one as it was read. */
final class DocumentRoutes {
    private static final Set<String> FILTERS = Set.of("like", "language", "publisher", "date", "sort");
    private static final Set<String> TWO = Set.of("first", "second");
    private static final List<String> SORTS = List.of("id", "date", "-date", "title", "publisher", "claims", "-claims");

    private DocumentRoutes() {}

    static void add(Routes routes) {
        routes.get("/api/documents", Filters.with(FILTERS, "offset", "limit"), DocumentRoutes::page);
        routes.json("/api/documents.json", FILTERS, (snapshot, query) -> list(snapshot, query).stream());
        routes.csv(
                "/api/documents.csv",
                FILTERS,
                (snapshot, query, stream) -> Csv.table(
                        Documents.COLUMNS, list(snapshot, query).stream().map(Documents::cells), stream));
        routes.get("/api/document", Set.of("id"), DocumentRoutes::one);
        Originals.add(routes);
        routes.get("/api/compare", TWO, (snapshot, query) -> comparisons(snapshot, query)
                .answer());
        routes.json("/api/compare.json", TWO, (snapshot, query) -> comparisons(snapshot, query).differences().stream());
        routes.csv("/api/compare.csv", TWO, (snapshot, query, stream) -> {
            Comparisons comparisons = comparisons(snapshot, query);
            Csv.table(Comparisons.COLUMNS, comparisons.differences().stream().map(comparisons::cells), stream);
        });
    }

    private static Comparisons comparisons(Snapshot snapshot, Query query) {
        Parallel parallel = snapshot.parallel(query.expect("first"), query.expect("second"));
        return new Comparisons(parallel, snapshot.casebook());
    }

    private static DocumentPage page(Snapshot snapshot, Query query) {
        List<DocumentEntry> list = list(snapshot, query);
        return new DocumentPage(list.size(), query.offset(), query.limit(), query.page(list));
    }

    private static List<DocumentEntry> list(Snapshot snapshot, Query query) {
        String like = query.find("like").orElse("").toLowerCase(Locale.ROOT);
        List<DocumentEntry> entries = snapshot.catalogue().stream()
                .map(Documents::entry)
                .filter(e -> Stream.of(e.id(), e.title(), e.publisher(), e.author())
                        .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(like)))
                .filter(e -> isOneOf(query.all("language"), e.language()))
                .filter(e -> isOneOf(query.all("publisher"), e.publisher()))
                .filter(e ->
                        isOneOf(query.all("date"), OverviewRoutes.year(e.date()).orElse("")))
                .toList();
        return entries.stream().sorted(order(query.oneOf("sort", SORTS))).toList();
    }

    private static boolean isOneOf(List<String> wanted, String value) {
        return wanted.isEmpty() || wanted.contains(value.isEmpty() ? Facet.NONE : value);
    }

    /** What is unknown comes last. */
    private static Comparator<DocumentEntry> order(String sort) {
        Comparator<DocumentEntry> undated = Comparator.comparing(e -> e.date().isEmpty());
        Comparator<DocumentEntry> byDate = Comparator.comparing(DocumentEntry::date);
        Comparator<DocumentEntry> byClaims = Comparator.comparing(DocumentEntry::claims);
        return switch (sort) {
            case "date" -> undated.thenComparing(byDate);
            case "-date" -> undated.thenComparing(byDate.reversed());
            case "title" ->
                Comparator.comparing((DocumentEntry e) -> e.title().isEmpty()).thenComparing(DocumentEntry::title);
            case "publisher" ->
                Comparator.comparing((DocumentEntry e) -> e.publisher().isEmpty())
                        .thenComparing(DocumentEntry::publisher);
            case "claims" -> byClaims;
            case "-claims" -> byClaims.reversed();
            default -> Comparator.comparing(DocumentEntry::id);
        };
    }

    private static DocumentAnswer one(Snapshot snapshot, Query query) {
        String id = query.expect("id");
        Document document =
                snapshot.collection().findDocument(id).orElseThrow(() -> Refusal.missing("no document '" + id + "'"));
        List<CatalogueEntry> all = snapshot.catalogue();
        int at = at(all, id);
        Documents.Placed placed = new Documents.Placed(
                all.get(at),
                at > 0 ? all.get(at - 1).id() : "",
                at + 1 < all.size() ? all.get(at + 1).id() : "",
                Originals.of(all.get(at), snapshot),
                snapshot.translations(id));
        return new Documents(snapshot.casebook()).of(document, placed);
    }

    private static int at(List<CatalogueEntry> all, String id) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                return i;
            }
        }
        throw Refusal.missing("no document '" + id + "'");
    }
}
