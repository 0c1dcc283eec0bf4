package dev.entente.attribution;

import dev.entente.claim.Factuality;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said, in a language where it runs on behind its marker to the end of the sentence ("قال ... إن ...، و...، حيث ..."): up to
 * where somebody speaks again, or the text turns to the background. Long sentences are coordinated so loosely that a tree seldom
 * tells what is joined to what.
 */
final class RunningOn {
    /** Words between a verb of saying and the marker: its subject with titles, "in a statement that was read yesterday". */
    private static final int REACH = 40;
    /** Words of the shortest sentence that a phrase behind a comma can be the source of. */
    private static final int LEAST = 4;
    /** Words behind "and had" up to its "قد". */
    private static final int PLUPERFECT = 8;

    private final Clauses clauses;
    private final Sentence sentence;
    private final CueLexicon lexicon;

    RunningOn(Clauses clauses) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.lexicon = clauses.lexicon();
    }

    /** The content; nothing in other languages, for another frame, and where no marker follows. */
    Optional<Passage> find(VerbUse use) {
        boolean states = use.has(Frame.CLAUSE) && use.entry().stance() == Factuality.ASSERTED;
        int start = states ? marker(use) : -1;
        if (start < 0) {
            return Optional.empty();
        }
        Optional<Quotation> quoted = start + 1 < sentence.size()
                ? clauses.speechAt(sentence.token(start + 1))
                        .filter(q -> !q.passage().contains(use.verb().start()))
                : Optional.empty();
        int end = start + 1;
        int last = start;
        while (end < sentence.size() && !isOver(end)) {
            Token token = sentence.token(end);
            if (quoted.isPresent() && token.start() >= quoted.get().passage().end()) {
                break;
            }
            last = Clauses.isPunctuation(token) || token.is(Relation.COORDINATOR) ? last : end;
            end++;
        }
        return last > start
                ? Optional.of(new Passage(
                        sentence.token(start).start(), sentence.token(last).end()))
                : Optional.empty();
    }

    /** "اتهمت X بشن غارات أدت إلى ...، حيث ...": what somebody is accused of, to where the text tells on or somebody speaks again. */
    List<Passage> accused(VerbUse use, List<Passage> content) {
        if (content.isEmpty() || use.entry().objectPrepositions().isEmpty() || !runsOn(use)) {
            return content;
        }
        Passage last = content.get(content.size() - 1);
        int end = use.verb().index() + 1;
        while (end < sentence.size() && sentence.token(end).start() < last.end()) {
            end++;
        }
        int until = -1;
        for (; end < sentence.size() && !isOver(end) && !isToldOn(end); end++) {
            Token token = sentence.token(end);
            until = Clauses.isPunctuation(token) || token.is(Relation.COORDINATOR) ? until : end;
        }
        if (until < 0 || last.end() < use.verb().end()) {
            return content;
        }
        List<Passage> longer = new ArrayList<>(content.subList(0, content.size() - 1));
        longer.add(last.cover(sentence.token(until).passage()));
        return longer;
    }

    /** "...، وفق ما أعلنت الوزارة": behind a comma the whole sentence is told, or what somebody says in it and that he says it. */
    Optional<Passage> before(Token phrase) {
        int comma = phrase.index() - 1;
        while (comma > 0 && sentence.token(comma).end() == phrase.start()) {
            comma--; // "بحسب"
        }
        if (comma < LEAST || !lexicon.hasAny("run-on-marker") || !Clauses.isPunctuation(sentence.token(comma))) {
            return Optional.empty();
        }
        for (int i = comma - 1; i > 0; i--) {
            if (isCue(sentence.token(i)) && marks(i)) {
                return Optional.empty();
            }
        }
        return Optional.of(
                new Passage(sentence.token(0).start(), sentence.token(comma - 1).end()));
    }

    /** Whether use is made of a language in which what is said runs on, and the speaker asserts it. */
    private boolean runsOn(VerbUse use) {
        return use.entry().stance() == Factuality.ASSERTED && lexicon.hasAny("run-on-marker");
    }

    /** "، وانسحب ...": behind a comma the text tells on. */
    private boolean isToldOn(int index) {
        return index > 0
                && index + 1 < sentence.size()
                && Clauses.isPunctuation(sentence.token(index - 1))
                && lexicon.has("turning-word", sentence.token(index).lemma())
                && sentence.token(index + 1).isVerb();
    }

    private int marker(VerbUse use) {
        int end = Math.min(sentence.size(), use.verb().index() + REACH);
        for (int i = use.verb().index() + 1; i < end; i++) {
            Token token = sentence.token(i);
            if (lexicon.has("run-on-marker", token.lemma()) && !token.isNominal()) {
                return lexicon.has("before-infinitive", sentence.token(i - 1).lemma()) ? -1 : i;
            }
            boolean another = token.isVerb()
                    && lexicon.find("verb", token.lemma())
                            .filter(e -> e.has(Frame.CLAUSE) || e.has(Frame.QUOTE))
                            .isPresent()
                    && !lexicon.has("occasion-noun", sentence.token(i - 1).lemma());
            if (another || token.form().equals(":") || clauses.isQuotedAway(token, use.verb())) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the text, or somebody else, speaks from that word on. */
    private boolean isOver(int index) {
        Token token = sentence.token(index);
        if (token.inflection() == Form.GERUND && isCue(token)) {
            return true;
        }
        Token before = sentence.token(index - 1);
        if (Clauses.isPunctuation(before)
                && lexicon.find("phrase", token.lemma()).isPresent()) {
            return true;
        }
        if (!lexicon.has("turning-word", token.lemma()) || index + 1 >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(index + 1);
        if (lexicon.has("turning-word", next.lemma()) && index + 2 < sentence.size()) {
            next = sentence.token(index + 2);
        }
        return isCue(next) && (isSpeech(next) || marks(next.index()))
                || lexicon.has("background-verb", next.lemma())
                || isPluperfect(next);
    }

    /** A verb that speaks by itself; "نقل" and "علم" do only with a clause. */
    private boolean isSpeech(Token token) {
        return lexicon.find("verb", token.lemma())
                .filter(e -> e.has(Frame.QUOTE) || e.sense() != CueSense.SAY && e.sense() != CueSense.KNOWLEDGE)
                .isPresent();
    }

    /** Whether a clause with its marker follows a verb before another verb. */
    private boolean marks(int verb) {
        for (int i = verb + 1; i < sentence.size() && !sentence.token(i).isVerb(); i++) {
            if (lexicon.has("run-on-marker", sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean isCue(Token token) {
        return token.isVerb() && lexicon.find("verb", token.lemma()).isPresent();
    }

    /** "و<b>كانت</b> المنطقة <b>قد</b> شهدت". */
    private boolean isPluperfect(Token token) {
        if (!lexicon.has("copula", token.lemma())) {
            return false;
        }
        int end = Math.min(sentence.size(), token.index() + PLUPERFECT);
        for (int i = token.index() + 1; i < end; i++) {
            if (lexicon.has("past-particle", sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }
}
