package dev.entente.serve;

import dev.entente.ask.Network;
import dev.entente.claim.Claim;
import dev.entente.export.Csv;
import dev.entente.reconcile.Dispute;
import dev.entente.serve.answer.ClaimShapes.ActorLabel;
import dev.entente.serve.answer.Claims;
import dev.entente.serve.answer.Labels;
import dev.entente.serve.answer.ViewShapes.DisputeAnswer;
import dev.entente.serve.answer.ViewShapes.DisputePage;
import dev.entente.serve.answer.ViewShapes.Ledger;
import dev.entente.serve.answer.ViewShapes.NetworkAnswer;
import dev.entente.serve.answer.ViewShapes.NetworkTotal;
import dev.entente.serve.answer.ViewShapes.Node;
import dev.entente.serve.answer.ViewShapes.Timeline;
import dev.entente.serve.answer.ViewShapes.TimelineBar;
import dev.entente.serve.answer.Views;
import dev.entente.store.Facet;
import dev.entente.store.Selection;
import dev.entente.store.Survey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Network, timeline, ledger and disputes. */
final class ViewRoutes {
    private static final int MOST_DRAWN = 150;
    private static final int MOST_LISTED = 500;
    private static final int MOST_LANES = 40;
    private static final int MOST_UNDATED = 100;
    private static final Set<String> NETWORK = Filters.with(Filters.NAMES, "around");
    private static final Set<String> LEDGER = Filters.with(Filters.NAMES, "unit", "sort");
    private static final List<String> LEDGER_SORTS = List.of("-value", "value", "date", "-date", "text");
    private static final List<String> LANES = List.of("context", "actor", "type", "factuality");

    private ViewRoutes() {}

    static void add(Routes routes) {
        Routes whole = routes.ofWhole();
        whole.get("/api/network", Filters.with(NETWORK, "nodes"), ViewRoutes::drawn);
        whole.json("/api/network.json", NETWORK, (snapshot, query) -> named(network(snapshot, query), snapshot).stream()
                .map(new Views(snapshot.casebook())::edge));
        whole.csv(
                "/api/network.csv",
                NETWORK,
                (snapshot, query, stream) -> Csv.table(
                        Views.EDGE_COLUMNS,
                        named(network(snapshot, query), snapshot).stream()
                                .map(new Views(snapshot.casebook())::edge)
                                .map(Views::cells),
                        stream));
        routes.get("/api/timeline", Filters.with(Filters.NAMES, "lanes", "offset", "limit"), ViewRoutes::timeline);
        routes.json(
                "/api/timeline.json",
                Filters.NAMES,
                (snapshot, query) -> ClaimRoutes.all(snapshot, byDate(snapshot, query)));
        routes.csv(
                "/api/timeline.csv",
                Filters.NAMES,
                (snapshot, query, stream) -> ClaimRoutes.csv(snapshot, byDate(snapshot, query), stream));
        routes.get("/api/ledger", Filters.with(LEDGER, "offset", "limit"), ViewRoutes::ledger);
        routes.json("/api/ledger.json", LEDGER, (snapshot, query) -> new Views(snapshot.casebook())
                .ledger(entries(snapshot, query)).stream());
        routes.csv(
                "/api/ledger.csv",
                LEDGER,
                (snapshot, query, stream) -> Csv.table(
                        Views.LEDGER_COLUMNS,
                        new Views(snapshot.casebook())
                                .ledger(entries(snapshot, query)).stream().map(Views::cells),
                        stream));
        whole.get("/api/disputes", Filters.with(Filters.NAMES, "offset", "limit"), ViewRoutes::disputePage);
        whole.json(
                "/api/disputes.json", Filters.NAMES, (snapshot, query) -> answers(snapshot, disputes(snapshot, query)));
        whole.csv(
                "/api/disputes.csv",
                Filters.NAMES,
                (snapshot, query, stream) -> Csv.table(
                        Views.DISPUTE_COLUMNS,
                        answers(snapshot, disputes(snapshot, query)).flatMap(d -> Views.cells(d).stream()),
                        stream));
    }

