package dev.entente.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Files that documents come from, and documents that are taken out. */
final class FileRows {
    private FileRows() {}

    static Map<String, String> locations(Handle handle) {
        Map<String, String> locations = new TreeMap<>();
        handle.createQuery("SELECT path, location FROM files")
                .map((row, context) -> Map.entry(row.getString("path"), row.getString("location")))
                .forEach(file -> locations.put(file.getKey(), file.getValue()));
        return locations;
    }

    static int place(Handle handle, Map<String, String> locations) {
        PreparedBatch rows = handle.prepareBatch("INSERT OR REPLACE INTO files (path, location) VALUES (?, ?)");
        locations.forEach(
                (path, location) -> rows.bind(0, path).bind(1, location).add());
        if (!locations.isEmpty()) {
            rows.execute();
        }
        rows.close();
        return locations.size();
    }

    static int remove(Handle handle, List<String> documents) {
        for (String id : documents) {
            long key = handle.createQuery("SELECT key FROM documents WHERE id = ?")
                    .bind(0, id)
                    .mapTo(Long.class)
                    .findOne()
                    .orElse(-1L);
            remove(handle, key);
        }
        return documents.size();
    }

    /** Takes a document out, with all that hangs on it and what only it knew of actors. */
    static void remove(Handle handle, long key) {
        List<Long> forms = ActorForms.of(handle, key);
        handle.execute("DELETE FROM documents WHERE key = ?", key);
        ActorForms.removeUnused(handle, forms);
    }
}
