package dev.entente.claim;

import dev.entente.text.Passage;
import java.util.List;
import java.util.Optional;

/** Parts of claims for tests, on the text "Mali attacked Niger.". */
final class Samples {
    static final Participant MALI = new Participant("mali", "Mali", new Passage(0, 4));
    static final Participant NIGER = new Participant("niger", "Niger", new Passage(14, 19));

    private Samples() {}

    static Proposition attack(List<Participant> actors, List<Participant> recipients) {
        return new Proposition(
                Ontology.standard().expectType("ASSAULT"),
                actors,
                recipients,
                "",
                List.of("military"),
                Optional.empty(),
                "",
                List.of());
    }

    static Claim claim(Passage passage, String evidence, List<Source> sources, Factuality factuality) {
        return new Claim(
                "x/1",
                "x",
                passage,
                evidence,
                attack(List.of(MALI), List.of(NIGER)),
                sources,
                factuality,
                List.of(),
                Optional.empty());
    }
}
