package dev.entente.serve.answer;

import dev.entente.serve.answer.ActorShapes.ActorEntry;
import dev.entente.serve.answer.ClaimShapes.ActorLabel;
import dev.entente.serve.answer.ClaimShapes.Amount;
import dev.entente.serve.answer.ClaimShapes.Claim;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Overview, facets, network, timeline, ledger and disputes, as {@code openapi.yaml} describes them under the same names. */
public final class ViewShapes {
    private ViewShapes() {}

    /** One value of a facet. */
    public record FacetValue(String value, String name, Map<String, String> names, int count, boolean chosen) {}

    /** One facet. */
    public record FacetAnswer(String facet, List<FacetValue> values, int more) {}

    /** A year or a month. */
    public record Period(String period, int count) {}

    /** All facets. */
    public record Facets(int total, List<FacetAnswer> facets, List<Period> periods, int undated) {}

    /** A value and how often. */
    public record ValueCount(String value, int count) {}

    /** A file or record that was rejected. */
    public record Rejection(String path, String reason, String detail) {}

    /** A page of them. */
    public record RejectedPage(int total, int offset, int limit, List<Rejection> rejected) {}

    /** Two actors with claims between them. */
    public record BusyPair(ActorLabel first, ActorLabel second, int claims, int origins, boolean disputed) {}

    /** How much the collection holds. */
    public record Holdings(
            int documents,
            int coded,
            int rejected,
            int actors,
            int mentions,
            int attributions,
            int claims,
            int links,
            int disputes) {}

    /** What the collection is. */
    public record Overview(
            String name,
            String folder,
            String version,
            boolean readOnly,
            boolean canRead,
            List<String> ocr,
            Holdings counts,
            List<ValueCount> languages,
            List<ValueCount> publishers,
            List<ValueCount> dates,
            List<ValueCount> factualities,
            List<ValueCount> types,
            List<ValueCount> contexts,
            List<ActorEntry> actors,
            List<BusyPair> pairs,
            List<DisputeAnswer> disputes,
            List<Rejection> rejected,
            ReviewShapes.Tally review) {}

    /** A type that the program knows. */
    public record TypeChoice(String type, String kind, boolean mutual, String conduct, String label) {}

    /** Values that the program knows. */
    public record Choices(
            List<TypeChoice> types,
            List<String> contexts,
            List<String> factualities,
            List<String> actorTypes,
            List<String> facets) {}

    /** A proposition that somebody denies or doubts. */
    public record DisputeAnswer(
            int number,
            List<Claim> asserts,
            List<Claim> denies,
            List<Claim> doubts,
            int assertedOrigins,
            int deniedOrigins) {}

    /** A page of disputes. */
    public record DisputePage(int total, int offset, int limit, List<DisputeAnswer> disputes) {}

    /** An amount of a claim. */
    public record LedgerRow(Amount quantity, List<ActorLabel> from, List<ActorLabel> to, Claim claim) {}

    /** Smallest and largest amount of a unit. */
    public record LedgerRange(String unit, int rows, BigDecimal least, BigDecimal most) {}

    /** Amounts. */
    public record Ledger(int total, int offset, int limit, List<LedgerRange> ranges, List<LedgerRow> rows) {}

    /** A node of the network. */
    public record Node(ActorLabel actor, int claims, int ties) {}

    /** An edge of the network. */
    public record Edge(
            String first,
            String second,
            List<String> names,
            int claims,
            int origins,
            boolean disputed,
            boolean open,
            int forth,
            int back,
            int between,
            List<ValueCount> types,
            List<ValueCount> factualities) {}

    /** All that the filters leave. */
    public record NetworkTotal(int nodes, int edges, int claims) {}

    /** Who is tied to whom. */
    public record NetworkAnswer(
            Optional<ActorLabel> around, NetworkTotal total, List<Node> nodes, List<Edge> edges, List<Node> rest) {}

    /** A claim on the timeline. */
    public record TimelineBar(Claim claim, List<String> lanes) {}

    /** Claims by date. */
    public record Timeline(
            int total,
            int offset,
            int limit,
            List<FacetValue> lanes,
            List<TimelineBar> bars,
            int undatedTotal,
            List<Claim> undated) {}

    /** Words, marked or not. */
    public record Run(String words, boolean marked) {}

    /** Something found. */
    public record Found(
            String kind,
            ClaimShapes.DocumentLabel document,
            int start,
            int end,
            List<Run> runs,
            List<int[]> hits,
            Optional<Claim> claim,
            Optional<DocumentShapes.AttributionAnswer> attribution) {}

    /** A page of what was found. */
    public record FoundPage(long total, int offset, int limit, List<Found> found) {}
}
