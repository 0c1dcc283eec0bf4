package dev.entente.coding;

import dev.entente.actor.Cast;
import dev.entente.actor.Referent;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a protest is against, where only what the protesters say tells it: "in protest at <b>the court's</b> refusal", "to demand that
 * <b>the president</b> resign", "down with <b>X</b>", flags that are burnt, the embassy before which they stand.
 *
 * <p>The words are looked for behind the protest, up to where the sentence goes on about somebody else. A deed counts for its doer,
 * never for whom it was done to; where the words do not tell who did it, nobody is found.
 */
final class Grievances {
    private static final int DEMAND_REACH = 6;

    private final Cast cast;
    private final WordSets sets;
    private final Clauses clauses;

    Grievances(Cast cast, WordSets sets) {
        this.cast = cast;
        this.sets = sets;
        this.clauses = new Clauses(sets);
    }

    /** Those whom the words behind the trigger name, in order of the text, each once. */
    List<Referent> find(int index, Sentence s, Token trigger) {
        Map<String, Referent> found = new LinkedHashMap<>();
        List<Token> reach = reach(s, trigger);
        for (Token token : reach) {
            for (Token against : against(s, reach, token)) {
                answerable(index, s, against).forEach(r -> found.putIfAbsent(r.id(), r));
            }
        }
        if (found.isEmpty() && reach.stream().noneMatch(t -> sets.has("solidarity", t.lemma()))) {
            reach.forEach(t -> mission(index, s, t).forEach(r -> found.putIfAbsent(r.id(), r)));
        }
        return List.copyOf(found.values());
    }

    /** The trigger and the words behind it, up to "while", or to a verb that somebody else is the subject of. */
    private List<Token> reach(Sentence s, Token trigger) {
        List<Token> reach = new ArrayList<>(List.of(trigger));
        for (Token token : s.tokens().subList(trigger.index() + 1, s.size())) {
            boolean other = token.wordClass() == WordClass.VERB
                    && !token.is(Relation.RELATIVE_CLAUSE)
                    && !sets.has("down-with", token.lemma())
                    && !sets.has("long-live", token.lemma())
                    && s.findChild(token, Relation.SUBJECT)
                            .filter(t -> t.wordClass() != WordClass.PRONOUN && !sets.has("protesters", t.lemma()))
                            .isPresent();
            if (other || sets.has("meanwhile", token.lemma())) {
                break;
            }
            reach.add(token);
        }
        return reach;
    }

    /** What the protest is against, where the word says that it is against something. */
    private List<Token> against(Sentence s, List<Token> reach, Token token) {
        if (sets.has("grievance", token.lemma()) && token.isNominal()) {
            return behindNoun(s, token);
        }
        if (sets.has("grievance-verbs", token.lemma()) && token.isVerb()) {
            return behindVerb(s, token);
        }
        if (sets.has("ousting", token.lemma()) && isBehind(reach, token, "demanding", DEMAND_REACH)) {
            return s.children(token, Relation.POSSESSOR);
        }
        if (sets.has("opposed", token.lemma()) || isSlogan(reach, token, "death")) {
            return next(s, token, "opposed-prepositions");
        }
        if (isSlogan(reach, token, "down-with")) {
            return s.children(token, Relation.SUBJECT);
        }
        if (sets.has("against", token.lemma())) {
            return s.children(token, Relation.OBJECT_OF_PREPOSITION);
        }
        return sets.has("burning", token.lemma()) ? burnt(s, token) : List.of();
    }

    /** "احتجاجا على X", "للتنديد بـX", "رفضها X". */
    private List<Token> behindNoun(Sentence s, Token noun) {
        List<Token> found = new ArrayList<>(next(s, noun, "grievance-prepositions"));
        boolean theirs =
                s.children(noun, Relation.POSSESSOR).stream().anyMatch(p -> p.wordClass() == WordClass.PRONOUN);
        if (theirs && found.isEmpty()) {
            s.children(noun, Relation.POSSESSOR).stream()
                    .filter(Token::isNominal)
                    .filter(p -> p.wordClass() != WordClass.PRONOUN)
                    .forEach(found::add);
        }
        return found;
    }

