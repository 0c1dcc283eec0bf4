package dev.entente.reconcile;

import dev.entente.claim.Claim;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Claims that tell one event or tie; every member fits the first one that was put in, and their dates have a day in common. */
final class EventGroup {
    private final Dated measure;
    private final List<Claim> members = new ArrayList<>();
    private final Set<String> documents = new HashSet<>();
    private LocalDate earliest = LocalDate.MIN;
    private LocalDate latest = LocalDate.MAX;

    EventGroup(Dated first) {
        measure = first;
        add(first);
    }

    void add(Dated dated) {
        Claim claim = dated.claim();
        int at = Collections.binarySearch(members, claim, Order.BY_PLACE);
        members.add(at < 0 ? -at - 1 : at, claim);
        documents.add(claim.document());
        earliest = dated.from().isAfter(earliest) ? dated.from() : earliest;
        latest = dated.to().isBefore(latest) ? dated.to() : latest;
    }

    boolean isToldIn(String document) {
        return documents.contains(document);
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
    boolean admits(Dated dated, EvidenceWords words) {
        Proposition p = dated.claim().proposition();
        return !dated.from().isAfter(latest)
                && !earliest.isAfter(dated.to())
                && isKnownAgain(dated, words)
                && Agreement.details(p, measure.claim().proposition());
    }

    private boolean isKnownAgain(Dated dated, EvidenceWords words) {
        Claim claim = dated.claim();
        boolean sameDay = dated.isDay() && measure.isDay() && dated.from().equals(measure.from());
        boolean sameAmount = Agreement.shareQuantity(
                claim.proposition().quantities(), measure.claim().proposition().quantities());
        if (!isTelling(claim)) {
            return (sameDay || sameAmount) && words.share(claim, measure.claim());
        }
        return !claim.type().isEvent() || sameDay || sameAmount || words.shareMuch(claim, measure.claim());
    }

    /** Whether it names somebody on both sides. */
    private static boolean isTelling(Claim claim) {
        Proposition p = claim.proposition();
        boolean named =
                Stream.concat(p.actors().stream(), p.recipients().stream()).noneMatch(Participant::isUnnamed);
        boolean both = p.type().mutual()
                ? Agreement.everyone(p).size() > 1
                : !p.actors().isEmpty() && !p.recipients().isEmpty();
        return named && both;
    }
}
