package dev.entente.attribution;

import dev.entente.attribution.CueEntry.Manner;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The content of a passive: what is said, with the subject that it is said of: "<b>Iran</b> is said <b>to have attacked</b>". Who
 * was told is no part of it: "Iran was told <b>to leave</b>".
 */
final class PassiveComplement {
    private final Clauses clauses;
    private final Sentence sentence;
    private final VerbUse use;
    private final Token verb;
    private final Complement complement;

    PassiveComplement(Clauses clauses, VerbUse use) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.use = use;
        this.verb = use.verb();
        this.complement = new Complement(clauses, use);
    }

    List<Passage> content() {
        Optional<Token> clause = use.has(Frame.CLAUSE) ? complement.findClause() : Optional.empty();
        if (clause.isPresent()) {
            return complement.under(List.of(clause.get()));
        }
        Optional<Token> open = findOpen();
        if (open.isPresent() && use.is(Manner.TELLING)) {
            return complement.under(List.of(open.get()));
        }
        List<Token> said = new ArrayList<>();
        boolean takesOpen = use.has(Frame.INFINITIVE) || use.has(Frame.OBJECT_INFINITIVE) || use.has(Frame.CLAUSE);
        open.filter(o -> takesOpen).ifPresent(said::add);
        if (said.isEmpty()) {
            said.addAll(predicates());
        }
        boolean whole = use.has(Frame.OBJECT) && !use.is(Manner.TELLING);
        if (said.isEmpty() && !whole) {
            return List.of();
        }
        subject().ifPresent(s -> said.add(0, s));
        return said.isEmpty() ? List.of() : complement.under(said);
    }

    private Optional<Token> findOpen() {
        Optional<Token> open = sentence.findChild(verb, Relation.OPEN_COMPLEMENT);
        return open.isPresent() || !use.is(Manner.IMPERSONAL)
                ? open
                : sentence.findChild(verb, Relation.OBJECT_PREDICATE)
                        .or(() -> sentence.findChild(verb, Relation.ADJECTIVE_COMPLEMENT));
    }

    private List<Token> predicates() {
        ObjectFrames frames = new ObjectFrames(clauses, use);
        List<Token> predicates = new ArrayList<>();
        if (use.has(Frame.PREDICATE)) {
            frames.findPredicate().ifPresent(predicates::add);
        }
        frames.findPreposition(use.entry().objectPrepositions()::contains).ifPresent(predicates::add);
        return predicates;
    }

    private Optional<Token> subject() {
        Optional<Token> subject = sentence.findChild(verb, Relation.PASSIVE_SUBJECT);
        if (subject.isPresent()) {
            return subject;
        }
        if (verb.is(Relation.NOUN_CLAUSE)) {
            return sentence.findHead(verb).filter(Token::isNominal);
        }
        return new Subjects(clauses).findSubject(verb);
    }
}
