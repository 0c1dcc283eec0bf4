package dev.entente.evaluation;

import dev.entente.claim.Actor;
import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.claim.Participant;
import dev.entente.claim.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Compares claims with annotated ones, level by level.
 *
 * <pre>{@code
 * Evaluation.of(Gold.of(folder), new Evaluation.System(claims, actors, links), texts).score(documents)
 * }</pre>
 */
public final class Evaluation {
    private final Gold gold;
    private final System system;
    private final Function<String, Optional<String>> texts;
    private final Identity identity;

    private Evaluation(Gold gold, System system, Function<String, Optional<String>> texts) {
        this.gold = gold;
        this.system = system;
        this.texts = texts;
        this.identity = new Identity(gold.actors(), system.actors());
    }

    /**
     * What is to be judged.
     *
     * @param claims all claims
     * @param actors all actors
     * @param links links between the claims
     */
    public record System(List<Claim> claims, List<Actor> actors, List<Link> links) {
        public System {
            claims = List.copyOf(claims);
            actors = List.copyOf(actors);
            links = List.copyOf(links);
        }
    }

    /** An evaluation; {@code texts} gives the text of a document, else that beside the gold is taken. */
    public static Evaluation of(Gold gold, System system, Function<String, Optional<String>> texts) {
        return new Evaluation(gold, system, texts);
    }

    /** The score over these documents; over all annotated ones if none is named. */
    public Score score(Set<String> wanted) {
        SortedSet<String> documents =
                new TreeSet<>(wanted.isEmpty() ? gold.items().keySet() : wanted);
        Tally tally = new Tally(documents.size());
        Map<String, String> matched = new HashMap<>();
        for (String document : documents) {
            document(document, tally, matched);
        }
        return tally.score(disputes(matched));
    }

    private void document(String document, Tally tally, Map<String, String> matched) {
        String text = texts.apply(document).or(() -> gold.findText(document)).orElse("");
        List<Gold.Item> items = gold.items().getOrDefault(document, List.of());
        List<Pairing.Claimed> claims = claims(document, text);
        Map<Integer, Pairing.Pair> pairs = Pairing.pair(items, claims, text);
        tally.claimed += claims.size();
        for (int i = 0; i < items.size(); i++) {
            Optional<Pairing.Pair> pair = Optional.ofNullable(pairs.get(i));
            Gold.Item item = items.get(i);
            pair.ifPresent(p -> matched.put(item.id(), claims.get(p.claim()).id()));
            tally.item(item, pair.map(Pairing.Pair::level).orElse(Level.NOTHING));
            if (pair.isPresent() && pair.get().level().reaches(Level.WHOM)) {
                tally.details(
                        item,
                        pair.get().reading(),
                        claims.get(pair.get().claim()).reading());
            }
        }
        wrong(document, claims, pairs, tally);
    }

    private static void wrong(
            String document, List<Pairing.Claimed> claims, Map<Integer, Pairing.Pair> pairs, Tally tally) {
        Map<Integer, Level> taken = new HashMap<>();
        pairs.values().forEach(pair -> taken.put(pair.claim(), pair.level()));
        for (int j = 0; j < claims.size(); j++) {
            Level level = taken.getOrDefault(j, Level.NOTHING);
            if (level != Level.STANCE) {
                tally.wrong.add(
                        new Score.Case(document, level, describe(claims.get(j).reading())));
            }
        }
    }

    private static String describe(Reading reading) {
        String evidence = reading.evidence().replaceAll("\\s+", " ");
        return reading.type() + " " + reading.who().actors() + " -> "
                + reading.who().recipients() + " by "
                + reading.who().sources() + " " + reading.factuality() + " | "
                + evidence.substring(0, Math.min(110, evidence.length()));
    }

    private List<Pairing.Claimed> claims(String document, String text) {
        return system.claims().stream()
                .filter(claim -> claim.document().equals(document))
                .map(claim -> new Pairing.Claimed(
                        claim.id(),
                        reading(claim),
                        Pairing.span(claim.passage().start(), claim.passage().end(), text)))
                .toList();
    }

