package dev.entente.coding;

import dev.entente.actor.Referent;
import dev.entente.claim.EventDate;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The date of a talk or meeting holds for what is told of those who took part, right after it: "X called Y <b>on Monday</b>. Y thanked
 * X for ..., and condemned Z." The date of an act holds where it is told again in other words.
 *
 * <p>Only for acts of speaking and meeting, in the plain past, by somebody who took part, and only as long as no other date is told.
 * Asked in the order of the text.
 */
final class DateRun {
    /** How many sentences apart two acts of one run may stand. */
    private static final int GAP = 3;

    /** How many sentences after the date the run ends. */
    private static final int REACH = 8;

    /** How many sentences after it an act may be told again. */
    private static final int AGAIN = 2;

    private static final int CLIMB = 8;

    private final WordSets sets;
    private Optional<Run> run = Optional.empty();
    /** The last dated act of each type. */
    private final Map<String, Act> acts = new HashMap<>();

    /** Where in the text an act is told, when it was, and whose it is. */
    private record Act(int sentence, EventDate date, Set<String> actors) {}

    /** Where the date was told and where the run was last carried on, which date it is, and who took part. */
    private record Run(int first, int last, EventDate date, Set<String> participants) {}

    DateRun(WordSets sets) {
        this.sets = sets;
    }

    /**
     * The date that an undated event takes over.
     *
     * @param cue the word in its sentence that reports it, if any does
     * @param dated whether the main clause of a sentence has a date
     */
    Optional<EventDate> inherited(Draft draft, Sentence s, Optional<Token> cue, IntPredicate dated) {
        if (!sets.has("talk-types", draft.type().name())
                || !isPast(s, cue.orElse(draft.trigger()))
                || s.tokens().stream().anyMatch(t -> sets.has("other-times", t.lemma()))) {
            return Optional.empty();
        }
        return ofTalk(draft, dated).or(() -> toldAgain(draft, dated));
    }

    /** "X <b>condemned</b> Y <b>on Friday</b>. In a statement X <b>called</b> it a crime": the same act in other words. */
    private Optional<EventDate> toldAgain(Draft draft, IntPredicate dated) {
        return Optional.ofNullable(acts.get(draft.type().name()))
                .filter(a -> !a.actors().isEmpty() && a.actors().equals(ids(draft.actors())))
                .filter(a -> draft.sentence() > a.sentence() && draft.sentence() - a.sentence() <= AGAIN)
                .filter(a -> noneBetween(a.sentence(), draft.sentence(), dated))
                .map(Act::date);
    }

    private Optional<EventDate> ofTalk(Draft draft, IntPredicate dated) {
        return run.filter(r -> draft.sentence() - r.last() <= GAP && draft.sentence() - r.first() <= REACH)
                .filter(r -> draft.sentence() > r.last() || draft.sentence() == r.first())
                .filter(r ->
                        draft.actors().stream().anyMatch(a -> r.participants().contains(a.id())))
                .filter(r -> noneBetween(r.last(), draft.sentence(), dated))
                .map(Run::date);
    }

    private static boolean noneBetween(int last, int sentence, IntPredicate dated) {
        for (int i = last + 1; i <= sentence; i++) {
            if (dated.test(i)) {
                return false;
            }
        }
        return true;
    }

    /** Begins a run with a talk that has a date, or carries it on with an act of it. */
    void note(Draft draft, EventDate date) {
        acts.put(draft.type().name(), new Act(draft.sentence(), date, ids(draft.actors())));
        Set<String> present = ids(draft.actors());
        present.addAll(ids(draft.recipients()));
        boolean goesOn = run.filter(r -> r.date().equals(date) && draft.sentence() - r.last() <= GAP)
                .isPresent();
        if (goesOn) {
            Run before = run.orElseThrow();
            present.addAll(before.participants());
            run = Optional.of(new Run(before.first(), Math.max(before.last(), draft.sentence()), date, present));
        } else if (draft.type().name().equals("CONSULT")) {
            run = Optional.of(new Run(draft.sentence(), draft.sentence(), date, present));
        }
    }

    private static Set<String> ids(List<Referent> side) {
        Set<String> ids = new HashSet<>();
        side.forEach(r -> ids.add(r.id()));
        return ids;
    }

    /** Whether the clause of a word is told in the plain past: "thanked", "was thanking"; not "has thanked", "had thanked". */
    private boolean isPast(Sentence s, Token word) {
        Token at = word;
        for (int i = 0; i < CLIMB; i++) {
            Optional<Token> finite = finite(s, at);
            if (finite.isPresent()) {
                return finite.get().inflection() == Form.PAST && !isPerfect(finite.get(), at);
            }
            if (at.head() < 0) {
                return false;
            }
            at = s.token(at.head());
        }
        return false;
    }

    /** The finite form of a verb: itself or an auxiliary. */
    private static Optional<Token> finite(Sentence s, Token verb) {
        if (!verb.isVerb() && !verb.is(Relation.ROOT)) {
            return Optional.empty();
        }
        for (Token child : s.children(verb)) {
            boolean auxiliary = child.is(Relation.AUXILIARY) || child.is(Relation.PASSIVE_AUXILIARY);
            if (auxiliary && child.inflection() != Form.INFINITIVE) {
                return Optional.of(child);
            }
        }
        boolean own = verb.inflection() == Form.PAST || verb.inflection() == Form.PRESENT;
        return own ? Optional.of(verb) : Optional.empty();
    }

    private boolean isPerfect(Token finite, Token verb) {
        return finite != verb
                && sets.has("perfect", finite.lemma())
                && verb.inflection() == Form.PARTICIPLE
                && !finite.is(Relation.PASSIVE_AUXILIARY);
    }
}
