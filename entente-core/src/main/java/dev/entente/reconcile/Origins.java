package dev.entente.reconcile;

import dev.entente.claim.Claim;
import dev.entente.claim.Link;
import dev.entente.text.Alignment;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Counts the separate origins of claims, as {@link Tellings} does of what is known of them: how many distinct speakers, through
 * distinct publishers, say something.
 */
public final class Origins {
    private final Tellings tellings;

    private Origins(Tellings tellings) {
        this.tellings = tellings;
    }

    /**
     * Ready to count for these documents.
     *
     * @param links the links that {@link Reconciler} found between the claims; those of copies and translations are used
     */
    public static Origins of(Collection<Publication> publications, Collection<Link> links) {
        return of(Publications.of(publications), links);
    }

    /** As {@link #of(Collection, Collection)}; the texts are looked up one after the other. */
    public static Origins of(Publications publications, Collection<Link> links) {
        return of(publications, links, List.of());
    }

    /**
     * As {@link #of(Publications, Collection)}, with documents that translate each other: they are one, whoever published them.
     *
     * @param alignments aligned passages; their documents count
     */
    public static Origins of(Publications publications, Collection<Link> links, Collection<Alignment> alignments) {
        return new Origins(Tellings.of(publications, links, alignments));
    }

    /**
     * The separate origins of what these claims say; the caller gives claims that say the same.
     *
     * <p>Example: a minister's words in two papers, both by an agency, are one origin; a second minister's in a third paper another.
     */
    public int count(List<Claim> claims) {
        return tellings.origins(Order.of(claims).stream().map(Origins::telling).toList());
    }

    private static Tellings.Telling telling(Claim claim) {
        int carriers = claim.sources().size() - 1;
        return new Tellings.Telling(
                claim.id(),
                claim.document(),
                claim.speaker().map(s -> s.who().id()),
                carriers > 0 ? Optional.of(claim.sources().get(carriers).who().id()) : Optional.empty());
    }
}
