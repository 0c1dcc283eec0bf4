package dev.entente.coding;

import dev.entente.attribution.Attributed;
import dev.entente.attribution.CueSense;
import dev.entente.claim.Claim;
import dev.entente.claim.Factuality;
import dev.entente.claim.Participant;
import dev.entente.claim.Source;
import dev.entente.language.Sentence;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Denials that only point at what they deny: "dismissed claims to this effect". They deny what the last other speaker before
 * them was reported to claim; the denied claim is that event again, held as denied by the denier.
 */
final class DenialCoder {
    /** How many sentences before a denial what it points at may stand. */
    private static final int REACH = 4;

    private final WordSets sets;

    DenialCoder(WordSets sets) {
        this.sets = sets;
    }

    List<Claim> code(Scene scene, Voices voices, ClaimBuilder builder, List<Claim> claims) {
        List<Claim> denied = new ArrayList<>();
        for (Attributed a : voices.attributed()) {
            if (a.sense() == CueSense.DENIAL && a.sentence() >= 0 && a.cueHead() >= 0 && pointsBack(scene, a)) {
                boolean coded = claims.stream().anyMatch(c -> holds(a, c.passage()) && c.type().isEvent());
                if (!coded) {
                    targets(scene, voices, a, claims).forEach(t -> denied.add(denial(scene, voices, builder, a, t)));
                }
            }
        }
        return denied;
    }

    private static boolean holds(Attributed a, Passage passage) {
        return a.content().stream().anyMatch(p -> p.overlaps(passage));
    }

    /** Whether the content is a bare "claims", "such reports", "it". */
    private boolean pointsBack(Scene scene, Attributed a) {
        Sentence s = scene.sentence(a.sentence());
        return s.tokens().stream()
                .filter(t -> a.content().stream().anyMatch(p -> p.contains(t.start())))
                .anyMatch(t -> sets.has("reported", t.lemma()));
    }

    private List<Claim> targets(Scene scene, Voices voices, Attributed denial, List<Claim> claims) {
        Participant denier = voices.expectSpeaker(denial);
        int from = scene.sentence(Math.max(0, denial.sentence() - REACH)).passage().start();
        Optional<Claim> last = claims.stream()
                .filter(c -> c.passage().start() >= from && c.passage().end() <= denial.cue().start())
                .filter(c -> isReported(c, denier))
                .reduce((x, y) -> y);
        return last.map(l -> claims.stream()
                        .filter(c -> isReported(c, denier))
                        .filter(c -> sameSpeech(scene, c, l))
                        .toList())
                .orElse(List.of());
    }

    private static boolean isReported(Claim claim, Participant denier) {
        return claim.type().isEvent()
                && claim.factuality() == Factuality.ASSERTED
                && claim.speaker().filter(s -> !s.who().id().equals(denier.id())).isPresent();
    }

    /** By the same speaker in the same sentence. */
    private static boolean sameSpeech(Scene scene, Claim one, Claim other) {
        return one.sources().get(0).who().equals(other.sources().get(0).who())
                && scene.find(one.passage().start()).map(Scene.Place::sentence)
                        .equals(scene.find(other.passage().start()).map(Scene.Place::sentence));
    }

    private Claim denial(Scene scene, Voices voices, ClaimBuilder builder, Attributed a, Claim target) {
        Passage evidence = a.content().stream().reduce(a.cue(), Passage::cover);
        List<Source> chain = new ArrayList<>();
        chain.add(new Source(voices.expectSpeaker(a), a.cue().cut(scene.text()), Factuality.DENIED));
        voices.at(scene.sentence(a.sentence()).token(a.cueHead())).sources().forEach(chain::add);
        return builder.claim(
                evidence, target.proposition(), chain, Factuality.DENIED, List.of("actors", "recipients"));
    }
}
