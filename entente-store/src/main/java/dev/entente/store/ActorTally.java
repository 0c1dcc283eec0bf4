package dev.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * How often a collection speaks of an actor.
 *
 * @param actor the actor's id
 * @param mentions passages that refer to it
 * @param documents documents with such a passage
 * @param acts claims that it acts in
 * @param receives claims in which something is done to or for it
 * @param says claims that it makes or passes on
 */
public record ActorTally(String actor, int mentions, int documents, int acts, int receives, int says) {
    private static final String ROWS =
            "SELECT actor, COUNT(*) AS mentions, COUNT(DISTINCT document) AS documents, 0 AS acts,"
                    + " 0 AS receives, 0 AS says FROM mentions GROUP BY actor"
                    + " UNION ALL SELECT actor, 0, 0, COUNT(DISTINCT claim), 0, 0 FROM participants WHERE side = 'actor' GROUP BY actor"
                    + " UNION ALL SELECT actor, 0, 0, 0, COUNT(DISTINCT claim), 0 FROM participants WHERE side = 'recipient'"
                    + " GROUP BY actor UNION ALL SELECT actor, 0, 0, 0, 0, COUNT(DISTINCT claim) FROM sources GROUP BY actor";

    /** Of an actor that no passage and no claim speaks of. */
    public static ActorTally none(String actor) {
        return new ActorTally(actor, 0, 0, 0, 0, 0);
    }

    static List<ActorTally> all(Handle handle) {
        Map<String, ActorTally> tallies = new TreeMap<>();
        handle.createQuery(ROWS)
                .map((row, context) -> new ActorTally(
                        row.getString("actor"),
                        row.getInt("mentions"),
                        row.getInt("documents"),
                        row.getInt("acts"),
                        row.getInt("receives"),
                        row.getInt("says")))
                .forEach(tally -> tallies.merge(tally.actor(), tally, ActorTally::and));
        return new ArrayList<>(tallies.values());
    }

    private ActorTally and(ActorTally other) {
        return new ActorTally(
                actor,
                mentions + other.mentions,
                documents + other.documents,
                acts + other.acts,
                receives + other.receives,
                says + other.says);
    }
}
