package dev.entente.serve;

import dev.entente.serve.answer.ClaimShapes.ActorLabel;
import dev.entente.serve.answer.Labels;
import dev.entente.serve.answer.ViewShapes.FacetAnswer;
import dev.entente.serve.answer.ViewShapes.FacetValue;
import dev.entente.serve.answer.ViewShapes.Facets;
import dev.entente.serve.answer.ViewShapes.Period;
import dev.entente.store.Facet;
import dev.entente.store.Survey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
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
        this.chosen = snapshot.survey().choose(filters.selection());
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
        SortedMap<String, Integer> counts = chosen.counts(facet);
        if (facet.isOfActors() && !like.isEmpty()) {
            snapshot.casebook().lookUpActors(counts.keySet());
        }
        List<Map.Entry<String, Integer>> ranked = counts.entrySet().stream()
                .filter(e -> !e.getKey().startsWith("unnamed:") || picked.contains(e.getKey()))
                .filter(e -> like.isEmpty()
                        || name(facet, e.getKey()).toLowerCase(Locale.ROOT).contains(like)
                        || e.getKey().toLowerCase(Locale.ROOT).contains(like))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        List<FacetValue> values = new ArrayList<>();
        int more = 0;
        for (int i = 0; i < ranked.size(); i++) {
            boolean isPicked = picked.contains(ranked.get(i).getKey());
            if (i < most || isPicked) {
                values.add(value(facet, ranked.get(i).getKey(), ranked.get(i).getValue(), isPicked));
            } else {
                more++;
            }
        }
        picked.stream().filter(p -> !counts.containsKey(p)).forEach(p -> values.add(value(facet, p, 0, true)));
        return new FacetAnswer(facet.word(), values, more);
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
