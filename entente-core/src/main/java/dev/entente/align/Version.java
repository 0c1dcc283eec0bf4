package dev.entente.align;

import dev.entente.claim.Claim;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One of two documents that are compared.
 *
 * @param rendition its text
 * @param claims what was read out of it
 * @param known the names in all languages of actors whose names are known in both documents' languages, by id: only of these can
 *     be said that the other document does not mean them
 * @param states those of them that are states: the lists of their names are complete enough to miss one
 */
public record Version(Rendition rendition, List<Claim> claims, Map<String, List<String>> known, Set<String> states) {
    public Version {
        claims = List.copyOf(claims);
        known = Map.copyOf(known);
        states = Set.copyOf(states);
    }
}
