package dev.entente.actor;

import dev.entente.claim.ActorType;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom the words around a pronoun make its antecedent, before anybody further off is looked for. */
final class NearSubjects {
    private final Roster roster;
    private final Nouns nouns;

    NearSubjects(Roster roster, Nouns nouns) {
        this.roster = roster;
        this.nouns = nouns;
    }

    /** "blocked <b>the company</b> from leaving its plants": whoever is kept from it. */
    Optional<Referent> keptFrom(Sentence sentence, Token pronoun, @Nullable Referent[] referents) {
        Token owned = sentence.token(pronoun.head());
        if (!owned.is(Relation.OBJECT) || !sentence.token(owned.head()).is(Relation.CLAUSE_OF_PREPOSITION)) {
            return Optional.empty();
        }
        Token from = sentence.token(sentence.token(owned.head()).head());
        return Optional.of(from)
                .filter(p -> nouns.in("keeping-preposition", p.lemma()) && p.head() >= 0)
                .flatMap(p -> sentence.findChild(sentence.token(p.head()), Relation.OBJECT))
                .flatMap(o -> Optional.ofNullable(referents[o.index()]));
    }

    /** "sued <b>Chad</b> over its law", "thanked <b>Mali</b> for its help": whose it is who is blamed or praised for it. */
    Optional<Referent> blamed(Sentence sentence, Token pronoun, @Nullable Referent[] referents) {
        Token owned = sentence.token(pronoun.head());
        if (!owned.is(Relation.OBJECT_OF_PREPOSITION)) {
            return Optional.empty();
        }
        Token over = sentence.token(owned.head());
        return Optional.of(over)
                .filter(p -> nouns.in("blame-over", p.lemma()) && p.head() >= 0)
                .map(p -> sentence.token(p.head()))
                .filter(Token::isVerb)
                .flatMap(v -> sentence.findChild(v, Relation.OBJECT))
                .filter(o -> o.index() < over.index())
                .flatMap(o -> Optional.ofNullable(referents[o.index()]));
    }

    /** "the object of his praise, <b>Putin</b>, used his raids": the name beside the subject, by whatever word it hangs on. */
    static Optional<Token> named(Sentence sentence, Token pronoun, @Nullable Referent[] referents) {
        Token at = pronoun;
        while (at.head() >= 0 && !sentence.hasChild(at, Relation.SUBJECT)) {
            at = sentence.token(at.head());
        }
        Optional<Token> subject = sentence.findChild(at, Relation.SUBJECT);
        if (subject.isEmpty()
                || subject.get().index() > pronoun.index()
                || subject.get().wordClass() != WordClass.NOUN
                || referents[subject.get().index()] != null) {
            return Optional.empty();
        }
        Optional<Token> named = Optional.empty();
        for (Token token : sentence.subtree(subject.get())) {
            @Nullable Referent known = referents[token.index()];
            if (token.is(Relation.APPOSITION) && known != null && known.type() == ActorType.PERSON) {
                if (named.isPresent()) {
                    return Optional.empty();
                }
                named = Optional.of(token);
            }
        }
        return named;
    }

    /** "sheltering <b>the group</b>, which has increased its attacks": whom the clause is about; nobody if that is not known. */
    Optional<Optional<Referent>> relativeOwner(Sentence sentence, Token pronoun, @Nullable Referent[] referents) {
        if (!pronoun.is(Relation.POSSESSOR) || nouns.words("relative").isEmpty()) {
            return Optional.empty();
        }
        Token at = sentence.token(pronoun.head());
        while (at.head() >= 0 && !at.is(Relation.RELATIVE_CLAUSE)) {
            if (at.relation().isSubject() || sentence.hasChild(at, Relation.SUBJECT)) {
                return Optional.empty();
            }
            at = sentence.token(at.head());
        }
        if (at.head() < 0) {
            return Optional.empty();
        }
        Token subject = sentence.findChild(at, Relation.SUBJECT).orElse(at);
        Token about = sentence.token(at.head());
        boolean relative = nouns.in("relative", subject.form().toLowerCase(java.util.Locale.ROOT));
        boolean plural = nouns.in("they", pronoun.form().toLowerCase(java.util.Locale.ROOT));
        @Nullable Referent known = referents[about.index()];
        boolean agrees = known == null
                ? about.wordClass() == WordClass.NOUN && (about.inflection() == Form.PLURAL) == plural
                : known.type() != ActorType.PERSON && (known.type() == ActorType.GROUP) == plural;
        return !relative || !agrees
                ? Optional.empty()
                : Optional.of(Optional.ofNullable(known)
                        .map(r -> new Referent(r.id(), r.type(), pronoun.passage(), Referent.How.PRONOUN)));
    }

    /** "<b>Berg and Lind</b> began talks with Chad. <b>They</b> were backed": the first of them; whoever is joined to him comes with him. */
    Optional<Referent> personsTold(Token pronoun) {
        if (!nouns.in("they", pronoun.form().toLowerCase(java.util.Locale.ROOT))) {
            return Optional.empty();
        }
        Optional<Referent> first = Optional.empty();
        Optional<Referent> last = Optional.empty();
        for (Roster.Seen seen : roster.recent(1)) {
            boolean told = seen.rank() == Roster.Rank.MAIN && seen.referent().how() != Referent.How.PRONOUN;
            boolean before = seen.sentence() == roster.sentence() - 1
                    || seen.referent().mention().end() <= pronoun.start();
            if (!told || !before) {
                continue;
            }
            if (seen.referent().type() != ActorType.PERSON
                    || last.isPresent() && isApart(last.get(), seen.referent())) {
                break;
            }
            last = last.or(() -> Optional.of(seen.referent()));
            first = Optional.of(seen.referent());
        }
        boolean several = first.isPresent()
                && last.isPresent()
                && !first.get().id().equals(last.get().id());
        return several
                ? first.map(r -> new Referent(r.id(), r.type(), pronoun.passage(), Referent.How.PRONOUN))
                : Optional.empty();
    }

    /** Whether two are named in different sentences, and not in one phrase. */
    private boolean isApart(Referent later, Referent earlier) {
        return !nouns.words("joining").containsAll(roster.between(earlier.mention(), later.mention()));
    }
}