    private List<Token> behindVerb(Sentence s, Token verb) {
        List<Token> found = new ArrayList<>(clauses.objects(s, verb));
        sets.words("grievance-prepositions").forEach(p -> found.addAll(Clauses.prepositional(s, verb, p)));
        found.removeIf(t -> t.index() < verb.index());
        return found;
    }

    /** What a preposition of the set holds that stands right behind the word. */
    private List<Token> next(Sentence s, Token token, String set) {
        if (token.index() + 1 >= s.size()) {
            return List.of();
        }
        Token preposition = s.token(token.index() + 1);
        boolean fits = preposition.wordClass() == WordClass.PREPOSITION && sets.has(set, preposition.lemma());
        return fits ? s.children(preposition, Relation.OBJECT_OF_PREPOSITION) : List.of();
    }

    private boolean isSlogan(List<Token> reach, Token token, String set) {
        return sets.has(set, token.lemma()) && isBehind(reach, token, "slogans", reach.size());
    }

    private boolean isBehind(List<Token> reach, Token token, String set, int distance) {
        return reach.stream()
                .filter(t -> t.index() < token.index() && token.index() - t.index() <= distance)
                .anyMatch(t -> sets.has(set, t.lemma()));
    }

    /** "أحرقوا العلم الأميركي", "إحراق صور الرئيس". */
    private List<Token> burnt(Sentence s, Token burning) {
        List<Token> things = burning.isVerb() ? clauses.objects(s, burning) : s.children(burning, Relation.POSSESSOR);
        return things.stream().filter(t -> sets.has("effigies", t.lemma())).toList();
    }

    /** "أمام السفارة الأميركية": whose mission it is. */
    private List<Referent> mission(int index, Sentence s, Token token) {
        boolean before = token.index() > 2
                && sets.has("missions", token.lemma())
                && s.tokens().subList(Math.max(0, token.index() - 3), token.index()).stream()
                        .anyMatch(t -> sets.has("mission-prepositions", t.lemma()));
        return before ? cast.conjunctOwners(index, token) : List.of();
    }

    /** Whoever the phrase means; for a deed whoever did it, if that is said. */
    private List<Referent> answerable(int index, Sentence s, Token noun) {
        if (sets.has("adversaries", noun.lemma()) && s.hasChild(noun, Relation.POSSESSOR)) {
            return List.of();
        }
        boolean deed = sets.has("undergone", noun.lemma()) || sets.has("effigies", noun.lemma());
        if (cast.at(index, noun).isPresent() && !deed) {
            return sure(cast.all(index, noun));
        }
        List<Referent> doers = new ArrayList<>();
        sets.words("doer-prepositions")
                .forEach(p -> Clauses.prepositional(s, noun, p).forEach(t -> doers.addAll(cast.allOrOwners(index, t))));
        if (doers.isEmpty()) {
            cast.conjunctOwners(index, noun).stream()
                    .filter(r -> isDoer(s, noun, r))
                    .forEach(doers::add);
        }
        if (doers.isEmpty() && sets.has("conduct", noun.lemma()) && !deed) {
            s.children(noun, Relation.POSSESSOR).forEach(p -> doers.addAll(cast.conjunctOwners(index, p)));
        }
        return sure(doers);
    }

    /** Without those whom only "his" or "they" tells. */
    private static List<Referent> sure(List<Referent> referents) {
        return referents.stream().filter(r -> r.how() != Referent.How.PRONOUN).toList();
    }

    /** An adjective tells the doer of any deed; a noun behind it only where nobody could have suffered it. */
    private boolean isDoer(Sentence s, Token noun, Referent owner) {
        Optional<Token> word = s.findToken(owner.mention().end() - 1);
        boolean adjective = word.filter(w -> w.wordClass() == WordClass.ADJECTIVE && !w.is(Relation.POSSESSOR))
                .isPresent();
        boolean place = owner.how() == Referent.How.PLACE && sets.has("violence", noun.lemma());
        return sets.has("effigies", noun.lemma())
                || adjective
                || !place && sets.has("conduct", noun.lemma()) && !sets.has("undergone", noun.lemma());
    }
}
