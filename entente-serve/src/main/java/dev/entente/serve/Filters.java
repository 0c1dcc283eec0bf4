package dev.entente.serve;

import dev.entente.ask.Dossier;
import dev.entente.claim.EventDate;
import dev.entente.search.Ranking;
import dev.entente.store.Facet;
import dev.entente.store.Selection;
import dev.entente.store.Survey;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The filters of a request for claims.
 *
 * @param selection which claims are wanted
 * @param ranking where words were asked for, the claims that have them
 * @param sort "text", "date", "-date" or "best"
 */
record Filters(Selection selection, Optional<Ranking> ranking, String sort) {
    static final Set<String> NAMES = names();
    static final Set<String> PAGED = with(NAMES, "sort", "offset", "limit");
    static final Set<String> SORTED = with(NAMES, "sort");

    private static final List<String> SORTS = List.of("text", "date", "-date", "best");

    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Facet facet : Facet.values()) {
            names.add(facet.word());
        }
        names.addAll(List.of("words", "pair", "between", "date", "claim"));
        return names;
    }

    static Set<String> with(Set<String> names, String... more) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(List.of(more));
        return all;
    }

    static Filters of(Query query, Snapshot snapshot) {
        Selection selection = Selection.all();
        for (Facet facet : Facet.values()) {
            if (!query.all(facet.word()).isEmpty()) {
                selection = selection.with(facet, query.all(facet.word()));
            }
        }
        Optional<String> date = query.find("date");
        if (date.isPresent()) {
            selection = selection.date(date(date.get()));
        }
        if (!query.all("claim").isEmpty()) {
            selection = selection.among(Set.copyOf(query.all("claim")));
        }
        if (!query.all("pair").isEmpty()) {
            List<String> pair = two("pair", query);
            selection = selection.among(ids(snapshot.dossier(pair.get(0), pair.get(1))));
        }
        if (!query.all("between").isEmpty()) {
            List<String> pair = two("between", query);
            selection = selection.between(pair.get(0), pair.get(1));
        }
        Optional<Ranking> ranking = query.find("words").map(snapshot::rank);
        if (ranking.isPresent()) {
            selection = selection.among(ranking.get().claims());
        }
        String sort = query.all("sort").isEmpty() ? "text" : query.oneOf("sort", SORTS);
        return new Filters(selection, ranking, sort);
    }

    private static List<String> two(String name, Query query) {
        List<String> two = query.all(name);
        if (two.size() != 2) {
            throw Refusal.senseless(name + ": two ids, not " + two.size());
        }
        return two;
    }

    private static Set<String> ids(Dossier dossier) {
        Set<String> ids = new HashSet<>();
        dossier.claims().forEach(r -> ids.add(r.id()));
        return ids;
    }

    static EventDate date(String typed) {
        try {
            return new EventDate(typed);
        } catch (DateTimeException e) {
            throw Refusal.senseless("no such day: '" + typed + "'; write 2021-12-14, 2021-12, 2021 or 2019/2021");
        } catch (IllegalArgumentException e) {
            throw Refusal.senseless(String.valueOf(e.getMessage()));
        }
    }

    /** Ids of the claims that are left, in the order that is asked for. */
    List<String> ids(Survey.Chosen chosen, int from, int most) {
        if (sort.equals("best") && ranking.isPresent()) {
            Set<String> left = new HashSet<>(chosen.ids(Survey.Order.TEXT, 0, Integer.MAX_VALUE));
            List<String> ordered = new ArrayList<>(ranking.get().claims());
            return ordered.stream()
                    .filter(left::contains)
                    .skip(from)
                    .limit(most)
                    .toList();
        }
        Survey.Order order =
                switch (sort) {
                    case "date" -> Survey.Order.EARLIEST;
                    case "-date" -> Survey.Order.LATEST;
                    default -> Survey.Order.TEXT;
                };
        return chosen.ids(order, from, most);
    }
}
