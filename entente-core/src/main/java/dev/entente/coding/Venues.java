package dev.entente.coding;

import dev.entente.actor.Referent;
import dev.entente.claim.ActorType;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import java.util.Optional;

/** Where a protest was held, and not whom it was against: "blocked streets in <b>Kano</b>", "called for a strike in a <b>chat group</b>". */
final class Venues {
    private final WordSets sets;

    Venues(WordSets sets) {
        this.sets = sets;
    }

    boolean is(Sentence s, Token trigger, Frame frame, Referent recipient) {
        if (!frame.type().name().equals("PROTEST") || !s.passage().contains(recipient.mention())) {
            return false;
        }
        Optional<Token> word = s.findToken(recipient.mention().end() - 1);
        if (word.isEmpty()) {
            return false;
        }
        Token at = Sides.first(s, word.get());
        while (at.head() >= 0 && at.head() != trigger.index()) {
            Token head = s.token(at.head());
            if (at.is(Relation.OBJECT_OF_PREPOSITION) && sets.has("venue-prepositions", head.lemma())) {
                return !isCountryOfProtest(recipient, at, head);
            }
            if (at.is(Relation.OBJECT_OF_PREPOSITION) || head.isVerb()) {
                return false;
            }
            at = Sides.first(s, head);
        }
        return false;
    }

    /** "protests in <b>Chad</b>": the country whose people protest. */
    private static boolean isCountryOfProtest(Referent recipient, Token place, Token preposition) {
        return recipient.type() == ActorType.STATE
                && preposition.lemma().equals("in")
                && recipient.mention().contains(place.start());
    }
}
