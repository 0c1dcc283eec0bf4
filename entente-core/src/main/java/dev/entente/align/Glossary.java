package dev.entente.align;

import dev.entente.text.Passage;
import dev.entente.text.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which words of two languages may stand for each other: {@code glossary.tsv}, by concepts.
 *
 * <p>A word is found under all its forms ("supports", "supporting"; "والدعم", "يدعمون"). The longest term at a place counts, with
 * all concepts that it may mean.
 */
public final class Glossary {
    private static final List<String> LANGUAGES = List.of("en", "ar");

    private final Map<String, Map<String, List<Term>>> byLanguage = new HashMap<>();
    private final Map<String, Concept> concepts = new LinkedHashMap<>();

    /** A term's words, and the concept that it may mean. */
    private record Term(List<String> words, String concept) {}

    /**
     * A meaning.
     *
     * @param id its name in the file, an English word or two
     * @param near set of concepts that a reader must keep apart and translations mix up; "" if it is in none
     */
    public record Concept(String id, String near) {}

    /**
     * A term found in a text.
     *
     * @param concept what it may mean
     * @param passage where, in code units of the searched text
     */
    public record Found(Concept concept, Passage passage) {}

    private Glossary() {}

    /** The glossary that comes with the program. */
    public static Glossary standard() {
        return Standard.GLOSSARY;
    }

    private static final class Standard {
        private static final Glossary GLOSSARY = of(Table.resource(Glossary.class, "glossary.tsv"));
    }

    /** A glossary of a table with the columns {@code concept}, {@code en}, {@code ar} and {@code near}. */
    public static Glossary of(Table table) {
        Glossary glossary = new Glossary();
        for (Table.Row row : table) {
            String id = row.value("concept");
            if (glossary.concepts.put(id, new Concept(id, row.value("near"))) != null) {
                throw new IllegalArgumentException(row.place() + ": the concept '" + id + "' stands there twice");
            }
            for (String language : LANGUAGES) {
                if (row.values(language).isEmpty()) {
                    throw new IllegalArgumentException(
                            row.place() + ": the concept '" + id + "' has no word for it in " + language);
                }
                row.values(language).forEach(term -> glossary.add(language, term, id));
            }
        }
        Comparator<Term> longest = Comparator.comparingInt(t -> -t.words().size());
        glossary.byLanguage.values().forEach(terms -> terms.values().forEach(list -> list.sort(longest)));
        return glossary;
    }

    private void add(String language, String term, String concept) {
        List<String> words =
                Letters.words(term).stream().map(Letters.Word::folded).toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("an empty term of " + concept);
        }
        Map<String, List<Term>> terms = byLanguage.computeIfAbsent(language, l -> new HashMap<>());
        for (String first : Forms.of(language).forms(words.get(0))) {
            terms.computeIfAbsent(first, f -> new ArrayList<>(1)).add(new Term(words, concept));
        }
    }

    public Optional<Concept> findConcept(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /** All concepts, in the order of the file. */
    public Collection<Concept> concepts() {
        return concepts.values();
    }

    /** The terms in a text, in its order; several at one place where a term may mean several things. */
    public List<Found> find(String language, String text) {
        return find(language, Letters.words(text));
    }

    List<Found> find(String language, List<Letters.Word> words) {
        Map<String, List<Term>> terms = byLanguage.getOrDefault(language, Map.of());
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < words.size() && !terms.isEmpty(); ) {
            at += Math.max(1, longest(terms, Forms.of(language), words, at, found));
        }
        return found;
    }

    /** Adds the longest terms that begin at a word; returns how many words they have, 0 if there is none. */
    private int longest(
            Map<String, List<Term>> terms, Forms forms, List<Letters.Word> words, int at, List<Found> found) {
        int length = 0;
        Set<String> seen = new LinkedHashSet<>();
        for (String reduced : forms.reduced(words.get(at).folded())) {
            for (Term term : terms.getOrDefault(reduced, List.of())) {
                int size = term.words().size();
                if (size < length || !stands(term, forms, words, at)) {
                    continue;
                }
                if (size > length) {
                    seen.clear();
                    length = size;
                }
                seen.add(term.concept());
            }
        }
        int last = at + Math.max(0, length - 1);
        Passage passage = new Passage(words.get(at).start(), words.get(last).end());
        seen.forEach(concept ->
                found.add(new Found(Optional.ofNullable(concepts.get(concept)).orElseThrow(), passage)));
        return length;
    }

    private static boolean stands(Term term, Forms forms, List<Letters.Word> words, int at) {
        if (at + term.words().size() > words.size()) {
            return false;
        }
        for (int k = 1; k < term.words().size(); k++) {
            if (!forms.same(term.words().get(k), words.get(at + k).folded())) {
                return false;
            }
        }
        return true;
    }
}