    /** Around an actor, out of the network that the filters leave: that one is drawn from all claims, and kept. */
    private static Network network(Snapshot snapshot, Query query) {
        Map<String, List<String>> asked = new HashMap<>(query.values());
        asked.remove("nodes");
        asked.remove("around");
        Network all = asked.isEmpty() ? snapshot.network() : filtered(snapshot, query, key(asked));
        return query.find("around").map(all::around).orElse(all);
    }

    private static Network filtered(Snapshot snapshot, Query query, String key) {
        Filters filters = Filters.of(query, snapshot);
        return snapshot.network(
                key, tellings -> Network.of(snapshot.chosen(filters).claims(), tellings));
    }

    /** The edges, the names of their ends at hand. */
    private static List<Network.Edge> named(Network network, Snapshot snapshot) {
        snapshot.casebook().lookUpActors(network.actors(Optional.empty()));
        return network.edges();
    }

    private static NetworkAnswer drawn(Snapshot snapshot, Query query) {
        return snapshot.recently("drawn " + key(query.values()), () -> draw(snapshot, query));
    }

    private static String key(Map<String, List<String>> asked) {
        return asked.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()
                .toString();
    }

    private static NetworkAnswer draw(Snapshot snapshot, Query query) {
        Network network = network(snapshot, query);
        Labels labels = new Labels(snapshot.casebook());
        Views views = new Views(snapshot.casebook());
        Optional<ActorLabel> around = query.find("around")
                .map(id -> labels.actor(snapshot.casebook().expectActor(id).id()));
        List<String> actors = network.actors(around.map(ActorLabel::id));
        int most = query.number("nodes", MOST_DRAWN, 2, MOST_DRAWN);
        List<String> shown = actors.subList(0, Math.min(most, actors.size()));
        Set<String> inside = Set.copyOf(shown);
        Map<String, Integer> degrees = network.degrees();
        Map<String, Integer> weights = network.weights();
        snapshot.casebook().lookUpActors(actors.subList(0, Math.min(actors.size(), shown.size() + MOST_LISTED)));
        List<Node> nodes = new ArrayList<>();
        actors.stream()
                .limit((long) shown.size() + MOST_LISTED)
                .forEach(id -> nodes.add(
                        new Node(labels.actor(id), weights.getOrDefault(id, 0), degrees.getOrDefault(id, 0))));
        return new NetworkAnswer(
                around,
                new NetworkTotal(actors.size(), network.edges().size(), network.claims()),
                nodes.subList(0, shown.size()),
                network.edges().stream()
                        .filter(e -> inside.contains(e.first()) && inside.contains(e.second()))
                        .map(views::edge)
                        .toList(),
                nodes.subList(shown.size(), nodes.size()));
    }

    private static List<String> byDate(Snapshot snapshot, Query query) {
        Filters filters = Filters.of(query, snapshot);
        return snapshot.chosen(filters).ids(Survey.Order.EARLIEST, 0, Integer.MAX_VALUE);
    }

    /** Those with a date, or those without; none if the others alone are asked for. */
    private static Selection dated(Selection selection, String value) {
        Set<String> asked = selection.chosen().getOrDefault(Facet.DATED, new java.util.TreeSet<>());
        return asked.isEmpty() || asked.contains(value)
                ? selection.with(Facet.DATED, List.of(value))
                : selection.among(Set.of());
    }

    private static Timeline timeline(Snapshot snapshot, Query query) {
        Filters filters = Filters.of(query, snapshot);
        Selection withDate = dated(filters.selection(), Facet.YES);
        Survey.Chosen chosen = snapshot.chosen(withDate);
        Survey.Chosen without = snapshot.chosen(dated(filters.selection(), Facet.NO));
        int limit = query.number("limit", 1000, 1, 5000);
        Facet lane = Facet.find(query.oneOf("lanes", LANES)).orElseThrow();
        List<Claim> claims = snapshot.collection().claimsOf(chosen.ids(Survey.Order.EARLIEST, query.offset(), limit));
        Claims answers = new Claims(snapshot.casebook());
        List<TimelineBar> bars = new ArrayList<>();
        List<dev.entente.serve.answer.ClaimShapes.Claim> worded = answers.of(claims);
        for (int i = 0; i < claims.size(); i++) {
            bars.add(new TimelineBar(worded.get(i), lanes(claims.get(i), lane)));
        }
        return new Timeline(
                chosen.size(),
                query.offset(),
                limit,
                FacetAnswers.values(snapshot, new Filters(withDate, Optional.empty(), "text"), lane, MOST_LANES),
                bars,
                without.size(),
                answers.ofIds(without.ids(Survey.Order.TEXT, 0, MOST_UNDATED)));
    }

