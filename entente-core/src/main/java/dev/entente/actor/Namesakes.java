package dev.entente.actor;

import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Decides whom a name means that several registered actors bear: whom the text itself declares ("Rapid Support Forces (RSF)"),
 * else whom it names by another name, else whose state it speaks of. Where the text does not tell, the first registered.
 */
final class Namesakes {
    /** Another name of the same actor says more than any number of mentions of its state. */
    private static final int NAMED = 1000;

    private final String text;
    private final Registry registry;
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<String, Integer> states = new HashMap<>();
    private final Map<String, String> declared = new HashMap<>();

    private Namesakes(String text, Registry registry) {
        this.text = text;
        this.registry = registry;
    }

    /** The hits with one bearer each; behind a word that {@code locative} takes a capital stays a place. */
    static List<NameHit> settle(List<NameHit> hits, String text, Registry registry, Predicate<String> locative) {
        if (hits.stream().allMatch(h -> h.others().isEmpty())) {
            return hits;
        }
        Namesakes namesakes = new Namesakes(text, registry);
        namesakes.count(hits);
        List<NameHit> settled = new ArrayList<>();
        hits.forEach(hit -> {
            boolean place = hit.kind() == NameKind.CAPITAL && locative.test(namesakes.wordBefore(hit));
            settled.add(hit.others().isEmpty() || place ? hit : namesakes.best(hit));
        });
        return settled;
    }

    private void count(List<NameHit> hits) {
        for (int i = 0; i < hits.size(); i++) {
            NameHit hit = hits.get(i);
            if (hit.others().isEmpty() || hit.kind() == NameKind.CAPITAL) {
                named.merge(hit.id(), 1, Integer::sum);
                registry.findCountry(hit.id()).ifPresent(c -> states.merge(c, 1, Integer::sum));
            } else if (i > 0 && isBehindIn(hits.get(i - 1).passage(), hit.passage())) {
                declared.putIfAbsent(words(hit), hits.get(i - 1).id());
            }
        }
    }

    /** "Rapid Support Forces <b>(RSF</b>". */
    private boolean isBehindIn(Passage name, Passage shortForm) {
        return name.end() < shortForm.start()
                && text.substring(name.end(), shortForm.start()).strip().equals("(");
    }

    private String wordBefore(NameHit hit) {
        String before = text.substring(0, hit.passage().start()).stripTrailing();
        int start = before.length();
        while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
            start--;
        }
        return before.substring(start).toLowerCase(java.util.Locale.ROOT);
    }

    private String words(NameHit hit) {
        return hit.passage().cut(text);
    }

    private NameHit best(NameHit hit) {
        List<NameHit> candidates = new ArrayList<>();
        candidates.add(hit);
        hit.others().forEach(o -> candidates.add(new NameHit(hit.passage(), o.kind(), o.id(), List.of())));
        String told = declared.getOrDefault(words(hit), "");
        NameHit best = hit;
        int most = -1;
        for (NameHit candidate : candidates) {
            int weight = candidate.id().equals(told) ? Integer.MAX_VALUE : weight(candidate.id());
            if (weight > most) {
                best = candidate;
                most = weight;
            }
        }
        return best;
    }

    private int weight(String id) {
        int spoken =
                registry.findCountry(id).map(c -> states.getOrDefault(c, 0)).orElse(0);
        return NAMED * named.getOrDefault(id, 0) + spoken;
    }
}
