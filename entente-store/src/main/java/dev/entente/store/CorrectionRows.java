package dev.entente.store;

import dev.entente.claim.Actor;
import dev.entente.text.Passage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Corrections in and out of their table. */
final class CorrectionRows {
    private static final String SPLIT = "split";
    private static final String SELECT =
            "SELECT c.*, p.claim AS placed FROM corrections c" + " LEFT JOIN placements p ON p.correction = c.number";

    private CorrectionRows() {}

    static boolean anyStands(Handle handle) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM corrections WHERE undone IS NULL)")
                .mapTo(Boolean.class)
                .one();
    }

    static List<LoggedCorrection> all(Handle handle) {
        return handle.createQuery(SELECT + " ORDER BY c.number")
                .map((row, context) -> logged(row))
                .list();
    }

    static Optional<LoggedCorrection> find(Handle handle, int number) {
        return handle.createQuery(SELECT + " WHERE c.number = ?")
                .bind(0, number)
                .map((row, context) -> logged(row))
                .findOne();
    }

    /** What stands on the claims of a document, in the order in which it was decided. */
    static List<LoggedCorrection> standing(Handle handle, String document) {
        return handle.createQuery(SELECT + " WHERE c.document = ? AND c.undone IS NULL ORDER BY c.number")
                .bind(0, document)
                .map((row, context) -> logged(row))
                .list();
    }

    /** What stands of that kind, in order: "same", "split". */
    static List<LoggedCorrection> standingOfKind(Handle handle, String kind) {
        return handle.createQuery(SELECT + " WHERE c.kind = ? AND c.undone IS NULL ORDER BY c.number")
                .bind(0, kind)
                .map((row, context) -> logged(row))
                .list();
    }

    static List<Decision.Split> splits(Handle handle, String document) {
        return standingOfKind(handle, SPLIT).stream()
                .map(logged -> (Decision.Split) logged.correction().decision())
                .filter(split -> split.documents().contains(document))
                .toList();
    }

    static int insert(Handle handle, Correction correction, String made) {
        Decision decision = correction.decision();
        Optional<Decision.OnClaim> onClaim =
                decision instanceof Decision.OnClaim claim ? Optional.of(claim) : Optional.empty();
        Optional<Anchor> anchor = onClaim.map(Decision.OnClaim::anchor);
        return handle.createQuery("INSERT INTO corrections (kind, reason, made, document, claim, start, end, evidence,"
                        + " type, actors, recipients, amendment, one, other, documents, introduced)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING number")
                .bind(0, kind(decision))
                .bind(1, correction.reason())
                .bind(2, made)
                .bind(3, anchor.map(Anchor::document).orElse(null))
                .bind(4, anchor.map(Anchor::claim).orElse(null))
                .bind(5, anchor.map(a -> a.passage().start()).orElse(null))
                .bind(6, anchor.map(a -> a.passage().end()).orElse(null))
                .bind(7, anchor.map(Anchor::evidence).orElse(null))
                .bind(8, anchor.map(Anchor::type).orElse(null))
                .bind(9, anchor.map(a -> Packed.words(a.actors())).orElse(null))
                .bind(10, anchor.map(a -> Packed.words(a.recipients())).orElse(null))
                .bind(
                        11,
                        PackedAmendment.pack(
                                onClaim.map(Decision.OnClaim::amendment).orElse(Amendment.none())))
                .bind(12, one(decision).orElse(null))
                .bind(13, other(decision).orElse(null))
                .bind(14, Packed.words(decision instanceof Decision.Split s ? s.documents() : new TreeSet<>()))
                .bind(15, PackedAmendment.packActors(introduced(decision)))
                .mapTo(Integer.class)
                .one();
    }

    /** "accept", "same", "split". */
    static String kind(Decision decision) {
        if (decision instanceof Decision.OnClaim claim) {
            return claim.verdict().name().toLowerCase(Locale.ROOT);
        }
        return decision instanceof Decision.OnActors actors
                ? actors.relation().name().toLowerCase(Locale.ROOT)
                : SPLIT;
    }

    private static Optional<String> one(Decision decision) {
        return decision instanceof Decision.OnActors actors
                ? Optional.of(actors.one())
                : decision instanceof Decision.Split split ? Optional.of(split.actor()) : Optional.empty();
    }

    private static Optional<String> other(Decision decision) {
        return decision instanceof Decision.OnActors actors
                ? Optional.of(actors.other())
                : decision instanceof Decision.Split split
                        ? Optional.of(split.as().id())
                        : Optional.empty();
    }

    private static List<Actor> introduced(Decision decision) {
        return decision instanceof Decision.OnClaim claim
                ? claim.introduced()
                : decision instanceof Decision.Split split ? List.of(split.as()) : List.of();
    }

    private static LoggedCorrection logged(ResultSet row) throws SQLException {
        return new LoggedCorrection(
                row.getInt("number"),
                new Correction(decision(row), row.getString("reason")),
                row.getString("made"),
                Optional.ofNullable(row.getString("undone")),
                Optional.ofNullable(row.getString("placed")));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        String kind = row.getString("kind").toUpperCase(Locale.ROOT);
        List<Actor> introduced = PackedAmendment.unpackActors(row.getString("introduced"));
        if (row.getString("document") != null) {
            return new Decision.OnClaim(
                    Decision.Verdict.valueOf(kind),
                    anchor(row),
                    PackedAmendment.unpack(row.getString("amendment")),
                    introduced);
        }
        return kind.equalsIgnoreCase(SPLIT)
                ? new Decision.Split(
                        row.getString("one"),
                        introduced.get(0),
                        new TreeSet<>(Packed.words(row.getString("documents"))))
                : new Decision.OnActors(Decision.Relation.valueOf(kind), row.getString("one"), row.getString("other"));
    }

    private static Anchor anchor(ResultSet row) throws SQLException {
        return new Anchor(
                row.getString("document"),
                row.getString("claim"),
                new Passage(row.getInt("start"), row.getInt("end")),
                row.getString("evidence"),
                row.getString("type"),
                new TreeSet<>(Packed.words(row.getString("actors"))),
                new TreeSet<>(Packed.words(row.getString("recipients"))));
    }
}
