package dev.entente.actor;

import dev.entente.claim.ActorType;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which movement, party or body of the same sentence "the group" means: whose people speak, or have just been named. */
final class NearBodies {
    private static final Set<ActorType> MOVEMENTS =
            Set.of(ActorType.ARMED_GROUP, ActorType.PARTY, ActorType.ORGANISATION);

    private final Roster roster;
    private final Nouns nouns;
    private final Phrases phrases;

    NearBodies(Roster roster, Nouns nouns, Phrases phrases) {
        this.roster = roster;
        this.nouns = nouns;
        this.phrases = phrases;
    }

    /** "called the head of the bureau <b>of X</b> and congratulated the movement": of which somebody in office has just been named. */
    Optional<Referent> served(Sentence sentence, Token head) {
        List<Referent> named = roster.recent(0).stream()
                .map(Roster.Seen::referent)
                .filter(r -> MOVEMENTS.contains(r.type()) && r.how() == Referent.How.NAME)
                .toList();
        boolean one = named.stream().map(Referent::id).distinct().count() == 1;
        return named.stream()
                .filter(r -> one && r.mention().end() < head.start())
                .filter(r -> sentence.findToken(r.mention().end() - 1)
                        .filter(t -> isOfOffice(sentence, t))
                        .isPresent())
                .findFirst()
                .map(r -> meant(r, sentence, head));
    }

    private boolean isOfOffice(Sentence sentence, Token name) {
        Optional<Token> holder = name.is(Relation.OBJECT_OF_PREPOSITION)
                ? sentence.findHead(name)
                        .filter(p -> nouns.in("part-preposition", p.lemma()))
                        .flatMap(sentence::findHead)
                : sentence.findHead(name).filter(h -> name.is(Relation.COMPOUND) || name.is(Relation.POSSESSOR));
        return holder.filter(h -> nouns.findTitle(h).isPresent() || nouns.is(h, NounClass.ORGANISATION))
                .isPresent();
    }

    /** "a spokesman for X said that <b>the group</b> had left": in what its own people say it is theirs. */
    Optional<Referent> speaking(Sentence sentence, Token head) {
        Token at = head;
        while (at.head() >= 0 && !at.is(Relation.COMPLEMENT)) {
            at = sentence.token(at.head());
        }
        Optional<Passage> subject = sentence.findHead(at)
                .filter(Token::isVerb)
                .flatMap(v -> sentence.findChild(v, Relation.SUBJECT))
                .filter(t -> t.index() < head.index())
                .map(sentence::span);
        List<Referent> named = roster.recent(0).stream()
                .map(Roster.Seen::referent)
                .filter(r -> subject.filter(p -> p.contains(r.mention())).isPresent())
                .filter(r -> MOVEMENTS.contains(r.type()))
                .toList();
        boolean one = named.stream().map(Referent::id).distinct().count() == 1;
        return one ? Optional.of(meant(named.get(0), sentence, head)) : Optional.empty();
    }

    private Referent meant(Referent body, Sentence sentence, Token head) {
        return new Referent(body.id(), body.type(), phrases.mention(sentence, head), Referent.How.DESCRIPTION);
    }
}
