package dev.entente.store;

import dev.entente.claim.Attribution;
import dev.entente.claim.Claim;
import dev.entente.claim.Mention;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.claim.Quantity;
import dev.entente.claim.Source;
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
        insertClaims(key);
        insertAttributions(key);
        insertMentions(key);
        ActorForms.insert(handle, key, reading.actors());
        handle.execute(
                "DELETE FROM rejections WHERE path = ?", document.origin().path());
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
            List<Long> forms = ActorForms.of(handle, key);
            handle.execute("DELETE FROM documents WHERE key = ?", key);
            ActorForms.removeUnused(handle, forms);
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

    private void insertClaims(long document) {
        long first = next("claims");
        PreparedBatch rows =
                handle.prepareBatch("INSERT INTO claims (key, id, document, start, end, evidence, type, mutual,"
                        + " role, date, first_day, last_day, place, factuality, inferred, attribution)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (int i = 0; i < reading.claims().size(); i++) {
            claim(rows, first + i, document, reading.claims().get(i));
        }
        run(rows);
        insertParticipants(first);
        insertSources(first);
        insertContexts(first);
        insertQuantities(first);
    }

    private static void claim(PreparedBatch rows, long key, long document, Claim claim) {
        Proposition proposition = claim.proposition();
        rows.bind(0, key)
                .bind(1, claim.id())
                .bind(2, document)
                .bind(3, claim.passage().start())
                .bind(4, claim.passage().end())
                .bind(5, claim.evidence())
                .bind(6, claim.type().name())
                .bind(7, claim.type().mutual() ? 1 : 0)
                .bind(8, proposition.role())
                .bind(9, proposition.date().map(d -> d.iso()).orElse(null))
                .bind(10, proposition.date().map(d -> d.from().toString()).orElse(null))
                .bind(11, proposition.date().map(d -> d.to().toString()).orElse(null))
                .bind(12, proposition.place())
                .bind(13, claim.factuality().word())
                .bind(14, Packed.words(claim.inferred()))
                .bind(15, claim.attribution().orElse(null))
                .add();
    }

    private void insertParticipants(long first) {
        PreparedBatch rows = handle.prepareBatch(
                "INSERT INTO participants (claim, side, position, actor, mention, start, end) VALUES (?, ?, ?, ?, ?, ?, ?)");
        for (int i = 0; i < reading.claims().size(); i++) {
            Proposition proposition = reading.claims().get(i).proposition();
            participants(rows, first + i, "actor", proposition.actors());
            participants(rows, first + i, "recipient", proposition.recipients());
        }
        run(rows);
    }

    private static void participants(PreparedBatch rows, long claim, String side, List<Participant> participants) {
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            rows.bind(0, claim)
                    .bind(1, side)
                    .bind(2, i)
                    .bind(3, participant.id())
                    .bind(4, participant.mention())
                    .bind(5, participant.passage().start())
                    .bind(6, participant.passage().end())
                    .add();
        }
    }

    private void insertSources(long first) {
        PreparedBatch rows =
                handle.prepareBatch("INSERT INTO sources (claim, position, actor, mention, start, end, cue, stance)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        for (int i = 0; i < reading.claims().size(); i++) {
            List<Source> sources = reading.claims().get(i).sources();
            for (int k = 0; k < sources.size(); k++) {
                Source source = sources.get(k);
                rows.bind(0, first + i)
                        .bind(1, k)
                        .bind(2, source.who().id())
                        .bind(3, source.who().mention())
                        .bind(4, source.who().passage().start())
                        .bind(5, source.who().passage().end())
                        .bind(6, source.cue())
                        .bind(7, source.stance().word())
                        .add();
            }
        }
        run(rows);
    }

    private void insertContexts(long first) {
        PreparedBatch rows = handle.prepareBatch("INSERT INTO contexts (claim, position, context) VALUES (?, ?, ?)");
        for (int i = 0; i < reading.claims().size(); i++) {
            List<String> contexts = reading.claims().get(i).proposition().contexts();
            for (int k = 0; k < contexts.size(); k++) {
                rows.bind(0, first + i).bind(1, k).bind(2, contexts.get(k)).add();
            }
        }
        run(rows);
    }

    private void insertQuantities(long first) {
        PreparedBatch rows = handle.prepareBatch(
                "INSERT INTO quantities (claim, position, value, unit, of_what, approximate) VALUES (?, ?, ?, ?, ?, ?)");
        for (int i = 0; i < reading.claims().size(); i++) {
            List<Quantity> quantities = reading.claims().get(i).proposition().quantities();
            for (int k = 0; k < quantities.size(); k++) {
                Quantity quantity = quantities.get(k);
                rows.bind(0, first + i)
                        .bind(1, k)
                        .bind(2, quantity.value().toString())
                        .bind(3, quantity.unit())
                        .bind(4, quantity.of())
                        .bind(5, quantity.approximate() ? 1 : 0)
                        .add();
            }
        }
        run(rows);
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

    private static void run(PreparedBatch rows) {
        if (rows.size() > 0) {
            rows.execute();
        }
        rows.close();
    }
}
