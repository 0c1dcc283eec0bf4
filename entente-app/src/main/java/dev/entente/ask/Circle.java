package dev.entente.ask;

import dev.entente.claim.Actor;
import dev.entente.claim.EventDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An actor with its parts and people, each with the path of steps that leads to it.
 *
 * <p>A state is never counted into another actor, and a member of an alliance not into the alliance: they act for themselves.
 *
 * @param root the actor itself
 * @param paths by id: the steps from a part or person up to the root; nothing for the root
 */
public record Circle(Actor root, SortedMap<String, List<Step>> paths) {
    public Circle {
        SortedMap<String, List<Step>> copy = new TreeMap<>();
        paths.forEach((id, steps) -> copy.put(id, List.copyOf(steps)));
        paths = Collections.unmodifiableSortedMap(copy);
    }

    /** The ids of the root and of all counted in. */
    public SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>(paths.keySet());
        ids.add(root.id());
        return ids;
    }

    /** Whether the actor is the root, or counted in at that date. */
    boolean holds(String id, Optional<EventDate> date) {
        List<Step> path = paths.get(id);
        return id.equals(root.id()) || path != null && path.stream().allMatch(step -> step.holdsAt(date));
    }

    /** This circle without those who stand nearer to the other one, or equally near to both. */
    Circle without(Circle other) {
        SortedMap<String, List<Step>> kept = new TreeMap<>(paths);
        kept.entrySet()
                .removeIf(entry ->
                        other.distance(entry.getKey()) <= entry.getValue().size());
        return new Circle(root, kept);
    }

    private int distance(String id) {
        List<Step> path = paths.get(id);
        return id.equals(root.id()) ? 0 : path == null ? Integer.MAX_VALUE : path.size();
    }

    /** The path in words: "through Quds Force, part of IRGC, by the registry; body of Iran, by the registry". */
    String words(String id, Casebook casebook) {
        List<Step> path = paths.getOrDefault(id, List.of());
        StringBuilder words = new StringBuilder("through " + casebook.shownName(id));
        for (int i = 0; i < path.size(); i++) {
            Step step = path.get(i);
            words.append(", ").append(step.words(casebook.shownName(step.parent())));
            boolean last = i == path.size() - 1 || !path.get(i + 1).by().equals(step.by());
            if (last) {
                words.append(", by ").append(by(step.by()));
            }
        }
        return words.toString();
    }

    private static String by(Step.By by) {
        if (by instanceof Step.By.Claimed claimed) {
            return claimed.statement().claim().document() + " ("
                    + claimed.statement().voice() + ")";
        }
        return "the registry";
    }

    /** The claims that the paths of these actors stand on, each once. */
    List<Statement> grounds(Set<String> actors) {
        Map<String, Statement> statements = new LinkedHashMap<>();
        for (String actor : actors) {
            for (Step step : paths.getOrDefault(actor, List.of())) {
                if (step.by() instanceof Step.By.Claimed claimed) {
                    statements.putIfAbsent(claimed.statement().claim().id(), claimed.statement());
                }
            }
        }
        return List.copyOf(statements.values());
    }
}
