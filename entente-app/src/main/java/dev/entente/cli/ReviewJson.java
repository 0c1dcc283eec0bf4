package dev.entente.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.entente.ask.ReviewPage;
import dev.entente.store.Decision;
import dev.entente.store.LoggedCorrection;
import java.io.IOException;
import java.util.List;

/** Entries of the log of corrections as JSON. */
final class ReviewJson {
    private ReviewJson() {}

    /** Writes the fields of one entry. */
    static void write(JsonGenerator json, LoggedCorrection logged) throws IOException {
        Decision decision = logged.correction().decision();
        json.writeNumberField("number", logged.number());
        json.writeStringField("decision", ReviewPage.kind(decision));
        json.writeStringField("reason", logged.correction().reason());
        json.writeStringField("made", logged.made());
        json.writeStringField("undone", logged.undone().orElse(""));
        if (decision instanceof Decision.OnClaim claim) {
            json.writeStringField("claim", logged.claim().orElse(claim.anchor().claim()));
            json.writeStringField("document", claim.anchor().document());
            json.writeStringField("evidence", claim.anchor().evidence());
            json.writeBooleanField("placed", logged.stands() && !logged.isUnplaced());
        } else if (decision instanceof Decision.OnActors actors) {
            JsonOut.words(json, "actors", List.of(actors.one(), actors.other()));
        } else if (decision instanceof Decision.Split split) {
            JsonOut.words(json, "actors", List.of(split.actor(), split.as().id()));
            JsonOut.words(json, "documents", List.copyOf(split.documents()));
        }
    }
}
