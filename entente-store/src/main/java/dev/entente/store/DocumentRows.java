package dev.entente.store;

import dev.entente.text.Document;
import dev.entente.text.Metadata;
import dev.entente.text.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Documents out of their table, with and without their texts. */
final class DocumentRows {
    private static final String DESCRIPTION =
            "id, title, publisher, author, date, language, url, path, digest, charset, declared";
    private static final String ENTRY = "SELECT " + DESCRIPTION + ", coded, length, claim_count FROM documents";

    private DocumentRows() {}

    static Optional<Document> find(Handle handle, String id) {
        return handle.createQuery("SELECT " + DESCRIPTION + ", text, blocks FROM documents WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> new Document(
                        row.getString("id"),
                        row.getString("text"),
                        metadata(row),
                        origin(row),
                        Packed.blocks(row.getString("blocks"))))
                .findOne();
    }

    static List<String> ids(Handle handle) {
        return handle.createQuery("SELECT id FROM documents ORDER BY id")
                .mapTo(String.class)
                .list();
    }

    static List<CatalogueEntry> entries(Handle handle) {
        return handle.createQuery(ENTRY + " ORDER BY id")
                .map((row, context) -> entry(row))
                .list();
    }

    static Optional<CatalogueEntry> findEntry(Handle handle, String id) {
        return handle.createQuery(ENTRY + " WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> entry(row))
                .findOne();
    }

    private static CatalogueEntry entry(ResultSet row) throws SQLException {
        return new CatalogueEntry(
                row.getString("id"),
                metadata(row),
                origin(row),
                row.getBoolean("coded"),
                row.getInt("length"),
                row.getInt("claim_count"));
    }

    private static Metadata metadata(ResultSet row) throws SQLException {
        return new Metadata(
                value(row, "title"),
                value(row, "publisher"),
                value(row, "author"),
                value(row, "date"),
                value(row, "language"),
                value(row, "url"));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                row.getString("path"), row.getString("digest"), row.getString("charset"), value(row, "declared"));
    }

    private static Optional<String> value(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
