package dev.entente.store;

import dev.entente.claim.EventDate;
import dev.entente.claim.Factuality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The SQL of a query for claims: conditions on {@code claims c} and {@code documents d}, sets bound as JSON lists. */
final class Conditions {
    private static final String ONE_OF = " IN (SELECT value FROM json_each(:%s))";

    private final List<String> parts = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    static Conditions of(ClaimQuery query) {
        Conditions conditions = new Conditions();
        ClaimQuery.Who who = query.who();
        conditions.set("involved", who.involved(), "c.key IN (SELECT claim FROM participants WHERE actor%s)");
        conditions.set(
                "actors", who.actors(), "c.key IN (SELECT claim FROM participants WHERE side = 'actor' AND actor%s)");
        conditions.set(
                "recipients",
                who.recipients(),
                "c.key IN (SELECT claim FROM participants WHERE side = 'recipient' AND actor%s)");
        query.pair().ifPresent(conditions::pair);
        conditions.set("sources", query.told().sources(), "c.key IN (SELECT claim FROM sources WHERE actor%s)");
        conditions.set("documents", query.told().documents(), "d.id%s");
        conditions.set("factualities", words(query.told().factualities()), "c.factuality%s");
        conditions.set("types", query.what().types(), "c.type%s");
        conditions.set("contexts", query.what().contexts(), "c.key IN (SELECT claim FROM contexts WHERE context%s)");
        if (query.what().withAmounts()) {
            conditions.parts.add("c.key IN (SELECT claim FROM quantities)");
        }
        query.date().ifPresent(conditions::date);
        switch (query.reviewed()) {
            case REVIEWED -> conditions.parts.add("c.review <> ''");
            case UNREVIEWED -> conditions.parts.add("c.review = ''");
            case ANY -> {}
        }
        if (query.disputed()) {
            conditions.parts.add("c.key IN (SELECT from_claim FROM links WHERE type IN ('denies', 'doubts')"
                    + " UNION SELECT to_claim FROM links WHERE type IN ('denies', 'doubts'))");
        }
        return conditions;
    }

    /** The same SQL on the tables of claims whose names begin with that. */
    static String among(String prefix, String sql) {
        return sql.replaceAll("\\b(claims|participants|sources|contexts|quantities)\\b(?= | WHERE|\\))", prefix + "$1")
                .replaceAll(":" + prefix, ":");
    }

    /** " WHERE ...", or "". */
    String where() {
        return parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
    }

    Map<String, String> values() {
        return values;
    }

    private static List<String> words(Set<Factuality> factualities) {
        return factualities.stream().map(Factuality::word).toList();
    }

    private void set(String name, java.util.Collection<String> ids, String condition) {
        if (!ids.isEmpty()) {
            parts.add(condition.replace("%s", oneOf(name)));
            values.put(name, Packed.words(ids));
        }
    }

    private static String oneOf(String name) {
        return ONE_OF.replace("%s", name);
    }

    /** The plus: the few others of a claim are looked through, not looked up once for each of many ids. */
    private void pair(ClaimQuery.Pair pair) {
        values.put("first", Packed.words(pair.first()));
        values.put("second", Packed.words(pair.second()));
        String sides = "SELECT a.claim FROM participants a JOIN participants b ON b.claim = a.claim"
                + " WHERE a.side = 'actor' AND b.side = 'recipient'";
        parts.add("c.key IN (" + sides + " AND a.actor" + oneOf("first") + " AND +b.actor" + oneOf("second")
                + " UNION " + sides + " AND a.actor" + oneOf("second") + " AND +b.actor" + oneOf("first")
                + " UNION SELECT a.claim FROM participants a JOIN participants b ON b.claim = a.claim"
                + " JOIN claims m ON m.key = a.claim"
                + " WHERE m.mutual = 1 AND b.side = a.side AND b.position <> a.position"
                + " AND a.actor" + oneOf("first") + " AND +b.actor" + oneOf("second") + ")");
    }

    private void date(EventDate date) {
        parts.add("c.first_day <= :last_day AND c.last_day >= :first_day");
        values.put("first_day", date.from().toString());
        values.put("last_day", date.to().toString());
    }
}
