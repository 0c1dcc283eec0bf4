package dev.entente.coding;

import dev.entente.actor.Referent;
import dev.entente.claim.ActorType;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Those who do something with each other and stand together in one phrase: "X and Y agreed", "the commissions of X and Y". */
final class Joint {
    private final WordSets sets;
    private final Clauses clauses;

    Joint(WordSets sets, Clauses clauses) {
        this.sets = sets;
        this.clauses = clauses;
    }

    /** "accused <b>each other</b>", "exchanged fire". */
    boolean isEachOther(Sentence s, Token trigger, Frame frame) {
        if (!trigger.isVerb()) {
            return false;
        }
        for (Token object : clauses.objects(s, trigger)) {
            if (sets.has("reciprocal", object.lemma())) {
                for (Token other : s.children(object)) {
                    if (sets.has("reciprocal", other.lemma())) {
                        return true;
                    }
                }
            }
        }
        return !frame.type().mutual() && isExchange(s, trigger);
    }

    /** "exchanged fire", "traded accusations": what each of them did to the other. */
    private boolean isExchange(Sentence s, Token trigger) {
        if (!sets.has("exchanging", trigger.lemma())) {
            return false;
        }
        for (Token object : clauses.objects(s, trigger)) {
            if (sets.has("exchanged", object.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "X and Y agreed to withdraw <b>heavy weapons</b>": they agree with each other, whatever they will do. */
    static boolean isWhatTheyAgreeOn(Frame frame, String slot, List<Referent> actors) {
        return actors.size() > 1 && frame.type().name().equals("AGREE") && slot.startsWith("clause-");
    }

    /** All who take part in what is mutual, where one was found and the others stand in the same phrase. */
    void complete(Scene scene, int index, Token trigger, Frame frame, List<Referent> actors) {
        if (actors.size() != 1
                || !trigger.isVerb()
                || !frame.type().isEvent()
                || !frame.type().mutual()) {
            return;
        }
        Sentence s = scene.sentence(index);
        if (isSomebodyLost(s, trigger)) {
            actors.clear();
            return;
        }
        for (Token doer : clauses.actors(s, trigger)) {
            for (Token preposition : s.children(doer, Relation.PREPOSITION)) {
                for (Token first : s.children(preposition, Relation.OBJECT_OF_PREPOSITION)) {
                    if (preposition.lemma().equals("of") && doer.inflection() == Form.PLURAL) {
                        replaceByStates(scene, index, s, first, actors);
                    } else if (doer.wordClass() == WordClass.NOUN) {
                        addSecond(scene, index, s, first, actors);
                    }
                }
            }
        }
    }

    /** "signed by the secretary to the treasury <b>and</b> the ambassador", where the parser knows no place for whom "and" joins. */
    private static boolean isSomebodyLost(Sentence s, Token trigger) {
        Optional<Token> agent = s.findChild(trigger, Relation.AGENT);
        Optional<Token> joint = s.findChild(trigger, Relation.COORDINATOR);
        return agent.isPresent()
                && joint.isPresent()
                && joint.get().index() > agent.get().index()
                && !s.hasChild(trigger, Relation.CONJUNCT);
    }

    /** "the commissions of <b>X and Y</b>". */
    private static void replaceByStates(Scene scene, int index, Sentence s, Token first, List<Referent> actors) {
        List<Referent> states = new ArrayList<>();
        scene.cast().at(index, first).ifPresent(states::add);
        for (Token other : Trees.joined(s, first)) {
            scene.cast().at(index, other).ifPresent(states::add);
        }
        states.removeIf(r -> r.type() != ActorType.STATE || r.how() == Referent.How.DESCRIPTION);
        if (states.size() > 1) {
            actors.clear();
            actors.addAll(states);
        }
    }

    /** "signed by the secretary to the treasury and <b>the ambassador</b>": the parser joins him to the treasury. */
    private static void addSecond(Scene scene, int index, Sentence s, Token first, List<Referent> actors) {
        for (Token other : Trees.joined(s, first)) {
            if (other.wordClass() == WordClass.NOUN && s.hasChild(other, Relation.DETERMINER)) {
                scene.cast()
                        .at(index, other)
                        .filter(r -> r.type() == ActorType.PERSON || r.how() == Referent.How.ROLE)
                        .ifPresent(actors::add);
            }
        }
    }
}
