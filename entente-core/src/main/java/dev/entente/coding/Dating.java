package dev.entente.coding;

import dev.entente.claim.EventDate;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * Which of a sentence's dates is the event's: the nearest in the tree that dates neither another clause nor the report.
 *
 * <p>"Chad, which joined in 2019, condemned the attack" leaves the condemnation undated; so does "said on Monday that it had
 * condemned the attack".
 */
final class Dating {
    /** A date in another clause is as far as this many words. */
    private static final int CLAUSE = 10;

    private static final int FAR = 50;

    private final Sentence s;
    private final Token trigger;
    private final int cue;
    private final WordSets sets;

    /**
     * @param cue index of the word in the sentence that reports the event, -1 if there is none
     */
    Dating(Sentence s, Token trigger, int cue, WordSets sets) {
        this.s = s;
        this.sets = sets;
        this.trigger = trigger;
        this.cue = cue;
    }

    Optional<EventDate> nearest(List<DateReader.Found> dates) {
        Optional<DateReader.Found> best = Optional.empty();
        int bestDistance = Integer.MAX_VALUE;
        for (DateReader.Found found : dates) {
            Optional<Token> token = s.findToken(found.passage().start()).map(t -> head(t, found.passage()));
            if (token.isEmpty() || isElsewhere(token.get())) {
                continue;
            }
            int distance = distance(token.get());
            if (distance < bestDistance) {
                best = Optional.of(found);
                bestDistance = distance;
            }
        }
        return best.map(DateReader.Found::date);
    }

    /** The word by which the date hangs in the tree. */
    private Token head(Token first, Passage date) {
        Token at = first;
        while (at.head() >= 0 && date.contains(s.token(at.head()).start())) {
            at = s.token(at.head());
        }
        return at;
    }

    /** Whether the date belongs to a clause of its own, or to the words that report the event. */
    private boolean isElsewhere(Token date) {
        Token at = date;
        for (int i = 0; i < s.size() && !s.dominates(at, trigger); i++) {
            boolean other = isClause(at) && !isOfOccasion(at);
            if (other || at.head() < 0 || isOfAnotherNoun(at)) {
                return true;
            }
            at = s.token(at.head());
        }
        if (isReaction(at) || isBeforeOrAfter(at)) {
            return true;
        }
        return cue >= 0 && at.index() != trigger.index() && s.dominates(at, s.token(cue)) && isUnder(trigger, cue);
    }

    /** "congratulated them on the anniversary <b>which was celebrated on Monday</b>": such a day dates what is done on its occasion. */
    private boolean isOfOccasion(Token clause) {
        return clause.is(Relation.RELATIVE_CLAUSE)
                && s.findHead(clause)
                        .filter(n -> sets.has("occasion-days", n.lemma()))
                        .isPresent();
    }

    /** Whether one of the dates is that of the sentence's main clause: what is told goes on from there. */
    boolean hasMain(List<DateReader.Found> dates) {
        return dates.stream()
                .flatMap(d -> s.findToken(d.passage().start()).map(t -> head(t, d.passage())).stream())
                .anyMatch(this::isMain);
    }

    private boolean isMain(Token date) {
        Token at = date;
        for (int i = 0; i < s.size() && at.head() >= 0; i++) {
            if (isClause(at)) {
                return false;
            }
            at = s.token(at.head());
        }
        return true;
    }

    /** "criticised the <b>2015</b> deal"; not "held the May talks", "in the May talks" nor "condemned Friday's attack", which is as fresh. */
    private boolean isOfAnotherNoun(Token token) {
        boolean before = token.is(Relation.COMPOUND) || token.is(Relation.NUMBER);
        return before
                && token.head() != trigger.index()
                && s.findHead(token)
                        .filter(n -> n.isNominal() && (!n.is(Relation.OBJECT_OF_PREPOSITION) || isBesideEvent(n)))
                        .isPresent()
                && !(trigger.isVerb() && sets.has("light", trigger.lemma()));
    }

    /** "arrested <b>over</b> the 2008 collapse": what one acts about was at another time than the act; "in the 2008 war" is that time. */
    private boolean isBesideEvent(Token noun) {
        return trigger.isVerb()
                && s.findHead(noun)
                        .filter(p -> sets.has("reason-prepositions", p.lemma()))
                        .isPresent();
    }

    /** "resigned in May <b>after</b> being jailed for years": the date is of what came after, or before. */
    private boolean isBeforeOrAfter(Token dated) {
        Token at = trigger;
        while (at.index() != dated.index() && at.head() >= 0) {
            boolean sequel = sets.has("sequence", at.lemma()) && at.is(Relation.PREPOSITION)
                    || at.is(Relation.ADVERBIAL_CLAUSE)
                            && s.children(at, Relation.MARKER).stream().anyMatch(m -> sets.has("sequence", m.lemma()));
            if (sequel) {
                return true;
            }
            at = s.token(at.head());
        }
        return false;
    }

    /**
     * "condemned the attack <b>on Wednesday</b>" dates the condemnation, "held talks on Wednesday" the talks, and so does "was honoured
     * during the talks on Wednesday".
     */
    private boolean isReaction(Token dated) {
        return trigger.isNominal()
                && dated.isVerb()
                && dated.index() != trigger.index()
                && !sets.has("light", dated.lemma())
                && !sets.has("engage", dated.lemma())
                && s.children(dated).stream()
                        .anyMatch(c -> (c.is(Relation.OBJECT)
                                        || c.is(Relation.PREPOSITION) && !sets.has("same-time", c.lemma()))
                                && s.dominates(c, trigger));
    }

    private boolean isUnder(Token word, int above) {
        return s.dominates(s.token(above), word);
    }

    private static boolean isClause(Token token) {
        boolean finite = token.inflection() == Form.PAST || token.inflection() == Form.PRESENT;
        return token.is(Relation.RELATIVE_CLAUSE)
                || token.is(Relation.NOUN_CLAUSE)
                || finite && (token.is(Relation.ADVERBIAL_CLAUSE) || token.is(Relation.COMPLEMENT));
    }

    /** Steps in the tree from the event's word to the date; a date under another verb is far. */
    private int distance(Token date) {
        int steps = 0;
        Token at = date;
        for (int i = 0; i < s.size(); i++) {
            if (at.index() == trigger.index()) {
                return steps;
            }
            Optional<Token> head = s.findHead(at);
            if (head.isEmpty()) {
                break;
            }
            steps += at.isVerb() && !s.dominates(at, trigger) ? CLAUSE : 1;
            at = head.get();
            if (s.dominates(at, trigger)) {
                return steps + up(at);
            }
        }
        return FAR;
    }

    private int up(Token to) {
        int steps = 0;
        Token at = trigger;
        while (at.index() != to.index() && s.findHead(at).isPresent() && steps < s.size()) {
            at = s.findHead(at).get();
            steps++;
        }
        return steps;
    }
}
