package dev.entente.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A claim as a {@link Survey} knows it: enough to count it and to see whom it ties to whom.
 *
 * @param id the claim's id
 * @param document id of its document
 * @param type name of its type
 * @param mutual whether it holds both ways
 * @param factuality the word for it
 * @param disputed whether it is denied or doubted, or denies or doubts
 * @param actors ids of those who act, those without a name left out
 * @param recipients ids of those who are acted upon, those without a name left out
 * @param sources ids of the chain, the speaker first; empty in the document's own voice
 * @param from first day that its date may mean
 * @param to last day
 */
public record Surveyed(
        String id,
        String document,
        String type,
        boolean mutual,
        String factuality,
        boolean disputed,
        List<String> actors,
        List<String> recipients,
        List<String> sources,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {}
