package dev.entente.ask;

import dev.entente.claim.Actor;
import dev.entente.claim.Claim;
import dev.entente.claim.Participant;
import dev.entente.store.ClaimQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who counts whom as a member of an alliance, by document and speaker.
 *
 * @param alliance the alliance
 * @param members members by id, with the claims on each in order of document and text
 */
public record Membership(Actor alliance, Map<String, List<Statement>> members) {
    public Membership {
        Map<String, List<Statement>> copy = new LinkedHashMap<>();
        new TreeMap<>(members).forEach((id, statements) -> copy.put(id, List.copyOf(statements)));
        members = java.util.Collections.unmodifiableMap(copy);
    }

    /** The membership of an alliance, whatever its type: all that somebody is said to be a member or part of. */
    public static Membership of(String alliance, Casebook casebook) {
        Actor actor = casebook.expectActor(alliance);
        Map<String, List<Statement>> members = new TreeMap<>();
        ClaimQuery query = ClaimQuery.all().recipient(List.of(actor.id())).type("MEMBER_OF", "PART_OF");
        for (Claim claim : casebook.collection().claims(query)) {
            Statement statement = casebook.statement(claim);
            for (Participant member : claim.proposition().actors()) {
                members.computeIfAbsent(member.id(), m -> new ArrayList<>()).add(statement);
            }
        }
        return new Membership(actor, members);
    }
}
