package dev.entente.coding;

import dev.entente.language.LanguagePack;
import dev.entente.text.Table;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Named sets of lemmas that frames refer to: {@code wordsets.tsv}. */
final class WordSets {
    private final Map<String, Set<String>> sets = new HashMap<>();

    static WordSets of(LanguagePack pack) {
        WordSets sets = new WordSets();
        for (Table.Row row : pack.lexicon("wordsets.tsv")) {
            if (sets.sets.put(row.value("set"), new LinkedHashSet<>(row.values("words"))) != null) {
                throw new IllegalArgumentException("two sets '@" + row.value("set") + "' in wordsets.tsv");
            }
        }
        return sets;
    }

    /**
     * The words of a set.
     *
     * @throws IllegalArgumentException if no file names that set
     */
    Set<String> words(String set) {
        Set<String> words = sets.get(set);
        if (words == null) {
            throw new IllegalArgumentException("no word set '@" + set + "' in wordsets.tsv");
        }
        return words;
    }

    boolean has(String set, String lemma) {
        return words(set).contains(lemma);
    }
}
