package dev.entente.actor;

import dev.entente.claim.ActorType;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Of whom the sentence before was told, known or not: whom a pronoun takes up first. */
final class ToldBefore {
    private final Nouns nouns;
    private int sentence = Integer.MIN_VALUE;
    private boolean several;
    private boolean spoke;
    private @Nullable Referent who;

    ToldBefore(Nouns nouns) {
        this.nouns = nouns;
    }

    /** Notes the subject of the main clause of a sentence that has been read. */
    void read(int index, Sentence told, @Nullable Referent[] referents) {
        for (Token token : told.tokens()) {
            if (!token.relation().isSubject() || token.head() < 0) {
                continue;
            }
            Token verb = told.token(token.head());
            if (verb.is(Relation.ROOT)) {
                sentence = index;
                several = token.inflection() == Form.PLURAL
                        || nouns.in("they", token.form().toLowerCase(Locale.ROOT));
                spoke = token.wordClass() != WordClass.PRONOUN && nouns.in("telling", verb.lemma());
                who = referents[token.index()];
                return;
            }
        }
    }

    /** "<b>They</b> left the other parties. Lind regretted their departure": nobody known is told of. */
    boolean isOfUnknownSeveral(int now) {
        return sentence == now - 1 && several && who == null;
    }

    /** "The <b>rebels</b> took the town. Chad accuses Mali of arming them": the group of which the sentence before is told. */
    Optional<Referent> several(int now, Token pronoun) {
        @Nullable Referent group = who;
        boolean told = sentence == now - 1
                && several
                && group != null
                && (group.type() == ActorType.GROUP || group.type() == ActorType.ARMED_GROUP);
        return group == null || !told
                ? Optional.empty()
                : Optional.of(new Referent(group.id(), group.type(), pronoun.passage(), Referent.How.PRONOUN));
    }

    private boolean speaks(Token verb) {
        return nouns.in("telling", verb.lemma()) || nouns.in("speaking-on", verb.lemma());
    }

    /** "The staff said the guards had left. Ten were killed, <b>it</b> said": who spoke speaks on; empty where nothing says so. */
    Optional<Optional<Referent>> speaksOn(int now, Sentence here, Token pronoun) {
        boolean says = sentence == now - 1
                && spoke
                && !several
                && pronoun.is(Relation.SUBJECT)
                && pronoun.head() >= 0
                && speaks(here.token(pronoun.head()))
                && here.token(pronoun.head()).is(Relation.ROOT);
        if (!says || who != null && who.type() == ActorType.PERSON && who.how() == Referent.How.NAME) {
            return Optional.empty();
        }
        @Nullable Referent speaker = who;
        return Optional.of(Optional.ofNullable(speaker)
                .filter(r -> r.type() != ActorType.PERSON)
                .map(r -> new Referent(r.id(), r.type(), pronoun.passage(), Referent.How.PRONOUN)));
    }
}
