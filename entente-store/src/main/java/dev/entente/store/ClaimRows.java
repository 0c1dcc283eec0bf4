package dev.entente.store;

import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Factuality;
import dev.entente.claim.Ontology;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.claim.Quantity;
import dev.entente.claim.Source;
import dev.entente.text.Passage;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Claims out of their tables: the rows of the claims first, then the rows of their parts for all of them together. */
final class ClaimRows {
    private static final String COLUMNS =
            "SELECT c.key, c.id, d.id AS document_id, c.start, c.end, c.evidence, c.type, c.role,"
                    + " c.date, c.place, c.factuality, c.inferred, c.attribution"
                    + " FROM claims c JOIN documents d ON d.key = c.document";
    private static final String ORDER = " ORDER BY d.id, c.start, c.end, c.id";
    /** In the order of the tables' own keys: nothing is sorted. */
    private static final String PARTS =
            " FROM %s p WHERE p.claim IN (SELECT value FROM json_each(:keys)) ORDER BY p.claim, ";

    /** Claims as they were read, where others count: the same tables under other names. */
    private static final String AS_READ = "read_";

    private final Handle handle;
    private final String prefix;
    private final Map<Long, Parts> parts = new HashMap<>();

    private ClaimRows(Handle handle) {
        this(handle, "");
    }

    private ClaimRows(Handle handle, String prefix) {
        this.handle = handle;
        this.prefix = prefix;
    }

    static List<Claim> find(Handle handle, ClaimQuery query) {
        Conditions conditions = Conditions.of(query);
        Query sql = handle.createQuery(COLUMNS + conditions.where() + ORDER);
        conditions.values().forEach(sql::bind);
        return new ClaimRows(handle).load(sql);
    }

    static List<Claim> find(Handle handle, ClaimQuery query, int most) {
        Conditions conditions = Conditions.of(query);
        Query sql = handle.createQuery(COLUMNS + conditions.where() + ORDER + " LIMIT :most")
                .bind("most", most);
        conditions.values().forEach(sql::bind);
        return new ClaimRows(handle).load(sql);
    }

    static Optional<Claim> find(Handle handle, String id) {
        Query sql = handle.createQuery(COLUMNS + " WHERE c.id = :id").bind("id", id);
        return new ClaimRows(handle).load(sql).stream().findFirst();
    }

    static List<Claim> of(Handle handle, List<String> ids) {
        Query sql = handle.createQuery(COLUMNS + " WHERE c.id IN (SELECT value FROM json_each(:ids))")
                .bind("ids", Packed.words(ids));
        Map<String, Claim> found = new HashMap<>();
        new ClaimRows(handle).load(sql).forEach(claim -> found.put(claim.id(), claim));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    /** Rejected claims that answer the query, as they were read. */
    static List<Claim> rejected(Handle handle, ClaimQuery query) {
        Conditions conditions = Conditions.of(query);
        String where =
                conditions.where().isEmpty() ? " WHERE c.rejected = 1" : conditions.where() + " AND c.rejected = 1";
        Query sql = handle.createQuery(Conditions.among(AS_READ, COLUMNS + where) + ORDER);
        conditions.values().forEach(sql::bind);
        return new ClaimRows(handle, AS_READ).load(sql);
    }

    /** The claim of that id as it was read, where it is kept aside. */
    static Optional<Claim> findAsRead(Handle handle, String id) {
        Query sql = handle.createQuery(Conditions.among(AS_READ, COLUMNS) + " WHERE c.id = :id")
                .bind("id", id);
        return new ClaimRows(handle, AS_READ).load(sql).stream().findFirst();
    }

    private static final class Parts {
        private final List<Participant> actors = new ArrayList<>();
        private final List<Participant> recipients = new ArrayList<>();
        private final List<Source> sources = new ArrayList<>();
        private final List<String> contexts = new ArrayList<>();
        private final List<Quantity> quantities = new ArrayList<>();
    }

    /** A claim's own columns. */
    private record Row(
            long key,
            String id,
            String document,
            Passage passage,
            String evidence,
            String type,
            String role,
            Optional<EventDate> date,
            String place,
            String factuality,
            String inferred,
            Optional<String> attribution) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("key"),
                    row.getString("id"),
                    row.getString("document_id"),
                    new Passage(row.getInt("start"), row.getInt("end")),
                    row.getString("evidence"),
                    row.getString("type"),
                    row.getString("role"),
                    Optional.ofNullable(row.getString("date")).map(EventDate::new),
                    row.getString("place"),
                    row.getString("factuality"),
                    row.getString("inferred"),
                    Optional.ofNullable(row.getString("attribution")));
        }
    }

    private List<Claim> load(Query sql) {
        List<Row> rows = sql.map((row, context) -> Row.of(row)).list();
        if (rows.isEmpty()) {
            return List.of();
        }
        rows.forEach(row -> parts.put(row.key(), new Parts()));
        String keys = Packed.numbers(rows.stream().map(Row::key).toList());
        loadParticipants(keys);
        loadSources(keys);
        loadContexts(keys);
        loadQuantities(keys);
        return rows.stream().map(this::claim).toList();
    }

    private Claim claim(Row row) {
        Parts of = parts(row.key());
        Proposition proposition = new Proposition(
                Ontology.standard().expectType(row.type()),
                of.actors,
                of.recipients,
                row.role(),
                of.contexts,
                row.date(),
                row.place(),
                of.quantities);
        return new Claim(
                row.id(),
                row.document(),
                row.passage(),
                row.evidence(),
                proposition,
                of.sources,
                Factuality.of(row.factuality()),
                Packed.words(row.inferred()),
                row.attribution());
    }

    private Parts parts(long key) {
        return parts.computeIfAbsent(key, k -> new Parts());
    }

    @FunctionalInterface
    private interface PartReader {
        void read(ResultSet row, Parts into) throws SQLException;
    }

    private void each(String columns, String table, String order, String keys, PartReader reader) {
        handle.createQuery("SELECT p.claim, " + columns + PARTS.replace("%s", prefix + table) + order)
                .bind("keys", keys)
                .map((row, context) -> {
                    reader.read(row, parts(row.getLong("claim")));
                    return row.getRow();
                })
                .forEach(row -> {});
    }

    private static Participant participant(ResultSet row) throws SQLException {
        Passage passage = new Passage(row.getInt("start"), row.getInt("end"));
        return new Participant(row.getString("actor"), row.getString("mention"), passage);
    }

    private void loadParticipants(String keys) {
        each("p.side, p.actor, p.mention, p.start, p.end", "participants", "p.side, p.position", keys, (row, into) -> {
            boolean actor = row.getString("side").equals("actor");
            (actor ? into.actors : into.recipients).add(participant(row));
        });
    }

    private void loadSources(String keys) {
        each("p.actor, p.mention, p.start, p.end, p.cue, p.stance", "sources", "p.position", keys, (row, into) -> {
            Factuality stance = Factuality.of(row.getString("stance"));
            into.sources.add(new Source(participant(row), row.getString("cue"), stance));
        });
    }

    private void loadContexts(String keys) {
        each("p.context", "contexts", "p.position", keys, (row, into) -> into.contexts.add(row.getString("context")));
    }

    private void loadQuantities(String keys) {
        each(
                "p.value, p.unit, p.of_what, p.approximate",
                "quantities",
                "p.position",
                keys,
                (row, into) -> into.quantities.add(new Quantity(
                        new BigDecimal(row.getString("value")),
                        row.getString("unit"),
                        row.getString("of_what"),
                        row.getBoolean("approximate"))));
    }
}
