package dev.entente.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Keeps claims as they were read beside those that count, and brings them back; rows are copied column by column. */
final class AsRead {
    private static final String CLAIM = "key, id, document, start, end, evidence, type, mutual, role, date, first_day,"
            + " last_day, place, factuality, inferred, attribution";

    /** A table of parts and its columns. */
    private record Parts(String table, String columns) {}

    private static final List<Parts> PARTS = List.of(
            new Parts("participants", "claim, side, position, actor, mention, start, end"),
            new Parts("sources", "claim, position, actor, mention, start, end, cue, stance"),
            new Parts("contexts", "claim, position, context"),
            new Parts("quantities", "claim, position, value, unit, of_what, approximate"));

    private AsRead() {}

    /** Takes a claim out of those that count and keeps it as it is. */
    static void keep(Handle handle, String id, boolean rejected) {
        handle.execute(
                "INSERT INTO read_claims (" + CLAIM + ", rejected) SELECT " + CLAIM + ", ? FROM claims WHERE id = ?",
                rejected ? 1 : 0,
                id);
        for (Parts parts : PARTS) {
            handle.execute(
                    "INSERT INTO read_" + parts.table() + " (" + parts.columns() + ") SELECT " + parts.columns()
                            + " FROM " + parts.table() + " WHERE claim = (SELECT key FROM claims WHERE id = ?)",
                    id);
        }
        handle.execute("DELETE FROM claims WHERE id = ?", id);
    }

    /** Brings all claims of a document back to how they were read. */
    static void bringBack(Handle handle, long document) {
        handle.execute(
                "DELETE FROM claims WHERE document = ? AND (review = 'added' OR key IN (SELECT key FROM read_claims"
                        + " WHERE document = ?))",
                document,
                document);
        handle.execute("UPDATE claims SET review = '' WHERE document = ? AND review <> ''", document);
        handle.execute(
                "INSERT INTO claims (" + CLAIM + ") SELECT " + CLAIM + " FROM read_claims WHERE document = ?",
                document);
        for (Parts parts : PARTS) {
            handle.execute(
                    "INSERT INTO " + parts.table() + " (" + parts.columns() + ") SELECT " + parts.columns()
                            + " FROM read_" + parts.table()
                            + " WHERE claim IN (SELECT key FROM read_claims WHERE document = ?)",
                    document);
        }
        handle.execute("DELETE FROM read_claims WHERE document = ?", document);
    }
}
