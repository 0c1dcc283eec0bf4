package dev.entente.coding;

import dev.entente.actor.Referent;
import dev.entente.claim.ActorType;
import dev.entente.claim.Ontology;
import dev.entente.language.Token;
import dev.entente.text.Passage;
import java.util.List;

/** What the coders of ties share. */
final class Ties {
    private Ties() {}

    /** What may have offices, leaders, parts and allies. */
    static boolean isBody(Referent referent) {
        ActorType type = referent.type();
        return type.isBody() || type == ActorType.MEDIA || type == ActorType.UNKNOWN;
    }

    /** A tie between these two sides, told in passing. */
    static Draft draft(String type, int index, Token trigger, Sides sides) {
        return new Draft(
                Ontology.standard().expectType(type),
                index,
                trigger,
                sides.first(),
                sides.second(),
                sides.role(),
                List.of(),
                sides.evidence(),
                sides.inferred(),
                Draft.Manner.NAMING);
    }

    /** Both sides of a tie, the title if it is an office, the words that show it and what does not stand in them. */
    record Sides(List<Referent> first, List<Referent> second, String role, Passage evidence, List<String> inferred) {
        static Sides of(List<Referent> first, List<Referent> second, Passage evidence) {
            return new Sides(first, second, "", evidence, List.of());
        }
    }
}
