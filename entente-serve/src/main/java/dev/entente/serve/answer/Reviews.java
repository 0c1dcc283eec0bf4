package dev.entente.serve.answer;

import dev.entente.ask.ReviewPage;
import dev.entente.serve.answer.ReviewShapes.Tally;
import dev.entente.store.Collection;
import dev.entente.store.Corrections;
import dev.entente.store.Decision;
import dev.entente.store.LoggedCorrection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What people decided. */
public final class Reviews {
    /** Columns of the log as a table. */
    public static final List<String> COLUMNS = List.of(
            "number",
            "decision",
            "reason",
            "made",
            "undone",
            "claim",
            "document",
            "evidence",
            "placed",
            "actors",
            "documents");

    private Reviews() {}

    /** The log, the last first. */
    public static List<ReviewShapes.Decision> log(Collection collection) {
        List<ReviewShapes.Decision> log = new ArrayList<>();
        Corrections.of(collection).log().forEach(logged -> log.add(decision(logged)));
        Collections.reverse(log);
        return log;
    }

    public static ReviewShapes.Decision decision(LoggedCorrection logged) {
        Decision decision = logged.correction().decision();
        String claim = "";
        String document = "";
        String evidence = "";
        List<String> actors = List.of();
        List<String> documents = List.of();
        if (decision instanceof Decision.OnClaim onClaim) {
            claim = logged.claim().orElse(onClaim.anchor().claim());
            document = onClaim.anchor().document();
            evidence = onClaim.anchor().evidence();
        } else if (decision instanceof Decision.OnActors onActors) {
            actors = List.of(onActors.one(), onActors.other());
        } else if (decision instanceof Decision.Split split) {
            actors = List.of(split.actor(), split.as().id());
            documents = List.copyOf(split.documents());
        }
        return new ReviewShapes.Decision(
                logged.number(),
                ReviewPage.kind(decision),
                logged.correction().reason(),
                logged.made(),
                logged.undone().orElse(""),
                claim,
                document,
                evidence,
                logged.stands() && !logged.isUnplaced(),
                actors,
                documents);
    }

    /** The cells of a row of the log. */
    public static List<String> cells(ReviewShapes.Decision decision) {
        return List.of(
                Integer.toString(decision.number()),
                decision.decision(),
                decision.reason(),
                decision.made(),
                decision.undone(),
                decision.claim(),
                decision.document(),
                decision.evidence(),
                decision.placed() ? "yes" : "no",
                String.join("; ", decision.actors()),
                String.join("; ", decision.documents()));
    }

    public static Tally tally(Collection collection) {
        Corrections.Tally tally = Corrections.of(collection).tally();
        return new Tally(
                tally.accepted(),
                tally.corrected(),
                tally.added(),
                tally.rejected(),
                tally.unreviewed(),
                tally.unplaced());
    }
}
