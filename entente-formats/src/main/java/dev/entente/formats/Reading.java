package dev.entente.formats;

import dev.entente.text.Metadata;
import java.util.Optional;

/**
 * A document as a reader found it.
 *
 * @param composed text and structure
 * @param metadata what it says about itself
 * @param charset what decoded it; "UTF-8" for formats that hold characters, not bytes
 * @param declared the charset that it declares
 */
record Reading(Composed composed, Metadata metadata, String charset, Optional<String> declared) {
    static Reading of(Composed composed, Metadata metadata) {
        return new Reading(composed, metadata, "UTF-8", Optional.empty());
    }
}
