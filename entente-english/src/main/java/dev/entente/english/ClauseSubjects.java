package dev.entente.english;

import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives clauses the subject that the order of their words shows and the tree does not. */
final class ClauseSubjects {
    private static final Set<String> OPENING = Set.of("after", "before", "since", "until");

    private static final Set<String> ACCUSING = Set.of("accuse", "suspect", "convict", "charge", "blame", "acquit");

    private final List<Token> tokens;

    private ClauseSubjects(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        ClauseSubjects subjects = new ClauseSubjects(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            subjects.behindPreposition(i);
            subjects.behindMarker(i);
            subjects.behindAccusation(i);
            subjects.timeOfSaying(i);
        }
        return subjects.tokens;
    }

    /** "fell <b>after a court in Paris ruled</b> that ...": no phrase of a preposition with a verb behind it, but a clause. */
    private void behindPreposition(int at) {
        Token noun = tokens.get(at);
        if (!noun.is(Relation.OBJECT_OF_PREPOSITION) || !noun.isNominal() || noun.head() != beforePhrase(noun)) {
            return;
        }
        Token opening = tokens.get(noun.head());
        int next = at + 1;
        while (next < tokens.size() && isWithin(next, at)) {
            next++;
        }
        if (next >= tokens.size() || !OPENING.contains(opening.lemma()) || opening.head() < 0) {
            return;
        }
        Token verb = tokens.get(next);
        boolean loose = verb.wordClass() == WordClass.VERB
                && (verb.inflection() == Form.PAST || verb.inflection() == Form.PRESENT)
                && (verb.is(Relation.ADVERBIAL_CLAUSE) || verb.is(Relation.OTHER))
                && verb.head() == opening.head()
                && !hasSubject(next);
        if (loose) {
            attach(verb, verb.head(), Relation.ADVERBIAL_CLAUSE);
            attach(opening, next, Relation.MARKER);
            attach(noun, next, Relation.SUBJECT);
        }
    }

    /** Index of the preposition that stands next before the noun's own words, -1 if none does. */
    private int beforePhrase(Token noun) {
        int first = noun.index();
        while (first > 0 && isWithin(first - 1, noun.index())) {
            first--;
        }
        return first - 1;
    }

    /** "head Ann Lee - <b>though Berg notes</b> they were ...": whoever stands before the clause's own first word is no part of it. */
    private void behindMarker(int at) {
        Token marker = tokens.get(at);
        if (!marker.is(Relation.MARKER) || marker.head() <= at + 1) {
            return;
        }
        Token verb = tokens.get(marker.head());
        Token nearest = tokens.get(verb.index() - 1);
        if (nearest.index() == at || nearest.wordClass() != WordClass.NAME || verb.wordClass() != WordClass.VERB) {
            return;
        }
        int before = -1;
        for (Token token : tokens) {
            if (token.head() == verb.index() && token.is(Relation.SUBJECT)) {
                before = before < 0 ? token.index() : tokens.size();
            }
        }
        if (before >= 0 && before < at && isWithin(nearest.index(), before)) {
            attach(nearest, verb.index(), Relation.SUBJECT);
            attach(tokens.get(before), verb.index(), Relation.OTHER);
        }
    }

    /** "residents said on Tuesday, a week <b>after the army declared</b> a truce": when they said it, not what they said. */
    private void timeOfSaying(int at) {
        Token marker = tokens.get(at);
        if (!marker.is(Relation.MARKER) || !OPENING.contains(marker.lemma()) || marker.head() < 0) {
            return;
        }
        Token verb = tokens.get(marker.head());
        boolean behind = verb.is(Relation.COMPLEMENT) && verb.head() >= 0 && verb.head() < at;
        if (behind) {
            attach(verb, verb.head(), Relation.ADVERBIAL_CLAUSE);
        }
    }

    /** "accused Chad of shelling a village, <b>killing</b> ten": that is part of what Chad is accused of. */
    private void behindAccusation(int at) {
        Token result = tokens.get(at);
        if (!result.is(Relation.ADVERBIAL_CLAUSE) || result.inflection() != Form.GERUND || result.head() < 0) {
            return;
        }
        Token accusing = tokens.get(result.head());
        if (!ACCUSING.contains(accusing.lemma()) || accusing.index() > at) {
            return;
        }
        for (Token deed : tokens) {
            boolean accused = deed.is(Relation.CLAUSE_OF_PREPOSITION)
                    && deed.inflection() == Form.GERUND
                    && deed.index() < at
                    && tokens.get(deed.head()).head() == accusing.index();
            if (accused) {
                attach(result, deed.index(), Relation.ADVERBIAL_CLAUSE);
                return;
            }
        }
    }

    private boolean hasSubject(int verb) {
        for (Token token : tokens) {
            if (token.head() == verb && token.relation().isSubject()) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithin(int word, int head) {
        int at = word;
        for (int i = 0; i < tokens.size() && at >= 0; i++) {
            if (at == head) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    private void attach(Token token, int head, Relation relation) {
        tokens.set(token.index(), token.hungOn(head, relation));
    }
}
