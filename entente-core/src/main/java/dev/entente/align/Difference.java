package dev.entente.align;

import dev.entente.claim.Claim;
import dev.entente.text.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where two aligned passages differ in what they say, as far as words of the glossary, numbers, tense or claims show it.
 *
 * @param kind in what
 * @param unit index of the aligned passages in {@link Comparison#units()}
 * @param firstWords where it shows in the first document; empty if it shows in the second only
 * @param secondWords where it shows in the second
 * @param first the claim of the first, where claims differ
 * @param second the claim of the second
 */
public record Difference(
        Kind kind,
        int unit,
        List<Passage> firstWords,
        List<Passage> secondWords,
        Optional<Claim> first,
        Optional<Claim> second) {
    public Difference {
        firstWords = List.copyOf(firstWords);
        secondWords = List.copyOf(secondWords);
    }

    /** In what two passages differ. */
    public enum Kind {
        /** Words that a reader must keep apart: "budget" and "balance". */
        WORDS,
        /** What goes on in one is over in the other. */
        TENSE,
        NUMBER,
        /** A state that the other passage does not name. */
        NAME,
        /** A claim whose words have no counterpart in the other passage. */
        MISSING,
        ACTOR,
        RECIPIENT,
        SPEAKER,
        TYPE,
        FACTUALITY,
        QUANTITY,
        DATE,
        CONTEXT;

        /** The word used in JSON: "quantity". */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Difference words(Kind kind, int unit, List<Passage> first, List<Passage> second) {
        return new Difference(kind, unit, first, second, Optional.empty(), Optional.empty());
    }
}
