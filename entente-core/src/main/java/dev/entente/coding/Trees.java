package dev.entente.coding;

import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Words around a trigger that its tree alone tells. */
final class Trees {
    private Trees() {}

    /** The nearest word above that fits. */
    static Optional<Token> above(Sentence s, Token token, Predicate<Token> fits) {
        Token at = token;
        while (at.head() >= 0) {
            at = s.token(at.head());
            if (fits.test(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    static List<Token> joined(Sentence s, Token token) {
        List<Token> all = new ArrayList<>(s.children(token, Relation.CONJUNCT));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(s.children(all.get(i), Relation.CONJUNCT));
        }
        return all;
    }

    static Optional<Token> verbAbove(Sentence s, Token noun) {
        Optional<Token> head = s.findHead(noun);
        if (noun.is(Relation.OBJECT) || noun.is(Relation.PASSIVE_SUBJECT)) {
            return head.filter(h -> h.wordClass() == WordClass.VERB);
        }
        return head.filter(h -> noun.is(Relation.OBJECT_OF_PREPOSITION))
                .flatMap(s::findHead)
                .filter(h -> h.wordClass() == WordClass.VERB);
    }

    /** "not", "never", and the "no" of an object: "will spare <b>no</b> effort". */
    static List<Token> negations(Sentence s, Token trigger) {
        List<Token> found = new ArrayList<>(s.children(trigger, Relation.NEGATION));
        s.children(trigger, Relation.AUXILIARY).forEach(a -> found.addAll(s.children(a, Relation.NEGATION)));
        for (Token object : s.children(trigger, Relation.OBJECT)) {
            s.children(object).stream().filter(d -> d.lemma().equals("no")).forEach(found::add);
        }
        return found;
    }

    static List<Token> purpose(Sentence s, Token trigger) {
        List<Token> found = new ArrayList<>(s.children(trigger, Relation.OPEN_COMPLEMENT));
        s.children(trigger, Relation.ADVERBIAL_CLAUSE).stream()
                .filter(c -> c.inflection() == dev.entente.language.Form.GERUND
                        || s.children(c, Relation.AUXILIARY).stream()
                                .anyMatch(a -> a.inflection() == dev.entente.language.Form.INFINITIVE))
                .forEach(found::add);
        for (Token token : s.subtree(trigger)) {
            boolean hung = token.is(Relation.NOUN_CLAUSE)
                    && token.inflection() == dev.entente.language.Form.BARE
                    && !s.token(token.head()).is(Relation.OBJECT);
            if (hung && found.isEmpty()) {
                found.add(token);
            }
        }
        return found;
    }

    static List<Token> dative(Sentence s, Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token child : s.children(verb, Relation.DATIVE)) {
            List<Token> objects = s.children(child, Relation.OBJECT_OF_PREPOSITION);
            found.addAll(objects.isEmpty() ? List.of(child) : objects);
        }
        return found;
    }

    /** "<b>whether</b> it would", "<b>how</b> it would": what makes a question of a clause. */
    static List<Token> markers(Sentence s, Token clause) {
        List<Token> found = new ArrayList<>(s.children(clause, Relation.MARKER));
        s.children(clause, Relation.ADVERB).stream()
                .filter(a -> a.index() < clause.index())
                .forEach(found::add);
        return found;
    }

    static List<Token> clause(Sentence s, Token trigger) {
        List<Token> clauses = new ArrayList<>(s.children(trigger, Relation.COMPLEMENT));
        clauses.addAll(s.children(trigger, Relation.OPEN_COMPLEMENT));
        clauses.addAll(s.children(trigger, Relation.NOUN_CLAUSE));
        if (trigger.wordClass() == WordClass.ADJECTIVE) {
            s.findHead(trigger)
                    .filter(Token::isVerb)
                    .ifPresent(v -> clauses.addAll(s.children(v, Relation.OPEN_COMPLEMENT)));
        }
        return clauses;
    }

    /** "stepped <b>down</b>", by whichever label. */
    static List<Token> particles(Sentence s, Token trigger) {
        List<Token> found = new ArrayList<>(s.children(trigger, Relation.PARTICLE));
        found.addAll(s.children(trigger, Relation.ADVERB));
        return found;
    }

    static boolean isOwnedBehind(Sentence s, Token noun) {
        return s.children(noun, Relation.POSSESSOR).stream().anyMatch(p -> p.index() > noun.index());
    }

    /** "refuses to do <b>what every candidate has done</b>": a thing, whoever did it. */
    static boolean isFree(Sentence s, Token clause) {
        return s.children(clause).stream()
                .anyMatch(c -> c.index() < clause.index() && c.lemma().equals("what"));
    }
}
