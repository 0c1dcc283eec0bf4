package dev.entente.serve;

import dev.entente.ask.Dossier;
import dev.entente.ask.Membership;
import dev.entente.ask.Network;
import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.export.Csv;
import dev.entente.serve.answer.ActorShapes.ActorEntry;
import dev.entente.serve.answer.ActorShapes.ActorInFull;
import dev.entente.serve.answer.ActorShapes.ActorPage;
import dev.entente.serve.answer.ActorShapes.Pair;
import dev.entente.serve.answer.Actors;
import dev.entente.serve.answer.ClaimShapes.ClaimPage;
import dev.entente.serve.answer.Pairs;
import dev.entente.store.ActorTally;
import dev.entente.store.Facet;
import dev.entente.store.Selection;
import dev.entente.store.Survey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Actors, pairs and alliances. */
final class ActorRoutes {
    private static final Set<String> FILTERS = Set.of("like", "type", "sort");
    private static final Set<String> SECTION = Set.of("id", "section");
    private static final Set<String> PAIR = Set.of("first", "second");
    private static final List<String> SORTS = List.of("-claims", "-mentions", "-documents", "name", "id");
    private static final List<String> SECTIONS =
            List.of("does", "receives", "says", "said-of", "disputes", "ties", "numbers");
    private static final List<String> ORDERS = List.of("text", "date", "-date");

    private ActorRoutes() {}

    static void add(Routes routes) {
        Routes whole = routes.ofWhole();
        whole.get("/api/actors", Filters.with(FILTERS, "offset", "limit"), ActorRoutes::page);
        whole.json("/api/actors.json", FILTERS, ActorRoutes::entries);
        whole.csv(
                "/api/actors.csv",
                FILTERS,
                (snapshot, query, stream) ->
                        Csv.table(Actors.COLUMNS, entries(snapshot, query).map(Actors::cells), stream));
        whole.get("/api/actor", Set.of("id"), ActorRoutes::one);
        routes.get("/api/actor/claims", Filters.with(SECTION, "sort", "offset", "limit"), ActorRoutes::claims);
        routes.json(
                "/api/actor/claims.json",
                SECTION,
                (snapshot, query) -> ClaimRoutes.all(snapshot, section(snapshot, query)));
        routes.csv(
                "/api/actor/claims.csv",
                SECTION,
                (snapshot, query, stream) -> ClaimRoutes.csv(snapshot, section(snapshot, query), stream));
        whole.get("/api/pair", PAIR, ActorRoutes::pair);
        routes.json("/api/pair.json", PAIR, (snapshot, query) -> ClaimRoutes.all(snapshot, ids(snapshot, query)));
        routes.csv(
                "/api/pair.csv",
                PAIR,
                (snapshot, query, stream) -> ClaimRoutes.csv(snapshot, ids(snapshot, query), stream));
        routes.get("/api/alliance", Set.of("id"), (snapshot, query) -> new Pairs(snapshot.casebook())
                .of(membership(snapshot, query)));
        routes.json(
                "/api/alliance.json",
                Set.of("id"),
                (snapshot, query) -> ClaimRoutes.all(snapshot, ids(membership(snapshot, query))));
        routes.csv(
                "/api/alliance.csv",
                Set.of("id"),
                (snapshot, query, stream) -> ClaimRoutes.csv(snapshot, ids(membership(snapshot, query)), stream));
    }

    private static ActorPage page(Snapshot snapshot, Query query) {
        List<Actor> list = list(snapshot, query);
        List<Actor> shown = query.page(list);
        snapshot.casebook().know(shown);
        Actors actors = new Actors(snapshot.casebook());
        List<ActorEntry> entries =
                shown.stream().map(a -> actors.entry(a, snapshot.numbers())).toList();
        return new ActorPage(list.size(), query.offset(), query.limit(), entries);
    }

    private static Stream<ActorEntry> entries(Snapshot snapshot, Query query) {
        List<Actor> list = list(snapshot, query);
        snapshot.casebook().know(list);
        Actors actors = new Actors(snapshot.casebook());
        return list.stream().map(a -> actors.entry(a, snapshot.numbers()));
    }

    /** The actors that are asked for in their order; entries are made of those only that are shown. */
    private static List<Actor> list(Snapshot snapshot, Query query) {
        String like = query.find("like").orElse("").toLowerCase(Locale.ROOT);
        List<String> types = query.all("type");
        for (String type : types) {
            if (Arrays.stream(ActorType.values()).noneMatch(t -> t.name().equals(type))) {
                throw Refusal.senseless("type: no '" + type + "'");
            }
        }
        String sort = query.oneOf("sort", SORTS);
        return snapshot.actors("actors " + like + "\t" + types + "\t" + sort, () -> snapshot.actors().stream()
                .filter(a -> types.isEmpty() || types.contains(a.type().name()))
                .filter(a -> like.isEmpty() || isLike(a, like))
                .sorted(order(sort, snapshot))
                .toList());
    }

