package dev.entente.coding;

import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.Optional;

/**
 * What a clause takes for granted, whatever is made of the clause around it: "urged Chad to punish the soldiers <b>who attacked the
 * village</b>" demands the punishment, not the attack.
 *
 * <p>Only behind a noun that means something definite, or of what is past: in "called for a government that respects Chad" nothing is
 * taken for granted.
 */
final class Presupposed {
    private Presupposed() {}

    /** Whether {@code clause} is a relative clause, or a participle, at a definite noun, or what is answered. */
    static boolean isGranted(Sentence s, Token clause, WordSets sets) {
        if (isAnswered(s, clause, sets) || isInquired(s, clause, sets)) {
            return true;
        }
        boolean participle = clause.is(Relation.NOUN_CLAUSE)
                && (clause.inflection() == Form.GERUND || clause.inflection() == Form.PARTICIPLE)
                && !s.hasChild(clause, Relation.MARKER);
        boolean past = clause.is(Relation.RELATIVE_CLAUSE)
                && (clause.inflection() == Form.PAST || clause.inflection() == Form.PARTICIPLE)
                && s.children(clause, Relation.AUXILIARY).stream().allMatch(a -> sets.has("perfect", a.lemma()));
        boolean toCome = clause.inflection() == Form.BARE && s.hasChild(clause, Relation.MARKER);
        boolean done = participle
                && s.hasChild(clause, Relation.AGENT)
                && s.findHead(clause).filter(n -> n.inflection() == Form.PLURAL).isPresent();
        boolean counted = participle && clause.inflection() == Form.PARTICIPLE && isCounted(s, s.token(clause.head()));
        return past
                || done
                || counted
                || !toCome
                        && (clause.is(Relation.RELATIVE_CLAUSE) || participle)
                        && s.findHead(clause)
                                .filter(n -> isDefinite(s, n, sets))
                                .isPresent();
    }

    /** "retaliate against X <b>for its attack</b>": what is given as the reason has happened. */
    static boolean isReason(Sentence s, Token deed, WordSets sets) {
        return findReasoned(s, deed, sets)
                .filter(v -> v.isVerb() && sets.has("reasoned", v.lemma()))
                .isPresent();
    }

    /** What is done for {@code deed}: "retaliate" for "attack" in "retaliate for the attack". */
    private static Optional<Token> findReasoned(Sentence s, Token deed, WordSets sets) {
        return Optional.of(deed)
                .filter(d -> d.is(Relation.OBJECT_OF_PREPOSITION) || d.is(Relation.CLAUSE_OF_PREPOSITION))
                .flatMap(s::findHead)
                .filter(p -> sets.has("reason-prepositions", p.lemma()))
                .flatMap(s::findHead);
    }

    /** Whether a clause at a definite noun lies between {@code word} and the word that governs it, {@code above}. */
    static boolean isBetween(Sentence s, Token word, int above, WordSets sets) {
        Token at = word;
        for (int i = 0; i < s.size() && at.head() >= 0 && at.index() != above; i++) {
            if (isGranted(s, at, sets)) {
                return true;
            }
            at = s.token(at.head());
        }
        return false;
    }

    /** "called on X to apologise <b>for attacking Y</b>": a reason that is nobody's word but the text's; who blames for one, says it. */
    private static boolean isAnswered(Sentence s, Token word, WordSets sets) {
        return findReasoned(s, word, sets)
                .filter(v -> sets.has("answering", v.lemma()))
                .isPresent();
    }

    /** "promised an inquiry <b>into the killing</b>", "urged them to investigate <b>the killing</b>": nobody inquires into what is not said to have happened. */
    private static boolean isInquired(Sentence s, Token deed, WordSets sets) {
        if (!deed.isNominal() || deed.head() < 0) {
            return false;
        }
        Token head = s.token(deed.head());
        if (deed.is(Relation.OBJECT)) {
            return head.isVerb() && sets.has("inquiring", head.lemma());
        }
        return deed.is(Relation.OBJECT_OF_PREPOSITION)
                && sets.has("inquiry-prepositions", head.lemma())
                && head.head() >= 0
                && sets.has("inquiries", s.token(head.head()).lemma());
    }

    /** "the reinstatement of <b>64 teachers</b> dismissed in May": so many there were. */
    private static boolean isCounted(Sentence s, Token noun) {
        for (Token child : s.children(noun)) {
            if (child.wordClass() == WordClass.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDefinite(Sentence s, Token noun, WordSets sets) {
        return noun.wordClass() == WordClass.NAME
                || s.hasChild(noun, Relation.POSSESSOR)
                || s.children(noun, Relation.DETERMINER).stream().anyMatch(d -> sets.has("definite", d.lemma()));
    }
}
