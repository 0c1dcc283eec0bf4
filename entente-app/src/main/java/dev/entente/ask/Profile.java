package dev.entente.ask;

import dev.entente.claim.Actor;
import dev.entente.claim.Claim;
import dev.entente.claim.Mention;
import dev.entente.store.ClaimQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a collection holds on one actor.
 *
 * @param actor the actor
 * @param spellings the words that refer to it, and the documents where each stands
 * @param ties offices, memberships and other ties that it is part of
 * @param does events that it acts in
 * @param receives events in which something is done to or for it
 * @param says claims that it makes or passes on
 */
public record Profile(
        Actor actor,
        SortedMap<String, SortedMap<String, Integer>> spellings,
        List<Statement> ties,
        List<Statement> does,
        List<Statement> receives,
        List<Statement> says) {
    public Profile {
        ties = List.copyOf(ties);
        does = List.copyOf(does);
        receives = List.copyOf(receives);
        says = List.copyOf(says);
    }

    /** The profile of the actor of that id or name. */
    public static Profile of(String idOrName, Casebook casebook) {
        Actor actor = casebook.expectActor(idOrName);
        List<Claim> ties = new ArrayList<>();
        List<Claim> does = new ArrayList<>();
        List<Claim> receives = new ArrayList<>();
        for (Claim claim : casebook.collection().claims(ClaimQuery.all().involving(actor.id()))) {
            boolean acts = claim.proposition().actorIds().contains(actor.id());
            (!claim.type().isEvent() ? ties : acts ? does : receives).add(claim);
        }
        return new Profile(
                actor,
                spellings(actor, casebook),
                casebook.statements(ties),
                casebook.statements(does),
                casebook.statements(receives),
                casebook.statements(ClaimQuery.all().source(actor.id())));
    }

    private static SortedMap<String, SortedMap<String, Integer>> spellings(Actor actor, Casebook casebook) {
        SortedMap<String, SortedMap<String, Integer>> spellings = new TreeMap<>();
        for (Mention mention : casebook.collection().mentions(actor.id())) {
            String words = mention.text().strip().replaceAll("\\s+", " ");
            spellings.computeIfAbsent(words, w -> new TreeMap<>()).merge(mention.document(), 1, Integer::sum);
        }
        return spellings;
    }
}
