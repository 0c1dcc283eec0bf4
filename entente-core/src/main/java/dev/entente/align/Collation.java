package dev.entente.align;

import dev.entente.align.Difference.Kind;
import dev.entente.claim.Claim;
import dev.entente.claim.Mention;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The aligned passages of one unit beside each other: words, numbers and tenses here, claims in {@link ClaimCollation}. */
final class Collation {
    private static final String ISLAMIC = "islamic-month";
    private static final String SAYING = "say";
    /** The set of the number words. */
    private static final String NUMBERS = "number";

    private final int unit;
    private final Page first;
    private final Page second;
    private final ClaimCollation claims;

    Collation(int unit, Comparison.Unit passages, Version first, Version second, Glossary glossary) {
        this.unit = unit;
        this.first = Page.of(first, passages.first(), glossary);
        this.second = Page.of(second, passages.second(), glossary);
        claims = new ClaimCollation(unit, this.first, this.second);
    }

    /**
     * One side of the unit.
     *
     * @param words all words, their offsets those of the document
     * @param found what the glossary finds, likewise
     * @param concepts ids of these
     * @param mentioned ids of whom the mentions mean
     */
    record Page(
            Version version,
            List<Letters.Word> words,
            List<Glossary.Found> found,
            Set<String> concepts,
            List<Mention> mentions,
            Set<String> mentioned,
            List<Claim> claims) {
        static Page of(Version version, List<Passage> passages, Glossary glossary) {
            Rendition rendition = version.rendition();
            List<Letters.Word> words = new ArrayList<>();
            for (Passage passage : passages) {
                Letters.words(passage.cut(rendition.text()))
                        .forEach(w -> words.add(new Letters.Word(
                                w.folded(), w.start() + passage.start(), w.end() + passage.start(), w.capital())));
            }
            List<Glossary.Found> found = glossary.find(rendition.language(), words);
            Set<String> concepts = new TreeSet<>();
            found.forEach(f -> concepts.add(f.concept().id()));
            List<Mention> mentions = rendition.mentions().stream()
                    .filter(m -> holds(passages, m.passage()))
                    .toList();
            Set<String> mentioned = new TreeSet<>();
            mentions.forEach(m -> mentioned.add(m.actor()));
            List<Claim> claims = version.claims().stream()
                    .filter(c -> passages.stream()
                            .anyMatch(p -> p.contains(c.passage().start())))
                    .toList();
            return new Page(version, words, found, concepts, mentions, mentioned, claims);
        }

        private static boolean holds(List<Passage> passages, Passage inner) {
            return passages.stream().anyMatch(p -> p.contains(inner));
        }

        String language() {
            return version.rendition().language();
        }

        /** Numbers by value, with where they stand. */
        Map<String, Passage> numbers() {
            Map<String, Passage> numbers = new TreeMap<>();
            for (Letters.Word word : words) {
                if (word.isNumber()) {
                    numbers.putIfAbsent(Numerals.value(word.folded()), new Passage(word.start(), word.end()));
                }
            }
            return numbers;
        }
    }

    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        words(differences);
        tenses(differences);
        numbers(differences);
        names(first, second, differences);
        names(second, first, differences);
        differences.addAll(claims.differences());
        return differences;
    }

    int unmatched() {
        return claims.unmatched();
    }

    /** Concepts of one set, of which each side has one that the other lacks; a word that may mean the same on both sides is none. */
    private void words(List<Difference> differences) {
        Map<String, Map<Passage, Set<String>>> left = near(first);
        Map<String, Map<Passage, Set<String>>> right = near(second);
        for (String set : new TreeSet<>(left.keySet())) {
            Map<Passage, Set<String>> here = left.getOrDefault(set, Map.of());
            Map<Passage, Set<String>> there = right.getOrDefault(set, Map.of());
            List<Passage> onlyHere = unlike(here, there);
            List<Passage> onlyThere = unlike(there, here);
            if (!onlyHere.isEmpty() && !onlyThere.isEmpty()) {
                Kind kind = set.equals(NUMBERS) ? Kind.NUMBER : Kind.WORDS;
                differences.add(Difference.words(kind, unit, onlyHere, onlyThere));
            }
        }
    }

    private static List<Passage> unlike(Map<Passage, Set<String>> here, Map<Passage, Set<String>> there) {
        Set<String> others = new HashSet<>();
        there.values().forEach(others::addAll);
        return here.entrySet().stream()
                .filter(e -> e.getValue().stream().noneMatch(others::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** By set and place, what the word there may mean within the set. */
    private static Map<String, Map<Passage, Set<String>>> near(Page page) {
        Map<String, Map<Passage, Set<String>>> near = new HashMap<>();
        for (Glossary.Found found : page.found()) {
            if (!found.concept().near().isEmpty()) {
                near.computeIfAbsent(found.concept().near(), n -> new TreeMap<>())
                        .computeIfAbsent(found.passage(), p -> new TreeSet<>())
                        .add(found.concept().id());
            }
        }
        return near;
    }

    /** One verb that goes on here and is over there; behind "said that" English puts into the past what goes on. */
    private void tenses(List<Difference> differences) {
        if (first.concepts().contains(SAYING) || second.concepts().contains(SAYING)) {
            return;
        }
        Map<String, Tense> left = verbs(first);
        Map<String, Tense> right = verbs(second);
        for (Map.Entry<String, Tense> verb : left.entrySet()) {
            Optional.ofNullable(right.get(verb.getKey()))
                    .filter(other -> other.goesOn() != verb.getValue().goesOn())
                    .ifPresent(other -> differences.add(Difference.words(
                            Kind.TENSE, unit, List.of(verb.getValue().passage()), List.of(other.passage()))));
        }
    }

    private record Tense(Passage passage, boolean goesOn) {}

    private static Map<String, Tense> verbs(Page page) {
        Map<String, Tense> verbs = new TreeMap<>();
        for (Glossary.Found found : page.found()) {
            for (int i = 0; i < page.words().size(); i++) {
                if (page.words().get(i).start() == found.passage().start()) {
                    Tenses.goesOn(page.language(), page.words(), i)
                            .ifPresent(now -> verbs.putIfAbsent(found.concept().id(), new Tense(found.passage(), now)));
                }
            }
        }
        return verbs;
    }

    /** States that are called by their name here, while the other side neither mentions them nor has any of their names. */
    private void names(Page here, Page there, List<Difference> differences) {
        Map<String, Passage> named = new TreeMap<>();
        for (Mention mention : here.mentions()) {
            List<String> names = here.version().known().getOrDefault(mention.actor(), List.of());
            boolean byName = here.version().states().contains(mention.actor())
                    && names.stream().anyMatch(name -> stands(name, here.language(), Letters.words(mention.text())));
            if (byName
                    && !isSaidThere(mention, here, there)
                    && !there.mentioned().contains(mention.actor())
                    && names.stream().noneMatch(name -> stands(name, there.language(), there.words()))) {
                named.putIfAbsent(mention.actor(), mention.passage());
            }
        }
        for (Passage passage : named.values()) {
            differences.add(Difference.words(
                    Kind.NAME,
                    unit,
                    here == first ? List.of(passage) : List.of(),
                    here == first ? List.of() : List.of(passage)));
        }
    }

    /** "سواحل الشام" are "the coasts of Syria": a name for which the glossary finds another on the other side. */
    private static boolean isSaidThere(Mention mention, Page here, Page there) {
        return here.found().stream()
                .filter(f -> f.passage().overlaps(mention.passage()))
                .anyMatch(f -> there.concepts().contains(f.concept().id()));
    }

    private static boolean stands(String name, String language, List<Letters.Word> words) {
        List<Letters.Word> wanted = Letters.words(name);
        Forms forms = Forms.of(language);
        for (int at = 0; !wanted.isEmpty() && at + wanted.size() <= words.size(); at++) {
            int same = 0;
            while (same < wanted.size()
                    && forms.same(
                            wanted.get(same).folded(), words.get(at + same).folded())) {
                same++;
            }
            if (same == wanted.size()) {
                return true;
            }
        }
        return false;
    }

    /** As many numbers on both sides, and not the same; two calendars count days differently. */
    private void numbers(List<Difference> differences) {
        Map<String, Passage> left = first.numbers();
        Map<String, Passage> right = second.numbers();
        boolean calendars =
                first.concepts().contains(ISLAMIC) != second.concepts().contains(ISLAMIC);
        if (calendars || left.size() != right.size()) {
            return;
        }
        Map<String, Passage> onlyLeft = new TreeMap<>(left);
        onlyLeft.keySet().removeAll(right.keySet());
        Map<String, Passage> onlyRight = new TreeMap<>(right);
        onlyRight.keySet().removeAll(left.keySet());
        if (!onlyLeft.isEmpty()) {
            differences.add(Difference.words(
                    Kind.NUMBER, unit, List.copyOf(onlyLeft.values()), List.copyOf(onlyRight.values())));
        }
    }
}
