package dev.entente.coding;

import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.List;

/** Whether what a clause tells has come about, as its form and the words around it show. */
final class Pending {
    private final WordSets sets;

    Pending(WordSets sets) {
        this.sets = sets;
    }

    /** "the time for all <b>to come</b> to the aid of": a clause that the noun governs, though it is called relative. */
    boolean isToCome(Sentence s, Token clause) {
        return clause.inflection() == Form.BARE && s.hasChild(clause, Relation.MARKER) && isInfinitive(s, clause);
    }

    /** "<b>took</b> to the radio to accuse", "was <b>using</b> it to attack": whoever did the one did the other. */
    boolean isFulfilled(Sentence s, Token verb) {
        return sets.has("fulfilling", verb.lemma())
                && (verb.inflection() == Form.PAST
                        || verb.inflection() == Form.PARTICIPLE
                        || verb.inflection() == Form.GERUND && isGoingOn(s, verb));
    }

    /** "<b>was</b> using": and not "using" alone, nor "will be using". */
    private static boolean isGoingOn(Sentence s, Token gerund) {
        List<Token> auxiliaries = s.children(gerund, Relation.AUXILIARY);
        for (Token a : auxiliaries) {
            if (a.inflection() != Form.PAST && a.inflection() != Form.PRESENT) {
                return false;
            }
        }
        return !auxiliaries.isEmpty();
    }

    /**
     * "may be reluctant to act <b>while Chad negotiates</b>": the finite clause is no part of what may be; nor is what somebody does
     * "<b>besides</b> preparing".
     */
    boolean isCircumstance(Sentence s, Token clause) {
        if (clause.is(Relation.PREPOSITION)) {
            return sets.has("besides", clause.lemma()) && s.hasChild(clause, Relation.CLAUSE_OF_PREPOSITION);
        }
        return clause.is(Relation.ADVERBIAL_CLAUSE)
                && (clause.inflection() == Form.PAST || clause.inflection() == Form.PRESENT || !isInfinitive(s, clause))
                && s.hasChild(clause, Relation.MARKER);
    }

