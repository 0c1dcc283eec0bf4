package dev.entente.ask;

import dev.entente.claim.Factuality;
import java.util.List;
import java.util.Optional;

/**
 * What a person wants to stand in a claim, as typed; what is absent stays.
 *
 * @param type name of the type
 * @param actors ids or names; an empty list for nobody
 * @param recipients ids or names
 * @param sources the chain, the speaker first; an empty list for the document's own voice
 * @param factuality how the speaker holds it
 * @param date when, "" for undated
 * @param role title of an office
 * @param contexts domains
 * @param newActors whether a name that nobody has makes a new actor
 */
public record Wish(
        Optional<String> type,
        Optional<List<String>> actors,
        Optional<List<String>> recipients,
        Optional<List<String>> sources,
        Optional<Factuality> factuality,
        Optional<String> date,
        Optional<String> role,
        Optional<List<String>> contexts,
        boolean newActors) {}
