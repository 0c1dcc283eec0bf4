package dev.entente.store;

import dev.entente.claim.Attribution;
import dev.entente.claim.Claim;
import dev.entente.claim.Mention;
import dev.entente.text.Document;
import java.util.List;

/**
 * A document and what hangs on it, as an index needs it.
 *
 * @param key its key in {@link Change#document()}
 * @param claims in order of the text
 * @param attributions in order of the text
 * @param mentions in order of the text
 */
public record StoredDocument(
        long key, Document document, List<Claim> claims, List<Attribution> attributions, List<Mention> mentions) {
    public StoredDocument {
        claims = List.copyOf(claims);
        attributions = List.copyOf(attributions);
        mentions = List.copyOf(mentions);
    }
}
