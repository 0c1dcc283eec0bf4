package dev.entente.attribution;

import dev.entente.language.LanguagePack;
import dev.entente.text.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cue words of one language, by class: {@code cues.tsv}. */
final class CueLexicon {
    private final Map<String, Map<String, CueEntry>> byClass = new HashMap<>();
    private final Set<String> withParticle = new HashSet<>();

    /** Thrown when a cue cannot be understood; the message names file and line. */
    static final class UnreadableCuesException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableCuesException(String message) {
            super(message);
        }
    }

    static CueLexicon of(LanguagePack pack) {
        CueLexicon lexicon = new CueLexicon();
        for (Table.Row row : pack.lexicon("cues.tsv")) {
            lexicon.add(row);
        }
        return lexicon;
    }

    private void add(Table.Row row) {
        Map<String, CueEntry> entries = byClass.computeIfAbsent(row.value("class"), c -> new HashMap<>());
        CueEntry entry = entry(row);
        for (String lemma : row.values("lemma")) {
            if (entries.put(lemma, entry) != null) {
                throw new UnreadableCuesException(row.place() + ": " + row.value("class") + " \"" + lemma
                        + "\" stands here a second time; join the two lines");
            }
            int blank = lemma.indexOf(' ');
            if (blank > 0) {
                withParticle.add(lemma.substring(0, blank));
            }
        }
    }

    private static CueEntry entry(Table.Row row) {
        try {
            return CueEntry.of(row);
        } catch (IllegalArgumentException e) {
            throw new UnreadableCuesException(
                    row.place() + ": no such frame, sense, stance or tone: " + e.getMessage());
        }
    }

    Optional<CueEntry> find(String wordClass, String lemma) {
        return Optional.ofNullable(byClass.getOrDefault(wordClass, Map.of()).get(lemma));
    }

    boolean has(String wordClass, String lemma) {
        return find(wordClass, lemma).isPresent();
    }

    /** Whether the language has words of a class. */
    boolean hasAny(String wordClass) {
        return byClass.containsKey(wordClass);
    }

    /** Whether some entry is that verb with a particle: "point" for "point out". */
    boolean takesParticle(String lemma) {
        return withParticle.contains(lemma);
    }
}
