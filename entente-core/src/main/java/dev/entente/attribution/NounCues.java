package dev.entente.attribution;

import dev.entente.attribution.Draft.Route;
import dev.entente.attribution.Draft.Speaker;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Attributions by a noun or an adjective: "his criticism of", "the claim that", "confident that", "willing to". */
final class NounCues {
    private final CueLexicon lexicon;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Sentence sentence;
    private final int index;

    NounCues(Clauses clauses, int index) {
        this.lexicon = clauses.lexicon();
        this.clauses = clauses;
        this.subjects = new Subjects(clauses);
        this.sentence = clauses.sentence();
        this.index = index;
    }

    Optional<Draft> find(Token word) {
        return switch (word.wordClass()) {
            case NOUN ->
                lexicon.find("noun-with-clause", word.lemma())
                        .flatMap(entry -> noun(word, entry))
                        .or(() -> lexicon.find("noun", word.lemma()).flatMap(entry -> noun(word, entry)));
            case ADJECTIVE, VERB ->
                lexicon.find("adjective", Clauses.lower(word)).flatMap(entry -> adjective(word, entry));
            default -> Optional.empty();
        };
    }

    /** A noun with a preposition counts only if it is known whose it is: "his support of", not "support of". */
    private Optional<Draft> noun(Token noun, CueEntry entry) {
        List<Token> content = complement(noun, entry);
        content = content.isEmpty() ? predicate(noun, entry) : content;
        Optional<Token> source = owner(noun);
        boolean phrase = !content.isEmpty() && content.get(0).is(Relation.OBJECT_OF_PREPOSITION);
        if (content.isEmpty() || source.isEmpty() && phrase) {
            return Optional.empty();
        }
        return draft(noun, noun, new VerbUse(noun, entry, source), content);
    }

    /** "is confident that", "were convinced that". */
    private Optional<Draft> adjective(Token adjective, CueEntry entry) {
        Optional<Token> verb = adjective.isVerb()
                ? Optional.of(adjective).filter(a -> sentence.hasChild(a, Relation.PASSIVE_AUXILIARY))
                : sentence.findHead(adjective).filter(v -> v.isVerb() && adjective.is(Relation.ADJECTIVE_COMPLEMENT));
        Optional<Token> source = verb.flatMap(subjects::findSubject);
        List<Token> content = complement(adjective, entry);
        return source.isEmpty() || content.isEmpty()
                ? Optional.empty()
                : draft(adjective, verb.get(), new VerbUse(adjective, entry, source), content);
    }

    private Optional<Draft> draft(Token word, Token predicate, VerbUse use, List<Token> content) {
        List<Passage> passages =
                clauses.passages(content, use.source().map(List::of).orElse(List.of()));
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        CueEntry entry = use.entry();
        return Optional.of(new Draft(
                index,
                use.source().map(s -> subjects.speaker(s, word)).orElse(Speaker.unknown()),
                word.passage(),
                word.index(),
                passages,
                entry.sense(),
                new Stances(clauses).of(predicate, entry.sense(), entry.stance()),
                Route.none(),
                Draft.Tone.of(entry)));
    }

    private List<Token> complement(Token word, CueEntry entry) {
        for (Token child : sentence.children(word)) {
            if (child.index() > word.index() && isClause(child, entry)) {
                return List.of(child);
            }
        }
        for (Token child : sentence.children(word, Relation.PREPOSITION)) {
            if (entry.prepositions().contains(Clauses.lower(child))) {
                List<Token> heads = new ArrayList<>(sentence.children(child, Relation.OBJECT_OF_PREPOSITION));
                heads.addAll(sentence.children(child, Relation.CLAUSE_OF_PREPOSITION));
                if (!heads.isEmpty()) {
                    return heads;
                }
            }
        }
        return List.of();
    }

    private boolean isClause(Token child, CueEntry entry) {
        boolean clause =
                switch (child.relation()) {
                    case NOUN_CLAUSE, COMPLEMENT, OPEN_COMPLEMENT, ADVERBIAL_CLAUSE -> true;
                    default -> false;
                };
        if (clauses.findDenied(child).isPresent()) {
            return false;
        }
        if (!clause || clauses.hasInfinitiveMarker(child)) {
            return clause && entry.has(Frame.INFINITIVE);
        }
        boolean marked = sentence.children(child, Relation.MARKER).stream()
                .anyMatch(m -> lexicon.has("clause-marker", m.lemma()));
        return entry.has(Frame.CLAUSE) && (marked || child.is(Relation.COMPLEMENT));
    }

    /** "The plan is to leave", "his hope was that ...". */
    private List<Token> predicate(Token noun, CueEntry entry) {
        Optional<Token> copula =
                sentence.findHead(noun).filter(v -> noun.is(Relation.SUBJECT) && lexicon.has("copula", v.lemma()));
        Optional<Token> clause =
                copula.flatMap(v -> sentence.findChild(v, Relation.COMPLEMENT)).filter(c -> entry.has(Frame.CLAUSE));
        Optional<Token> open = copula.flatMap(v -> sentence.findChild(v, Relation.OPEN_COMPLEMENT))
                .filter(c -> entry.has(Frame.INFINITIVE));
        return clause.isPresent() ? List.of(clause.get()) : open.map(List::of).orElse(List.of());
    }

    /** Whose it is: "<b>his</b> claim", "a claim by <b>Iran</b>", "<b>Iran</b> made the claim". */
    private Optional<Token> owner(Token noun) {
        Optional<Token> possessor = sentence.findChild(noun, Relation.POSSESSOR);
        if (possessor.isPresent()) {
            return possessor;
        }
        for (Token child : sentence.children(noun)) {
            boolean by = child.is(Relation.AGENT)
                    || child.is(Relation.PREPOSITION) && lexicon.has("source-preposition", Clauses.lower(child));
            Optional<Token> object = sentence.findChild(child, Relation.OBJECT_OF_PREPOSITION);
            if (by && object.isPresent()) {
                return object;
            }
        }
        return sentence.findHead(noun)
                .filter(v -> noun.is(Relation.OBJECT) && lexicon.has("support", v.lemma()) && !subjects.isPassive(v))
                .flatMap(subjects::findSubject);
    }
}
