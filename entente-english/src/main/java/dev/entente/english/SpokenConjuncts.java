package dev.entente.english;

import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "Berg <b>said</b> the Chinese side had taken measures and <b>accused</b> Manila": a second act of speaking is the speaker's, though
 * the parser joins it to the nearest verb.
 */
final class SpokenConjuncts {
    private static final Set<String> SAYING = Set.of(
            "say",
            "state",
            "tell",
            "note",
            "confirm",
            "add",
            "report",
            "declare",
            "announce",
            "stress",
            "claim",
            "argue",
            "insist");

    private static final Set<String> SPOKEN = Set.of(
            "accuse",
            "demand",
            "urge",
            "warn",
            "appeal",
            "condemn",
            "denounce",
            "criticise",
            "criticize",
            "call",
            "ask",
            "deny",
            "vow",
            "pledge",
            "thank",
            "praise",
            "blame",
            "insist",
            "add",
            "say",
            "threaten",
            "reject",
            "invite",
            "reiterate");

    private SpokenConjuncts() {}

    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = null;
        for (Token second : tokens) {
            int saying = saying(tokens, second);
            if (saying >= 0) {
                mended = mended == null ? new ArrayList<>(tokens) : mended;
                mended.set(second.index(), second.hungOn(saying, Relation.CONJUNCT));
                Token and = tokens.get(second.index() - 1);
                if (and.is(Relation.COORDINATOR)) {
                    mended.set(and.index(), and.hungOn(saying, Relation.COORDINATOR));
                }
            }
        }
        return mended == null ? tokens : mended;
    }

    /** The verb of saying that the word belongs to, -1 if it stands where it should. */
    private static int saying(List<Token> tokens, Token second) {
        if (!second.is(Relation.CONJUNCT)
                || second.wordClass() != WordClass.VERB
                || second.inflection() != Form.PAST && second.inflection() != Form.PARTICIPLE
                || !SPOKEN.contains(second.lemma())) {
            return -1;
        }
        Token told = tokens.get(second.head());
        if (!told.is(Relation.COMPLEMENT) || told.index() > second.index()) {
            return -1;
        }
        Token saying = tokens.get(told.head());
        boolean said =
                saying.index() < told.index() && saying.inflection() == Form.PAST && SAYING.contains(saying.lemma());
        return said && isFinite(tokens, told) && isBare(tokens, second) ? saying.index() : -1;
    }

    /** "<b>had</b> taken", "<b>was</b> open": what is told, in the past of the past or with an auxiliary that the second verb lacks. */
    private static boolean isFinite(List<Token> tokens, Token told) {
        if (told.lemma().equals("be") || told.lemma().equals("have")) {
            return true;
        }
        for (Token t : tokens) {
            if (t.head() == told.index() && (t.is(Relation.AUXILIARY) || t.is(Relation.PASSIVE_AUXILIARY))) {
                return true;
            }
        }
        return false;
    }

    /** Neither a subject nor an auxiliary of its own. */
    private static boolean isBare(List<Token> tokens, Token second) {
        for (Token t : tokens) {
            if (t.head() == second.index()
                    && t.index() < second.index()
                    && (t.relation().isSubject() || t.is(Relation.AUXILIARY) || t.is(Relation.PASSIVE_AUXILIARY))) {
                return false;
            }
        }
        return true;
    }
}
