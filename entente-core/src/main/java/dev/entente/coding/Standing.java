package dev.entente.coding;

import dev.entente.actor.Referent;
import dev.entente.claim.ActorType;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who stands in a slot without being known: "vowed to punish <b>those who break the rules</b>", "was jailed by <b>Ansaru</b>". */
final class Standing {
    /** How long a phrase may be that names somebody, in characters. */
    private static final int LIMIT = 60;

    private final Scene scene;
    private final WordSets sets;
    private final int index;
    private final Sentence s;

    Standing(Scene scene, WordSets sets, int index) {
        this.scene = scene;
        this.sets = sets;
        this.index = index;
        this.s = scene.sentence(index);
    }

    /** The words in a slot that are the other side itself, and not somebody who only owns what stands there. */
    static List<Token> proper(Sentence s, Token place, String slot, Slots slots) {
        if (slot.equals("clause-object")) {
            return Trees.clause(s, place).stream()
                    .flatMap(c -> slots.tokens(s, c, "object").stream())
                    .toList();
        }
        boolean proper = slot.equals("object")
                || slot.equals("dative")
                || slot.equals("of-object")
                || slot.equals("clause-subject")
                || Slots.isPreposition(slot) && slot.indexOf('>') < 0;
        return slot.equals("object-proper")
                ? slots.tokens(s, place, "object")
                : proper ? slots.tokens(s, place, slot) : List.of();
    }

    /** Whoever a slot's words mean as they stand. */
    List<Referent> in(List<Token> slot) {
        List<Referent> found = new ArrayList<>();
        for (Token token : slot) {
            asItStands(token).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Referent> asItStands(Token token) {
        if (scene.cast().at(index, token).isPresent()) {
            return Optional.empty();
        }
        if (isThose(token)) {
            Passage words = words(token);
            String id = "unnamed:" + scene.document().document().id() + ":" + words.start();
            return Optional.of(new Referent(id, ActorType.UNKNOWN, words, Referent.How.ROLE));
        }
        return Optional.empty();
    }

    /** "<b>those</b> who", "<b>anyone</b> who", "<b>those</b> responsible". */
    private boolean isThose(Token token) {
        return sets.has("those", token.lemma())
                && s.children(token).stream()
                        .anyMatch(c -> c.is(Relation.RELATIVE_CLAUSE)
                                || c.is(Relation.NOUN_CLAUSE)
                                || c.is(Relation.ADJECTIVE)
                                || c.is(Relation.PREPOSITION));
    }

    private Passage words(Token token) {
        Passage whole = s.span(token);
        return whole.length() <= LIMIT && whole.start() >= token.start() ? whole : token.passage();
    }
}
