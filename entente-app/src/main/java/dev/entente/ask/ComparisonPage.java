package dev.entente.ask;

import dev.entente.align.Comparison;
import dev.entente.align.Comparison.Unit;
import dev.entente.align.Difference;
import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.claim.Source;
import dev.entente.text.Document;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts two documents on a page: where they differ, what stands in one only, and all aligned passages side by side. */
public final class ComparisonPage {
    private final Parallel parallel;
    private final Casebook casebook;
    private final Wording wording;
    private final Numbering page = new Numbering();

    private ComparisonPage(Parallel parallel, Casebook casebook) {
        this.parallel = parallel;
        this.casebook = casebook;
        wording = new Wording(casebook);
    }

    /** The page; found if any passages are aligned. */
    public static Page of(Parallel parallel, Casebook casebook) {
        ComparisonPage made = new ComparisonPage(parallel, casebook);
        made.write();
        return new Page(made.page.parts(), !parallel.comparison().units().isEmpty());
    }

    private void write() {
        Comparison comparison = parallel.comparison();
        page.heading(1, parallel.first().id() + " and " + parallel.second().id());
        page.remark(wording.document(parallel.first().id()) + "; "
                + wording.document(parallel.second().id()) + ".");
        page.remark("Aligned passages: " + comparison.units().size() + "; only in the first: "
                + comparison.onlyFirst().size() + "; only in the second: "
                + comparison.onlySecond().size() + "; differences: "
                + comparison.differences().size() + ". "
                + (parallel.translations()
                        ? "The collection holds them for translations of each other: one origin."
                        : "The collection does not hold them for translations of each other."));
        page.remark(
                "Which text is right is not said here. Shown is what words of the glossary, numbers, tenses and claims show;"
                        + " other differences there may be.");
        differences();
        only(parallel.first(), comparison.onlyFirst(), true);
        only(parallel.second(), comparison.onlySecond(), false);
        page.heading(2, "Aligned passages");
        for (int i = 0; i < comparison.units().size(); i++) {
            page.beside(beside(i, List.of()));
        }
        if (comparison.unmatched() > 0) {
            page.remark("Claims that were read on one side only, while their words may stand on both: "
                    + comparison.unmatched() + ". They are not counted as differences.");
        }
    }

    private void differences() {
        TreeMap<Integer, List<Difference>> byUnit = new TreeMap<>();
        parallel.comparison().differences().forEach(d -> byUnit.computeIfAbsent(d.unit(), u -> new ArrayList<>())
                .add(d));
        if (byUnit.isEmpty()) {
            return;
        }
        page.heading(2, "Differences");
        byUnit.forEach((unit, differences) -> {
            page.beside(beside(unit, differences));
            differences.forEach(this::difference);
        });
    }

    /** Both sides of a unit, the words that differ marked. */
    private Part.Beside beside(int unit, List<Difference> differences) {
        Unit passages = parallel.comparison().units().get(unit);
        TreeSet<Passage> first = new TreeSet<>();
        TreeSet<Passage> second = new TreeSet<>();
        for (Difference difference : differences) {
            if (difference.first().isEmpty() && difference.second().isEmpty()) {
                first.addAll(difference.firstWords());
                second.addAll(difference.secondWords());
            }
        }
        return new Part.Beside(
                unit + 1,
                Optional.of(excerpt(parallel.first(), passages.first(), first)),
                Optional.of(excerpt(parallel.second(), passages.second(), second)),
                parallel.first().metadata().language(),
                parallel.second().metadata().language());
    }

    private Excerpt excerpt(Document document, List<Passage> passages, TreeSet<Passage> marks) {
        return Excerpt.whole(document, passages, List.copyOf(marks), casebook);
    }

    private void only(Document document, List<Passage> passages, boolean first) {
        if (passages.isEmpty()) {
            return;
        }
        page.heading(2, "Only in " + document.id());
        for (Passage passage : passages) {
            Optional<Excerpt> words = Optional.of(excerpt(document, List.of(passage), new TreeSet<>()));
            page.beside(new Part.Beside(
                    0,
                    first ? words : Optional.empty(),
                    first ? Optional.empty() : words,
                    parallel.first().metadata().language(),
                    parallel.second().metadata().language()));
        }
    }

    private void difference(Difference difference) {
        page.remark(label(difference.kind()) + ": " + sides(difference));
        difference
                .first()
                .map(casebook::statement)
                .ifPresent(s -> page.brief(parallel.first().id() + ":", s));
        difference
                .second()
                .map(casebook::statement)
                .ifPresent(s -> page.brief(parallel.second().id() + ":", s));
    }

    private static String label(Difference.Kind kind) {
        return switch (kind) {
            case WORDS -> "Words";
            case TENSE -> "Tense";
            case NUMBER -> "Number";
            case NAME -> "Named on one side only";
            case MISSING -> "Claim on one side only";
            case ACTOR -> "Actor";
            case RECIPIENT -> "Recipient";
            case SPEAKER -> "Speaker";
            case TYPE -> "Type";
            case FACTUALITY -> "How it is held";
            case QUANTITY -> "Amount";
            case DATE -> "Date";
            case CONTEXT -> "Domain";
        };
    }

    /** "“led by” in 000; “وعلى رأسه” in 001", or for claims the part in which they differ. */
    private String sides(Difference difference) {
        String one = side(difference, difference.first(), parallel.first(), difference.firstWords());
        String other = side(difference, difference.second(), parallel.second(), difference.secondWords());
        if (difference.kind() == Difference.Kind.NAME) {
            return difference.firstWords().isEmpty() ? other : one;
        }
        return one + "; " + other;
    }

    private String side(Difference difference, Optional<Claim> claim, Document document, List<Passage> words) {
        String what = difference.kind() == Difference.Kind.MISSING
                ? claim.isPresent() ? "told" : "its words are not found"
                : claim.map(c -> part(difference.kind(), c)).orElseGet(() -> words.stream()
                        .map(w -> Wording.quoted(document.cut(w)))
                        .distinct()
                        .collect(Collectors.joining(", ")));
        return isolated(what) + " in " + document.id();
    }

    /** A run of right-to-left letters must not carry away what stands beside it. */
    private static String isolated(String words) {
        boolean turned = words.chars().anyMatch(c -> c >= 0x590 && c <= 0x8ff || c >= 0xfb1d && c <= 0xfefc);
        return turned ? "\u2068" + words + "\u2069" : words;
    }

    private String part(Difference.Kind kind, Claim claim) {
        Proposition proposition = claim.proposition();
        return switch (kind) {
            case ACTOR -> names(proposition.actors());
            case RECIPIENT -> names(proposition.recipients());
            case SPEAKER ->
                names(claim.sources().stream().limit(1).map(Source::who).toList());
            case TYPE -> claim.type().name();
            case FACTUALITY -> Wording.mark(claim.factuality());
            case QUANTITY ->
                proposition.quantities().stream().map(Wording::amount).collect(Collectors.joining(", "));
            case DATE -> proposition.date().map(EventDate::iso).orElse("none");
            case CONTEXT -> String.join(", ", proposition.contexts());
            default -> "";
        };
    }

    private String names(List<Participant> side) {
        return side.stream().map(wording::name).distinct().collect(Collectors.joining(", "));
    }
}
