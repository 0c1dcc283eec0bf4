package dev.entente.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param all how many were found in all
 * @param hits those of this page, best first
 */
public record Hits(long all, List<Hit> hits) {
    public Hits {
        hits = List.copyOf(hits);
    }
}
