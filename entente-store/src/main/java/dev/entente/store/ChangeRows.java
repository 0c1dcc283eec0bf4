package dev.entente.store;

import dev.entente.text.Document;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What changed in a collection, and the documents that changes name. */
final class ChangeRows {
    private static final String SELECT = "SELECT sequence, document, digest FROM changes";

    private ChangeRows() {}

    static List<Change> after(Handle handle, long sequence, int most) {
        return handle.createQuery(SELECT + " WHERE sequence > ? ORDER BY sequence LIMIT ?")
                .bind(0, sequence)
                .bind(1, most)
                .map((row, context) -> change(row))
                .list();
    }

    static Optional<Change> find(Handle handle, long sequence) {
        return handle.createQuery(SELECT + " WHERE sequence = ?")
                .bind(0, sequence)
                .map((row, context) -> change(row))
                .findOne();
    }

    static long last(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(sequence), 0) FROM changes")
                .mapTo(Long.class)
                .one();
    }

    /** A document's claims or actors count in another form now, though it was not stored anew. */
    static void touch(Handle handle, long document) {
        handle.execute(
                "INSERT INTO changes (document, digest) SELECT key, digest FROM documents WHERE key = ?", document);
    }

    static List<Long> keys(Handle handle) {
        return handle.createQuery("SELECT key FROM documents ORDER BY key")
                .mapTo(Long.class)
                .list();
    }

    private static Change change(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Change(row.getLong("sequence"), row.getLong("document"), row.getString("digest"));
    }

    static Optional<StoredDocument> document(Handle handle, long key) {
        Optional<String> id = handle.createQuery("SELECT id FROM documents WHERE key = ?")
                .bind(0, key)
                .mapTo(String.class)
                .findOne();
        return id.flatMap(i -> DocumentRows.find(handle.getConnection(), i))
                .map(document -> with(handle, key, document));
    }

    private static StoredDocument with(Handle handle, long key, Document document) {
        return new StoredDocument(
                key,
                document,
                ClaimRows.find(handle.getConnection(), ClaimQuery.all().document(document.id())),
                AttributionRows.find(handle, AttributionQuery.all().document(document.id())),
                MentionRows.of(handle, "d.id", document.id()));
    }
}
