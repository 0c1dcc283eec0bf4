package dev.entente.coding;

import dev.entente.actor.Nouns;
import dev.entente.actor.Referent;
import dev.entente.actor.Registry;
import dev.entente.claim.ActorType;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.ArrayList;
import java.util.List;

/** Codes ties that stand in noun phrases, by those who know each kind: offices, parts and places of bodies, friends and foes. */
final class TieCoder {
    private final OfficeCoder offices;
    private final BodyTieCoder bodies;
    private final NounTieCoder relations;

    TieCoder(Nouns nouns, WordSets sets, Registry registry) {
        this.offices = new OfficeCoder(nouns, sets, registry);
        this.bodies = new BodyTieCoder(nouns, sets, registry);
        this.relations = new NounTieCoder(sets);
    }

    List<Draft> code(Scene scene, int index) {
        Sentence s = scene.sentence(index);
        List<Draft> drafts = new ArrayList<>();
        for (Token token : s.tokens()) {
            if (token.wordClass() == WordClass.NOUN) {
                relations.code(scene, index, token).ifPresent(drafts::add);
                bodies.hyphened(scene, index, token, drafts);
            }
            if (token.isNominal()) {
                scene.cast().at(index, token).filter(Referent::isExplicit).ifPresent(r -> {
                    if (r.type() == ActorType.PERSON && r.how() == Referent.How.NAME) {
                        offices.person(scene, index, token, r, drafts);
                    } else {
                        bodies.code(scene, index, token, r, drafts);
                    }
                });
            }
            if (token.isVerb()) {
                offices.predicate(scene, index, token).ifPresent(drafts::add);
            }
        }
        return drafts;
    }
}
