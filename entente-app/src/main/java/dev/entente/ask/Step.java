package dev.entente.ask;

import dev.entente.claim.EventDate;
import java.util.Optional;

/**
 * One step from an actor to the body that it is part of or speaks for.
 *
 * @param child who is part of it or holds an office in it
 * @param relation how, in words that go before the parent: "part of", "Foreign Minister of"
 * @param parent the body or state
 * @param by who says so: the registry, or a claim of the collection
 * @param when while it holds, if known
 */
public record Step(String child, String relation, String parent, By by, Optional<EventDate> when) {
    /** Who says that the step holds. */
    public sealed interface By {
        /** The registry: undisputed parts and offices. */
        record Registry() implements By {}

        /** A claim of the collection. */
        record Claimed(Statement statement) implements By {}
    }

    /** "part of IRGC", "Foreign Minister of Iran (2013-08 to 2021-08)". */
    String words(String parentName) {
        String period = when.map(EventDate::iso)
                .map(iso ->
                        iso.replace("0001/", "until ").replace("/9999", " on").replace("/", " to "))
                .map(words -> " (" + words + ")")
                .orElse("");
        return relation + " " + parentName + period;
    }

    /** Whether the step may hold at that date; without dates it may. */
    boolean holdsAt(Optional<EventDate> date) {
        return when.isEmpty() || date.isEmpty() || when.get().overlaps(date.get());
    }
}
