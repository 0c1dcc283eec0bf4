package dev.entente.english;

import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins a second verb inside of a quotation to the first one there. The parser does not see the marks, and may hang it on a verb
 * before them: "was made clear when he said that “Chad has a duty and <b>will help</b> Niger”".
 */
final class QuotedClauses {
    private static final String OPENING = "“„«\"";
    private static final String CLOSING = "”»\"";

    private final List<Token> tokens;

    private QuotedClauses(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The tokens of one sentence, with the conjuncts of each quotation joined inside of it. */
    static List<Token> mend(List<Token> tokens, String text) {
        int first = -1;
        QuotedClauses repair = null;
        for (int i = 1; i < tokens.size(); i++) {
            int from = tokens.get(i - 1).end();
            int to = tokens.get(i).start();
            if (first < 0 && holds(text, from, to, OPENING)) {
                first = i;
            } else if (first >= 0 && holds(text, from, to, CLOSING)) {
                repair = repair == null ? new QuotedClauses(tokens) : repair;
                repair.join(first, i);
                repair.lift(i);
                first = -1;
            }
        }
        if (first >= 0) {
            repair = repair == null ? new QuotedClauses(tokens) : repair;
            repair.join(first, tokens.size());
        }
        return repair == null ? tokens : repair.tokens;
    }

    private static boolean holds(String text, int from, int to, String marks) {
        for (int i = from; i < to; i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "said it was ready “with or without them,” <b>brushing off</b> a warning": behind the marks it is told of who says. */
    private void lift(int at) {
        Token participle = tokens.get(at);
        boolean behind = participle.isVerb()
                && participle.inflection() == Form.GERUND
                && participle.is(Relation.ADVERBIAL_CLAUSE)
                && tokens.get(at - 1).form().equals(",");
        Token above = participle;
        while (behind && above.head() >= 0 && above.head() < at) {
            boolean content = above.is(Relation.COMPLEMENT);
            above = tokens.get(above.head());
            if (content) {
                attach(participle, above.index(), Relation.ADVERBIAL_CLAUSE);
                return;
            }
        }
    }

    /** Between two words, the end not included. */
    private void join(int from, int to) {
        int main = -1;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean outside = token.head() >= 0 && token.head() < from && token.isVerb();
            if (outside && token.is(Relation.CONJUNCT) && main >= 0) {
                hang(i, main, from);
            } else if (outside && token.is(Relation.COMPLEMENT)) {
                main = i;
            }
        }
    }

    /** The verb and what joins it to the first. */
    private void hang(int verb, int main, int from) {
        int before = tokens.get(verb).head();
        for (int i = Math.max(from, main + 1); i < verb; i++) {
            Token token = tokens.get(i);
            boolean joins = token.is(Relation.COORDINATOR) || token.is(Relation.PUNCTUATION);
            if (joins && token.head() == before) {
                attach(token, main, token.relation());
            }
        }
        attach(tokens.get(verb), main, Relation.CONJUNCT);
    }

    private void attach(Token token, int head, Relation relation) {
        tokens.set(token.index(), token.hungOn(head, relation));
    }
}
