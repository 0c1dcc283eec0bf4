package dev.entente.store;

import dev.entente.claim.Attribution;
import dev.entente.claim.Claim;
import dev.entente.claim.Mention;
import dev.entente.claim.Participant;
import dev.entente.pipeline.Reading;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes one reading, inside the caller's transaction. */
final class ReadingWriter {
    private final Handle handle;
    private final Reading reading;

    private ReadingWriter(Handle handle, Reading reading) {
        this.handle = handle;
        this.reading = reading;
    }

    static Stored write(Handle handle, Reading reading) {
        return new ReadingWriter(handle, reading).write();
    }

    private Stored write() {
        Document document = reading.document();
        boolean replaced = removeEarlier(document);
        long key = insertDocument(document);
        List<Claim> claims = reading.claims();
        ClaimWriter.insert(handle, key, claims, ClaimWriter.keys(handle, claims.size()));
        insertAttributions(key);
        insertMentions(key);
        ActorForms.insert(handle, key, reading.actors());
        handle.execute(
                "DELETE FROM rejections WHERE path = ?", document.origin().path());
        Overlay.renewIfCorrected(handle, document.id());
        return replaced ? Stored.REPLACED : Stored.ADDED;
    }

    private boolean removeEarlier(Document document) {
        String path = document.origin().path();
        List<Long> earlier = handle.createQuery(
                        "SELECT key FROM documents WHERE id = ? UNION SELECT key FROM documents WHERE path = ? AND path <> ''")
                .bind(0, document.id())
                .bind(1, path)
                .mapTo(Long.class)
                .list();
        for (long key : earlier) {
            FileRows.remove(handle, key);
        }
        return !earlier.isEmpty();
    }

    private long insertDocument(Document document) {
        Metadata metadata = document.metadata();
        return handle.createQuery(
                        "INSERT INTO documents (id, text, length, blocks, title, publisher, author, date, language,"
                                + " url, path, digest, charset, declared, coded, claim_count, attribution_count, mention_count)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING key")
                .bind(0, document.id())
                .bind(1, document.text())
                .bind(2, document.text().length())
                .bind(3, Packed.blocks(document.blocks()))
                .bind(4, metadata.title().orElse(null))
                .bind(5, metadata.publisher().orElse(null))
                .bind(6, metadata.author().orElse(null))
                .bind(7, metadata.date().orElse(null))
                .bind(8, metadata.language().orElse(null))
                .bind(9, metadata.url().orElse(null))
                .bind(10, document.origin().path())
                .bind(11, document.origin().digest())
                .bind(12, document.origin().charset())
                .bind(13, document.origin().declared().orElse(null))
                .bind(14, reading.coded() ? 1 : 0)
                .bind(15, reading.claims().size())
                .bind(16, reading.attributions().size())
                .bind(17, reading.mentions().size())
                .mapTo(Long.class)
                .one();
    }

    /** The first number that no row of the table has: rows of one transaction are numbered here, so they go in as batches. */
    private long next(String table) {
        return handle.createQuery("SELECT COALESCE(MAX(key), 0) + 1 FROM " + table)
                .mapTo(Long.class)
                .one();
    }

    private void insertAttributions(long document) {
        long first = next("attributions");
        PreparedBatch rows = handle.prepareBatch(
                "INSERT INTO attributions (key, id, document, source, mention, start, end, cue,"
                        + " cue_start, cue_end, content, parent, stance) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (int i = 0; i < reading.attributions().size(); i++) {
            Attribution attribution = reading.attributions().get(i);
            rows.bind(0, first + i)
                    .bind(1, attribution.id())
                    .bind(2, document)
                    .bind(3, attribution.source().map(Participant::id).orElse(null))
                    .bind(4, attribution.source().map(Participant::mention).orElse(null))
                    .bind(5, attribution.source().map(s -> s.passage().start()).orElse(null))
                    .bind(6, attribution.source().map(s -> s.passage().end()).orElse(null))
                    .bind(7, attribution.cue().text())
                    .bind(8, attribution.cue().passage().start())
                    .bind(9, attribution.cue().passage().end())
                    .bind(10, Packed.passages(attribution.content()))
                    .bind(11, attribution.parent().orElse(null))
                    .bind(12, attribution.stance().word())
                    .add();
        }
        run(rows);
    }

    private void insertMentions(long document) {
        PreparedBatch rows = handle.prepareBatch(
                "INSERT INTO mentions (document, position, actor, start, end, text) VALUES (?, ?, ?, ?, ?, ?)");
        for (int i = 0; i < reading.mentions().size(); i++) {
            Mention mention = reading.mentions().get(i);
            rows.bind(0, document)
                    .bind(1, i)
                    .bind(2, mention.actor())
                    .bind(3, mention.passage().start())
                    .bind(4, mention.passage().end())
                    .bind(5, mention.text())
                    .add();
        }
        run(rows);
    }

    static void run(PreparedBatch rows) {
        if (rows.size() > 0) {
            rows.execute();
        }
        rows.close();
    }
}