    /** "<b>would sometimes</b> dismiss them": what somebody used to do. */
    boolean isHabit(Sentence s, Token verb, Token modal) {
        if (!sets.has("foreseeing", modal.lemma())) {
            return false;
        }
        for (Token adverb : s.children(verb, Relation.ADVERB)) {
            if (sets.has("habits", adverb.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "would force Chad <b>to leave</b>", "will begin <b>to leave</b>": as open as the verb that governs it. */
    boolean isGoverned(Sentence s, Token inner, Token verb) {
        return verb.isVerb()
                && inner.isVerb()
                && inner.index() > verb.index()
                && (inner.is(Relation.OPEN_COMPLEMENT)
                        || inner.is(Relation.COMPLEMENT)
                                && (isInfinitive(s, inner)
                                        || inner.inflection() == Form.BARE && !s.hasChild(inner, Relation.AUXILIARY)));
    }

    /** "would <b>allow</b> them to sue", "allows them to sue": what may be done; of what was allowed nobody knows better than the text. */
    boolean isOnlyPermitted(Sentence s, Token inner, Token verb) {
        return sets.has("permitting", verb.lemma())
                && verb.inflection() != Form.PAST
                && verb.inflection() != Form.PARTICIPLE
                && isGoverned(s, inner, verb);
    }

    /** "was not <b>authorised</b> to speak": what one may not do is not said to be undone. */
    boolean isPermission(Token verb) {
        return sets.has("permitting", verb.lemma());
    }

    /** A rule, what anybody might do, a film: nothing that is told to have happened. */
    boolean isUnreal(Sentence s, Token verb) {
        return isRule(s, verb) || isAnybodys(s, verb) || isFiction(s, verb);
    }

    /** "A censured minister <b>is dismissed</b>": a rule, nothing that happened. */
    private boolean isRule(Sentence s, Token verb) {
        if (!verb.isVerb() || s.hasChild(verb, Relation.AUXILIARY)) {
            return false;
        }
        boolean present = false;
        for (Token a : s.children(verb, Relation.PASSIVE_AUXILIARY)) {
            present |= a.inflection() == Form.PRESENT;
        }
        if (!present || s.hasChild(verb, Relation.AGENT)) {
            return false;
        }
        for (Token subject : s.children(verb, Relation.PASSIVE_SUBJECT)) {
            for (Token d : s.children(subject, Relation.DETERMINER)) {
                if (sets.has("indefinite", d.lemma())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "We <b>would never</b> accept it from a woman": in the text's own voice nobody has asked and nobody has refused. */
    boolean isImaginedRefusal(Sentence s, Token verb) {
        boolean never = false;
        for (Token child : s.children(verb)) {
            never |= (child.is(Relation.NEGATION) || child.is(Relation.ADVERB))
                    && child.lemma().equals("never");
        }
        if (!never) {
            return false;
        }
        for (Token a : s.children(verb, Relation.AUXILIARY)) {
            if (sets.has("foreseeing", a.lemma()) || sets.has("able", a.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "<b>an attack</b> on Mali could cost lives": no attack that there was. */
    boolean isImagined(Sentence s, Token noun, Token verb) {
        return noun.relation().isSubject() && isIndefinite(s, noun) && isOpen(s, verb);
    }

    /** "soldiers <b>who attack</b> civilians will be punished": whoever that may be, if there is one. */
    private boolean isAnybodys(Sentence s, Token verb) {
        if (!verb.is(Relation.RELATIVE_CLAUSE) || !isPresent(s, verb)) {
            return false;
        }
        Token noun = s.token(verb.head());
        boolean bare = noun.inflection() == Form.PLURAL && noun.wordClass() == WordClass.NOUN
                || sets.has("those", noun.lemma());
        for (Token child : s.children(noun)) {
            bare &= !child.is(Relation.DETERMINER)
                    && !child.is(Relation.POSSESSOR)
                    && child.wordClass() != WordClass.NUMBER;
        }
        if (!bare || noun.head() < 0) {
            return false;
        }
        for (Token a : s.children(s.token(noun.head()), Relation.AUXILIARY)) {
            if (sets.has("modals", a.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "<b>In the film</b>, soldiers attack a village": told, and not of this world. */
    private boolean isFiction(Sentence s, Token verb) {
        for (Token preposition : s.children(verb, Relation.PREPOSITION)) {
            if (preposition.index() > verb.index() || !sets.has("shared-subject-prepositions", preposition.lemma())) {
                continue;
            }
            for (Token noun : s.children(preposition, Relation.OBJECT_OF_PREPOSITION)) {
                if (sets.has("fictions", noun.lemma())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "an invasion <b>is unlikely</b>": what is weighed has not happened. */
    boolean isForecast(Sentence s, Token noun, Token verb) {
        if (!noun.relation().isSubject()) {
            return false;
        }
        for (Token adjective : s.children(verb, Relation.ADJECTIVE_COMPLEMENT)) {
            if (sets.has("forecasts", adjective.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "promised <b>to stop</b> arming them": so far they do what they would stop. */
    boolean isToCease(Sentence s, Token verb) {
        return verb.isVerb()
                && sets.has("ceasing", verb.lemma())
                && s.hasChild(verb, Relation.AUXILIARY)
                && verb.inflection() == Form.BARE;
    }

    /** "could provoke <b>attacks</b> by Chad": no attacks that there were. */
    boolean isOpenEffect(Sentence s, Token noun, Token verb) {
        if (!isOpen(s, verb)) {
            return false;
        }
        return isIndefinite(s, noun)
                || noun.inflection() == Form.PLURAL
                        && !s.hasChild(noun, Relation.DETERMINER)
                        && !s.hasChild(noun, Relation.POSSESSOR);
    }

    private boolean isIndefinite(Sentence s, Token noun) {
        for (Token d : s.children(noun, Relation.DETERMINER)) {
            if (sets.has("indefinite", d.lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpen(Sentence s, Token verb) {
        for (Token a : s.children(verb, Relation.AUXILIARY)) {
            if (sets.has("supposing", a.lemma()) || sets.has("guessing", a.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "its <b>decision</b> to leave": what has been decided, and is not done until somebody tells so. */
    boolean isDecided(Sentence s, Token deed) {
        if (!deed.isVerb() || deed.head() < 0 || !isInfinitive(s, deed)) {
            return false;
        }
        Token noun = s.token(deed.head());
        return noun.isNominal() && noun.index() < deed.index() && sets.has("deciding", noun.lemma());
    }

    /** "before the commission <b>meets</b>": what is still to come; of what a verb in the past tells, the text knows. */
    boolean isAwaited(Sentence s, Token verb) {
        if (!verb.is(Relation.ADVERBIAL_CLAUSE) || !isPresent(s, verb)) {
            return false;
        }
        for (Token marker : s.children(verb, Relation.MARKER)) {
            if (sets.has("before", marker.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "X and Y <b>meet</b> on Monday": the plain present, which with a date tells what is planned. */
    boolean isPresent(Sentence s, Token verb) {
        return verb.wordClass() == WordClass.VERB
                && (verb.inflection() == Form.PRESENT || verb.inflection() == Form.BARE)
                && !s.hasChild(verb, Relation.AUXILIARY)
                && !s.hasChild(verb, Relation.PASSIVE_AUXILIARY)
                && s.hasChild(verb, Relation.SUBJECT);
    }

    /** A semicolon parts two statements, whatever the tree makes of them: "Leaders denounce test; Chad vows consequences". */
    static boolean isApart(Sentence s, Token inner, Token outer) {
        int from = Math.min(inner.index(), outer.index());
        int to = Math.max(inner.index(), outer.index());
        for (int i = from; i < to && !inner.isNominal(); i++) {
            if (s.token(i).form().equals(";")) {
                return true;
            }
        }
        return false;
    }

    private boolean isInfinitive(Sentence s, Token verb) {
        for (Token a : s.children(verb, Relation.AUXILIARY)) {
            if (sets.has("infinitive-marker", a.lemma())) {
                return true;
            }
        }
        return false;
    }
}
