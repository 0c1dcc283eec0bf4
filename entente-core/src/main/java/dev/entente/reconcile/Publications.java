package dev.entente.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where documents are looked up by id, one after the other, so that a pile of any size needs the memory of one text.
 *
 * <p>Lists in memory are good enough for small piles: {@link #of}.
 */
@FunctionalInterface
public interface Publications {
    /** The document of that id; may be asked for more than once. */
    Optional<Publication> find(String document);

    /** Those in memory. */
    static Publications of(Collection<Publication> publications) {
        Map<String, Publication> byDocument = new HashMap<>();
        publications.forEach(p -> byDocument.put(p.document(), p));
        return document -> Optional.ofNullable(byDocument.get(document));
    }
}
