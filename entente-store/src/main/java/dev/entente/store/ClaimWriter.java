package dev.entente.store;

import dev.entente.claim.Claim;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.claim.Quantity;
import dev.entente.claim.Source;
import java.util.List;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes claims with their parts, inside the caller's transaction. */
final class ClaimWriter {
    private final Handle handle;
    private final List<Claim> claims;
    private final List<Long> keys;

    private ClaimWriter(Handle handle, List<Claim> claims, List<Long> keys) {
        this.handle = handle;
        this.claims = claims;
        this.keys = keys;
    }

    /** So many numbers that no claim has, in order; one that is kept aside keeps its number. */
    static List<Long> keys(Handle handle, int count) {
        long first = handle.createQuery("SELECT 1 + MAX((SELECT COALESCE(MAX(key), 0) FROM claims),"
                        + " (SELECT COALESCE(MAX(key), 0) FROM read_claims))")
                .mapTo(Long.class)
                .one();
        return LongStream.range(first, first + count).boxed().toList();
    }

    /** Writes claims of a document under these numbers. */
    static void insert(Handle handle, long document, List<Claim> claims, List<Long> keys) {
        new ClaimWriter(handle, claims, keys).insertClaims(document);
    }

    private void insertClaims(long document) {
        PreparedBatch rows =
                handle.prepareBatch("INSERT INTO claims (key, id, document, start, end, evidence, type, mutual,"
                        + " role, date, first_day, last_day, place, factuality, inferred, attribution)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (int i = 0; i < claims.size(); i++) {
            claim(rows, keys.get(i), document, claims.get(i));
        }
        ReadingWriter.run(rows);
        insertParticipants();
        insertSources();
        insertContexts();
        insertQuantities();
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

    private void insertParticipants() {
        PreparedBatch rows = handle.prepareBatch(
                "INSERT INTO participants (claim, side, position, actor, mention, start, end) VALUES (?, ?, ?, ?, ?, ?, ?)");
        for (int i = 0; i < claims.size(); i++) {
            Proposition proposition = claims.get(i).proposition();
            participants(rows, keys.get(i), "actor", proposition.actors());
            participants(rows, keys.get(i), "recipient", proposition.recipients());
        }
        ReadingWriter.run(rows);
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

    private void insertSources() {
        PreparedBatch rows =
                handle.prepareBatch("INSERT INTO sources (claim, position, actor, mention, start, end, cue, stance)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        for (int i = 0; i < claims.size(); i++) {
            List<Source> sources = claims.get(i).sources();
            for (int k = 0; k < sources.size(); k++) {
                Source source = sources.get(k);
                rows.bind(0, keys.get(i))
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
        ReadingWriter.run(rows);
    }

    private void insertContexts() {
        PreparedBatch rows = handle.prepareBatch("INSERT INTO contexts (claim, position, context) VALUES (?, ?, ?)");
        for (int i = 0; i < claims.size(); i++) {
            List<String> contexts = claims.get(i).proposition().contexts();
            for (int k = 0; k < contexts.size(); k++) {
                rows.bind(0, keys.get(i)).bind(1, k).bind(2, contexts.get(k)).add();
            }
        }
        ReadingWriter.run(rows);
    }

    private void insertQuantities() {
        PreparedBatch rows = handle.prepareBatch(
                "INSERT INTO quantities (claim, position, value, unit, of_what, approximate) VALUES (?, ?, ?, ?, ?, ?)");
        for (int i = 0; i < claims.size(); i++) {
            List<Quantity> quantities = claims.get(i).proposition().quantities();
            for (int k = 0; k < quantities.size(); k++) {
                Quantity quantity = quantities.get(k);
                rows.bind(0, keys.get(i))
                        .bind(1, k)
                        .bind(2, quantity.value().toString())
                        .bind(3, quantity.unit())
                        .bind(4, quantity.of())
                        .bind(5, quantity.approximate() ? 1 : 0)
                        .add();
            }
        }
        ReadingWriter.run(rows);
    }
}
