package dev.entente.attribution;

import dev.entente.attribution.Draft.Route;
import dev.entente.attribution.Draft.Speaker;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Attributions by a preposition: "according to Reuters, ...". The content is the clause that the phrase belongs to. */
final class PhraseCues {
    private static final int CLIMB_LIMIT = 8;

    private final CueLexicon lexicon;
    private final Clauses clauses;
    private final Sentence sentence;
    private final int index;

    PhraseCues(Clauses clauses, int index) {
        this.lexicon = clauses.lexicon();
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.index = index;
    }

    Optional<Draft> find(Token word) {
        String form = Clauses.lower(word);
        Optional<CueEntry> hedge = lexicon.find("hedge", form).or(() -> lexicon.find("hedge", hyphenated(word)));
        if (hedge.isPresent()) {
            return hedge(word, hedge.get());
        }
        Optional<CueEntry> plain = lexicon.find("phrase", form);
        if (plain.isPresent()) {
            return draft(word, word, plain.get());
        }
        if (!lexicon.takesParticle(form)) {
            return Optional.empty();
        }
        for (Token second : sentence.children(word, Relation.PREPOSITION)) {
            Optional<CueEntry> entry = lexicon.find("phrase", form + " " + Clauses.lower(second));
            if (entry.isPresent()) {
                return draft(word, second, entry.get());
            }
        }
        for (Token second : sentence.children(word, Relation.PARTICLE)) {
            Optional<CueEntry> entry = lexicon.find("phrase", form + " " + Clauses.lower(second));
            if (entry.isPresent()) {
                return draft(word, word, entry.get());
            }
        }
        return Optional.empty();
    }

    /** A word with what stands before its hyphen, where the parser has cut it: "so-called". */
    private String hyphenated(Token word) {
        int index = word.index();
        boolean cut = index > 1 && sentence.token(index - 1).form().equals("-");
        return cut ? Clauses.lower(sentence.token(index - 2)) + "-" + Clauses.lower(word) : "";
    }

    /** "allegedly", "the so-called": said by nobody who is named, and the text keeps its distance. */
    private Optional<Draft> hedge(Token word, CueEntry entry) {
        Optional<Token> noun = sentence.findHead(word).filter(h -> h.isNominal() && word.index() < h.index());
        Optional<Token> head = noun.or(() -> described(word)).or(() -> clause(word));
        List<Token> without = noun.map(n -> aside(n, word)).orElseGet(() -> besideClause(head, word));
        List<Passage> content =
                head.map(h -> clauses.passages(List.of(h), without)).orElse(List.of());
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(
                        index,
                        Speaker.unknown(),
                        lexicon.has("hedge", hyphenated(word))
                                ? sentence.token(word.index() - 2).passage().cover(word.passage())
                                : word.passage(),
                        word.index(),
                        content,
                        entry.sense(),
                        entry.stance(),
                        Route.none(),
                        Draft.Tone.of(entry)));
    }

    /** "firms <b>allegedly</b> linked to Hamas": what is hedged is what they are said to be, not what is done to them. */
    private Optional<Token> described(Token word) {
        return sentence.findHead(word).filter(h -> h.inflection() == Form.PARTICIPLE && h.is(Relation.NOUN_CLAUSE));
    }

    /** What of a noun phrase is not hedged: the words up to the hedge, and clauses that tell more of the noun. */
    private List<Token> aside(Token noun, Token hedge) {
        return sentence.subtree(noun).stream()
                .filter(t -> t.head() == noun.index() && t.index() <= hedge.index()
                        || t.is(Relation.RELATIVE_CLAUSE)
                        || t.is(Relation.APPOSITION))
                .filter(t -> t != noun)
                .toList();
    }

    /** "<b>As X left</b>, Y apparently disagrees": the hedge is no word of the clause before. */
    private List<Token> besideClause(Optional<Token> clause, Token hedge) {
        List<Token> without = new ArrayList<>(List.of(hedge));
        clause.ifPresent(c -> sentence.children(c, Relation.ADVERBIAL_CLAUSE).stream()
                .filter(a -> clauses.last(a) < Math.min(hedge.index(), c.index()))
                .forEach(without::add));
        return without;
    }

    private Optional<Draft> draft(Token first, Token preposition, CueEntry entry) {
        Optional<Token> source = sentence.findChild(preposition, Relation.OBJECT_OF_PREPOSITION);
        Optional<Token> clause = clause(first);
        if (source.isEmpty() || clause.isEmpty()) {
            return Optional.empty();
        }
        List<Passage> content = new RunningOn(clauses)
                .before(first)
                .map(List::of)
                .orElseGet(() -> clauses.passages(List.of(clause.get()), List.of(first)));
        if (content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                index,
                new Speaker(
                        Optional.of(clauses.nounPhrase(source.get(), first)),
                        source.get().index()),
                new Passage(first.start(), preposition.end()),
                first.index(),
                content,
                entry.sense(),
                entry.stance(),
                Route.none(),
                Draft.Tone.of(entry)));
    }

    /** The nearest clause above, or the sentence if there is none. */
    private Optional<Token> clause(Token word) {
        Optional<Token> at = sentence.findHead(word);
        for (int i = 0; i < CLIMB_LIMIT && at.isPresent(); i++) {
            Token here = at.get();
            boolean clause = here.isVerb() && !here.is(Relation.OPEN_COMPLEMENT) && !here.is(Relation.NOUN_CLAUSE);
            if (clause || here.head() < 0) {
                return at;
            }
            at = sentence.findHead(here);
        }
        return Optional.empty();
    }
}
