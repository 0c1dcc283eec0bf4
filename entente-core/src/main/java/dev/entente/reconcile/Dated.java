package dev.entente.reconcile;

import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A claim with its first and last possible day, read once; without a date it may have been ever. */
record Dated(Claim claim, LocalDate from, LocalDate to) {
    static Dated of(Claim claim) {
        Optional<EventDate> date = claim.proposition().date();
        return new Dated(
                claim,
                date.map(EventDate::from).orElse(LocalDate.MIN),
                date.map(EventDate::to).orElse(LocalDate.MAX));
    }

    boolean isDated() {
        return !from.equals(LocalDate.MIN);
    }

    /** Whether it is known to the day. */
    boolean isDay() {
        return from.equals(to);
    }

    /** How many days it leaves open. */
    long width() {
        return isDated() ? ChronoUnit.DAYS.between(from, to) : Long.MAX_VALUE;
    }
}
