package dev.entente.search;

import dev.entente.claim.EventDate;
import java.util.List;

/** One part of a search. */
sealed interface Clause {
    /**
     * Words to be found side by side.
     *
     * @param exact whether they stood in quotation marks
     * @param open whether more letters may follow the last one ({@code sanction*})
     * @param at where it stands in what was typed
     */
    record Words(String text, boolean exact, boolean open, int at) implements Clause {}

    /** One of these values in a field. */
    record In(Field field, List<String> values) implements Clause {
        public In {
            values = List.copyOf(values);
        }
    }

    /** Days that must overlap with one of these. */
    record Dated(List<EventDate> dates) implements Clause {
        public Dated {
            dates = List.copyOf(dates);
        }
    }

    /** One of them at least. */
    record Any(List<Clause> clauses) implements Clause {
        public Any {
            clauses = List.copyOf(clauses);
        }
    }
}
