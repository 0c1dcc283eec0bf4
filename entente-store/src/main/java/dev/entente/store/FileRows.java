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

    /** Digests of files that were read to their end with all that is packed in them, by path. */
    static Map<String, String> whole(Handle handle) {
        Map<String, String> whole = new TreeMap<>();
        handle.createQuery("SELECT path, digest FROM files WHERE digest <> ''")
                .map((row, context) -> Map.entry(row.getString("path"), row.getString("digest")))
                .forEach(file -> whole.put(file.getKey(), file.getValue()));
        return whole;
    }

    static int setWhole(Handle handle, Map<String, String> digests) {
        PreparedBatch rows = handle.prepareBatch("UPDATE files SET digest = ? WHERE path = ?");
        digests.forEach((path, digest) -> rows.bind(0, digest).bind(1, path).add());
        if (!digests.isEmpty()) {
            rows.execute();
        }
        rows.close();
        return digests.size();
    }

    /** How many documents come from the file of that path; of those packed in it, the paths go on with an exclamation mark or, records, with #. */
    static int within(Handle handle, String path) {
        return handle.createQuery(
                        "SELECT count(*) FROM documents WHERE path = ? OR path > ? AND path < ? OR path > ? AND path < ?")
                .bind(0, path)
                .bind(1, path + "!")
                .bind(2, path + "\"")
                .bind(3, path + "#")
                .bind(4, path + "$")
                .mapTo(Integer.class)
                .one();
    }

    /** What is taken out may come back with a file that is as it was. */
    static int remove(Handle handle, List<String> documents) {
        handle.execute("UPDATE files SET digest = ''");
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
