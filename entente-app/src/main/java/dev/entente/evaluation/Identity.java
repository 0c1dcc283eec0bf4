package dev.entente.evaluation;

import dev.entente.claim.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which annotated actor each actor of a collection stands for: the one whose id it bears, else the one that shares most names with
 * it, else none.
 */
final class Identity {
    static final String UNNAMED = "unnamed";

    private final SortedMap<String, Set<String>> gold = new TreeMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, String> stands = new HashMap<>();

    Identity(Map<String, List<String>> annotated, List<Actor> actors) {
        annotated.forEach((id, list) -> gold.put(id, with(Names.known(list), id)));
        for (Actor actor : actors) {
            List<String> all = new ArrayList<>();
            actor.names().values().forEach(all::addAll);
            names.put(actor.id(), with(Names.known(all), actor.id()));
        }
    }

    private static Set<String> with(Set<String> known, String id) {
        known.add(Names.plain(id));
        return known;
    }

    String of(String actor) {
        return actor.startsWith(UNNAMED) ? UNNAMED : stands.computeIfAbsent(actor, this::find);
    }

    private String find(String actor) {
        Set<String> mine = names.containsKey(actor) ? names.get(actor) : Names.known(List.of(actor));
        String best = "?" + actor;
        int most = 0;
        for (Map.Entry<String, Set<String>> candidate : gold.entrySet()) {
            Set<String> shared = new TreeSet<>(candidate.getValue());
            shared.retainAll(mine);
            if (!shared.isEmpty() && candidate.getKey().equals(actor)) {
                return actor;
            }
            if (shared.size() > most) {
                most = shared.size();
                best = candidate.getKey();
            }
        }
        return best;
    }
}
