package dev.entente.store;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which attributions are wanted. Every condition must hold; an empty set is no condition.
 *
 * @param sources ids of actors who speak
 * @param documents ids of documents
 */
public record AttributionQuery(SortedSet<String> sources, SortedSet<String> documents) {
    private static final AttributionQuery ALL = new AttributionQuery(new TreeSet<>(), new TreeSet<>());

    public AttributionQuery {
        sources = Collections.unmodifiableSortedSet(new TreeSet<>(sources));
        documents = Collections.unmodifiableSortedSet(new TreeSet<>(documents));
    }

    /** All attributions. */
    public static AttributionQuery all() {
        return ALL;
    }

    public AttributionQuery source(String... ids) {
        return new AttributionQuery(ClaimQuery.set(java.util.List.of(ids)), documents);
    }

    public AttributionQuery sources(java.util.Collection<String> ids) {
        return new AttributionQuery(ClaimQuery.set(ids), documents);
    }

    public AttributionQuery document(String... ids) {
        return new AttributionQuery(sources, ClaimQuery.set(java.util.List.of(ids)));
    }
}
