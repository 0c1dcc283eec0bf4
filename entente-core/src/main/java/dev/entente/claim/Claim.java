package dev.entente.claim;

import dev.entente.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * One document asserts, in its own voice or through a chain of sources, that an event or a tie holds.
 *
 * @param id made from document, span and proposition, so it is the same on every run
 * @param document id of the document
 * @param passage where the evidence stands
 * @param evidence the words of the passage, verbatim
 * @param proposition what is claimed
 * @param sources the chain: the speaker first, carriers after; empty in the document's own voice
 * @param factuality how the speaker holds it
 * @param inferred which parts do not stand in the evidence itself: "actors", "recipients", "date"
 * @param attribution id of the attribution that holds it, if any
 */
public record Claim(
        String id,
        String document,
        Passage passage,
        String evidence,
        Proposition proposition,
        List<Source> sources,
        Factuality factuality,
        List<String> inferred,
        Optional<String> attribution) {
    public Claim {
        sources = List.copyOf(sources);
        inferred = List.copyOf(inferred);
        if (evidence.length() != passage.length()) {
            throw new IllegalArgumentException(
                    "evidence is not as long as its passage in " + document + ": " + evidence);
        }
        if (factuality == Factuality.UNCOMMITTED) {
            throw new IllegalArgumentException("a speaker holds a claim somehow: " + id);
        }
    }

    public ClaimType type() {
        return proposition.type();
    }

    /** The speaker, if it is not the document itself. */
    public Optional<Source> speaker() {
        return sources.stream().findFirst();
    }
}
