package dev.entente.ask;

import java.util.List;
import java.util.Optional;

/** One part of a page. Sentences about claims come as {@link Statement} or {@link Report} only; other texts are our own neutral words. */
public sealed interface Part {
    /** A heading; level 1 is the page's title. */
    record Heading(int level, String text) implements Part {}

    /** Our own words about the page: counts, legends, explanations. */
    record Remark(String text) implements Part {}

    /**
     * A claim in full: headline, details, quote, chain.
     *
     * @param number its number on the page, 0 for none
     * @param paths why it is here, where its actors are parts or people of those asked about
     */
    record Quoted(int number, Statement statement, List<String> paths) implements Part {
        public Quoted {
            paths = List.copyOf(paths);
        }
    }

    /**
     * A claim in one line, with its quote and chain.
     *
     * @param lead words before it: a date, an amount
     * @param number its number on the page, 0 for none
     */
    record Brief(String lead, int number, Statement statement) implements Part {}

    /** Reported words. */
    record Reported(Report report) implements Part {}

    /** Words of a document, found. */
    record Found(Excerpt excerpt) implements Part {}

    /** A claim in full, its quote marked; {@code quote} is the claim's evidence. */
    record FoundClaim(Statement statement, Excerpt quote) implements Part {}

    /** Reported words, marked. */
    record FoundReport(Report report, Excerpt words) implements Part {}

    /**
     * Passages of two documents beside each other; one side may be empty.
     *
     * @param number of the aligned passages, 0 for none
     * @param firstLanguage language of the first document, where it is known
     */
    record Beside(
            int number,
            Optional<Excerpt> first,
            Optional<Excerpt> second,
            Optional<String> firstLanguage,
            Optional<String> secondLanguage)
            implements Part {
        public Beside {
            if (first.isEmpty() && second.isEmpty()) {
                throw new IllegalArgumentException("nothing stands on either side");
            }
        }
    }

    /** A table. */
    record Grid(List<String> head, List<List<String>> rows) implements Part {
        public Grid {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
