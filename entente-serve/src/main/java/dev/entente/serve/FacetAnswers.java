package dev.entente.serve;

import dev.entente.serve.answer.ClaimShapes.ActorLabel;
import dev.entente.serve.answer.Labels;
import dev.entente.serve.answer.ViewShapes.FacetAnswer;
import dev.entente.serve.answer.ViewShapes.FacetValue;
import dev.entente.serve.answer.ViewShapes.Facets;
import dev.entente.serve.answer.ViewShapes.Period;
import dev.entente.store.Facet;
import dev.entente.store.Survey;
import dev.entente.store.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How many claims each value would leave. */
final class FacetAnswers {
    static final Set<String> PARAMETERS = Filters.with(Filters.NAMES, "facet", "values", "like", "by");

    private static final List<String> BY = List.of("year", "month");

    private final Snapshot snapshot;
    private final Survey.Chosen chosen;
    private final Filters filters;
    private final String like;
    private final int most;

    private FacetAnswers(Snapshot snapshot, Filters filters, String like, int most) {
        this.snapshot = snapshot;
        this.filters = filters;
        this.chosen = snapshot.chosen(filters);
        this.like = like.toLowerCase(Locale.ROOT);
        this.most = most;
    }

    static Facets of(Snapshot snapshot, Query query) {
        Filters filters = Filters.of(query, snapshot);
        FacetAnswers answers =
                new FacetAnswers(snapshot, filters, query.find("like").orElse(""), query.number("values", 12, 1, 1000));
        List<Facet> facets = query.all("facet").isEmpty()
                ? Arrays.asList(Facet.values())
                : query.all("facet").stream().map(FacetAnswers::facet).toList();
        List<Period> periods = new ArrayList<>();
        answers.chosen
                .periods(query.oneOf("by", BY).equals("month"))
                .forEach((period, count) -> periods.add(new Period(period, count)));
        return new Facets(
                answers.chosen.size(),
                facets.stream().map(answers::answer).toList(),
                periods,
                answers.chosen.undated());
    }

    private static Facet facet(String word) {
        return Facet.find(word).orElseThrow(() -> Refusal.senseless("facet: no '" + word + "'"));
    }

    /** Lanes of a timeline: the values of a facet with the most claims. */
    static List<FacetValue> values(Snapshot snapshot, Filters filters, Facet facet, int most) {
        return new FacetAnswers(snapshot, filters, "", most).answer(facet).values();
    }

    private FacetAnswer answer(Facet facet) {
        Set<String> picked = filters.selection().chosen().getOrDefault(facet, new TreeSet<>());
        Tally tally = chosen.tally(facet);
        List<Tally.Counted> liked = like.isEmpty() ? List.of() : liked(facet, tally);
        List<Tally.Counted> first = like.isEmpty() ? tally.top(most) : liked.subList(0, Math.min(most, liked.size()));
        Set<String> shown = new TreeSet<>();
        List<FacetValue> values = new ArrayList<>();
        for (Tally.Counted one : first) {
            shown.add(one.value());
            values.add(value(facet, one.value(), one.claims(), picked.contains(one.value())));
        }
        int more = (like.isEmpty() ? tally.size() : liked.size()) - first.size();
        // What is picked is shown, however few claims it has: those with the most first.
        List<Tally.Counted> rest = picked.stream()
                .filter(p -> !shown.contains(p))
                .map(p -> new Tally.Counted(p, tally.count(p)))
                .sorted(Comparator.comparing(Tally.Counted::claims).reversed().thenComparing(Tally.Counted::value))
                .toList();
        for (Tally.Counted one : rest) {
            boolean ranked = one.claims() > 0 && !one.value().startsWith("unnamed:");
            if (like.isEmpty() || one.claims() == 0 || isLiked(facet, one.value())) {
                values.add(value(facet, one.value(), one.claims(), true));
                more -= ranked ? 1 : 0;
            }
        }
        return new FacetAnswer(facet.word(), values, more);
    }

    private List<Tally.Counted> liked(Facet facet, Tally tally) {
        List<Tally.Counted> all = tally.all();
        if (facet.isOfActors()) {
            snapshot.casebook()
                    .lookUpActors(all.stream().map(Tally.Counted::value).toList());
        }
        return all.stream().filter(c -> isLiked(facet, c.value())).toList();
    }

    private boolean isLiked(Facet facet, String value) {
        return name(facet, value).toLowerCase(Locale.ROOT).contains(like)
                || value.toLowerCase(Locale.ROOT).contains(like);
    }

    private FacetValue value(Facet facet, String value, int count, boolean picked) {
        if (facet.isOfActors() && !value.startsWith(":")) {
            ActorLabel label = new Labels(snapshot.casebook()).actor(value);
            return new FacetValue(value, label.name(), label.names(), count, picked);
        }
        return new FacetValue(value, name(facet, value), Map.of(), count, picked);
    }

    private String name(Facet facet, String value) {
        if (value.startsWith(":")) {
            return value;
        }
        if (facet.isOfActors()) {
            return snapshot.casebook().name(value);
        }
        return facet == Facet.DOCUMENT
                ? snapshot.casebook()
                        .findEntry(value)
                        .flatMap(e -> e.metadata().title())
                        .orElse(value)
                : value;
    }
}
