package dev.entente.store;

import dev.entente.claim.Ontology;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Checks a collection: every evidence and mention stands verbatim at its offsets, every id resolves, aligned passages lie in their texts,
 * counts agree, the file is
 * whole.
 *
 * <p>It reads the tables, not the records made of them: a row that no record can be made of is a finding, not an error.
 */
public final class Verification {
    private final Handle handle;
    private final List<Finding> findings = new ArrayList<>();

    private Verification(Handle handle) {
        this.handle = handle;
    }

    /** What is wrong, in order of the check; nothing if all is well. */
    public static List<Finding> verify(Collection collection) {
        return collection.database().read(handle -> new Verification(handle).run());
    }

    private List<Finding> run() {
        integrity();
        List<Long> documents = handle.createQuery("SELECT key FROM documents ORDER BY id")
                .mapTo(Long.class)
                .list();
        documents.forEach(this::document);
        alignments();
        identities();
        types();
        return List.copyOf(findings);
    }

    private void alignments() {
        handle.createQuery(
                        "SELECT f.id || ' and ' || t.id, a.from_start, a.from_end, f.length, a.to_start, a.to_end, t.length"
                                + " FROM alignments a JOIN documents f ON f.key = a.from_document"
                                + " JOIN documents t ON t.key = a.to_document"
                                + " WHERE NOT (0 <= a.from_start AND a.from_start < a.from_end AND a.from_end <= f.length"
                                + " AND 0 <= a.to_start AND a.to_start < a.to_end AND a.to_end <= t.length AND f.id < t.id)"
                                + " ORDER BY 1, 2, 5")
                .map((row, context) -> new Finding(
                        "aligned passages of " + row.getString(1),
                        "no passages of both texts: " + row.getInt(2) + " to " + row.getInt(3) + ", " + row.getInt(5)
                                + " to " + row.getInt(6)))
                .list()
                .forEach(findings::add);
    }

