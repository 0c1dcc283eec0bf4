package dev.entente.serve.answer;

import dev.entente.ask.Casebook;
import dev.entente.ask.Network;
import dev.entente.claim.Claim;
import dev.entente.claim.LinkType;
import dev.entente.claim.Participant;
import dev.entente.claim.Quantity;
import dev.entente.reconcile.Dispute;
import dev.entente.serve.answer.ClaimShapes.ActorLabel;
import dev.entente.serve.answer.ViewShapes.DisputeAnswer;
import dev.entente.serve.answer.ViewShapes.Edge;
import dev.entente.serve.answer.ViewShapes.LedgerRange;
import dev.entente.serve.answer.ViewShapes.LedgerRow;
import dev.entente.serve.answer.ViewShapes.ValueCount;
import dev.entente.store.Surveyed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Disputes, amounts and ties. */
public final class Views {
    /** Columns of the ledger as a table. */
    public static final List<String> LEDGER_COLUMNS = List.of(
            "value",
            "unit",
            "of",
            "approximate",
            "from",
            "to",
            "date",
            "factuality",
            "according_to",
            "quote",
            "claim",
            "document");

    /** Columns of the ties as a table. */
    public static final List<String> EDGE_COLUMNS = List.of(
            "first",
            "second",
            "first_name",
            "second_name",
            "claims",
            "origins",
            "disputed",
            "open",
            "forth",
            "back",
            "between",
            "types",
            "factualities");

    /** Columns of the disputes as a table. */
    public static final List<String> DISPUTE_COLUMNS = List.of(
            "dispute",
            "side",
            "headline",
            "according_to",
            "quote",
            "type",
            "actors",
            "recipients",
            "date",
            "claim",
            "document");

    private final Casebook casebook;
    private final Claims claims;
    private final Labels labels;

    public Views(Casebook casebook) {
        this.casebook = casebook;
        this.claims = new Claims(casebook);
        this.labels = new Labels(casebook);
    }

    /** A dispute with both sides. */
    public DisputeAnswer dispute(Dispute dispute, int number) {
        Set<String> doubting = new TreeSet<>();
        casebook.collection()
                .links(dispute.denials().stream().map(Claim::id).toList())
                .forEach(link -> {
                    if (link.type() == LinkType.DOUBTS) {
                        doubting.add(link.from());
                    }
                });
        List<Claim> doubts = dispute.denials().stream()
                .filter(c -> doubting.contains(c.id()))
                .toList();
        List<Claim> denies = dispute.denials().stream()
                .filter(c -> !doubting.contains(c.id()))
                .toList();
        return new DisputeAnswer(
                number,
                claims.of(dispute.asserted()),
                claims.of(denies),
                claims.of(doubts),
                casebook.separateOrigins(dispute.asserted()),
                casebook.separateOrigins(dispute.denials()));
    }

    /** The cells of a dispute's rows. */
    public static List<List<String>> cells(DisputeAnswer dispute) {
        List<List<String>> rows = new ArrayList<>();
        dispute.asserts().forEach(c -> rows.add(cells(dispute.number(), "asserts", c)));
        dispute.denies().forEach(c -> rows.add(cells(dispute.number(), "denies", c)));
        dispute.doubts().forEach(c -> rows.add(cells(dispute.number(), "doubts", c)));
        return rows;
    }

    private static List<String> cells(int number, String side, ClaimShapes.Claim claim) {
        return List.of(
                Integer.toString(number),
                side,
                claim.headline(),
                claim.accordingTo(),
                claim.quote(),
                claim.type(),
                joined(claim.actors(), ClaimShapes.Participant::name),
                joined(claim.recipients(), ClaimShapes.Participant::name),
                claim.date().map(ClaimShapes.Day::iso).orElse(""),
                claim.id(),
                claim.document().id());
    }

    private static <T> String joined(List<T> values, Function<T, String> words) {
        return String.join("; ", values.stream().map(words).toList());
    }

    /** An amount of a claim, before it is worded. */
    public record Entry(Quantity quantity, Claim claim) {
        /** All amounts of these claims, in their order. */
        public static List<Entry> of(List<Claim> claims) {
            return claims.stream()
                    .flatMap(c -> c.proposition().quantities().stream().map(q -> new Entry(q, c)))
                    .toList();
        }
    }

