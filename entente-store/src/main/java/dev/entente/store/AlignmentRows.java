package dev.entente.store;

import dev.entente.store.Rows.Cells;
import dev.entente.text.Alignment;
import dev.entente.text.Passage;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Aligned passages of translations, in and out of their table. */
final class AlignmentRows {
    private AlignmentRows() {}

    /** A document that is not there leaves NULL for its key, and the table refuses it. */
    static void replace(Handle handle, List<Alignment> alignments) {
        handle.execute("DELETE FROM alignments");
        PreparedBatch rows = handle.prepareBatch(
                "INSERT INTO alignments (from_document, from_start, from_end, to_document, to_start, to_end) VALUES"
                        + " ((SELECT key FROM documents WHERE id = ?), ?, ?, (SELECT key FROM documents WHERE id = ?), ?, ?)"
                        + " ON CONFLICT DO NOTHING");
        for (Alignment alignment : alignments) {
            rows.bind(0, alignment.from())
                    .bind(1, alignment.fromPassage().start())
                    .bind(2, alignment.fromPassage().end())
                    .bind(3, alignment.to())
                    .bind(4, alignment.toPassage().start())
                    .bind(5, alignment.toPassage().end())
                    .add();
        }
        if (!alignments.isEmpty()) {
            rows.execute();
        }
        rows.close();
    }

    static List<Alignment> all(Connection connection) {
        String sql = "SELECT json_array(f.id, a.from_start, a.from_end, t.id, a.to_start, a.to_end)"
                + " FROM alignments a JOIN documents f ON f.key = a.from_document"
                + " JOIN documents t ON t.key = a.to_document";
        return Rows.of(connection, sql, Map.of(), AlignmentRows::alignment).stream()
                .sorted()
                .toList();
    }

    private static Alignment alignment(Cells cells) {
        String from = cells.text();
        Passage fromPassage = cells.passage();
        String to = cells.text();
        return new Alignment(from, fromPassage, to, cells.passage());
    }
}
