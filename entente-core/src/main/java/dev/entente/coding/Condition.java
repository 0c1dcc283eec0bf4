package dev.entente.coding;

import dev.entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a frame asks of the words around its trigger, as written in {@code frames.tsv}: {@code object=@aid}, {@code object},
 * {@code particle=up}, {@code with=@talk}, {@code clause}, {@code xcomp}; {@code !} negates; several are joined by {@code &}.
 *
 * @param slot where to look
 * @param words lemmas of which one must stand there; empty if any will do
 * @param negated whether it must not be so
 */
record Condition(String slot, Set<String> words, boolean negated) {
    /** Whether a word is one of those asked for. */
    boolean accepts(Token token) {
        return words.contains(token.lemma()) || words.contains(token.form().toLowerCase(Locale.ROOT));
    }

    static List<Condition> parse(String text, WordSets sets) {
        List<Condition> conditions = new ArrayList<>();
        for (String piece : text.split("&", -1)) {
            if (!piece.isBlank()) {
                conditions.add(one(piece.strip(), sets));
            }
        }
        return conditions;
    }

    private static Condition one(String text, WordSets sets) {
        boolean negated = text.startsWith("!");
        String plain = negated ? text.substring(1) : text;
        int equals = plain.indexOf('=');
        if (equals < 0) {
            return new Condition(plain, Set.of(), negated);
        }
        Set<String> words = new java.util.HashSet<>();
        for (String word : plain.substring(equals + 1).split(",", -1)) {
            if (word.startsWith("@")) {
                words.addAll(sets.words(word.substring(1)));
            } else {
                words.add(word);
            }
        }
        return new Condition(plain.substring(0, equals), Set.copyOf(words), negated);
    }
}
