package dev.entente.ask;

import dev.entente.actor.Registry;
import dev.entente.claim.Actor;
import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Participant;
import dev.entente.store.ClaimQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Offices, memberships and parts of an actor over time: by the registry, and by claims of the collection. */
public final class OfficesHeld {
    private static final String[] TIES = {"HOLDS_OFFICE", "LEADS", "MEMBER_OF", "PART_OF", "SUCCEEDS"};

    private OfficesHeld() {}

    /**
     * One of them.
     *
     * @param relation "office" or "body" by the registry, else the type of the tie
     * @param role title of the office, or ""
     * @param other id of the body, state or person at the other end
     * @param outward whether the actor holds it in the other; else the other holds it in the actor
     * @param from first day or year, or ""
     * @param to last day or year, or ""
     * @param claim who says so; nothing where it is the registry
     */
    public record Held(
            String relation,
            String role,
            String other,
            boolean outward,
            String from,
            String to,
            Optional<Statement> claim) {}

    /** All of an actor: the earliest first, undated last. */
    public static List<Held> of(Actor actor, Casebook casebook) {
        List<Held> held = new ArrayList<>();
        for (Registry.Office office : casebook.registry().offices(actor.id())) {
            if (!office.body().isEmpty()) {
                held.add(new Held(
                        "office", office.title(), office.body(), true, office.from(), office.to(), Optional.empty()));
            }
        }
        for (Statement statement :
                casebook.statements(ClaimQuery.all().involving(actor.id()).type(TIES))) {
            add(statement, actor.id(), held);
        }
        held.sort(Comparator.comparing((Held h) -> h.from().isEmpty()).thenComparing(Held::from));
        return List.copyOf(held);
    }

    private static void add(Statement statement, String actor, List<Held> held) {
        Claim claim = statement.claim();
        boolean outward = claim.proposition().actorIds().contains(actor);
        List<Participant> others =
                outward ? claim.proposition().recipients() : claim.proposition().actors();
        Optional<EventDate> date = claim.proposition().date();
        for (Participant other : others) {
            held.add(new Held(
                    claim.type().name(),
                    claim.proposition().role(),
                    other.id(),
                    outward,
                    date.map(d -> d.from().toString()).orElse(""),
                    date.map(d -> d.to().toString()).orElse(""),
                    Optional.of(statement)));
        }
    }
}