    private static List<String> lanes(Claim claim, Facet lane) {
        List<String> lanes =
                switch (lane) {
                    case CONTEXT -> claim.proposition().contexts();
                    case ACTOR ->
                        claim.proposition().actors().stream()
                                .map(a -> a.isUnnamed() ? Facet.UNNAMED : a.id())
                                .distinct()
                                .toList();
                    case TYPE -> List.of(claim.type().name());
                    default -> List.of(claim.factuality().word());
                };
        return lanes.isEmpty() ? List.of(Facet.NONE) : lanes;
    }

    private static Ledger ledger(Snapshot snapshot, Query query) {
        List<Views.Entry> entries = entries(snapshot, query);
        return new Ledger(
                entries.size(),
                query.offset(),
                query.limit(),
                Views.ranges(entries),
                new Views(snapshot.casebook()).ledger(query.page(entries)));
    }

    private static List<Views.Entry> entries(Snapshot snapshot, Query query) {
        Map<String, List<String>> others = new HashMap<>(query.values());
        others.remove("sort");
        Selection selection = Filters.of(new Query(others), snapshot).selection();
        Set<String> asked = selection.chosen().getOrDefault(Facet.AMOUNTS, new java.util.TreeSet<>());
        if (!asked.isEmpty() && !asked.contains(Facet.YES)) {
            return List.of();
        }
        List<String> ids = snapshot.survey()
                .choose(selection.with(Facet.AMOUNTS, List.of(Facet.YES)))
                .ids(Survey.Order.TEXT, 0, Integer.MAX_VALUE);
        List<String> units = query.all("unit");
        Stream<Views.Entry> entries = Views.Entry.of(snapshot.collection().claimsOf(ids)).stream()
                .filter(e -> units.isEmpty() || units.contains(e.quantity().unit()));
        return entries.sorted(order(query.oneOf("sort", LEDGER_SORTS))).toList();
    }

    /** By value within a unit: amounts of two units are not compared. */
    private static Comparator<Views.Entry> order(String sort) {
        Comparator<Views.Entry> byUnit = Comparator.comparing(e -> e.quantity().unit());
        Comparator<Views.Entry> byValue = Comparator.comparing(e -> e.quantity().value());
        Comparator<Views.Entry> undated = Comparator.comparing(e -> day(e).isEmpty());
        Comparator<Views.Entry> byDay = Comparator.comparing(e -> day(e).orElse(LocalDate.MIN));
        return switch (sort) {
            case "value" -> byUnit.thenComparing(byValue);
            case "date" -> undated.thenComparing(byDay);
            case "-date" -> undated.thenComparing(byDay.reversed());
            case "text" -> (one, other) -> 0;
            default -> byUnit.thenComparing(byValue.reversed());
        };
    }

    private static Optional<LocalDate> day(Views.Entry entry) {
        return entry.claim().proposition().date().map(d -> d.from());
    }

    /** Places in the list of all disputes of those with a claim that the filters leave. */
    private static List<Integer> disputes(Snapshot snapshot, Query query) {
        Filters filters = Filters.of(query, snapshot);
        Set<String> left = new HashSet<>(snapshot.chosen(filters).ids(Survey.Order.TEXT, 0, Integer.MAX_VALUE));
        List<Dispute> all = snapshot.disputes();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (Stream.concat(all.get(i).asserted().stream(), all.get(i).denials().stream())
                    .anyMatch(c -> left.contains(c.id()))) {
                places.add(i);
            }
        }
        return places;
    }

    private static DisputePage disputePage(Snapshot snapshot, Query query) {
        List<Integer> places = disputes(snapshot, query);
        return new DisputePage(
                places.size(),
                query.offset(),
                query.limit(),
                answers(snapshot, query.page(places)).toList());
    }

    static Stream<DisputeAnswer> answers(Snapshot snapshot, List<Integer> places) {
        Views views = new Views(snapshot.casebook());
        return places.stream().map(i -> views.dispute(snapshot.disputes().get(i), i + 1));
    }
}
