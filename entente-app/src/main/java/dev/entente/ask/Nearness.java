package dev.entente.ask;

import dev.entente.claim.Actor;
import dev.entente.text.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which names come near a name that was mistyped or shortened. */
final class Nearness {
    private Nearness() {}

    private record Candidate(Actor actor, int distance) {}

    /** The actors with the nearest names, nearest first; nobody who is too far off. */
    static List<Actor> nearest(String typed, List<Actor> actors, int most) {
        String wanted = plain(typed);
        List<Candidate> candidates = new ArrayList<>();
        for (Actor actor : actors) {
            int distance = distance(wanted, actor);
            if (distance <= Math.max(1, wanted.length() / 3)) {
                candidates.add(new Candidate(actor, distance));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::distance)
                .thenComparing(c -> c.actor().id()));
        return candidates.stream().limit(most).map(Candidate::actor).toList();
    }

    private static int distance(String wanted, Actor actor) {
        int best = distance(wanted, plain(actor.id()));
        for (List<String> names : actor.names().values()) {
            for (String name : names) {
                best = Math.min(best, distance(wanted, plain(name)));
            }
        }
        return best;
    }

    private static String plain(String name) {
        return Plain.of(name).replace('-', ' ').strip();
    }

    /** Letters to change, add or drop; a whole word of a longer name is one off. */
    private static int distance(String wanted, String name) {
        if (wanted.length() > 2 && (" " + name + " ").contains(" " + wanted + " ")) {
            return wanted.equals(name) ? 0 : 1;
        }
        int[] previous = new int[name.length() + 1];
        for (int j = 0; j <= name.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= wanted.length(); i++) {
            int[] current = new int[name.length() + 1];
            current[0] = i;
            for (int j = 1; j <= name.length(); j++) {
                int change = previous[j - 1] + (wanted.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[name.length()];
    }
}
