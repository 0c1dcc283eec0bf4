package dev.entente.store;

import dev.entente.claim.Claim;
import dev.entente.claim.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * What people decided about what was read: a layer of its own, kept whatever is read anew, each decision undone by itself.
 *
 * <p>Decisions are applied when they are made, so all that is asked of the collection follows them: claims, counts, links, exports.
 * How a claim was read is kept beside. Each call is one transaction.
 *
 * <pre>{@code
 * Corrections corrections = Corrections.of(collection);
 * Anchor anchor = corrections.expectAnchor("3f9a0c1d2e4b5a69");
 * corrections.make(List.of(new Correction(new Decision.OnClaim(Verdict.REJECT, anchor, Amendment.none(), List.of()), "misread")),
 *         "2026-01-31T12:00:00Z", Linking::links);
 * }</pre>
 */
public final class Corrections {
    private final Collection collection;

    private Corrections(Collection collection) {
        this.collection = collection;
    }

    /** The corrections of that collection. */
    public static Corrections of(Collection collection) {
        return new Corrections(collection);
    }

    /**
     * How many of the claims were reviewed.
     *
     * @param accepted right as read
     * @param corrected put right
     * @param added not read, but added
     * @param rejected wrong; they count no more and are no part of the other numbers
     * @param unreviewed claims that nobody has looked at
     * @param unplaced decisions that do not find their claim any more
     */
    public record Tally(int accepted, int corrected, int added, int rejected, int unreviewed, int unplaced) {}

    /**
     * Makes corrections, all of them or none.
     *
     * @param made when, as an instant in UTC
     * @param links finds the links between the claims of the collection anew; asked if claims changed
     * @return their numbers, in order
     * @throws UnplaceableCorrectionException if one finds no claim, or contradicts what stands
     */
    public List<Integer> make(List<Correction> corrections, String made, Function<Collection, List<Link>> links) {
        return collection.database().write("corrections", handle -> {
            List<Integer> numbers = new ArrayList<>();
            SortedSet<String> documents = new TreeSet<>();
            boolean merged = false;
            corrections.forEach(c -> documents.addAll(documents(c.decision())));
            List<Claim> before = claims(handle, documents);
            for (Correction correction : corrections) {
                if (correction.decision() instanceof Decision.OnActors actors) {
                    Identities.check(handle, actors);
                    merged |= actors.relation() == Decision.Relation.SAME;
                }
                numbers.add(CorrectionRows.insert(handle, correction, made));
            }
            renew(handle, documents, merged);
            numbers.forEach(number -> expectPlaced(handle, number));
            relink(links, merged || !before.equals(claims(handle, documents)));
            return List.copyOf(numbers);
        });
    }

    private static SortedSet<String> documents(Decision decision) {
        SortedSet<String> documents = new TreeSet<>();
        if (decision instanceof Decision.OnClaim claim) {
            documents.add(claim.anchor().document());
        } else if (decision instanceof Decision.Split split) {
            documents.addAll(split.documents());
        }
        return documents;
    }

    private static void renew(Handle handle, SortedSet<String> documents, boolean merged) {
        documents.forEach(document -> Overlay.renew(handle, document));
        if (merged) {
            Identities.renew(handle);
        }
    }

    private static void expectPlaced(Handle handle, int number) {
        LoggedCorrection logged = CorrectionRows.find(handle, number).orElseThrow();
        if (logged.isUnplaced() && logged.correction().decision() instanceof Decision.OnClaim claim) {
            throw new UnplaceableCorrectionException("\"" + claim.anchor().evidence() + "\" does not stand in document "
                    + claim.anchor().document() + "; quote it word for word");
        }
    }

    /** The claims of these documents; links depend on nothing else. */
    private static List<Claim> claims(Handle handle, SortedSet<String> documents) {
        return documents.isEmpty()
                ? List.of()
                : ClaimRows.find(handle.getConnection(), ClaimQuery.all().document(documents.toArray(String[]::new)));
    }

    private void relink(Function<Collection, List<Link>> links, boolean changed) {
        if (changed) {
            List<Link> found = links.apply(collection);
            if (!found.equals(collection.links())) {
                collection.replaceLinks(found);
            }
        }
    }

    /**
     * Takes one back; what was decided after it stands.
     *
     * @param undone when, as an instant in UTC
     * @throws UnplaceableCorrectionException if there is none of that number, or it was undone before
     */
    public LoggedCorrection undo(int number, String undone, Function<Collection, List<Link>> links) {
        return collection.database().write("that a correction was undone", handle -> {
            LoggedCorrection logged = CorrectionRows.find(handle, number)
                    .orElseThrow(() -> new UnplaceableCorrectionException(
                            "no correction " + number + "; see: entente review COLLECTION log"));
            if (!logged.stands()) {
                throw new UnplaceableCorrectionException("correction " + number + " was undone at "
                        + logged.undone().orElseThrow());
            }
            Decision decision = logged.correction().decision();
            List<Claim> before = claims(handle, documents(decision));
            handle.execute("DELETE FROM placements WHERE correction = ?", number);
            handle.execute("UPDATE corrections SET undone = ? WHERE number = ?", undone, number);
            boolean merged =
                    decision instanceof Decision.OnActors actors && actors.relation() == Decision.Relation.SAME;
            renew(handle, documents(decision), merged);
            relink(links, merged || !before.equals(claims(handle, documents(decision))));
            return CorrectionRows.find(handle, number).orElseThrow();
        });
    }

