package dev.entente.actor;

import dev.entente.claim.ActorType;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom "their release" and "they will be charged" mean: those of whom the text has just told that they are held. */
final class HeldPersons {
    /** How many sentences later "their release" is still said of the same persons. */
    private static final int REACH = 2;

    private final Nouns nouns;
    private int sentence = Integer.MIN_VALUE;
    private @Nullable Referent held;

    HeldPersons(Nouns nouns) {
        this.nouns = nouns;
    }

    /** Notes who is held, sentenced or expelled in a sentence up to a word; a noun that nobody knows is noted as such. */
    void read(int index, Sentence told, int end, @Nullable Referent[] referents) {
        if (nouns.words("holding").isEmpty()) {
            return;
        }
        for (int i = 0; i < end; i++) {
            Token verb = told.token(i);
            if (!verb.isVerb() || !nouns.in("holding", verb.lemma())) {
                continue;
            }
            Token whom = whom(told, verb);
            if (whom != null && whom.index() < end && whom.isNominal() && whom.inflection() == Form.PLURAL) {
                @Nullable Referent known = referents[whom.index()];
                sentence = index;
                held = known != null && known.type() == ActorType.GROUP ? known : null;
            }
        }
    }

    private @Nullable Token whom(Sentence told, Token verb) {
        if (verb.is(Relation.NOUN_CLAUSE) && !told.hasChild(verb, Relation.OBJECT)) {
            return verb.inflection() == Form.PARTICIPLE ? told.token(verb.head()) : null;
        }
        Token whom = told.findChild(verb, Relation.PASSIVE_SUBJECT)
                .or(() -> told.findChild(verb, Relation.OBJECT))
                .orElse(null);
        boolean relative = whom != null
                && verb.is(Relation.RELATIVE_CLAUSE)
                && nouns.in("relative", whom.form().toLowerCase(Locale.ROOT));
        return relative ? counted(told, told.token(verb.head())) : whom;
    }

    /** "three <b>employees</b> of Holm who are held": the parser hangs the clause on the nearer noun. */
    private static Token counted(Sentence told, Token noun) {
        Token at = noun;
        while (at.inflection() != Form.PLURAL && at.is(Relation.OBJECT_OF_PREPOSITION)) {
            Token head = told.token(at.head());
            if (head.head() < 0 || !told.token(head.head()).isNominal()) {
                return noun;
            }
            at = told.token(head.head());
        }
        return at;
    }

    /** Whether a pronoun stands where those who are held are the first to be meant. */
    boolean isOfHeld(Sentence told, Token pronoun) {
        if (nouns.words("holding").isEmpty()
                || pronoun.head() < 0
                || !nouns.in("they", pronoun.form().toLowerCase(Locale.ROOT))) {
            return false;
        }
        Token head = told.token(pronoun.head());
        if (pronoun.is(Relation.POSSESSOR)) {
            return nouns.in("of-the-held", head.lemma());
        }
        return pronoun.is(Relation.PASSIVE_SUBJECT) && nouns.in("holding", head.lemma())
                || pronoun.is(Relation.SUBJECT) && isToBeHeld(told, head);
    }

    /** "<b>they</b> had thrown stones and would be charged". */
    private boolean isToBeHeld(Sentence told, Token verb) {
        for (Token other : told.children(verb, Relation.CONJUNCT)) {
            if (nouns.in("holding", other.lemma()) && told.hasChild(other, Relation.PASSIVE_AUXILIARY)) {
                return true;
            }
        }
        return false;
    }

    /** Whether anybody was told to be held so lately that a pronoun may mean them. */
    boolean isTold(int now) {
        return sentence >= now - REACH;
    }

    /** Those who are held, where the text has a name for them. */
    Optional<Referent> held(Token pronoun) {
        @Nullable Referent known = held;
        return known == null
                ? Optional.empty()
                : Optional.of(new Referent(known.id(), known.type(), pronoun.passage(), Referent.How.PRONOUN));
    }
}
