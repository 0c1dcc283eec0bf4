package dev.entente.store;

import dev.entente.claim.Claim;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.claim.Source;
import dev.entente.text.Document;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Lays what people decided over what was read of one document: the claims of the collection's tables are those that count, how they
 * were read is kept beside, so that no question needs to know of corrections.
 *
 * <p>It always begins with what was read and applies all that stands, in order; so a decision that is undone leaves no trace, and a
 * document that is read anew gets its decisions again.
 */
final class Overlay {
    private final Handle handle;
    private final long key;
    private final Document document;
    private final Map<String, State> states = new LinkedHashMap<>();

    /** What became of a claim so far. */
    private static final class State {
        private final Optional<Claim> read;
        private Claim claim;
        private Optional<Review> review = Optional.empty();
        private boolean rejected;

        State(Optional<Claim> read, Claim claim) {
            this.read = read;
            this.claim = claim;
        }
    }

    private Overlay(Handle handle, long key, Document document) {
        this.handle = handle;
        this.key = key;
        this.document = document;
    }

    /** Applies what stands to a document that was just stored. */
    static void renewIfCorrected(Handle handle, String document) {
        if (CorrectionRows.anyStands(handle)) {
            renew(handle, document);
        }
    }

    /** Applies what stands to a document; nothing to do where it is not in the collection. */
    static void renew(Handle handle, String document) {
        Optional<Long> key = handle.createQuery("SELECT key FROM documents WHERE id = ?")
                .bind(0, document)
                .mapTo(Long.class)
                .findOne();
        key.ifPresent(k -> new Overlay(
                        handle,
                        k,
                        DocumentRows.find(handle.getConnection(), document).orElseThrow())
                .renew());
    }

    private void renew() {
        Identities.unmerge(handle, key);
        AsRead.bringBack(handle, key);
        unsplit();
        ActorForms.removeIntroduced(handle, key);
        handle.execute("DELETE FROM placements WHERE document = ?", key);
        for (Claim claim :
                ClaimRows.find(handle.getConnection(), ClaimQuery.all().document(document.id()))) {
            states.put(claim.id(), new State(Optional.of(claim), claim));
        }
        List<Decision.Split> splits = CorrectionRows.splits(handle, document.id());
        List<LoggedCorrection> standing = CorrectionRows.standing(handle, document.id());
        splits.forEach(this::split);
        standing.forEach(this::apply);
        states.values().forEach(this::write);
        handle.execute(
                "UPDATE documents SET claim_count = (SELECT COUNT(*) FROM claims WHERE document = documents.key) WHERE key = ?",
                key);
        Identities.merge(handle, key);
        ChangeRows.touch(handle, key);
    }

    private void unsplit() {
        handle.execute(
                "UPDATE mentions SET actor = unsplit, unsplit = NULL WHERE unsplit IS NOT NULL AND document = ?", key);
        handle.execute(
                "UPDATE attributions SET source = unsplit, unsplit = NULL WHERE unsplit IS NOT NULL AND document = ?",
                key);
    }

    private void split(Decision.Split split) {
        String as = split.as().id();
        handle.execute(
                "UPDATE mentions SET unsplit = actor, actor = ? WHERE unsplit IS NULL AND actor = ? AND document = ?",
                as,
                split.actor(),
                key);
        handle.execute(
                "UPDATE attributions SET unsplit = source, source = ? WHERE unsplit IS NULL AND source = ?"
                        + " AND document = ?",
                as,
                split.actor(),
                key);
        ActorForms.insert(handle, key, List.of(split.as()), true);
        states.values().forEach(state -> state.claim = renamed(state.claim, split.actor(), as));
    }

    private static Claim renamed(Claim claim, String from, String to) {
        Proposition p = claim.proposition();
        Proposition proposition = new Proposition(
                p.type(),
                renamed(p.actors(), from, to),
                renamed(p.recipients(), from, to),
                p.role(),
                p.contexts(),
                p.date(),
                p.place(),
                p.quantities());
        List<Source> sources = claim.sources().stream()
                .map(s -> new Source(renamed(List.of(s.who()), from, to).get(0), s.cue(), s.stance()))
                .toList();
        return new Claim(
                claim.id(),
                claim.document(),
                claim.passage(),
                claim.evidence(),
                proposition,
                sources,
                claim.factuality(),
                claim.inferred(),
                claim.attribution());
    }

