package dev.entente.align;

import dev.entente.text.Alignment;
import dev.entente.text.Block;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the documents of a collection that are translations of each other, and aligns their passages.
 *
 * <p>Only documents of different languages are compared: in one language a second text is a copy. Two documents that tell of the same
 * things are no translation yet: passage by passage they must say the same, in much the same order, over a good part of the shorter
 * one, and better than with any other document. The order in which documents are given makes no difference.
 *
 * <pre>{@code
 * List<Alignment> pairs = Translations.find(Renditions.of(List.of(letter, translation)), Glossary.standard());
 * }</pre>
 */
public final class Translations {
    /** So many documents are aligned with each, those that share most with it. */
    private static final int CANDIDATES = 8;
    /** What stands in more documents than this leads to none. */
    private static final int COMMON = 60;

    private static final int KEPT = 256;
    /** What speaks for a translation, in all and for each passage of the shorter text. */
    private static final double LEAST_WEIGHT = 6;

    private static final double LEAST_MEAN = 1.0;
    /** A second translation of the same text shows about as much. */
    private static final double NEARLY = 0.7;

    private final Renditions renditions;
    private final Glossary glossary;
    /** Those of the documents that were asked for last. */
    private final Map<String, List<Imprint>> imprints = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Imprint>> eldest) {
            return size() > KEPT;
        }
    };

    private Translations(Renditions renditions, Glossary glossary) {
        this.renditions = renditions;
        this.glossary = glossary;
    }

    /** All alignments, in order. */
    public static List<Alignment> find(Renditions renditions, Glossary glossary) {
        return new Translations(renditions, glossary).all();
    }

    /** The aligned passages of two documents, whether or not the collection holds them for translations of each other. */
    public static List<Alignment> align(Rendition one, Rendition other, Glossary glossary) {
        Translations two = new Translations(Renditions.of(List.of(one, other)), glossary);
        boolean ordered = one.document().compareTo(other.document()) < 0;
        return two.alignments(two.candidate(
                ordered ? one.document() : other.document(), ordered ? other.document() : one.document()));
    }

    /**
     * Two documents aligned.
     *
     * @param weight what the content of all pairs speaks for it
     * @param mean the same for each passage of the shorter one
     */
    private record Candidate(String from, String to, double weight, double mean, List<Aligner.Pair> pairs) {
        boolean isTranslation() {
            return weight >= LEAST_WEIGHT && mean >= LEAST_MEAN;
        }
    }

    private List<Alignment> all() {
        SortedMap<String, String> languages = renditions.languages();
        if (languages.values().stream().distinct().count() < 2) {
            return List.of();
        }
        SortedMap<String, SortedSet<String>> holders = new TreeMap<>();
        for (String document : languages.keySet()) {
            signature(document).forEach(key -> holders.computeIfAbsent(key, k -> new TreeSet<>())
                    .add(document));
        }
        SortedMap<String, SortedMap<String, Double>> shared = shared(holders, languages);
        SortedMap<String, SortedSet<String>> asked = new TreeMap<>();
        for (String document : shared.keySet()) {
            for (String other : best(shared, document)) {
                boolean ordered = document.compareTo(other) < 0;
                asked.computeIfAbsent(ordered ? document : other, d -> new TreeSet<>())
                        .add(ordered ? other : document);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        asked.forEach((from, others) -> others.forEach(to -> candidates.add(candidate(from, to))));
        return chosen(candidates, languages).stream()
                .flatMap(c -> alignments(c).stream())
                .sorted()
                .toList();
    }

    /** Translations, each about as good as the best of both its documents in the other's language. */
    private static List<Candidate> chosen(List<Candidate> candidates, SortedMap<String, String> languages) {
        Map<String, Double> best = new HashMap<>();
        for (Candidate c : candidates) {
            best.merge(c.from() + "\n" + language(languages, c.to()), c.weight(), Math::max);
            best.merge(c.to() + "\n" + language(languages, c.from()), c.weight(), Math::max);
        }
        return candidates.stream()
                .filter(Candidate::isTranslation)
                .filter(c -> c.weight()
                                >= NEARLY * best.getOrDefault(c.from() + "\n" + language(languages, c.to()), 0.0)
                        && c.weight() >= NEARLY * best.getOrDefault(c.to() + "\n" + language(languages, c.from()), 0.0))
                .toList();
    }

    private List<Alignment> alignments(Candidate candidate) {
        List<Passage> left = passages(candidate.from());
        List<Passage> right = passages(candidate.to());
        return candidate.pairs().stream()
                .map(p -> new Alignment(candidate.from(), left.get(p.left()), candidate.to(), right.get(p.right())))
                .toList();
    }

    private List<Passage> passages(String document) {
        return renditions.find(document).stream()
                .flatMap(r -> r.blocks().stream())
                .map(Block::passage)
                .toList();
    }

    private List<Imprint> imprints(String document) {
        List<Imprint> known = imprints.get(document);
        if (known == null) {
            known = renditions.find(document).stream()
                    .flatMap(r -> r.blocks().stream().map(b -> Imprint.of(r, b, glossary)))
                    .toList();
            imprints.put(document, known);
        }
        return known;
    }

    /** What a document may be known by in another language. */
    private SortedSet<String> signature(String document) {
        SortedSet<String> signature = new TreeSet<>();
        for (Imprint imprint : imprints(document)) {
            signature.addAll(imprint.keys());
            imprint.names()
                    .forEach(variants ->
                            variants.stream().filter(v -> v.length() >= 4).forEach(v -> signature.add("~" + v)));
        }
        return signature;
    }

    private SortedMap<String, SortedMap<String, Double>> shared(
            SortedMap<String, SortedSet<String>> holders, SortedMap<String, String> languages) {
        SortedMap<String, SortedMap<String, Double>> shared = new TreeMap<>();
        for (SortedSet<String> documents : holders.values()) {
            if (documents.size() < 2 || documents.size() > Math.max(COMMON, languages.size() / 20)) {
                continue;
            }
            double weight = Math.log((languages.size() + 2.0) / documents.size());
            for (String one : documents) {
                for (String other : documents) {
                    if (!language(languages, one).equals(language(languages, other))) {
                        shared.computeIfAbsent(one, o -> new TreeMap<>()).merge(other, weight, Double::sum);
                    }
                }
            }
        }
        return shared;
    }

    private static String language(SortedMap<String, String> languages, String document) {
        return languages.getOrDefault(document, "");
    }

    private static List<String> best(SortedMap<String, SortedMap<String, Double>> shared, String document) {
        return shared.getOrDefault(document, new TreeMap<>()).entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Candidate candidate(String from, String to) {
        List<Imprint> left = imprints(from);
        List<Imprint> right = imprints(to);
        if (left.isEmpty() || right.isEmpty()) {
            return new Candidate(from, to, 0, 0, List.of());
        }
        List<Aligner.Pair> pairs = Aligner.align(new Likelihood(left, right));
        double weight = pairs.stream().mapToDouble(Aligner.Pair::content).sum();
        return new Candidate(from, to, weight, weight / Math.min(left.size(), right.size()), pairs);
    }
}