    /** All that was ever decided, in order; what was undone is marked. */
    public List<LoggedCorrection> log() {
        return collection.database().read(CorrectionRows::all);
    }

    /** The claims that were reviewed and count, by id. */
    public SortedMap<String, Review> reviews() {
        String sql = "SELECT json_array(id, review) FROM claims WHERE review <> ''";
        SortedMap<String, Review> reviews = new TreeMap<>();
        collection
                .database()
                .ask(connection -> Rows.of(
                        connection, sql, Map.of(), cells -> reviews.put(cells.text(), Review.of(cells.text()))));
        return reviews;
    }

    /** The claims that were rejected and answer the query, as they were read. */
    public List<Claim> rejected(ClaimQuery query) {
        return collection.database().ask(connection -> ClaimRows.rejected(connection, query));
    }

    /** A claim as it was read, where it counts in another form or no more. */
    public Optional<Claim> findAsRead(String id) {
        return collection.database().ask(connection -> ClaimRows.findAsRead(connection, id));
    }

    public Tally tally() {
        return collection.database().read(handle -> {
            int[] counts = new int[Review.values().length];
            reviews().values().forEach(review -> counts[review.ordinal()]++);
            int claims = number(handle, "SELECT COUNT(*) FROM claims WHERE review = ''");
            int rejected = number(handle, "SELECT COUNT(*) FROM read_claims WHERE rejected = 1");
            int unplaced =
                    (int) log().stream().filter(LoggedCorrection::isUnplaced).count();
            return new Tally(counts[0], counts[1], counts[2], rejected, claims, unplaced);
        });
    }

    private static int number(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Integer.class).one();
    }

    /**
     * What a decision about that claim hangs on; also of a claim that was rejected.
     *
     * @param idOrBeginning its id, or so much of it that no other begins alike
     * @throws UnplaceableCorrectionException if the collection has no claim of that id, or several
     */
    public Anchor expectAnchor(String idOrBeginning) {
        return collection.database().read(handle -> {
            String claim = whole(handle, idOrBeginning);
            Optional<Anchor> earlier = CorrectionRows.all(handle).stream()
                    .filter(logged -> logged.stands()
                            && logged.claim().filter(claim::equals).isPresent())
                    .map(logged -> ((Decision.OnClaim) logged.correction().decision()).anchor())
                    .reduce((first, second) -> second);
            return ClaimRows.findAsRead(handle.getConnection(), claim)
                    .map(Corrections::anchor)
                    .or(() -> earlier.filter(a -> a.claim().equals(claim)))
                    .or(() -> ClaimRows.find(handle.getConnection(), claim).map(c -> unmerged(handle, c)))
                    .orElseThrow(() -> new UnplaceableCorrectionException("no claim '" + claim + "' in "
                            + collection.folder() + "; see: entente claims " + collection.folder() + " --ids"));
        });
    }

    private String whole(Handle handle, String beginning) {
        List<String> ids = handle.createQuery("SELECT id FROM claims WHERE substr(id, 1, length(:id)) = :id UNION"
                        + " SELECT id FROM read_claims WHERE substr(id, 1, length(:id)) = :id ORDER BY 1 LIMIT 3")
                .bind("id", beginning)
                .mapTo(String.class)
                .list();
        if (ids.size() > 1 && !ids.contains(beginning)) {
            throw new UnplaceableCorrectionException(
                    "'" + beginning + "' begins the ids of several claims: " + String.join(", ", ids) + "...");
        }
        return ids.isEmpty() || ids.contains(beginning) ? beginning : ids.get(0);
    }

    private static Anchor anchor(Claim claim) {
        return new Anchor(
                claim.document(),
                claim.id(),
                claim.passage(),
                claim.evidence(),
                claim.type().name(),
                claim.proposition().actorIds(),
                claim.proposition().recipientIds());
    }

    /** By the ids that were read, not by those that count for them. */
    private static Anchor unmerged(Handle handle, Claim claim) {
        Anchor anchor = anchor(claim);
        return new Anchor(
                anchor.document(),
                anchor.claim(),
                anchor.passage(),
                anchor.evidence(),
                anchor.type(),
                unmerged(handle, claim.id(), "actor"),
                unmerged(handle, claim.id(), "recipient"));
    }

    private static SortedSet<String> unmerged(Handle handle, String claim, String side) {
        return new TreeSet<>(handle.createQuery("SELECT COALESCE(unmerged, actor) FROM participants"
                        + " WHERE claim = (SELECT key FROM claims WHERE id = ?) AND side = ?")
                .bind(0, claim)
                .bind(1, side)
                .mapTo(String.class)
                .list());
    }
}
