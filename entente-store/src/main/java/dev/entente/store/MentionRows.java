package dev.entente.store;

import dev.entente.claim.Mention;
import dev.entente.text.Passage;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Mentions out of their table. */
final class MentionRows {
    private MentionRows() {}

    /** Those in whose row the column has the value, in order of document and text. */
    static List<Mention> of(Handle handle, String column, String value) {
        return handle.createQuery("SELECT m.actor, d.id AS document_id, m.start, m.end, m.text FROM mentions m"
                        + " JOIN documents d ON d.key = m.document WHERE " + column
                        + " = ? ORDER BY d.id, m.start, m.end, m.position")
                .bind(0, value)
                .map((row, context) -> new Mention(
                        row.getString("actor"),
                        row.getString("document_id"),
                        new Passage(row.getInt("start"), row.getInt("end")),
                        row.getString("text")))
                .list();
    }

    /** By actor the words that mention it, the most frequent first, then in order of the words. */
    static Map<String, List<String>> words(Connection connection, java.util.Collection<String> actors) {
        String sql = "SELECT json_array(actor, text) FROM mentions"
                + " WHERE actor IN (SELECT value FROM json_each(:actors))"
                + " GROUP BY actor, text ORDER BY actor, COUNT(*) DESC, text";
        Map<String, List<String>> words = new TreeMap<>();
        Rows.of(connection, sql, Map.of("actors", Packed.words(actors)), cells -> words.computeIfAbsent(
                        cells.text(), a -> new ArrayList<>())
                .add(cells.text()));
        return words;
    }
}
