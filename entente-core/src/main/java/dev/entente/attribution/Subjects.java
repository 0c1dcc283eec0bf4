package dev.entente.attribution;

import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.Optional;

/** Who does what a verb says: its own subject, one that it shares, or the noun whose clause it heads. */
final class Subjects {
    private static final int CLIMB_LIMIT = 5;

    private final Clauses clauses;
    private final Sentence sentence;
    private final CueLexicon lexicon;

    Subjects(Clauses clauses) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.lexicon = clauses.lexicon();
    }

    /** The words for a source, and which noun they stand for. */
    Draft.Speaker speaker(Token source, Token cue) {
        int head = findAntecedent(source).orElse(source).index();
        return new Draft.Speaker(Optional.of(clauses.nounPhrase(source, cue)), head);
    }

    /** Whether a verb is passive: by its auxiliary, as a bare participle, or together with the passive it is joined to. */
    boolean isPassive(Token verb) {
        if (sentence.hasChild(verb, Relation.PASSIVE_AUXILIARY) || sentence.hasChild(verb, Relation.PASSIVE_SUBJECT)) {
            return true;
        }
        if (verb.inflection() != Form.PARTICIPLE) {
            return false;
        }
        if (verb.is(Relation.CONJUNCT)) {
            return !sentence.hasChild(verb, Relation.SUBJECT)
                    && sentence.findHead(verb)
                            .filter(Token::isVerb)
                            .filter(this::isPassive)
                            .isPresent();
        }
        boolean bare = verb.is(Relation.NOUN_CLAUSE)
                || verb.is(Relation.ADVERBIAL_CLAUSE)
                || verb.is(Relation.RELATIVE_CLAUSE);
        return bare && !sentence.hasChild(verb, Relation.AUXILIARY);
    }

    /**
     * The subject that hangs on the verb itself or on its auxiliary: the nearest, and none inside of speech that the verb stands
     * outside of.
     */
    Optional<Token> ownSubject(Token verb) {
        Optional<Token> nearest = nearestSubject(verb, verb);
        for (Token auxiliary : sentence.children(verb, Relation.AUXILIARY)) {
            nearest = nearest.or(() -> nearestSubject(auxiliary, verb));
        }
        return nearest;
    }

    private Optional<Token> nearestSubject(Token head, Token verb) {
        Optional<Token> nearest = Optional.empty();
        for (Token child : sentence.children(head)) {
            boolean nearer = nearest.isEmpty()
                    || Math.abs(child.index() - verb.index())
                            < Math.abs(nearest.get().index() - verb.index());
            if (child.relation().isSubject() && nearer && !clauses.isQuotedAway(child, verb)) {
                nearest = Optional.of(child);
            }
        }
        return nearest;
    }

    /** The subject of a verb, its own or the one it shares with the verb or noun above it. */
    Optional<Token> findSubject(Token verb) {
        return climb(verb).filter(s -> !clauses.isQuotedAway(s, verb));
    }

    private Optional<Token> climb(Token verb) {
        Token at = verb;
        for (int i = 0; i < CLIMB_LIMIT; i++) {
            Optional<Token> own = ownSubject(at);
            if (own.isPresent()) {
                Token lower = at;
                return own.filter(s -> lower == verb || canAct(s, lower, verb));
            }
            Optional<Token> head = sentence.findHead(at);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            Token above = head.get();
            switch (at.relation()) {
                case NOUN_CLAUSE -> {
                    return ofNoun(at, above);
                }
                case OPEN_COMPLEMENT, ADVERBIAL_CLAUSE -> {
                    Token below = at;
                    Optional<Token> object = controller(above, at).or(() -> absolute(below));
                    if (object.isPresent()) {
                        return object;
                    }
                }
                case CLAUSE_OF_PREPOSITION -> {
                    Optional<Token> quoted = quoted(above);
                    if (quoted.isPresent()) {
                        return quoted;
                    }
                }
                case RELATIVE_CLAUSE -> {
                    return voicing(above);
                }
                case CONJUNCT, PREPOSITION -> {}
                default -> {
                    return Optional.empty();
                }
            }
            at = above;
        }
        return Optional.empty();
    }

    /** "quoted <b>the minister</b> as saying", "<b>the minister</b> was quoted as saying". */
    private Optional<Token> quoted(Token preposition) {
        return Optional.of(preposition)
                .filter(p -> lexicon.has("predicate-preposition", p.lemma()))
                .flatMap(sentence::findHead)
                .filter(Token::isVerb)
                .flatMap(v -> sentence.findChild(v, isPassive(v) ? Relation.PASSIVE_SUBJECT : Relation.OBJECT));
    }

    /** "<b>the crowd</b> chanted slogans that demand": slogans and banners say what those say who chant and carry them. */
    private Optional<Token> voicing(Token noun) {
        return Optional.of(noun)
                .filter(n -> lexicon.has("voiced-noun", n.lemma()))
                .flatMap(this::verbAbove)
                .filter(v -> !isPassive(v))
                .flatMap(this::findSubject);
    }

    /** A passive's subject acts in another clause only if it is a name or pronoun: "a <i>step</i> was taken, thanking them". */
    private boolean canAct(Token subject, Token clause, Token verb) {
        return !isPassive(clause) || isPassive(verb) || subject.wordClass() != WordClass.NOUN;
    }

    /** "with <b>the minister</b> declaring". */
    private Optional<Token> absolute(Token gerund) {
        if (gerund.inflection() != Form.GERUND || gerund.index() == 0) {
            return Optional.empty();
        }
        return Optional.of(sentence.token(gerund.index() - 1))
                .filter(n -> n.is(Relation.OBJECT_OF_PREPOSITION) && n.isNominal())
                .filter(n -> sentence.findHead(n)
                        .filter(p -> lexicon.has("absolute-preposition", p.lemma()))
                        .isPresent());
    }

    /** Of a clause of a noun: "a <b>statement</b> calling". */
    private Optional<Token> ofNoun(Token verb, Token noun) {
        if (isLoose(verb)) {
            return verbAbove(noun).filter(v -> !isPassive(v)).flatMap(this::findSubject);
        }
        boolean active = noun.isNominal() && verb.inflection() == Form.GERUND;
        return active ? Optional.of(author(noun)) : Optional.empty();
    }

    /** The object that is the subject of the clause beside it: "urged <b>Iran</b> to say". */
    private Optional<Token> controller(Token verb, Token clause) {
        boolean controls = clause.is(Relation.OPEN_COMPLEMENT) || controlsObject(verb, clause);
        return controls && verb.isVerb() ? sentence.findChild(verb, Relation.OBJECT) : Optional.empty();
    }

    /** "encouraging <b>them</b> ... to ask". */
    private boolean controlsObject(Token verb, Token clause) {
        return clause.inflection() == Form.BARE
                && !sentence.hasChild(clause, Relation.MARKER)
                && lexicon.find("verb", verb.lemma())
                        .filter(e -> e.has(Frame.OBJECT_INFINITIVE))
                        .isPresent();
    }

    /** Who issued it: "the <b>council</b> issued a statement calling"; else the noun itself. */
    private Token author(Token noun) {
        return sentence.findHead(noun)
                .filter(v -> noun.is(Relation.OBJECT) && lexicon.has("occasion-noun", noun.lemma()))
                .filter(v -> lexicon.has("support", v.lemma()) && !isPassive(v))
                .flatMap(this::climb)
                .orElse(noun);
    }

    /** ", declaring ...": after a comma it speaks of the whole clause, not of the noun before it. */
    private boolean isLoose(Token gerund) {
        int first = clauses.first(gerund, gerund);
        return gerund.inflection() == Form.GERUND && first > 0 && Clauses.isPunctuation(sentence.token(first - 1));
    }

    private Optional<Token> verbAbove(Token noun) {
        Optional<Token> at = Optional.of(noun);
        for (int i = 0; i < CLIMB_LIMIT && at.isPresent() && !at.get().isVerb(); i++) {
            at = sentence.findHead(at.get());
        }
        return at.filter(Token::isVerb);
    }

    /** The noun that a relative pronoun stands for, as subject or object of the verb of a relative clause. */
    private Optional<Token> findAntecedent(Token pronoun) {
        if (!lexicon.has("wh-word", pronoun.lemma())) {
            return Optional.empty();
        }
        Optional<Token> verb = sentence.findHead(pronoun);
        for (int i = 0; i < CLIMB_LIMIT && verb.isPresent(); i++) {
            if (verb.get().is(Relation.RELATIVE_CLAUSE)) {
                return sentence.findHead(verb.get()).filter(Token::isNominal);
            }
            verb = verb.get().is(Relation.CONJUNCT) ? sentence.findHead(verb.get()) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The name or noun right beside a verb of saying that the tree has put elsewhere: "'...,' <b>Jones</b>, 25, said". */
    Optional<Token> beside(Token verb) {
        if (clauses.speechAt(verb).isPresent()) {
            return Optional.empty();
        }
        int quote = verb.index() - 1;
        while (quote >= 0 && !clauses.isQuotedAway(sentence.token(quote), verb)) {
            quote--;
        }
        int first = quote + 1;
        while (first < verb.index() && Clauses.isPunctuation(sentence.token(first))) {
            first++;
        }
        if (quote >= 0 && first < verb.index()) {
            return phraseHead(first, verb).filter(t -> t.index() < verb.index());
        }
        boolean inverted = quote >= 0 && verb.index() + 1 < sentence.size();
        return inverted ? phraseHead(verb.index() + 1, verb) : Optional.empty();
    }

    /** Head of the noun phrase that begins with that word. */
    private Optional<Token> phraseHead(int first, Token verb) {
        Token at = sentence.token(first);
        for (int i = 0; i < CLIMB_LIMIT && Clauses.isInside(at) && at.head() > at.index(); i++) {
            at = sentence.token(at.head());
        }
        return at.isNominal() && at != verb && !clauses.isQuotedAway(at, verb) ? Optional.of(at) : Optional.empty();
    }
}
