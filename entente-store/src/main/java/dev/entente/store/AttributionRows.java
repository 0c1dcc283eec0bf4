package dev.entente.store;

import dev.entente.claim.Attribution;
import dev.entente.claim.Cue;
import dev.entente.claim.Factuality;
import dev.entente.claim.Participant;
import dev.entente.text.Passage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Attributions out of their table. */
final class AttributionRows {
    private static final String COLUMNS =
            "SELECT a.id, d.id AS document_id, a.source, a.mention, a.start, a.end, a.cue,"
                    + " a.cue_start, a.cue_end, a.content, a.parent, a.stance"
                    + " FROM attributions a JOIN documents d ON d.key = a.document";
    private static final String ORDER = " ORDER BY d.id, a.cue_start, a.cue_end, a.id";

    private AttributionRows() {}

    static List<Attribution> find(Handle handle, AttributionQuery query) {
        List<String> parts = new ArrayList<>();
        if (!query.sources().isEmpty()) {
            parts.add("a.source IN (SELECT value FROM json_each(:sources))");
        }
        if (!query.documents().isEmpty()) {
            parts.add("d.id IN (SELECT value FROM json_each(:documents))");
        }
        String where = parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
        Query sql = handle.createQuery(COLUMNS + where + ORDER);
        if (!query.sources().isEmpty()) {
            sql.bind("sources", Packed.words(query.sources()));
        }
        if (!query.documents().isEmpty()) {
            sql.bind("documents", Packed.words(query.documents()));
        }
        return sql.map((row, context) -> attribution(row)).list();
    }

    private static Attribution attribution(ResultSet row) throws SQLException {
        Cue cue = new Cue(row.getString("cue"), new Passage(row.getInt("cue_start"), row.getInt("cue_end")));
        return new Attribution(
                row.getString("id"),
                row.getString("document_id"),
                source(row),
                cue,
                Packed.passages(row.getString("content")),
                Optional.ofNullable(row.getString("parent")),
                Factuality.of(row.getString("stance")));
    }

    private static Optional<Participant> source(ResultSet row) throws SQLException {
        String id = row.getString("source");
        if (id == null) {
            return Optional.empty();
        }
        Passage passage = new Passage(row.getInt("start"), row.getInt("end"));
        return Optional.of(new Participant(id, row.getString("mention"), passage));
    }
}
