package dev.entente.actor;

import dev.entente.claim.ActorType;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Parties and bodies that many countries have under one name: "the opposition <b>Democrats</b> party in Ghana", "Chad's
 * <b>Supreme Court</b>" are not those that the registry has of another country.
 */
final class ForeignBodies {
    /** A text that names one country so often, and the registered one's never, is not about the registered one's. */
    private static final int ABOUT = 3;

    private final NameHits hits;
    private final Roster roster;
    private final Nouns nouns;
    private final Phrases phrases;
    private final Map<String, Integer> countries = new HashMap<>();
    private boolean counted;

    ForeignBodies(NameHits hits, Roster roster, Nouns nouns, Phrases phrases) {
        this.hits = hits;
        this.roster = roster;
        this.nouns = nouns;
        this.phrases = phrases;
    }

    boolean is(Sentence sentence, List<Token> tokens, Token head, NameHit hit) {
        ActorType type = roster.type(hit.id());
        if (hit.kind() != NameKind.NAME || type != ActorType.PARTY && type != ActorType.BODY || !isCommon(tokens)) {
            return false;
        }
        Optional<String> country = roster.registry().findCountry(hit.id());
        return country.isPresent()
                && (isOwnedElsewhere(sentence, head, country.get())
                        || isPartyOf(sentence, head, country.get())
                        || isAboutOthers(country.get()));
    }

    private boolean isCommon(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!nouns.in("common-party-names", tokens.get(i).form().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** "<b>Chad</b>'s Supreme Court", "the National Assembly <b>of Chad</b>", "the Greens <b>in Chad</b>". */
    private boolean isOwnedElsewhere(Sentence sentence, Token head, String country) {
        List<Token> owners = phrases.owners(sentence, head);
        for (int i = 0; i < owners.size(); i++) {
            if (isState(owners.get(i), country)) {
                return true;
            }
        }
        return isPlaced(sentence, head, country);
    }

    /** "the Democrats <b>party in Ghana</b>". */
    private boolean isPartyOf(Sentence sentence, Token head, String country) {
        return head.is(Relation.COMPOUND)
                && nouns.is(sentence.token(head.head()), NounClass.ORGANISATION)
                && isOwnedElsewhere(sentence, sentence.token(head.head()), country);
    }

    private boolean isPlaced(Sentence sentence, Token head, String country) {
        for (Token preposition : sentence.children(head, Relation.PREPOSITION)) {
            if (nouns.in("owner-preposition", preposition.lemma())) {
                for (Token place : sentence.children(preposition, Relation.OBJECT_OF_PREPOSITION)) {
                    if (isState(place, country)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isState(Token token, String country) {
        return hits.at(token.start())
                .filter(h -> roster.type(h.id()) == ActorType.STATE && !h.id().equals(country))
                .isPresent();
    }

    private boolean isAboutOthers(String country) {
        if (!counted) {
            counted = true;
            List<NameHit> all = hits.all();
            for (int i = 0; i < all.size(); i++) {
                roster.registry().findCountry(all.get(i).id()).ifPresent(c -> countries.merge(c, 1, Integer::sum));
            }
        }
        int own = countries.getOrDefault(country, 0);
        int most = 0;
        for (int count : countries.values()) {
            most = Math.max(most, count);
        }
        return own <= 1 && most >= ABOUT;
    }
}
