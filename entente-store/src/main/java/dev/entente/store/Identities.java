package dev.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Actors that are judged the same: which id counts for which, and all rows that name one.
 *
 * <p>Of a set the id is kept that the registry knows, else the first that was named; an actor without a name is never kept for one
 * that has a name.
 */
final class Identities {
    /** Tables that name actors, with the column that does and the way to the document. */
    private record Naming(String table, String column, String ofDocument) {}

    private static final String OF_CLAIMS = "claim IN (SELECT key FROM claims WHERE document = ?)";
    private static final List<Naming> NAMING = List.of(
            new Naming("participants", "actor", OF_CLAIMS),
            new Naming("sources", "actor", OF_CLAIMS),
            new Naming("mentions", "actor", "document = ?"),
            new Naming("attributions", "source", "document = ?"));

    private Identities() {}

    /** Names everybody in a document as read, before anything was judged the same. */
    static void unmerge(Handle handle, long document) {
        NAMING.forEach(n -> handle.execute(unmerging(n) + " AND " + n.ofDocument(), document));
    }

    /** Names everybody in a document by the id that counts. */
    static void merge(Handle handle, long document) {
        NAMING.forEach(n -> handle.execute(merging(n) + " AND " + n.ofDocument(), document));
    }

    private static String unmerging(Naming n) {
        return "UPDATE " + n.table() + " SET " + n.column() + " = unmerged, unmerged = NULL WHERE unmerged IS NOT NULL";
    }

    private static String merging(Naming n) {
        return "UPDATE " + n.table() + " SET unmerged = " + n.column() + ", " + n.column()
                + " = (SELECT i.actor FROM identities i WHERE i.id = " + n.table() + "." + n.column() + ") WHERE "
                + n.column()
                + " IN (SELECT id FROM identities)";
    }

    /** Finds anew which id counts for which, and names everybody by it, in all documents. */
    static void renew(Handle handle) {
        Set<Long> touched = new TreeSet<>(merged(handle));
        NAMING.forEach(n -> handle.execute(unmerging(n)));
        handle.execute("DELETE FROM identities");
        groups(handle).forEach((kept, group) -> group.stream()
                .filter(id -> !id.equals(kept))
                .forEach(id -> handle.execute("INSERT INTO identities (id, actor) VALUES (?, ?)", id, kept)));
        NAMING.forEach(n -> handle.execute(merging(n)));
        touched.addAll(merged(handle));
        touched.forEach(document -> ChangeRows.touch(handle, document));
    }

    /** Documents in which somebody is named by another's id. */
    private static List<Long> merged(Handle handle) {
        return handle.createQuery(
                        "SELECT document FROM mentions WHERE unmerged IS NOT NULL"
                                + " UNION SELECT document FROM attributions WHERE unmerged IS NOT NULL"
                                + " UNION SELECT c.document FROM participants p JOIN claims c ON c.key = p.claim WHERE p.unmerged IS NOT NULL"
                                + " UNION SELECT c.document FROM sources s JOIN claims c ON c.key = s.claim WHERE s.unmerged IS NOT NULL")
                .mapTo(Long.class)
                .list();
    }

    /** By the id that counts: all ids of one actor. */
    private static SortedMap<String, Set<String>> groups(Handle handle) {
        List<List<String>> groups = new ArrayList<>();
        for (Decision.OnActors same : judged(handle, Decision.Relation.SAME)) {
            List<String> joined = new ArrayList<>(List.of(same.one(), same.other()));
            for (List<String> group : List.copyOf(groups)) {
                if (group.contains(same.one()) || group.contains(same.other())) {
                    groups.remove(group);
                    joined.removeAll(group);
                    // the group that was there first keeps its first id
                    joined.addAll(0, group);
                }
            }
            groups.add(joined.stream().distinct().toList());
        }
        SortedMap<String, Set<String>> byKept = new TreeMap<>();
        groups.forEach(group -> byKept.put(kept(handle, group), new TreeSet<>(group)));
        return byKept;
    }

    private static String kept(Handle handle, List<String> group) {
        Set<String> registered =
                new TreeSet<>(handle.createQuery("SELECT DISTINCT id FROM actors WHERE registry = 1 AND id IN"
                                + " (SELECT value FROM json_each(?))")
                        .bind(0, Packed.words(group))
                        .mapTo(String.class)
                        .list());
        return group.stream()
                .filter(registered::contains)
                .findFirst()
                .or(() ->
                        group.stream().filter(id -> !id.startsWith("unnamed:")).findFirst())
                .orElse(group.get(0));
    }

    private static List<Decision.OnActors> judged(Handle handle, Decision.Relation relation) {
        return CorrectionRows.standingOfKind(handle, relation.name().toLowerCase(java.util.Locale.ROOT)).stream()
                .map(logged -> (Decision.OnActors) logged.correction().decision())
                .toList();
    }

    /**
     * Checks that what is judged does not contradict what stands.
     *
     * @throws UnplaceableCorrectionException if two that are different would be one, or two that are one different
     */
    static void check(Handle handle, Decision.OnActors decision) {
        Map<String, Set<String>> groups = groups(handle);
        Set<String> one = group(groups, decision.one());
        Set<String> other = group(groups, decision.other());
        if (decision.relation() != Decision.Relation.SAME) {
            if (one.contains(decision.other())) {
                throw new UnplaceableCorrectionException(decision.one() + " and " + decision.other()
                        + " are judged the same; undo that first, see: entente review COLLECTION log");
            }
            return;
        }
        for (Decision.OnActors different : judged(handle, Decision.Relation.DIFFERENT)) {
            boolean across = one.contains(different.one()) && other.contains(different.other())
                    || one.contains(different.other()) && other.contains(different.one());
            if (across) {
                throw new UnplaceableCorrectionException(different.one() + " and " + different.other()
                        + " are judged different; undo that first, see: entente review COLLECTION log");
            }
        }
    }

    private static Set<String> group(Map<String, Set<String>> groups, String id) {
        Optional<Set<String>> found =
                groups.values().stream().filter(group -> group.contains(id)).findFirst();
        return found.orElse(Set.of(id));
    }
}
