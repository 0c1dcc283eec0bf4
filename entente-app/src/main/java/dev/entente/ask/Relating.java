package dev.entente.ask;

import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Participant;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sees whether and how a claim stands between two circles at its date: somebody who left office no longer speaks for it. */
record Relating(Casebook casebook, Circle first, Circle second) {
    Optional<Related> find(Claim claim) {
        Optional<EventDate> date = claim.proposition().date().or(() -> published(claim.document()));
        List<Participant> actors = claim.proposition().actors();
        List<Participant> recipients = claim.proposition().recipients();
        boolean forth = any(actors, first, date) && any(recipients, second, date);
        boolean back = any(actors, second, date) && any(recipients, first, date);
        boolean together = claim.type().mutual()
                && (any(actors, first, date) && any(actors, second, date)
                        || any(recipients, first, date) && any(recipients, second, date));
        if (!forth && !back && !together) {
            return Optional.empty();
        }
        Related.Direction direction = claim.type().mutual() || forth == back
                ? Related.Direction.BETWEEN
                : forth ? Related.Direction.FORTH : Related.Direction.BACK;
        return Optional.of(new Related(casebook.statement(claim), direction, paths(claim, date)));
    }

    private Optional<EventDate> published(String document) {
        try {
            return casebook.findEntry(document)
                    .flatMap(e -> e.metadata().date())
                    .map(EventDate::new);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean any(List<Participant> participants, Circle circle, Optional<EventDate> date) {
        return participants.stream().anyMatch(p -> circle.holds(p.id(), date));
    }

    private List<String> paths(Claim claim, Optional<EventDate> date) {
        List<Participant> all = new ArrayList<>(claim.proposition().actors());
        all.addAll(claim.proposition().recipients());
        List<String> paths = new ArrayList<>();
        for (Circle circle : List.of(first, second)) {
            all.stream()
                    .map(Participant::id)
                    .distinct()
                    .filter(id -> circle.paths().containsKey(id) && circle.holds(id, date))
                    .forEach(id -> paths.add(circle.words(id, casebook)));
        }
        return paths;
    }
}
