package dev.entente.store;

import dev.entente.store.Rows.Cells;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import dev.entente.text.Origin;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents out of their table, with and without their texts. */
final class DocumentRows {
    private static final String DESCRIPTION =
            "id, title, publisher, author, date, language, url, path, digest, charset, declared";
    private static final String ENTRY =
            "SELECT json_array(" + DESCRIPTION + ", coded, length, claim_count) FROM documents";

    private DocumentRows() {}

    static Optional<Document> find(Connection connection, String id) {
        String sql = "SELECT json_array(" + DESCRIPTION + ", text, json(blocks)) FROM documents WHERE id = :id";
        return Rows.of(connection, sql, Map.of("id", id), DocumentRows::document).stream()
                .findFirst();
    }

    private static Document document(Cells cells) {
        String id = cells.text();
        Metadata metadata = metadata(cells);
        Origin origin = origin(cells);
        String text = cells.text();
        return new Document(id, text, metadata, origin, cells.within(Packed::blocks));
    }

    static List<String> ids(Connection connection) {
        return Rows.of(connection, "SELECT json_array(id) FROM documents ORDER BY id", Map.of(), Cells::text);
    }

    static List<CatalogueEntry> entries(Connection connection) {
        return Rows.of(connection, ENTRY + " ORDER BY id", Map.of(), DocumentRows::entry);
    }

    static Optional<CatalogueEntry> findEntry(Connection connection, String id) {
        return Rows.of(connection, ENTRY + " WHERE id = :id", Map.of("id", id), DocumentRows::entry).stream()
                .findFirst();
    }

    private static CatalogueEntry entry(Cells cells) {
        String id = cells.text();
        Metadata metadata = metadata(cells);
        Origin origin = origin(cells);
        boolean coded = cells.flag();
        int length = cells.integer();
        return new CatalogueEntry(id, metadata, origin, coded, length, cells.integer());
    }

    private static Metadata metadata(Cells cells) {
        Optional<String> title = cells.findText();
        Optional<String> publisher = cells.findText();
        Optional<String> author = cells.findText();
        Optional<String> date = cells.findText();
        Optional<String> language = cells.findText();
        return new Metadata(title, publisher, author, date, language, cells.findText());
    }

    private static Origin origin(Cells cells) {
        String path = cells.text();
        String digest = cells.text();
        String charset = cells.text();
        return new Origin(path, digest, charset, cells.findText());
    }
}
