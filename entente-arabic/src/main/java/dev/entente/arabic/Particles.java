package dev.entente.arabic;

import dev.entente.text.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The small words that the tree is built by: {@code particles.tsv}, folded. */
final class Particles {
    private static final Map<String, Set<String>> SETS = load();

    private Particles() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> sets = new HashMap<>();
        for (Table.Row row : Table.resource(Particles.class, "particles.tsv")) {
            Set<String> words = sets.computeIfAbsent(row.value("set"), s -> new HashSet<>());
            row.values("words").forEach(w -> words.add(Letters.fold(w)));
        }
        return sets;
    }

    static boolean in(String set, String word) {
        Set<String> words = SETS.get(set);
        if (words == null) {
            throw new IllegalArgumentException("no set '" + set + "' in particles.tsv");
        }
        return words.contains(word);
    }
}
