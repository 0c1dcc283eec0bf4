package dev.entente.coding;

import dev.entente.attribution.Attributed;
import dev.entente.attribution.CueSense;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import java.util.Locale;

/** Attributions behind which nobody stands: "seems to", "everyone knows", "to learn what", "it underscores". */
final class Unspoken {
    private final Scene scene;
    private final WordSets sets;

    Unspoken(Scene scene, WordSets sets) {
        this.scene = scene;
        this.sets = sets;
    }

    /** Whether an attribution tells nothing of who says something. */
    boolean isNobodys(Attributed a) {
        if (a.sentence() < 0 || a.cueHead() < 0) {
            return false;
        }
        Sentence s = scene.sentence(a.sentence());
        Token cue = s.token(a.cueHead());
        if (a.source().isEmpty() && sets.has("seeming", cue.lemma()) || isExpectation(s, cue)) {
            return true;
        }
        if (a.sense() == CueSense.BELIEF && isContemplation(s, cue)) {
            return true;
        }
        return a.sense() == CueSense.KNOWLEDGE && (isEverybody(s, a) || isSought(s, cue));
    }

    /** "<b>was supposed to</b> meet": a plan, and no supposition of somebody's. */
    private boolean isExpectation(Sentence s, Token cue) {
        return sets.has("expectations", cue.lemma()) && s.hasChild(cue, Relation.PASSIVE_AUXILIARY);
    }

    /** "is <b>considering</b> joining": a plan, and no belief. */
    private boolean isContemplation(Sentence s, Token cue) {
        if (!sets.has("contemplating", cue.lemma())) {
            return false;
        }
        for (Token child : s.children(cue)) {
            boolean clause = child.is(Relation.OPEN_COMPLEMENT) || child.is(Relation.COMPLEMENT);
            if (clause && child.inflection() == Form.GERUND) {
                return true;
            }
        }
        return false;
    }

    /** "everyone knows that": who says so takes it for known himself. */
    private boolean isEverybody(Sentence s, Attributed a) {
        return a.sourceHead() >= 0
                && sets.has("everyone", s.token(a.sourceHead()).lemma());
    }

    /** "asked them <b>to learn</b> what Y was doing": who wants to know does not know yet. */
    private boolean isSought(Sentence s, Token cue) {
        if (!cue.is(Relation.ADVERBIAL_CLAUSE)) {
            return false;
        }
        for (Token a : s.children(cue, Relation.AUXILIARY)) {
            if (sets.has("infinitive-marker", a.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "experts say <b>it underscores</b> ...": a test or a report, nobody who speaks. */
    boolean isThing(Attributed a) {
        return a.source()
                .map(p -> p.cut(scene.text()).toLowerCase(Locale.ROOT))
                .filter(w -> sets.has("thing-pronouns", w))
                .isPresent();
    }

    /** The same, where "it" might be somebody: what underscores something is a thing, whoever was named last. */
    boolean isShown(Attributed a) {
        return a.sentence() >= 0
                && a.cueHead() >= 0
                && sets.has(
                        "showing",
                        scene.sentence(a.sentence()).token(a.cueHead()).lemma())
                && isThing(a);
    }
}
