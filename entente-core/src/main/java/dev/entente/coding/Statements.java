package dev.entente.coding;

import dev.entente.actor.Referent;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import java.util.Optional;

/** Whose statement "the statement" is that says something: "X issued a statement. <b>The statement</b> said ...". */
final class Statements {
    /** So many sentences before at most it has been told whose it is. */
    private static final int REACH = 6;

    private final Scene scene;
    private final WordSets sets;
    private final Clauses clauses;

    Statements(Scene scene, WordSets sets) {
        this.scene = scene;
        this.sets = sets;
        this.clauses = new Clauses(sets);
    }

    /** Who issued the statement at a place, if a statement stands there and it is told here or shortly before. */
    Optional<Referent> issuer(Scene.Place place) {
        Sentence s = scene.sentence(place.sentence());
        Token head = place.token();
        if (!sets.has("statement-heads", head.lemma()) || !isDefinite(s, head)) {
            return Optional.empty();
        }
        Optional<Referent> owner = owner(place.sentence(), head);
        for (int i = place.sentence() - 1; owner.isEmpty() && i >= Math.max(0, place.sentence() - REACH); i--) {
            for (Token token : scene.sentence(i).tokens()) {
                if (owner.isEmpty() && token.lemma().equals(head.lemma())) {
                    owner = told(i, token);
                }
            }
        }
        return owner.filter(r -> !r.id().startsWith("unnamed:"));
    }

    private boolean isDefinite(Sentence s, Token head) {
        return s.hasChild(head, Relation.POSSESSOR)
                || s.children(head, Relation.DETERMINER).stream().anyMatch(d -> sets.has("definite", d.lemma()));
    }

    /** "X issued <b>a statement</b>", "X said in <b>a statement</b>", "<b>a statement</b> by X". */
    private Optional<Referent> told(int sentence, Token statement) {
        Sentence s = scene.sentence(sentence);
        Optional<Token> verb = s.findHead(statement)
                .flatMap(h -> statement.is(Relation.OBJECT_OF_PREPOSITION) ? s.findHead(h) : Optional.of(h))
                .filter(Token::isVerb)
                .filter(v -> !statement.relation().isSubject());
        return owner(sentence, statement).or(() -> verb.flatMap(v -> clauses.subject(s, v, 0))
                .flatMap(t -> scene.cast().at(sentence, t)));
    }

    private Optional<Referent> owner(int sentence, Token statement) {
        return scene.cast().owner(sentence, statement);
    }
}
