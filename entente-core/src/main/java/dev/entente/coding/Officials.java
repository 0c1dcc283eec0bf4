package dev.entente.coding;

import dev.entente.actor.Registry;
import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.claim.EventDate;
import java.util.Optional;

/**
 * For which state somebody spoke on the day of a document, as the registry's offices with their dates tell it.
 *
 * @param day the document's date; without it any office counts
 */
record Officials(Registry registry, Optional<EventDate> day) {
    /** The state in which a person held an office then. */
    Optional<Actor> findState(String person) {
        return registry.offices(person).stream()
                .filter(this::isHeld)
                .map(Registry.Office::body)
                .flatMap(b -> registry.findActor(b).filter(a -> a.type() == ActorType.STATE).stream())
                .findFirst();
    }

    /** Not one that began later or had ended; offices whose dates are not recorded count. */
    private boolean isHeld(Registry.Office office) {
        boolean later = !office.from().isEmpty()
                && day.filter(d -> new EventDate(office.from()).from().isAfter(d.to()))
                        .isPresent();
        boolean over = !office.to().isEmpty()
                && day.filter(d -> new EventDate(office.to()).to().isBefore(d.from()))
                        .isPresent();
        return !later && !over;
    }
}
