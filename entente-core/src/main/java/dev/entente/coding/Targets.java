package dev.entente.coding;

import dev.entente.actor.Cast;
import dev.entente.actor.Referent;
import dev.entente.claim.ActorType;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import java.util.ArrayList;
import java.util.List;

/** Whom an attack is aimed at, where only the place tells it: "blew himself up <b>near the convoy of X</b>", "outside an office of X". */
final class Targets {
    private final Cast cast;
    private final WordSets sets;

    Targets(Cast cast, WordSets sets) {
        this.cast = cast;
        this.sets = sets;
    }

    /** Whose it is that the attack was made at; a town or a country is only where it was. */
    List<Referent> find(int index, Sentence s, Token trigger) {
        for (String preposition : sets.words("struck-prepositions")) {
            for (Token place : Clauses.prepositional(s, trigger, preposition)) {
                List<Referent> found = owners(index, s, place);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Referent> owners(int index, Sentence s, Token place) {
        List<Token> words = new ArrayList<>(List.of(place));
        words.addAll(s.children(place, Relation.POSSESSOR));
        sets.words("struck-owners").forEach(p -> words.addAll(Clauses.prepositional(s, place, p)));
        return words.stream()
                .map(w -> cast.allOrOwners(index, w).stream()
                        .filter(r -> !isPlace(r))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isPlace(Referent referent) {
        boolean state = referent.type() == ActorType.STATE;
        return referent.how() == Referent.How.PLACE
                || referent.type() == ActorType.PLACE
                || state && referent.how() == Referent.How.NAME;
    }
}
