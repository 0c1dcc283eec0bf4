package dev.entente.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each listed file its path and its name, so that no two share either; the order of the files makes no difference.
 *
 * <p>The path is that under the folder read, with more of the folder before it where two folders hold the same one. The name is
 * the path without its ending; those that would share a name keep their endings.
 */
final class Naming {
    /**
     * A file with its path and its name.
     *
     * @param entry the file
     * @param path unique in this run
     * @param id unique in this run: the document's id, or for a JSON Lines file what its nameless records are called after
     */
    record Named(Listing.Entry entry, String path, String id) {}

    private Naming() {}

    static List<Named> of(List<Listing.Entry> entries) {
        List<String> paths = settle(entries, (entry, level) -> entry.path(level), Integer.MAX_VALUE);
        List<String> ids = settle(paths, (path, level) -> level == 0 ? FileName.withoutEnding(path) : path, 1);
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            named.add(new Named(entries.get(i), paths.get(i), ids.get(i)));
        }
        named.sort(Comparator.comparing(Named::path));
        return named;
    }

    @FunctionalInterface
    private interface Spelling<T> {
        String spell(T thing, int level);
    }

    /** Raises the level of all that share a spelling until nobody does, or none can be raised. */
    private static <T> List<String> settle(List<T> things, Spelling<T> spelling, int highest) {
        int[] levels = new int[things.size()];
        boolean settled = false;
        while (!settled) {
            settled = true;
            Map<String, List<Integer>> sharing = new HashMap<>();
            for (int i = 0; i < levels.length; i++) {
                sharing.computeIfAbsent(spelling.spell(things.get(i), levels[i]), k -> new ArrayList<>())
                        .add(i);
            }
            for (List<Integer> group : sharing.values()) {
                settled &= group.size() == 1 || !raise(group, levels, highest, things, spelling);
            }
        }
        return spell(things, spelling, levels);
    }

    private static <T> boolean raise(
            Collection<Integer> group, int[] levels, int highest, List<T> things, Spelling<T> spelling) {
        boolean raised = false;
        for (int i : group) {
            String before = spelling.spell(things.get(i), levels[i]);
            if (levels[i] < highest
                    && !spelling.spell(things.get(i), levels[i] + 1).equals(before)) {
                levels[i]++;
                raised = true;
            }
        }
        return raised;
    }

    private static <T> List<String> spell(List<T> things, Spelling<T> spelling, int[] levels) {
        List<String> spelled = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            spelled.add(spelling.spell(things.get(i), levels[i]));
        }
        return spelled;
    }
}
