package dev.entente.align;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where renditions are looked up by their document, so that a pile of any size needs the memory of a few. */
public interface Renditions {
    /** The language of each document, by its id. */
    SortedMap<String, String> languages();

    /** The rendition of a document; may be asked for more than once. */
    Optional<Rendition> find(String document);

    /** Those in memory. */
    static Renditions of(Collection<Rendition> renditions) {
        Map<String, Rendition> byDocument = new TreeMap<>();
        renditions.forEach(r -> byDocument.put(r.document(), r));
        return new Renditions() {
            @Override
            public SortedMap<String, String> languages() {
                SortedMap<String, String> languages = new TreeMap<>();
                byDocument.forEach((document, rendition) -> languages.put(document, rendition.language()));
                return languages;
            }

            @Override
            public Optional<Rendition> find(String document) {
                return Optional.ofNullable(byDocument.get(document));
            }
        };
    }
}