    /** Rows of the ledger, in that order. */
    public List<LedgerRow> ledger(List<Entry> entries) {
        List<Claim> distinct = entries.stream().map(Entry::claim).distinct().toList();
        Map<String, ClaimShapes.Claim> byId = new HashMap<>();
        claims.of(distinct).forEach(c -> byId.put(c.id(), c));
        List<LedgerRow> rows = new ArrayList<>();
        for (Entry entry : entries) {
            ClaimShapes.Claim claim = byId.get(entry.claim().id());
            if (claim != null) {
                rows.add(new LedgerRow(
                        Labels.amount(entry.quantity()), side(claim.actors()), side(claim.recipients()), claim));
            }
        }
        return rows;
    }

    private static List<ActorLabel> side(List<ClaimShapes.Participant> side) {
        return side.stream()
                .map(p -> new ActorLabel(p.id(), p.name(), p.names(), p.type(), p.registry(), p.unnamed()))
                .toList();
    }

    /** For each unit the smallest and the largest amount, those with the most rows first. */
    public static List<LedgerRange> ranges(List<Entry> entries) {
        SortedMap<String, List<BigDecimal>> byUnit = new TreeMap<>();
        entries.forEach(e -> byUnit.computeIfAbsent(e.quantity().unit(), u -> new ArrayList<>())
                .add(e.quantity().value()));
        return byUnit.entrySet().stream()
                .map(e -> new LedgerRange(
                        e.getKey(),
                        e.getValue().size(),
                        e.getValue().stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO),
                        e.getValue().stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO)))
                .sorted(Comparator.comparing(LedgerRange::rows).reversed().thenComparing(LedgerRange::unit))
                .toList();
    }

    /** The cells of a row of the ledger. */
    public static List<String> cells(LedgerRow row) {
        return List.of(
                row.quantity().value().toPlainString(),
                row.quantity().unit(),
                row.quantity().of(),
                row.quantity().approximate() ? "yes" : "no",
                joined(row.from(), ActorLabel::name),
                joined(row.to(), ActorLabel::name),
                row.claim().date().map(ClaimShapes.Day::iso).orElse(""),
                row.claim().factuality(),
                row.claim().accordingTo(),
                row.claim().quote(),
                row.claim().id(),
                row.claim().document().id());
    }

    /** An edge of the network. */
    public Edge edge(Network.Edge edge) {
        return new Edge(
                edge.first(),
                edge.second(),
                List.of(casebook.shownName(edge.first()), casebook.shownName(edge.second())),
                edge.size(),
                edge.origins(),
                edge.disputed(),
                edge.open(),
                edge.forth(),
                edge.back(),
                edge.between(),
                counts(edge.claims(), Surveyed::type),
                counts(edge.claims(), Surveyed::factuality));
    }

    private static List<ValueCount> counts(List<Surveyed> claims, Function<Surveyed, String> value) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        claims.forEach(c -> counts.merge(value.apply(c), 1, Integer::sum));
        return ranked(counts);
    }

    /** Those with the most first, then by the alphabet. */
    public static List<ValueCount> ranked(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(e -> new ValueCount(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(ValueCount::count).reversed().thenComparing(ValueCount::value))
                .toList();
    }

    /** The cells of an edge. */
    public static List<String> cells(Edge edge) {
        return List.of(
                edge.first(),
                edge.second(),
                edge.names().get(0),
                edge.names().get(1),
                Integer.toString(edge.claims()),
                Integer.toString(edge.origins()),
                edge.disputed() ? "yes" : "no",
                edge.open() ? "yes" : "no",
                Integer.toString(edge.forth()),
                Integer.toString(edge.back()),
                Integer.toString(edge.between()),
                joined(edge.types(), v -> v.value() + " " + v.count()),
                joined(edge.factualities(), v -> v.value() + " " + v.count()));
    }

    /** Labels of participants without their mentions. */
    List<ActorLabel> sources(Claim claim) {
        return claim.sources().stream()
                .map(s -> s.who())
                .map(Participant::id)
                .map(labels::actor)
                .toList();
    }
}
