package dev.entente.store;

import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Links between claims, in and out of their table. */
final class LinkRows {
    private static final String SELECT = "SELECT json_array(l.type, f.id, t.id, l.why) FROM links l"
            + " JOIN claims f ON f.key = l.from_claim JOIN claims t ON t.key = l.to_claim";

    private static final Comparator<Link> ORDER =
            Comparator.comparing(Link::type).thenComparing(Link::from).thenComparing(Link::to);

    private LinkRows() {}

    /** A link to a claim that is not there leaves NULL for its key, and the table refuses it. */
    static void replace(Handle handle, List<Link> links) {
        handle.execute("DELETE FROM links");
        PreparedBatch rows = handle.prepareBatch("INSERT INTO links (type, from_claim, to_claim, why) VALUES"
                + " (?, (SELECT key FROM claims WHERE id = ?), (SELECT key FROM claims WHERE id = ?), ?)"
                + " ON CONFLICT DO NOTHING");
        for (Link link : links) {
            rows.bind(0, link.type().word())
                    .bind(1, link.from())
                    .bind(2, link.to())
                    .bind(3, link.why())
                    .add();
        }
        if (!links.isEmpty()) {
            rows.execute();
        }
        rows.close();
    }

    static List<Link> all(Connection connection) {
        return list(connection, SELECT, Map.of());
    }

    /** Links from or to one of these claims. */
    static List<Link> of(Connection connection, java.util.Collection<String> claims) {
        return of(connection, claims, LinkType.values());
    }

    /** Those of these types; in two halves, each of which goes by an index of its own. */
    static List<Link> of(Connection connection, java.util.Collection<String> claims, LinkType... types) {
        String keys = " IN (SELECT key FROM claims WHERE id IN (SELECT value FROM json_each(:claims)))"
                + " AND +l.type IN (SELECT value FROM json_each(:types))"; // the claims are the fewer
        String sql = SELECT + " WHERE l.from_claim" + keys + " UNION " + SELECT + " WHERE l.to_claim" + keys;
        return list(connection, sql, Map.of("claims", Packed.words(claims), "types", words(types)));
    }

    static List<Link> of(Connection connection, LinkType... types) {
        String sql = SELECT + " WHERE l.type IN (SELECT value FROM json_each(:types))";
        return list(connection, sql, Map.of("types", words(types)));
    }

    private static String words(LinkType... types) {
        return Packed.words(Stream.of(types).map(LinkType::word).toList());
    }

    private static List<Link> list(Connection connection, String sql, Map<String, String> values) {
        return Rows.of(connection, sql, values, LinkRows::link).stream()
                .sorted(ORDER)
                .toList();
    }

    private static Link link(Rows.Cells cells) {
        LinkType type = LinkType.of(cells.text());
        String from = cells.text();
        String to = cells.text();
        return new Link(type, from, to, cells.text());
    }
}
