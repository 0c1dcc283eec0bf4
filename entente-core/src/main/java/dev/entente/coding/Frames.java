package dev.entente.coding;

import dev.entente.claim.Ontology;
import dev.entente.language.LanguagePack;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lexicon of event and tie frames of a language. */
final class Frames {
    private final Map<String, List<Frame>> byWord = new HashMap<>();

    static Frames of(LanguagePack pack, WordSets sets) {
        Frames frames = new Frames();
        for (Table.Row row : pack.lexicon("frames.tsv")) {
            Frame frame = frame(row, sets);
            for (String lemma : row.values("lemmas")) {
                if (lemma.startsWith("@")) {
                    sets.words(lemma.substring(1)).forEach(w -> frames.add(row.value("class"), w, frame));
                } else {
                    frames.add(row.value("class"), lemma, frame);
                }
            }
        }
        frames.byWord.values().forEach(l -> l.sort(Comparator.comparing((Frame f) -> -weight(f))));
        return frames;
    }

    private static Frame frame(Table.Row row, WordSets sets) {
        try {
            return new Frame(
                    Ontology.standard().expectType(row.value("type")),
                    Condition.parse(row.value("conditions"), sets),
                    row.values("actors"),
                    row.values("recipients"),
                    row.values("contexts"),
                    row.value("needs"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(row.place() + ": " + e.getMessage(), e);
        }
    }

    /** The more a frame asks for, the earlier it is tried; what must not be there weighs less. */
    private static int weight(Frame frame) {
        return frame.conditions().stream()
                .mapToInt(c -> c.negated() || c.slot().endsWith("-self") ? 1 : 10)
                .sum();
    }

    private void add(String wordClass, String lemma, Frame frame) {
        byWord.computeIfAbsent(wordClass + " " + lemma, w -> new ArrayList<>()).add(frame);
    }

    /** Frames of a word, those with most conditions first. */
    List<Frame> of(Token token) {
        if (token.wordClass() == WordClass.VERB) {
            return byWord.getOrDefault("verb " + token.lemma(), List.of());
        }
        if (token.wordClass() == WordClass.NOUN || token.wordClass() == WordClass.NAME) {
            return byWord.getOrDefault("noun " + token.lemma(), List.of());
        }
        if (token.wordClass() == WordClass.ADJECTIVE || token.wordClass() == WordClass.ADVERB) {
            return byWord.getOrDefault("adjective " + token.lemma(), List.of());
        }
        return List.of();
    }
}
