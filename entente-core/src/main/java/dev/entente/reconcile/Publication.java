package dev.entente.reconcile;

import java.util.Optional;

/**
 * A document as far as copies and origins need it.
 *
 * @param document id of the document
 * @param publisher who published it
 * @param text the canonical text, in which the claims' offsets are
 */
public record Publication(String document, Optional<String> publisher, String text) {
    public Publication {
        if (document.isBlank()) {
            throw new IllegalArgumentException("a publication needs the id of its document");
        }
    }
}