    private void integrity() {
        handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> findings.add(new Finding("database", line)));
        handle.createQuery("PRAGMA foreign_key_check")
                .map((row, context) ->
                        row.getString(1) + " row " + row.getString(2) + " points at no " + row.getString(3))
                .list()
                .forEach(line -> findings.add(new Finding("database", line)));
    }

    /** A passage that is said to hold certain words. */
    private record Quote(String place, int start, int end, String words) {}

    private record Stand(String id, String text, int length, String blocks, List<Integer> counts) {}

    private void document(long key) {
        Stand stand = handle.createQuery(
                        "SELECT id, text, length, blocks, claim_count, attribution_count, mention_count"
                                + " FROM documents WHERE key = ?")
                .bind(0, key)
                .map((row, context) -> new Stand(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        List.of(row.getInt(5), row.getInt(6), row.getInt(7))))
                .one();
        String place = "document " + stand.id();
        if (stand.length() != stand.text().length()) {
            findings.add(new Finding(
                    place, "its text is " + stand.text().length() + " long, " + stand.length() + " was stored"));
        }
        counts(key, place, stand.counts());
        quotes(key).forEach(quote -> check(quote, stand.text()));
        Packed.blocks(stand.blocks()).forEach(block -> inside(place + " block", block.passage(), stand.text()));
        contents(key, stand.text());
    }

    private void counts(long key, String place, List<Integer> stored) {
        List<String> tables = List.of("claims", "attributions", "mentions");
        for (int i = 0; i < tables.size(); i++) {
            int count = handle.createQuery("SELECT COUNT(*) FROM " + tables.get(i) + " WHERE document = ?")
                    .bind(0, key)
                    .mapTo(Integer.class)
                    .one();
            if (count != stored.get(i)) {
                findings.add(
                        new Finding(place, count + " " + tables.get(i) + ", but " + stored.get(i) + " were stored"));
            }
        }
    }

    private List<Quote> quotes(long document) {
        return handle.createQuery("SELECT 'claim ' || id, start, end, evidence FROM claims WHERE document = :d"
                        + " UNION ALL SELECT 'mention of ' || actor, start, end, text FROM mentions WHERE document = :d"
                        + " UNION ALL SELECT 'claim ' || c.id || ' ' || p.side, p.start, p.end, p.mention"
                        + "   FROM participants p JOIN claims c ON c.key = p.claim WHERE c.document = :d AND p.mention <> ''"
                        + " UNION ALL SELECT 'claim ' || c.id || ' source', s.start, s.end, s.mention"
                        + "   FROM sources s JOIN claims c ON c.key = s.claim WHERE c.document = :d AND s.mention <> ''"
                        + " UNION ALL SELECT 'attribution ' || id || ' source', start, end, mention"
                        + "   FROM attributions WHERE document = :d AND mention <> ''"
                        + " UNION ALL SELECT 'attribution ' || id || ' cue', cue_start, cue_end, cue"
                        + "   FROM attributions WHERE document = :d AND cue <> ''"
                        + " ORDER BY 2, 3, 1")
                .bind("d", document)
                .map((row, context) -> new Quote(row.getString(1), row.getInt(2), row.getInt(3), row.getString(4)))
                .list();
    }

    private void check(Quote quote, String text) {
        boolean inside = 0 <= quote.start() && quote.start() <= quote.end() && quote.end() <= text.length();
        if (!inside || !text.substring(quote.start(), quote.end()).equals(quote.words())) {
            findings.add(new Finding(
                    quote.place(),
                    "\"" + quote.words() + "\" is not what stands at " + quote.start() + " to " + quote.end()));
        }
    }

    private void contents(long document, String text) {
        List<Content> contents = handle.createQuery(
                        "SELECT id, content FROM attributions WHERE document = ? ORDER BY id")
                .bind(0, document)
                .map((row, context) -> new Content(row.getString(1), Packed.passages(row.getString(2))))
                .list();
        for (Content content : contents) {
            content.passages().forEach(p -> inside("attribution " + content.id() + " content", p, text));
        }
    }

    private record Content(String id, List<Passage> passages) {}

    private void inside(String place, Passage passage, String text) {
        if (passage.end() > text.length()) {
            findings.add(new Finding(place, "ends at " + passage.end() + ", the text at " + text.length()));
        }
    }

    private void identities() {
        unresolved(
                "claim", "SELECT c.id AS place, p.actor AS actor FROM participants p JOIN claims c ON c.key = p.claim");
        unresolved("claim", "SELECT c.id AS place, s.actor AS actor FROM sources s JOIN claims c ON c.key = s.claim");
        unresolved("attribution", "SELECT id AS place, source AS actor FROM attributions WHERE source IS NOT NULL");
        unresolved(
                "document",
                "SELECT d.id AS place, m.actor AS actor FROM mentions m JOIN documents d ON d.key = m.document");
        missing(
                "attribution",
                "SELECT a.id, a.parent FROM attributions a WHERE a.parent IS NOT NULL AND NOT EXISTS"
                        + " (SELECT 1 FROM attributions p WHERE p.id = a.parent AND p.document = a.document)");
        missing(
                "claim",
                "SELECT c.id, c.attribution FROM claims c WHERE c.attribution IS NOT NULL AND NOT EXISTS"
                        + " (SELECT 1 FROM attributions p WHERE p.id = c.attribution AND p.document = c.document)");
    }

    /** Actors that rows name and the collection does not know; somebody without a name need not be known. */
    private void unresolved(String kind, String rows) {
        missing(
                kind,
                "SELECT * FROM (" + rows + ") AS named WHERE actor NOT LIKE 'unnamed:%'"
                        + " AND NOT EXISTS (SELECT 1 FROM actors a WHERE a.id = named.actor)"
                        + " AND NOT EXISTS (SELECT 1 FROM identities i JOIN actors a ON a.id = i.id WHERE i.actor = named.actor)");
    }

    private void missing(String kind, String sql) {
        handle.createQuery("SELECT DISTINCT * FROM (" + sql + ") ORDER BY 1, 2")
                .map((row, context) -> new Finding(
                        kind + " " + row.getString(1), "nothing in the collection has the id " + row.getString(2)))
                .forEach(findings::add);
    }

    private void types() {
        handle
                .createQuery("SELECT type, COUNT(*) FROM claims GROUP BY type ORDER BY type")
                .map((row, context) -> new Finding(
                        "type " + row.getString(1), "not in the ontology, " + row.getInt(2) + " claims have it"))
                .list()
                .stream()
                .filter(f -> Ontology.standard()
                        .findType(f.place().substring("type ".length()))
                        .isEmpty())
                .forEach(findings::add);
    }
}
