package dev.entente.reconcile;

import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Claims that tell one event or tie; every member fits the first one that was put in, and their dates have a day in common. */
final class EventGroup {
    private final Claim measure;
    private final List<Claim> members = new ArrayList<>();
    private final Set<String> documents = new HashSet<>();
    private LocalDate earliest = LocalDate.MIN;
    private LocalDate latest = LocalDate.MAX;

    EventGroup(Claim claim) {
        measure = claim;
        add(claim);
    }

    void add(Claim claim) {
        int at = Collections.binarySearch(members, claim, Order.BY_PLACE);
        members.add(at < 0 ? -at - 1 : at, claim);
        documents.add(claim.document());
        claim.proposition().date().ifPresent(this::narrow);
    }

    boolean isToldIn(String document) {
        return documents.contains(document);
    }

    private void narrow(EventDate date) {
        earliest = date.from().isAfter(earliest) ? date.from() : earliest;
        latest = date.to().isBefore(latest) ? date.to() : latest;
    }

    Claim first() {
        return members.get(0);
    }

    /** In order of document and text. */
    List<Claim> members() {
        return members;
    }

    boolean isDated() {
        return !earliest.equals(LocalDate.MIN);
    }

    /** Whether the two cannot have happened on one day. */
    boolean excludes(EventGroup other) {
        return earliest.isAfter(other.latest) || other.earliest.isAfter(latest);
    }

    /** Whether a claim of the same type and participants tells this event or tie too. */
    boolean admits(Claim claim, EvidenceWords words) {
        Proposition p = claim.proposition();
        Proposition q = measure.proposition();
        boolean inTime = p.date()
                .map(d -> !d.from().isAfter(latest) && !earliest.isAfter(d.to()))
                .orElse(true);
        return inTime && Agreement.circumstances(p, q) && isKnownAgain(claim, words);
    }

    private boolean isKnownAgain(Claim claim, EvidenceWords words) {
        Proposition p = claim.proposition();
        boolean sameDay = day(claim).isPresent() && day(claim).equals(day(measure));
        boolean sameAmount = Agreement.shareQuantity(p.quantities(), measure.proposition().quantities());
        if (!isTelling(claim)) {
            return (sameDay || sameAmount) && words.share(claim, measure);
        }
        return !p.type().isEvent() || sameDay || sameAmount || words.shareMuch(claim, measure);
    }

    /** The day it happened, where it is known to the day. */
    static Optional<LocalDate> day(Claim claim) {
        return claim.proposition().date().filter(d -> d.from().equals(d.to())).map(EventDate::from);
    }

    /** Whether it names somebody on both sides. */
    private static boolean isTelling(Claim claim) {
        Proposition p = claim.proposition();
        boolean named = Stream.concat(p.actors().stream(), p.recipients().stream()).noneMatch(Participant::isUnnamed);
        boolean both = p.type().mutual()
                ? Agreement.everyone(p).size() > 1
                : !p.actors().isEmpty() && !p.recipients().isEmpty();
        return named && both;
    }
}
