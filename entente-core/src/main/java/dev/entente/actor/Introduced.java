package dev.entente.actor;

import dev.entente.claim.ActorType;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that the text has introduced by a description, so that the bare noun means them and not a name that has the noun in
 * it: "<b>a court</b> in Oran ... the court", "the Holm Front, <b>an alliance</b> of parties ... the alliance".
 */
final class Introduced {
    /** How many sentences back a body may have been introduced. */
    private static final int REACH = 6;

    private static final Set<ActorType> MOVEMENTS =
            Set.of(ActorType.ARMED_GROUP, ActorType.PARTY, ActorType.ORGANISATION);

    private final Roster roster;
    private final Nouns nouns;
    private final Phrases phrases;
    private final Map<String, Body> bodies = new HashMap<>();
    private int toldIn = Integer.MIN_VALUE;
    private @Nullable Referent told;

    private record Body(int sentence, Optional<Referent> referent) {}

    Introduced(Roster roster, Nouns nouns, Phrases phrases) {
        this.roster = roster;
        this.nouns = nouns;
        this.phrases = phrases;
    }

    void read(Sentence sentence, @Nullable Referent[] referents) {
        if (nouns.modifiersFollow()) {
            return;
        }
        boolean found = false;
        boolean done = false;
        for (Token token : sentence.tokens()) {
            boolean subject = token.relation().isSubject();
            if (subject || token.is(Relation.APPOSITION)) {
                introduce(sentence, token, subject, referents);
            }
            boolean main = subject && phrases.isMainSubject(sentence, token);
            // the parser may hang the subject on a clause that stands in between
            if (!done && (main || subject && !found && token.isNominal())) {
                toldIn = roster.sentence();
                told = referents[token.index()];
                found = true;
            }
            done |= main;
        }
    }

    private void introduce(Sentence sentence, Token token, boolean main, @Nullable Referent[] referents) {
        if (!isBody(token) || token.isCapitalised() && token.index() > 1) {
            return;
        }
        String lemma = token.lemma();
        boolean indefinite = nouns.in("indefinite", phrases.determiner(sentence, token));
        boolean described = nouns.in("introduced-offices", lemma)
                && phrases.core(sentence, token).size() > 1;
        if (indefinite || described) {
            Optional<Referent> known = Optional.ofNullable(referents[token.index()]);
            if (main || known.isPresent() || known(sentence, token, referents).isPresent()) {
                bodies.put(lemma, new Body(roster.sentence(), known.or(() -> known(sentence, token, referents))));
            }
        }
    }

    /** "<b>the Holm Front</b>, an alliance": the name beside it. */
    private static Optional<Referent> known(Sentence sentence, Token token, @Nullable Referent[] referents) {
        return token.is(Relation.APPOSITION) ? Optional.ofNullable(referents[token.head()]) : Optional.empty();
    }

    private boolean isBody(Token token) {
        return token.inflection() != Form.PLURAL
                && (nouns.is(token, NounClass.ORGANISATION) || nouns.in("introduced-offices", token.lemma()));
    }

    /** Whom a bare "the court" means, or that nobody known is meant; empty if nothing introduced it. */
    Optional<Optional<Referent>> meant(Sentence sentence, Token head) {
        if (!isBody(head) || nouns.modifiersFollow()) {
            return Optional.empty();
        }
        @Nullable Referent subject = told;
        if (nouns.in("loose-organisation", head.lemma())
                && toldIn == roster.sentence() - 1
                && subject != null
                && isNamedBody(subject, head)) {
            return Optional.of(Optional.of(described(subject, sentence, head)));
        }
        @Nullable Body body = bodies.get(head.lemma());
        if (body == null || body.sentence() < roster.sentence() - REACH || isNamedSince(body, head)) {
            return Optional.empty();
        }
        return Optional.of(body.referent().map(r -> described(r, sentence, head)));
    }

    /** "<b>The Awami League</b> is banned. The party": of which the sentence before is told. */
    private boolean isNamedBody(Referent subject, Token head) {
        boolean named = subject.how() == Referent.How.NAME
                && (subject.type() == ActorType.PARTY
                        || !nouns.in("party", head.lemma()) && MOVEMENTS.contains(subject.type())
                        || nouns.in("party", head.lemma())
                                && (subject.type() == ActorType.UNKNOWN || subject.type() == ActorType.ORGANISATION)
                                && nouns.in("article", roster.wordBefore(subject.mention())));
        if (!named) {
            return false;
        }
        for (String word : subject.id().split("-")) {
            if (nouns.in("firm-organisation", word)
                    || nouns.in("loose-organisation", word) && !word.equals(head.lemma())) {
                return false;
            }
        }
        return true;
    }

    /** Another body whose name has the noun in it has been told of since. */
    private boolean isNamedSince(Body body, Token head) {
        for (Roster.Seen seen : roster.recent(roster.sentence() - body.sentence())) {
            Referent other = seen.referent();
            boolean beside = !seen.subject() && seen.sentence() == body.sentence();
            if (beside
                    || seen.rank() == Roster.Rank.NESTED
                    || other.how() != Referent.How.NAME
                    || body.referent().filter(r -> r.id().equals(other.id())).isPresent()) {
                continue;
            }
            for (String word : other.id().split("-")) {
                if (word.equals(head.lemma())) {
                    return true;
                }
            }
        }
        return false;
    }

    private Referent described(Referent body, Sentence sentence, Token head) {
        return new Referent(body.id(), body.type(), phrases.mention(sentence, head), Referent.How.DESCRIPTION);
    }
}
