package dev.entente.attribution;

import dev.entente.attribution.CueEntry.Manner;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The heads of a content that is no finite clause: an infinitive, an object with its predicate, what a preposition holds. */
final class ObjectFrames {
    private final Clauses clauses;
    private final Sentence sentence;
    private final CueLexicon lexicon;
    private final VerbUse use;
    private final Token verb;

    ObjectFrames(Clauses clauses, VerbUse use) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.lexicon = clauses.lexicon();
        this.use = use;
        this.verb = use.verb();
    }

    /** The words that head the content, none if the verb has no content of these kinds. */
    List<Token> heads() {
        List<Token> heads = infinitive();
        heads = heads.isEmpty() ? predicate() : heads;
        heads = heads.isEmpty() ? prepositional() : heads;
        return heads.isEmpty() ? object() : heads;
    }

    private List<Token> infinitive() {
        Optional<Token> object =
                sentence.findChild(verb, Relation.OBJECT).or(() -> sentence.findChild(verb, Relation.DATIVE));
        for (Token child : sentence.children(verb)) {
            boolean to = clauses.hasInfinitiveMarker(child);
            if (!isOpen(child, to)) {
                continue;
            }
            if (to && use.has(Frame.OBJECT_INFINITIVE) && object.isPresent()) {
                return List.of(object.get(), child);
            }
            boolean ownObject = to && use.has(Frame.OBJECT_INFINITIVE) && child.is(Relation.COMPLEMENT);
            boolean plain = to && use.has(Frame.INFINITIVE) && object.isEmpty();
            boolean gerund = isGerund(child) && use.has(Frame.GERUND) && object.isEmpty();
            if (ownObject || plain || gerund) {
                return List.of(child);
            }
        }
        return List.of();
    }

    /** "denied <b>attacking</b>", "denied <b>having</b> attacked". */
    private boolean isGerund(Token child) {
        return child.inflection() == Form.GERUND
                || sentence.children(child, Relation.AUXILIARY).stream().anyMatch(a -> a.inflection() == Form.GERUND);
    }

    private boolean isOpen(Token child, boolean to) {
        return child.is(Relation.OPEN_COMPLEMENT)
                || child.is(Relation.COMPLEMENT) && to
                || child.is(Relation.ADVERBIAL_CLAUSE) && to && isBareInfinitive(child);
    }

    /** "encouraged them ... to ask": after the verb, with no marker and no comma before it. */
    private boolean isBareInfinitive(Token child) {
        int first = clauses.first(child, child);
        return child.index() > verb.index()
                && use.has(Frame.OBJECT_INFINITIVE)
                && !sentence.hasChild(child, Relation.MARKER)
                && first > 0
                && !Clauses.isPunctuation(sentence.token(first - 1));
    }

    private List<Token> predicate() {
        if (!use.has(Frame.PREDICATE)) {
            return List.of();
        }
        Optional<Token> object = findObject();
        Optional<Token> predicate = findPredicate();
        if (predicate.isEmpty()) {
            return object.filter(this::endsInQuotation).map(List::of).orElse(List.of());
        }
        List<Token> heads = new ArrayList<>();
        object.ifPresent(heads::add);
        heads.add(predicate.get());
        return heads;
    }

    /** What is said of the object: "called it <b>a crime</b>", "described it <b>as a crime</b>". */
    Optional<Token> findPredicate() {
        return sentence.findChild(verb, Relation.OBJECT_PREDICATE)
                .or(() -> findPreposition(p -> lexicon.has("predicate-preposition", p)));
    }

    /** "called half of them 'deplorables'", where the tree has made one phrase of both. */
    private boolean endsInQuotation(Token object) {
        Token last = sentence.token(clauses.last(object));
        return last != object && clauses.isInMarks(last) && !clauses.isInMarks(object) && !clauses.isInMarks(verb);
    }

    private List<Token> prepositional() {
        Optional<Token> object = findObject();
        if (object.isPresent() && !use.is(Manner.TELLING)) {
            return findPreposition(use.entry().objectPrepositions()::contains)
                    .map(p -> List.of(object.get(), p))
                    .orElse(List.of());
        }
        Optional<Token> told = object.flatMap(o -> findPreposition(use.entry().objectPrepositions()::contains));
        if (told.isPresent()) {
            return List.of(told.get());
        }
        for (Token child : sentence.children(verb)) {
            List<Token> heads = child.is(Relation.PREPOSITION) ? underPreposition(child) : clauseOf(child);
            if (!heads.isEmpty()) {
                return heads;
            }
        }
        return List.of();
    }

    /** "called on <b>Dean to apologize</b>". */
    private List<Token> underPreposition(Token preposition) {
        if (!use.entry().prepositions().contains(Clauses.lower(preposition))) {
            return List.of();
        }
        List<Token> heads = new ArrayList<>(sentence.children(preposition, Relation.OBJECT_OF_PREPOSITION));
        heads.addAll(sentence.children(preposition, Relation.CLAUSE_OF_PREPOSITION));
        for (Token child : sentence.children(verb)) {
            boolean clause = child.is(Relation.OPEN_COMPLEMENT) || child.is(Relation.ADVERBIAL_CLAUSE);
            if (clause && child.index() > preposition.index() && clauses.hasInfinitiveMarker(child)) {
                heads.add(child);
            }
        }
        return heads;
    }

    /** "called <b>for the president to resign</b>". */
    private List<Token> clauseOf(Token child) {
        boolean marked = sentence.children(child, Relation.MARKER).stream()
                .anyMatch(m ->
                        m.index() > verb.index() && use.entry().prepositions().contains(Clauses.lower(m)));
        return marked ? List.of(child) : List.of();
    }

    /** The first preposition of the verb that is accepted by its form in lower case. */
    Optional<Token> findPreposition(Predicate<String> accepted) {
        return sentence.children(verb, Relation.PREPOSITION).stream()
                .filter(p -> accepted.test(Clauses.lower(p)))
                .findFirst();
    }

    private List<Token> object() {
        boolean witness = use.entry().sense() != CueSense.EVIDENCE
                || use.source()
                        .filter(s -> lexicon.has("evidence-noun", s.lemma()))
                        .isPresent();
        if (!use.has(Frame.OBJECT) || use.is(Manner.TELLING) || !witness) {
            return List.of();
        }
        return clauses.findDenied(verb)
                .or(this::findObject)
                .or(this::freeRelative)
                .map(List::of)
                .orElse(List.of());
    }

    /** "condemned <b>what he called a crime</b>". */
    private Optional<Token> freeRelative() {
        return sentence.findChild(verb, Relation.COMPLEMENT)
                .filter(c -> c.index() > verb.index())
                .filter(c -> lexicon.has(
                        "wh-word", sentence.token(clauses.first(c, c)).lemma()));
    }

    /** The object that is no mere relative pronoun. */
    private Optional<Token> findObject() {
        return sentence.findChild(verb, Relation.OBJECT)
                .filter(o -> !(o.wordClass() == WordClass.PRONOUN && o.index() < verb.index()));
    }
}
