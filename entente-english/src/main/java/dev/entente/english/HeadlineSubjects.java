package dev.entente.english;

import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who does it in a headline: a comma that stands for "and" ("Yemen government, <b>Houthis</b> sign deal"), and a verb that was
 * taken for the plural of a noun ("Chad court <b>sentences</b> opposition leader to six years").
 */
final class HeadlineSubjects {
    private static final Set<String> DAYS = Set.of(
            "today",
            "yesterday",
            "tomorrow",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    /** What courts and governments do in headlines. */
    private static final Set<String> TAKEN_FOR_NOUNS =
            Set.of("sentence", "order", "fine", "ban", "charge", "raid", "block", "jail", "halt", "sanction");

    private HeadlineSubjects() {}

    static List<Token> mend(List<Token> tokens) {
        List<Token> joined = joined(tokens);
        return joined == tokens ? verbs(tokens) : joined;
    }

    private static List<Token> joined(List<Token> tokens) {
        int comma = 0;
        while (comma < tokens.size() && tokens.get(comma).isNominal()) {
            comma++;
        }
        if (comma == 0
                || comma + 2 >= tokens.size()
                || !tokens.get(comma).form().equals(",")) {
            return tokens;
        }
        int subject = comma + 1;
        while (subject + 1 < tokens.size() && tokens.get(subject + 1).isNominal()) {
            subject++;
        }
        Token second = tokens.get(subject);
        Token first = tokens.get(comma - 1);
        if (!second.is(Relation.SUBJECT) || !tokens.get(0).isCapitalised() || DAYS.contains(first.lemma())) {
            return tokens;
        }
        Token verb = tokens.get(second.head());
        boolean plural = verb.index() == subject + 1
                && verb.inflection() == Form.PRESENT
                && verb.form().equals(verb.lemma())
                && first.head() == verb.index()
                && !first.relation().isSubject();
        if (!plural || !isName(tokens, 0, comma) || !isName(tokens, comma + 1, subject + 1)) {
            return tokens;
        }
        List<Token> mended = new ArrayList<>(tokens);
        mended.set(first.index(), first.hungOn(verb.index(), Relation.SUBJECT));
        mended.set(second.index(), second.hungOn(first.index(), Relation.CONJUNCT));
        return mended;
    }

    private static boolean isName(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).wordClass() == WordClass.NAME) {
                return true;
            }
        }
        return false;
    }

    private static List<Token> verbs(List<Token> tokens) {
        int at = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isVerb() && token.inflection() != Form.GERUND && token.inflection() != Form.BARE) {
                return tokens;
            }
            if (at < 0 && i > 0 && isTakenForNoun(tokens, token)) {
                at = i;
            }
        }
        return at < 0 ? tokens : verb(tokens, at);
    }

    private static boolean isTakenForNoun(List<Token> tokens, Token token) {
        return token.inflection() == Form.PLURAL
                && token.wordClass() == WordClass.NOUN
                && token.is(Relation.COMPOUND)
                && token.head() > token.index()
                && tokens.get(token.head()).is(Relation.ROOT)
                && TAKEN_FOR_NOUNS.contains(token.lemma())
                && tokens.get(token.index() - 1).isNominal();
    }

    private static List<Token> verb(List<Token> tokens, int at) {
        Token noun = tokens.get(at);
        int object = noun.head();
        List<Token> mended = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            boolean before = token.index() < at && (token.head() == at || token.head() == object);
            if (token.index() == at) {
                mended.add(new Token(
                        at,
                        noun.start(),
                        noun.end(),
                        noun.form(),
                        noun.lemma(),
                        WordClass.VERB,
                        Form.PRESENT,
                        -1,
                        Relation.ROOT));
            } else if (token.index() == at - 1) {
                mended.add(token.hungOn(at, Relation.SUBJECT));
            } else if (token.index() == object) {
                mended.add(token.hungOn(at, Relation.OBJECT));
            } else if (before) {
                mended.add(token.hungOn(at - 1, token.relation()));
            } else {
                boolean behind = token.head() == object && token.index() > object && !token.is(Relation.APPOSITION);
                mended.add(behind ? token.hungOn(at, token.relation()) : token);
            }
        }
        return mended;
    }
}
