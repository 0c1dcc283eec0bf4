package dev.entente.store;

import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Factuality;
import dev.entente.claim.Ontology;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.claim.Quantity;
import dev.entente.claim.Source;
import dev.entente.store.Rows.Cells;
import dev.entente.text.Passage;
import java.math.BigDecimal;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Claims out of their tables, each with its parts in one row. */
final class ClaimRows {
    private static final String PARTS = "%s p WHERE p.claim = c.key";
    private static final String COLUMNS = "SELECT json_array(c.id, d.id, c.start, c.end, c.evidence, c.type, c.role,"
            + " c.date, c.place, c.factuality, json(c.inferred), c.attribution, "
            + parts("p.side, p.actor, p.mention, p.start, p.end", "participants", "p.side, p.position") + ", "
            + parts("p.actor, p.mention, p.start, p.end, p.cue, p.stance", "sources", "p.position") + ", "
            + parts("p.context", "contexts", "p.position") + ", "
            + parts("p.value, p.unit, p.of_what, p.approximate", "quantities", "p.position")
            + ") FROM claims c JOIN documents d ON d.key = c.document";
    private static final String ORDER = " ORDER BY d.id, c.start, c.end, c.id";

    /** Claims as they were read, where others count: the same tables under other names. */
    private static final String AS_READ = "read_";

    private ClaimRows() {}

    private static String parts(String columns, String table, String order) {
        return Rows.list(columns, PARTS.replace("%s", table), order);
    }

    static List<Claim> find(Connection connection, ClaimQuery query) {
        Conditions conditions = Conditions.of(query);
        return load(connection, COLUMNS + conditions.where() + ORDER, conditions.values());
    }

    static List<Claim> find(Connection connection, ClaimQuery query, int most) {
        Conditions conditions = Conditions.of(query);
        return load(connection, COLUMNS + conditions.where() + ORDER + " LIMIT " + most, conditions.values());
    }

    static Optional<Claim> find(Connection connection, String id) {
        return load(connection, COLUMNS + " WHERE c.id = :id", Map.of("id", id)).stream()
                .findFirst();
    }

    static List<Claim> of(Connection connection, List<String> ids) {
        String sql = COLUMNS + " WHERE c.id IN (SELECT value FROM json_each(:ids))";
        Map<String, Claim> found = new HashMap<>();
        load(connection, sql, Map.of("ids", Packed.words(ids))).forEach(claim -> found.put(claim.id(), claim));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    /** Rejected claims that answer the query, as they were read. */
    static List<Claim> rejected(Connection connection, ClaimQuery query) {
        Conditions conditions = Conditions.of(query);
        String where =
                conditions.where().isEmpty() ? " WHERE c.rejected = 1" : conditions.where() + " AND c.rejected = 1";
        return load(connection, Conditions.among(AS_READ, COLUMNS + where) + ORDER, conditions.values());
    }

    /** The claim of that id as it was read, where it is kept aside. */
    static Optional<Claim> findAsRead(Connection connection, String id) {
        String sql = Conditions.among(AS_READ, COLUMNS) + " WHERE c.id = :id";
        return load(connection, sql, Map.of("id", id)).stream().findFirst();
    }

    private static List<Claim> load(Connection connection, String sql, Map<String, String> values) {
        return Rows.of(connection, sql, values, ClaimRows::claim);
    }

    /** The cells in the order of {@link #COLUMNS}: the arguments are read one after the other. */
    private static Claim claim(Cells cells) {
        String id = cells.text();
        String document = cells.text();
        Passage passage = cells.passage();
        String evidence = cells.text();
        String type = cells.text();
        String role = cells.text();
        Optional<EventDate> date = cells.findText().map(EventDate::new);
        String place = cells.text();
        Factuality factuality = Factuality.of(cells.text());
        List<String> inferred = cells.texts();
        Optional<String> attribution = cells.findText();
        List<Participant> actors = new ArrayList<>();
        List<Participant> recipients = new ArrayList<>();
        cells.list(part -> (part.text().equals("actor") ? actors : recipients).add(participant(part)));
        List<Source> sources = cells.list(ClaimRows::source);
        List<String> contexts = cells.list(Cells::text);
        List<Quantity> quantities = cells.list(ClaimRows::quantity);
        Proposition proposition = new Proposition(
                Ontology.standard().expectType(type), actors, recipients, role, contexts, date, place, quantities);
        return new Claim(id, document, passage, evidence, proposition, sources, factuality, inferred, attribution);
    }

    private static Participant participant(Cells cells) {
        String actor = cells.text();
        String mention = cells.text();
        return new Participant(actor, mention, cells.passage());
    }

    private static Source source(Cells cells) {
        Participant who = participant(cells);
        String cue = cells.text();
        return new Source(who, cue, Factuality.of(cells.text()));
    }

    private static Quantity quantity(Cells cells) {
        BigDecimal value = new BigDecimal(cells.text());
        String unit = cells.text();
        String of = cells.text();
        return new Quantity(value, unit, of, cells.flag());
    }
}
