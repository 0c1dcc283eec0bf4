package dev.entente.serve.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Claims and those in them, as {@code openapi.yaml} describes them under the same names. */
public final class ClaimShapes {
    private ClaimShapes() {}

    /** What is said of a document wherever a claim of it stands. */
    public record DocumentLabel(
            String id, String title, String publisher, String author, String date, String language, String direction) {}

    /** Somebody, with the name to show. */
    public record ActorLabel(
            String id, String name, Map<String, String> names, String type, boolean registry, boolean unnamed) {}

    /** Somebody in a claim, with the passage's words. */
    public record Participant(
            String id,
            String name,
            Map<String, String> names,
            String type,
            boolean registry,
            boolean unnamed,
            String mention,
            int start,
            int end,
            boolean inferred) {}

    /** One link of the chain of sources. */
    public record Source(
            String id,
            String name,
            Map<String, String> names,
            String type,
            boolean registry,
            boolean unnamed,
            String mention,
            int start,
            int end,
            boolean inferred,
            String cue,
            String stance) {}

    /** A date as precise as it is known. */
    public record Day(String iso, String from, String to, String precision) {}

    /** A place. */
    public record Place(String id, String name) {}

    /** An amount. */
    public record Amount(BigDecimal value, String unit, String of, boolean approximate, String words) {}

    /** A claim on the other side of a dispute. */
    public record Opposition(
            String claim, String type, String voice, List<ActorLabel> sources, DocumentLabel document) {}

    /** A claim with its quote, its chain and its document. */
    public record Claim(
            String id,
            DocumentLabel document,
            int start,
            int end,
            String quote,
            String kind,
            String type,
            String label,
            List<Participant> actors,
            List<Participant> recipients,
            String role,
            List<Source> sources,
            String voice,
            String accordingTo,
            String factuality,
            String mark,
            String headline,
            List<String> details,
            List<String> contexts,
            Optional<Day> date,
            Optional<Place> place,
            List<Amount> quantities,
            List<String> inferred,
            String attribution,
            List<Opposition> disputedBy,
            List<Opposition> disputes,
            String review,
            List<int[]> hits) {}

    /** A page of claims. */
    public record ClaimPage(int total, int offset, int limit, List<Claim> claims) {}

    /** A claim that is linked with another. */
    public record LinkedClaim(String type, String direction, String why, Claim claim) {}

    /** A claim with its surroundings. */
    public record ClaimInFull(
            Claim claim,
            String before,
            String after,
            Optional<Claim> asRead,
            List<LinkedClaim> links,
            int origins,
            List<ReviewShapes.Decision> decisions) {}
}