    private Reading reading(Claim claim) {
        Set<String> quantities = new TreeSet<>();
        claim.proposition().quantities().forEach(q -> quantities.add(Reading.quantity(q.value(), q.unit())));
        Reading.Who who = new Reading.Who(
                ids(claim.proposition().actors()),
                ids(claim.proposition().recipients()),
                ids(claim.sources().stream().map(Source::who).toList()));
        return new Reading(
                claim.type().kind().word(),
                claim.type().name(),
                who,
                claim.factuality().word(),
                new TreeSet<>(claim.proposition().contexts()),
                claim.proposition().date().map(EventDate::iso).orElse(""),
                quantities,
                claim.evidence());
    }

    private List<String> ids(List<Participant> participants) {
        return participants.stream().map(p -> identity.of(p.id())).toList();
    }

    private Score.Share disputes(Map<String, String> matched) {
        Map<String, Claim> byId = new HashMap<>();
        system.claims().forEach(claim -> byId.put(claim.id(), claim));
        int found = 0;
        int all = 0;
        for (Gold.Denied dispute : gold.disputes()) {
            for (String item : dispute.disputed()) {
                all++;
                found += isDenied(matched.getOrDefault(item, ""), dispute.by(), byId) ? 1 : 0;
            }
        }
        return new Score.Share("disputes found", found, all);
    }

    private boolean isDenied(String claim, String by, Map<String, Claim> byId) {
        return system.links().stream()
                .filter(link -> link.type() == LinkType.DENIES && link.to().equals(claim))
                .flatMap(link -> Optional.ofNullable(byId.get(link.from())).stream())
                .anyMatch(denial ->
                        denial.speaker().map(s -> identity.of(s.who().id())).equals(Optional.of(by)));
    }

    /** Counts in the making. */
    private static final class Tally {
        private final int documents;
        private final Map<Level, Integer> right = new EnumMap<>(Level.class);
        private final Map<Level, Integer> recalled = new EnumMap<>(Level.class);
        private final Map<String, Score.Share> shares = new LinkedHashMap<>();
        private final List<Score.Case> missed = new ArrayList<>();
        private final List<Score.Case> wrong = new ArrayList<>();
        private int required;
        private int claimed;

        Tally(int documents) {
            this.documents = documents;
        }

        void item(Gold.Item item, Level reached) {
            for (Level level : Level.values()) {
                if (level != Level.NOTHING && reached.reaches(level)) {
                    right.merge(level, 1, Integer::sum);
                    recalled.merge(level, item.required() ? 1 : 0, Integer::sum);
                }
            }
            if (item.required()) {
                required++;
                if (item.readings().stream().noneMatch(r -> r.who().sources().isEmpty())) {
                    share("attributed items that reach voice", reached.reaches(Level.VOICE));
                }
                if (item.readings().stream().noneMatch(r -> r.factuality().equals("asserted"))) {
                    share("items not plainly asserted that reach stance", reached == Level.STANCE);
                }
                if (reached != Level.STANCE) {
                    missed.add(new Score.Case(
                            item.id(), reached, describe(item.readings().get(0))));
                }
            }
        }

        void details(Gold.Item item, int number, Reading claim) {
            Reading annotated = item.readings().get(number);
            if (annotated.who().sources().size() > 1) {
                share(
                        "whole chain right",
                        annotated.who().sources().equals(claim.who().sources()));
            }
            share("a context shared", annotated.contexts().stream().anyMatch(claim.contexts()::contains));
            if (!annotated.date().isEmpty()) {
                share(
                        "date right or as precise as can be",
                        item.readings().stream().anyMatch(r -> r.date().equals(claim.date())));
            }
            if (!annotated.quantities().isEmpty()) {
                share("quantities right", annotated.quantities().equals(claim.quantities()));
            }
        }

        private void share(String name, boolean hit) {
            shares.merge(name, new Score.Share(name, hit ? 1 : 0, 1), Score.Share::and);
        }

        Score score(Score.Share disputes) {
            List<Score.Measure> measures = new ArrayList<>();
            for (Level level : Level.values()) {
                if (level != Level.NOTHING) {
                    measures.add(new Score.Measure(
                            level,
                            ratio(right.getOrDefault(level, 0), claimed),
                            ratio(recalled.getOrDefault(level, 0), required)));
                }
            }
            List<Score.Share> all = new ArrayList<>(shares.values());
            all.add(disputes);
            return new Score(new Score.Size(documents, required, claimed), measures, all, missed, wrong);
        }

        private static double ratio(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }
}
