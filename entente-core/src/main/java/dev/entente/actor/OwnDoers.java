package dev.entente.actor;

import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun cannot mean, because he is the one who does it to others, and whom a reflexive means. */
final class OwnDoers {
    private final Nouns nouns;

    OwnDoers(Nouns nouns) {
        this.nouns = nouns;
    }

    /** "the very people whom <b>they</b> refuse to define": others than those whom the clause is about. */
    static boolean isOfWhomItTells(Sentence sentence, Token pronoun, @Nullable Referent[] referents, Referent chosen) {
        if (!pronoun.relation().isSubject()) {
            return false;
        }
        Token clause = sentence.token(pronoun.head());
        @Nullable Referent about = clause.is(Relation.RELATIVE_CLAUSE) ? referents[clause.head()] : null;
        return about != null && about.id().equals(chosen.id());
    }

    /** "has to scramble to convince <b>them</b>": others than who does it. */
    boolean isOwnDoer(Sentence sentence, Token pronoun, @Nullable Referent[] referents, Referent chosen) {
        Token at = pronoun.is(Relation.OBJECT_OF_PREPOSITION) ? partOf(sentence, pronoun) : pronoun;
        return at.is(Relation.OBJECT)
                && (ownDoer(sentence, at, referents)
                                .filter(d -> d.id().equals(chosen.id()))
                                .isPresent()
                        || isAccuser(sentence, at, referents, chosen));
    }

    /** "accuses <b>some</b> of them": of whom they are a part. */
    private Token partOf(Sentence sentence, Token pronoun) {
        Token preposition = sentence.token(pronoun.head());
        boolean part = preposition.head() >= 0
                && nouns.in("part-preposition", preposition.lemma())
                && nouns.is(sentence.token(preposition.head()), NounClass.PARTITIVE);
        return part ? sentence.token(preposition.head()) : pronoun;
    }

    /** "<b>Chad</b> accuses Mali of arming them": nobody accuses another of helping himself. */
    private boolean isAccuser(Sentence sentence, Token object, @Nullable Referent[] referents, Referent chosen) {
        Token helping = sentence.token(object.head());
        if (!helping.is(Relation.CLAUSE_OF_PREPOSITION) || !nouns.in("supportive", helping.lemma())) {
            return false;
        }
        Token preposition = sentence.token(helping.head());
        Optional<Token> accuser = sentence.findHead(preposition)
                .filter(v -> v.isVerb() && sentence.hasChild(v, Relation.OBJECT))
                .flatMap(v -> sentence.findChild(v, Relation.SUBJECT));
        if (accuser.isEmpty()) {
            return false;
        }
        for (int i = 0; i < referents.length; i++) {
            @Nullable Referent known = referents[i];
            Token token = sentence.token(i);
            boolean joined = i == accuser.get().index()
                    || token.is(Relation.CONJUNCT) && sentence.dominates(accuser.get(), token);
            if (joined && known != null && known.id().equals(chosen.id())) {
                return true;
            }
        }
        return false;
    }

    /** The subject of the verb that the pronoun hangs on, taken over from the verbs above it unless one of them has an object. */
    static Optional<Referent> ownDoer(Sentence sentence, Token pronoun, @Nullable Referent[] referents) {
        Token at = sentence.token(pronoun.head());
        while (at.head() >= 0) {
            Optional<Token> subject = sentence.findChild(at, Relation.SUBJECT);
            if (subject.isPresent()) {
                return Optional.ofNullable(referents[subject.get().index()]);
            }
            Token head = sentence.token(at.head());
            boolean controlled = at.is(Relation.OPEN_COMPLEMENT) && sentence.hasChild(head, Relation.OBJECT);
            boolean shares = at.is(Relation.OPEN_COMPLEMENT)
                    || at.is(Relation.CONJUNCT)
                    || at.is(Relation.PREPOSITION)
                    || at.is(Relation.CLAUSE_OF_PREPOSITION)
                    || at.is(Relation.ADVERBIAL_CLAUSE);
            if (controlled || !shares) {
                return Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    /** "must defend <b>itself</b>": whoever does it, or nobody known. */
    static Optional<Referent> ownSubject(Sentence sentence, Token pronoun, @Nullable Referent[] referents) {
        Token at = pronoun;
        while (at.head() >= 0) {
            at = sentence.token(at.head());
            Optional<Token> subject = sentence.findChild(at, Relation.SUBJECT);
            if (subject.isPresent()) {
                return Optional.ofNullable(referents[subject.get().index()])
                        .map(r -> new Referent(r.id(), r.type(), pronoun.passage(), Referent.How.PRONOUN));
            }
        }
        return Optional.empty();
    }
}
