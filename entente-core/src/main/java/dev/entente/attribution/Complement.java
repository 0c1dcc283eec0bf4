package dev.entente.attribution;

import dev.entente.attribution.CueEntry.Manner;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The content of an active verb, by the frames of its entry: a clause first, then an infinitive, then an object. */
final class Complement {
    private static final int COLON_REACH = 12;

    private final Clauses clauses;
    private final Sentence sentence;
    private final CueLexicon lexicon;
    private final VerbUse use;
    private final Token verb;

    Complement(Clauses clauses, VerbUse use) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.lexicon = clauses.lexicon();
        this.use = use;
        this.verb = use.verb();
    }

    List<Passage> content() {
        List<Passage> announced = use.has(Frame.QUOTE) ? afterColon() : List.of();
        if (!announced.isEmpty()) {
            return announced;
        }
        Optional<Passage> runningOn = new RunningOn(clauses).find(use);
        if (runningOn.isPresent()) {
            return List.of(runningOn.get());
        }
        Optional<Token> clause = findClause();
        if (clause.isPresent()) {
            return prolonged(under(withReasons(clause.get())));
        }
        Optional<Token> host = findHost();
        if (host.isPresent()) {
            return clauses.passages(List.of(host.get()), List.of(verb));
        }
        List<Token> heads = new ObjectFrames(clauses, use).heads();
        return heads.isEmpty() ? List.of() : new RunningOn(clauses).accused(use, under(heads));
    }

    /** "said that A left, <b>because B came</b>": the reason that the source gives, which the tree has hung on the verb of saying. */
    private List<Token> withReasons(Token clause) {
        List<Token> heads = new ArrayList<>(List.of(clause));
        sentence.children(verb, Relation.ADVERBIAL_CLAUSE).stream()
                .filter(a -> clause.index() > verb.index() && a.index() > clause.index())
                .filter(a -> sentence.children(a, Relation.MARKER).stream()
                        .anyMatch(m -> lexicon.has("reason-marker", m.lemma())))
                .forEach(heads::add);
        return heads;
    }

    /** The words under the heads without source, cue, and what follows in the text's own voice. */
    List<Passage> under(List<Token> heads) {
        List<Token> without = new ArrayList<>();
        use.source()
                .filter(s -> heads.stream().noneMatch(h -> sentence.dominates(s, h)))
                .ifPresent(without::add);
        if (heads.stream().anyMatch(h -> sentence.dominates(h, verb))) {
            without.add(verb);
        }
        Trailing trailing = new Trailing(clauses);
        for (Token head : heads) {
            without.addAll(trailing.of(head, verb));
        }
        return clauses.passages(heads, without);
    }

    /** The finite clause that is the content, after the verb or before it. */
    Optional<Token> findClause() {
        if (!use.has(Frame.CLAUSE) && !use.has(Frame.QUOTE)) {
            return Optional.empty();
        }
        Optional<Token> after = Optional.empty();
        Optional<Token> before = Optional.empty();
        for (Token child : sentence.children(verb, Relation.COMPLEMENT)) {
            if (clauses.hasInfinitiveMarker(child)) {
                continue;
            }
            if (child.index() > verb.index()) {
                after = after.isPresent() ? after : Optional.of(child);
            } else if (canPrecede(child)) {
                before = Optional.of(child);
            }
        }
        if (before.isPresent() && (after.isEmpty() || clauses.isQuotedAway(before.get(), verb))) {
            return before;
        }
        return after.isPresent() ? after : looseClause();
    }

    /** "..., X said": a clause before the verb of saying, and nothing after it that could be its object. */
    private boolean canPrecede(Token clause) {
        boolean complete = sentence.hasChild(verb, Relation.OBJECT) && !use.is(Manner.TELLING)
                || sentence.hasChild(verb, Relation.OPEN_COMPLEMENT);
        if (!use.has(Frame.QUOTE) || complete) {
            return false;
        }
        int first = Math.min(clauses.first(verb, clause), verb.index());
        return first == 0 || !sentence.token(first - 1).form().equals(";");
    }

    /** A clause with its marker that the tree has hung elsewhere on the verb. */
    private Optional<Token> looseClause() {
        for (Token child : sentence.children(verb)) {
            boolean clause = child.is(Relation.OPEN_COMPLEMENT) || child.is(Relation.ADVERBIAL_CLAUSE);
            Optional<Token> marker =
                    sentence.findChild(child, Relation.MARKER).filter(m -> lexicon.has("clause-marker", m.lemma()));
            if (clause
                    && child.index() > verb.index()
                    && marker.isPresent()
                    && !Clauses.isPunctuation(sentence.token(marker.get().index() - 1))) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The clause into which "X said" is put, or whose comment it is ("as X said"). */
    private Optional<Token> findHost() {
        boolean speech = use.has(Frame.CLAUSE) || use.has(Frame.QUOTE);
        if (!speech || new Subjects(clauses).ownSubject(verb).isEmpty()) {
            return Optional.empty();
        }
        boolean comment = verb.is(Relation.ADVERBIAL_CLAUSE)
                && sentence.children(verb, Relation.MARKER).stream()
                        .anyMatch(m -> lexicon.has("comment-marker", m.lemma()));
        return comment || verb.is(Relation.PARATAXIS) ? sentence.findHead(verb) : Optional.empty();
    }

    /** "X told Y on Monday: ...": all that follows the colon. */
    private List<Passage> afterColon() {
        int end = Math.min(sentence.size(), verb.index() + 1 + COLON_REACH);
        for (int i = verb.index() + 1; i < end; i++) {
            Token token = sentence.token(i);
            if (token.form().equals(":")) {
                BitSet in = new BitSet(sentence.size());
                in.set(i + 1, sentence.size());
                return clauses.passages(in);
            }
            if (token.isVerb() || clauses.isQuotedAway(token, verb)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "said that A, <b>and that B</b>", "says three things happen: <b>...</b>", where the tree has lost what follows. */
    private List<Passage> prolonged(List<Passage> content) {
        if (content.isEmpty()) {
            return content;
        }
        Passage last = content.get(content.size() - 1);
        int next = 0;
        while (next < sentence.size() && sentence.token(next).start() < last.end()) {
            next++;
        }
        if (last.end() <= verb.end() || next >= sentence.size() || !goesOn(next)) {
            return content;
        }
        List<Passage> longer = new ArrayList<>(content.subList(0, content.size() - 1));
        longer.add(last.cover(sentence.token(sentence.size() - 1).passage()));
        return longer;
    }

    private boolean goesOn(int next) {
        if (sentence.token(next).form().equals(":")) {
            return true;
        }
        int at = Clauses.isPunctuation(sentence.token(next)) ? next + 1 : next;
        return at + 1 < sentence.size()
                && sentence.token(at).is(Relation.COORDINATOR)
                && sentence.token(at + 1).is(Relation.MARKER)
                && lexicon.has("clause-marker", sentence.token(at + 1).lemma());
    }
}
