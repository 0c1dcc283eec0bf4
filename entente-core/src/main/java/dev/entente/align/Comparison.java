package dev.entente.align;

import dev.entente.text.Alignment;
import dev.entente.text.Block;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two documents beside each other: which passages say the same, which stand on one side only, and where aligned passages differ.
 *
 * <p>Only differences that show are told: a word of the glossary that must be kept apart from the other side's, a number, a tense, a
 * claim whose words the other side lacks, a part of a claim that both sides name differently. What was merely read on one side, while
 * its words stand on both, is no difference: it is counted in {@code unmatched}.
 *
 * @param units aligned passages, in order of the first document
 * @param onlyFirst passages of the first document without counterpart
 * @param onlySecond passages of the second
 * @param differences in order of the units
 * @param unmatched claims of aligned passages without counterpart among the claims of the other side, though the words may stand there
 */
public record Comparison(
        List<Unit> units,
        List<Passage> onlyFirst,
        List<Passage> onlySecond,
        List<Difference> differences,
        int unmatched) {
    public Comparison {
        units = List.copyOf(units);
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
        differences = List.copyOf(differences);
    }

    /**
     * Passages that belong together; mostly one on each side.
     *
     * @param first in the first document, in order
     * @param second in the second
     */
    public record Unit(List<Passage> first, List<Passage> second) {
        public Unit {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }
    }

    /** Compares two documents; the same two in another order give the same the other way round. */
    public static Comparison of(Version first, Version second, Glossary glossary) {
        boolean ordered =
                first.rendition().document().compareTo(second.rendition().document()) < 0;
        List<Unit> units = units(Translations.align(first.rendition(), second.rendition(), glossary), ordered);
        List<Difference> differences = new ArrayList<>();
        int unmatched = 0;
        for (int i = 0; i < units.size(); i++) {
            Collation collation = new Collation(i, units.get(i), first, second, glossary);
            differences.addAll(collation.differences());
            unmatched += collation.unmatched();
        }
        return new Comparison(
                units,
                rest(first, units.stream().flatMap(u -> u.first().stream()).toList()),
                rest(second, units.stream().flatMap(u -> u.second().stream()).toList()),
                differences,
                unmatched);
    }

    /** Passages that share a counterpart are taken together. */
    private static List<Unit> units(List<Alignment> alignments, boolean ordered) {
        TreeMap<Passage, TreeSet<Passage>> bySecond = new TreeMap<>();
        TreeMap<Passage, TreeSet<Passage>> byFirst = new TreeMap<>();
        for (Alignment alignment : alignments) {
            Passage first = ordered ? alignment.fromPassage() : alignment.toPassage();
            Passage second = ordered ? alignment.toPassage() : alignment.fromPassage();
            byFirst.computeIfAbsent(first, f -> new TreeSet<>()).add(second);
            bySecond.computeIfAbsent(second, s -> new TreeSet<>()).add(first);
        }
        List<Unit> units = new ArrayList<>();
        TreeSet<Passage> done = new TreeSet<>();
        byFirst.forEach((first, seconds) -> {
            if (done.contains(first)) {
                return;
            }
            TreeSet<Passage> firsts = new TreeSet<>(bySecond.getOrDefault(seconds.first(), new TreeSet<>()));
            firsts.add(first);
            done.addAll(firsts);
            units.add(new Unit(List.copyOf(firsts), List.copyOf(seconds)));
        });
        return units;
    }

    private static List<Passage> rest(Version version, List<Passage> aligned) {
        return version.rendition().blocks().stream()
                .map(Block::passage)
                .filter(p -> !aligned.contains(p))
                .toList();
    }
}
