package dev.entente.attribution;

import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts under a content's head that are the text's own words again: "said that A, <b>and B went home</b>", "said A, <b>adding that
 * ...</b>", "met Y, <b>who is ...</b>".
 */
final class Trailing {
    private static final int CLIMB_LIMIT = 6;

    private final Clauses clauses;
    private final Subjects subjects;
    private final Sentence sentence;
    private final CueLexicon lexicon;

    Trailing(Clauses clauses) {
        this.clauses = clauses;
        this.subjects = new Subjects(clauses);
        this.sentence = clauses.sentence();
        this.lexicon = clauses.lexicon();
    }

    /** The heads of such parts in the content that {@code head} heads and {@code verb} attributes. */
    List<Token> of(Token head, Token verb) {
        List<Token> parts = new ArrayList<>();
        if (head.index() < verb.index()) {
            return parts;
        }
        int last = clauses.last(head);
        for (Token token : sentence.subtree(head)) {
            boolean own = isOtherClause(token, head)
                    || isBehindQuotation(token, head)
                    || isSpeechGerund(token)
                    || isContradiction(token)
                    || isReportOfAnother(token, verb)
                    || isAside(token, last)
                    || isComment(token);
            if (token != head && own && !clauses.isQuotedAway(token, verb)) {
                parts.add(token);
            }
        }
        return parts;
    }

    /** ", and B said": a conjunct with a subject of its own that has not the content's marker. */
    private boolean isOtherClause(Token token, Token head) {
        if (!token.is(Relation.CONJUNCT) || token.head() != head.index()) {
            return false;
        }
        boolean marked = sentence.hasChild(head, Relation.MARKER) && !sentence.hasChild(token, Relation.MARKER);
        if (!marked && !isSpeech(token) || subjects.ownSubject(token).isEmpty()) {
            return false;
        }
        int at = clauses.first(token, token) - 1;
        at = at > 0 && sentence.token(at).is(Relation.COORDINATOR) ? at - 1 : at;
        return at > 0 && Clauses.isPunctuation(sentence.token(at));
    }

    /** "declaring '...', <b>while B went home</b>": a clause with a subject of its own behind the words quoted. */
    private boolean isBehindQuotation(Token token, Token head) {
        return token.is(Relation.ADVERBIAL_CLAUSE)
                && clauses.isInMarks(head)
                && !clauses.isInMarks(token)
                && subjects.ownSubject(token).isPresent()
                && followsComma(token);
    }

    /** "shows that A left, <b>contradicting the claim that ...</b>": what the text says of it. */
    private boolean isContradiction(Token token) {
        return token.is(Relation.ADVERBIAL_CLAUSE)
                && token.inflection() == Form.GERUND
                && followsComma(token)
                && lexicon.find("verb", token.lemma())
                        .filter(e -> e.sense() == CueSense.DENIAL && !e.has(Frame.QUOTE))
                        .isPresent();
    }

    /** "X said A left <b>and Y accused Z of it</b>", "<b>while Y said</b> B": two reports side by side, without a comma or with one. */
    private boolean isReportOfAnother(Token token, Token verb) {
        boolean beside = token.is(Relation.CONJUNCT) && !sentence.hasChild(token, Relation.MARKER)
                || token.is(Relation.ADVERBIAL_CLAUSE) && isContrast(token);
        return beside
                && token.inflection() == Form.PAST
                && verb.inflection() == Form.PAST
                && sentence.findHead(token).filter(Token::isVerb).isPresent()
                && clauses.speechAt(token).isEmpty()
                && subjects.ownSubject(token)
                        .filter(s -> s.wordClass() != WordClass.PRONOUN)
                        .isPresent()
                && lexicon.find("verb", token.lemma())
                        .filter(e -> e.sense() == CueSense.SAY || e.sense() == CueSense.DENIAL)
                        .isPresent();
    }

    private boolean isContrast(Token clause) {
        return sentence.children(clause, Relation.MARKER).stream()
                .anyMatch(m -> lexicon.has("contrast-marker", m.lemma()));
    }

    private boolean isSpeech(Token token) {
        return lexicon.find("verb", token.lemma())
                .filter(e -> e.has(Frame.QUOTE))
                .isPresent();
    }

    private boolean hasClause(Token token) {
        return lexicon.find("verb", token.lemma())
                .filter(e -> e.has(Frame.CLAUSE))
                .isPresent();
    }

    private boolean isSpeechGerund(Token token) {
        return token.is(Relation.ADVERBIAL_CLAUSE)
                && token.inflection() == Form.GERUND
                && isSpeech(token)
                && followsComma(token);
    }

    /** A relative clause after a comma that closes the content. */
    private boolean isAside(Token token, int last) {
        return token.is(Relation.RELATIVE_CLAUSE) && clauses.last(token) == last && followsComma(token);
    }

    /** ", <b>a claim that Y denied</b>": what somebody else says of the content. */
    private boolean isComment(Token token) {
        return token.is(Relation.APPOSITION)
                && followsComma(token)
                && sentence.children(token).stream()
                        .anyMatch(c -> clauses.findDenied(c).isPresent());
    }

    private boolean followsComma(Token head) {
        int first = clauses.first(head, head);
        return first > 0 && Clauses.isPunctuation(sentence.token(first - 1));
    }

    /** The verb of saying whose content a trailing gerund of saying has been hung into: "<b>said</b> that A left, adding". */
    Optional<Token> outerSpeech(Token gerund) {
        boolean contradiction = isContradiction(gerund);
        if (!isSpeechGerund(gerund) && !contradiction) {
            return Optional.empty();
        }
        Optional<Token> at = sentence.findHead(gerund);
        for (int i = 0; i < CLIMB_LIMIT && at.isPresent(); i++) {
            Token here = at.get();
            Optional<Token> above = sentence.findHead(here);
            boolean speech = here.is(Relation.COMPLEMENT)
                    && above.filter(a -> a.index() < here.index() && (isSpeech(a) || contradiction && hasClause(a)))
                            .filter(a -> !clauses.isQuotedAway(gerund, a))
                            .isPresent();
            if (speech) {
                return above;
            }
            at = above;
        }
        return Optional.empty();
    }
}