    private static boolean isLike(Actor actor, String like) {
        return Stream.concat(
                        Stream.of(actor.id()), actor.names().values().stream().flatMap(List::stream))
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(like));
    }

    private static Comparator<Actor> order(String sort, Snapshot snapshot) {
        Map<String, ActorTally> tallies = snapshot.numbers().tallies();
        Map<String, Integer> claims = snapshot.numbers().claims();
        Comparator<Actor> first =
                switch (sort) {
                    case "-mentions" ->
                        most(a -> tallies.getOrDefault(a.id(), ActorTally.none(a.id()))
                                .mentions());
                    case "-documents" ->
                        most(a -> tallies.getOrDefault(a.id(), ActorTally.none(a.id()))
                                .documents());
                    case "name" -> {
                        snapshot.casebook().know(snapshot.actors());
                        Map<String, String> names = new HashMap<>();
                        snapshot.actors()
                                .forEach(a -> names.put(
                                        a.id(), plain(snapshot.casebook().shownName(a))));
                        yield Comparator.comparing(a -> names.getOrDefault(a.id(), a.id()));
                    }
                    case "id" -> Comparator.comparing(Actor::id);
                    default -> most(a -> claims.getOrDefault(a.id(), 0));
                };
        return first.thenComparing(Actor::id);
    }

    private static Comparator<Actor> most(Function<Actor, Integer> number) {
        return Comparator.comparing(number).reversed();
    }

    private static String plain(String name) {
        return name.replace("“", "").toLowerCase(Locale.ROOT);
    }

    private static ActorInFull one(Snapshot snapshot, Query query) {
        Actor actor = snapshot.casebook().expectActor(query.expect("id"));
        Actors actors = new Actors(snapshot.casebook());
        Map<String, Integer> sections = new LinkedHashMap<>();
        SECTIONS.forEach(
                name -> sections.put(name, section(actor.id(), name, snapshot).size()));
        return actors.of(actor, actors.entry(actor, snapshot.numbers()), sections);
    }

    private static ClaimPage claims(Snapshot snapshot, Query query) {
        List<String> ids = section(snapshot, query);
        Survey.Order order =
                switch (query.oneOf("sort", ORDERS)) {
                    case "date" -> Survey.Order.EARLIEST;
                    case "-date" -> Survey.Order.LATEST;
                    default -> Survey.Order.TEXT;
                };
        Survey.Chosen chosen = snapshot.chosen(Selection.all().among(Set.copyOf(ids)));
        return ClaimRoutes.page(
                snapshot, query, ids.size(), chosen.ids(order, query.offset(), query.limit()), Optional.empty());
    }

    private static List<String> section(Snapshot snapshot, Query query) {
        query.expect("section");
        return section(query.expect("id"), query.oneOf("section", SECTIONS), snapshot);
    }

    private static List<String> section(String actor, String name, Snapshot snapshot) {
        List<String> one = List.of(actor);
        Selection all = Selection.all();
        Selection takesPart = all.with(Facet.WHO, one);
        Selection inEvents = takesPart.with(Facet.KIND, List.of("event"));
        Selection disputed = all.with(Facet.DISPUTED, List.of(Facet.YES));
        return switch (name) {
            case "does" -> ids(snapshot, List.of(inEvents.with(Facet.ACTOR, one)), List.of());
            case "receives" -> ids(snapshot, List.of(inEvents), List.of(all.with(Facet.ACTOR, one)));
            case "says" -> ids(snapshot, List.of(all.with(Facet.SOURCE, one)), List.of());
            case "said-of" ->
                ids(snapshot, List.of(takesPart), List.of(takesPart.with(Facet.SPEAKER, List.of(actor, Facet.NONE))));
            case "disputes" ->
                ids(snapshot, List.of(disputed.with(Facet.WHO, one), disputed.with(Facet.SOURCE, one)), List.of());
            case "ties" -> ids(snapshot, List.of(takesPart.with(Facet.KIND, List.of("tie"))), List.of());
            default -> ids(snapshot, List.of(takesPart.with(Facet.AMOUNTS, List.of(Facet.YES))), List.of());
        };
    }

    /** Those that one of the first leaves and none of the second, in order of document and text. */
    private static List<String> ids(Snapshot snapshot, List<Selection> with, List<Selection> without) {
        Set<String> ids = new HashSet<>();
        with.forEach(s -> ids.addAll(ids(snapshot, s)));
        without.forEach(s -> ids.removeAll(Set.copyOf(ids(snapshot, s))));
        return ids(snapshot, Selection.all().among(ids));
    }

    private static List<String> ids(Snapshot snapshot, Selection selection) {
        return snapshot.chosen(selection).ids(Survey.Order.TEXT, 0, Integer.MAX_VALUE);
    }

    private static Dossier dossier(Snapshot snapshot, Query query) {
        String first = snapshot.casebook().expectActor(query.expect("first")).id();
        String second = snapshot.casebook().expectActor(query.expect("second")).id();
        if (first.equals(second)) {
            throw Refusal.senseless("'" + first + "' is on both sides; name two actors");
        }
        return snapshot.dossier(first, second);
    }

    private static Pair pair(Snapshot snapshot, Query query) {
        Dossier dossier = dossier(snapshot, query);
        Selection claims = Selection.all().among(Set.copyOf(ids(dossier)));
        int origins = snapshot.tellings()
                .origins(snapshot.chosen(claims).claims().stream()
                        .map(Network::telling)
                        .toList());
        return new Pairs(snapshot.casebook()).of(dossier, origins);
    }

    private static List<String> ids(Snapshot snapshot, Query query) {
        return ids(dossier(snapshot, query));
    }

    private static List<String> ids(Dossier dossier) {
        return dossier.claims().stream().map(r -> r.id()).toList();
    }

    private static Membership membership(Snapshot snapshot, Query query) {
        return Membership.of(query.expect("id"), snapshot.casebook());
    }

    private static List<String> ids(Membership membership) {
        List<String> ids = new ArrayList<>();
        membership
                .members()
                .values()
                .forEach(list -> list.forEach(s -> ids.add(s.claim().id())));
        return ids.stream().distinct().toList();
    }
}