    private static List<Participant> renamed(List<Participant> participants, String from, String to) {
        return participants.stream()
                .map(p -> p.id().equals(from) ? new Participant(to, p.mention(), p.passage()) : p)
                .toList();
    }

    private void apply(LoggedCorrection logged) {
        Decision.OnClaim decision = (Decision.OnClaim) logged.correction().decision();
        Optional<State> found = find(decision);
        if (found.isEmpty() && decision.verdict() == Decision.Verdict.ADD) {
            found = added(decision);
        }
        found.ifPresent(state -> {
            apply(decision, state);
            handle.execute(
                    "INSERT INTO placements (correction, document, claim) VALUES (?, ?, ?)",
                    logged.number(),
                    key,
                    state.claim.id());
        });
    }

    /** By how it was read; what was added counts as read. */
    private Optional<State> find(Decision.OnClaim decision) {
        List<Claim> claims = new ArrayList<>();
        states.values().forEach(state -> claims.add(state.read.orElse(state.claim)));
        return new Placing(claims, document.text())
                .find(decision)
                .map(claim -> Optional.ofNullable(states.get(claim.id())).orElseThrow());
    }

    private Optional<State> added(Decision.OnClaim decision) {
        Optional<Integer> start = place(decision.anchor());
        start.ifPresent(at -> {
            Claim claim = Added.claim(decision, at, document.text());
            State state = new State(Optional.empty(), claim);
            state.review = Optional.of(Review.ADDED);
            states.put(claim.id(), state);
        });
        return start.map(at -> decision.anchor().claim()).flatMap(id -> Optional.ofNullable(states.get(id)));
    }

    /** Where the quote stands now, nearest to where it stood. */
    private Optional<Integer> place(Anchor anchor) {
        List<Integer> places = new ArrayList<>();
        for (int at = document.text().indexOf(anchor.evidence()); at >= 0; ) {
            places.add(at);
            at = document.text().indexOf(anchor.evidence(), at + 1);
        }
        return places.stream()
                .min(java.util.Comparator.comparing(
                        (Integer at) -> Math.abs(at - anchor.passage().start())));
    }

    private void apply(Decision.OnClaim decision, State state) {
        switch (decision.verdict()) {
            case REJECT -> state.rejected = true;
            case ACCEPT -> {
                state.rejected = false;
                state.review = state.review.or(() -> Optional.of(Review.ACCEPTED));
            }
            case ADD, CORRECT -> {
                boolean add = decision.verdict() == Decision.Verdict.ADD;
                Passage passage = state.claim.passage();
                int shift = passage.start() - decision.anchor().passage().start();
                state.rejected = false;
                state.claim = decision.amendment().applyTo(state.claim, document.text(), shift);
                state.review = Optional.of(
                        add || state.review.equals(Optional.of(Review.ADDED)) ? Review.ADDED : Review.CORRECTED);
            }
        }
        if (!state.rejected) {
            ActorForms.insert(handle, key, decision.introduced(), true);
        }
    }

    private void write(State state) {
        boolean changed = state.rejected || !state.read.equals(Optional.of(state.claim));
        if (changed && state.read.isPresent()) {
            long number = handle.createQuery("SELECT key FROM claims WHERE id = ?")
                    .bind(0, state.claim.id())
                    .mapTo(Long.class)
                    .one();
            AsRead.keep(handle, state.claim.id(), state.rejected);
            if (!state.rejected) {
                ClaimWriter.insert(handle, key, List.of(state.claim), List.of(number));
            }
        } else if (changed && !state.rejected) {
            ClaimWriter.insert(handle, key, List.of(state.claim), ClaimWriter.keys(handle, 1));
        }
        if (!state.rejected && state.review.isPresent()) {
            handle.execute(
                    "UPDATE claims SET review = ? WHERE id = ?",
                    state.review.get().word(),
                    state.claim.id());
        }
    }
}
