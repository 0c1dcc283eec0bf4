package dev.entente.claim;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is claimed: an event or a tie with its participants and circumstances.
 *
 * @param type the event or tie
 * @param actors who did it, or the first side of a tie; may be empty ("was bombed")
 * @param recipients to or for whom
 * @param role title of an office, or ""
 * @param contexts domains: political, military, financial, ...
 * @param date when, as precise as it is known
 * @param place id or words of the place, or ""
 * @param quantities amounts
 */
public record Proposition(
        ClaimType type,
        List<Participant> actors,
        List<Participant> recipients,
        String role,
        List<String> contexts,
        Optional<EventDate> date,
        String place,
        List<Quantity> quantities) {
    public Proposition {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        contexts = List.copyOf(contexts);
        quantities = List.copyOf(quantities);
        if (actors.isEmpty() && recipients.isEmpty()) {
            throw new IllegalArgumentException("a proposition needs somebody: " + type.name());
        }
    }

    public SortedSet<String> actorIds() {
        return ids(actors);
    }

    public SortedSet<String> recipientIds() {
        return ids(recipients);
    }

    private static SortedSet<String> ids(List<Participant> side) {
        SortedSet<String> ids = new TreeSet<>();
        side.forEach(p -> ids.add(p.id()));
        return ids;
    }
}
