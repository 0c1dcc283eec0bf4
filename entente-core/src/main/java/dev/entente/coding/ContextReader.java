package dev.entente.coding;

import dev.entente.language.LanguagePack;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.text.Passage;
import dev.entente.text.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Domains that a passage speaks of: political, diplomatic, military, ... by the words of {@code contexts.tsv}. */
final class ContextReader {
    private final Map<String, List<String>> byWord = new HashMap<>();
    private final Map<String, List<String>> byType = new HashMap<>();
    private final Map<String, List<String>> betweenStates = new HashMap<>();

    static ContextReader of(LanguagePack pack) {
        ContextReader reader = new ContextReader();
        for (Table.Row row : pack.lexicon("contexts.tsv")) {
            for (String word : row.values("words")) {
                reader.byWord.computeIfAbsent(word, w -> new ArrayList<>()).addAll(row.values("contexts"));
            }
            for (String type : row.values("types")) {
                reader.byType.computeIfAbsent(type, t -> new ArrayList<>()).addAll(row.values("contexts"));
            }
            for (String type : row.values("between-states")) {
                reader.betweenStates
                        .computeIfAbsent(type, t -> new ArrayList<>())
                        .addAll(row.values("contexts"));
            }
        }
        return reader;
    }

    /** Contexts of the words in a passage, in the order of the words. */
    Set<String> ofWords(Sentence s, Passage passage) {
        Set<String> contexts = new LinkedHashSet<>();
        for (Token token : s.tokens()) {
            if (passage.contains(token.start())) {
                contexts.addAll(byWord.getOrDefault(
                        token.lemma(), byWord.getOrDefault(token.form().toLowerCase(Locale.ROOT), List.of())));
            }
        }
        return contexts;
    }

    /** Contexts of a type between states, or a state and an organisation of states: "Japan condemned North Korea" is diplomacy. */
    List<String> betweenStates(String type) {
        return betweenStates.getOrDefault(type, List.of());
    }

    /** Contexts of a type by itself. */
    List<String> ofType(String type) {
        return byType.getOrDefault(type, List.of());
    }
}
