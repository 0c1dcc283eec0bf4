package dev.entente.store;

import dev.entente.claim.Claim;
import dev.entente.claim.Factuality;
import dev.entente.claim.Ontology;
import dev.entente.claim.Proposition;
import dev.entente.text.Passage;
import java.util.List;
import java.util.Optional;

/** Claims that a person added, made of the decision alone. */
final class Added {
    private Added() {}

    /** The claim, its quote beginning at {@code start} of the text. */
    static Claim claim(Decision.OnClaim decision, int start, String text) {
        Anchor anchor = decision.anchor();
        Amendment amendment = decision.amendment();
        Passage passage = new Passage(start, start + anchor.evidence().length());
        Proposition proposition = new Proposition(
                Ontology.standard().expectType(amendment.type().orElse(anchor.type())),
                amendment.actors().orElse(List.of()),
                amendment.recipients().orElse(List.of()),
                amendment.role().orElse(""),
                amendment.contexts().orElse(List.of()),
                Optional.empty(),
                "",
                List.of());
        Claim bare = new Claim(
                anchor.claim(),
                anchor.document(),
                passage,
                anchor.evidence(),
                proposition,
                amendment.sources().orElse(List.of()),
                amendment.factuality().orElse(Factuality.ASSERTED),
                List.of(),
                Optional.empty());
        return amendment.applyTo(bare, text, start - anchor.passage().start());
    }
}
