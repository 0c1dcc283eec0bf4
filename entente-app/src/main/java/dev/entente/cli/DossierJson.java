package dev.entente.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.entente.ask.Casebook;
import dev.entente.ask.Circle;
import dev.entente.ask.Dossier;
import dev.entente.ask.Membership;
import dev.entente.ask.Related;
import dev.entente.claim.Claim;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Dossiers as JSON: claims in full once, then by id. */
final class DossierJson {
    private DossierJson() {}

    static void write(Dossier dossier, Casebook casebook, Terminal terminal) {
        try (JsonOut json = JsonOut.to(terminal)) {
            json.object(to -> {
                side(to, "first", dossier.first(), dossier, casebook);
                side(to, "second", dossier.second(), dossier, casebook);
                JsonOut.list(to, "claims", dossier.claims(), DossierJson::related);
                JsonOut.words(to, "grounds", ids(dossier.grounds()));
                to.writeObjectFieldStart("record");
                for (Map.Entry<String, List<Related>> domain : dossier.record().entrySet()) {
                    JsonOut.words(to, domain.getKey(), ids(domain.getValue()));
                }
                to.writeEndObject();
                JsonOut.list(to, "shared", List.copyOf(dossier.shared().entrySet()), (row, shared) -> {
                    row.writeStringField("tie", shared.getKey());
                    JsonOut.list(row, "claims", shared.getValue(), JsonOut::statement);
                });
                JsonOut.list(to, "disputed", dossier.disputes(), (row, dispute) -> {
                    JsonOut.list(row, "asserted", casebook.statements(dispute.asserted()), JsonOut::statement);
                    JsonOut.list(row, "denials", casebook.statements(dispute.denials()), JsonOut::statement);
                });
                JsonOut.list(to, "ledger", dossier.ledgers(), (row, ledger) -> {
                    row.writeStringField("side", ledger.side().root().id());
                    JsonOut.list(
                            row, "entries", List.copyOf(ledger.byRecipient().entrySet()), (entry, group) -> {
                                entry.writeStringField("recipients", group.getKey());
                                JsonOut.list(entry, "claims", group.getValue(), JsonOut::statement);
                            });
                });
                JsonOut.words(to, "timeline", ids(dossier.timeline()));
            });
        }
    }

    private static void side(JsonGenerator json, String name, Circle circle, Dossier dossier, Casebook casebook)
            throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("id", circle.root().id());
        json.writeStringField("name", circle.root().name("en"));
        json.writeObjectFieldStart("counted_in");
        for (Map.Entry<String, String> path :
                dossier.countedIn(circle, casebook).entrySet()) {
            json.writeStringField(path.getKey(), path.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void related(JsonGenerator json, Related related) throws IOException {
        JsonOut.statement(json, related.statement());
        json.writeStringField("direction", related.direction().name().toLowerCase(Locale.ROOT));
        JsonOut.words(json, "paths", related.paths());
    }

    private static List<String> ids(List<Related> claims) {
        return claims.stream()
                .map(Related::statement)
                .map(s -> s.claim())
                .map(Claim::id)
                .toList();
    }

    static void write(Membership membership, Terminal terminal) {
        try (JsonOut json = JsonOut.to(terminal)) {
            json.object(to -> {
                to.writeStringField("alliance", membership.alliance().id());
                JsonOut.list(to, "members", List.copyOf(membership.members().entrySet()), (row, member) -> {
                    row.writeStringField("id", member.getKey());
                    JsonOut.list(row, "claims", member.getValue(), JsonOut::statement);
                });
            });
        }
    }
}
