package dev.entente.ask;

import dev.entente.claim.Claim;
import dev.entente.store.ClaimQuery;
import dev.entente.store.Corrections;
import dev.entente.store.Decision;
import dev.entente.store.LoggedCorrection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts what people decided on a page. */
public final class ReviewPage {
    private final Casebook casebook;
    private final List<Part> parts = new ArrayList<>();

    private ReviewPage(Casebook casebook) {
        this.casebook = casebook;
    }

    /** How many claims were reviewed. */
    public static Page tally(Casebook casebook) {
        ReviewPage page = new ReviewPage(casebook);
        Corrections.Tally tally = Corrections.of(casebook.collection()).tally();
        page.remark("accepted " + tally.accepted() + ", corrected " + tally.corrected() + ", added "
                + tally.added() + ", rejected " + tally.rejected() + "; not reviewed " + tally.unreviewed()
                + "; decisions that do not find their claim: " + tally.unplaced());
        return new Page(page.parts, true);
    }

    /** These decisions, one after the other. */
    public static Page of(List<LoggedCorrection> log, Casebook casebook) {
        ReviewPage page = new ReviewPage(casebook);
        log.forEach(page::add);
        return new Page(page.parts, !log.isEmpty());
    }

    private void add(LoggedCorrection logged) {
        String lead = lead(logged);
        Decision decision = logged.correction().decision();
        if (decision instanceof Decision.OnClaim claim) {
            Optional<Statement> statement = logged.claim()
                    .or(() -> Optional.of(claim.anchor().claim()))
                    .flatMap(id -> find(id, claim.anchor().document()))
                    .map(casebook::statement);
            if (statement.isPresent() && !logged.isUnplaced()) {
                parts.add(new Part.Brief(lead, 0, statement.get()));
            } else {
                remark(lead + ": " + (logged.isUnplaced() ? "does not find its claim: " : "")
                        + Wording.quoted(claim.anchor().evidence()) + " in document "
                        + claim.anchor().document());
            }
        } else if (decision instanceof Decision.OnActors actors) {
            remark(lead + ": " + actors.one() + ", " + actors.other());
        } else if (decision instanceof Decision.Split split) {
            remark(lead + ": " + split.actor() + " as " + split.as().id() + " in "
                    + String.join(", ", split.documents()));
        }
    }

    private void remark(String text) {
        parts.add(new Part.Remark(text));
    }

    private Optional<Claim> find(String id, String document) {
        return casebook.collection()
                .findClaim(id)
                .or(() -> Corrections.of(casebook.collection())
                        .rejected(ClaimQuery.all().document(document))
                        .stream()
                        .filter(c -> c.id().equals(id))
                        .findFirst());
    }

    /** "3 reject (2026-01-31T12:00:00Z, “misread”)". */
    private static String lead(LoggedCorrection logged) {
        String reason = logged.correction().reason().isBlank()
                ? ""
                : ", " + Wording.quoted(logged.correction().reason());
        String undone = logged.undone().map(at -> "; undone " + at).orElse("");
        return logged.number() + " " + kind(logged.correction().decision()) + " (" + logged.made() + reason + undone
                + ")";
    }

    /** "accept", "same", "split". */
    public static String kind(Decision decision) {
        if (decision instanceof Decision.OnClaim claim) {
            return claim.verdict().name().toLowerCase(Locale.ROOT);
        }
        return decision instanceof Decision.OnActors actors
                ? actors.relation().name().toLowerCase(Locale.ROOT)
                : "split";
    }
}
