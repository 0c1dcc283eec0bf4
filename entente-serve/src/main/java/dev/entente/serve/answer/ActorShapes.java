package dev.entente.serve.answer;

import dev.entente.serve.answer.ClaimShapes.ActorLabel;
import dev.entente.serve.answer.ClaimShapes.Claim;
import dev.entente.serve.answer.ClaimShapes.DocumentLabel;
import dev.entente.serve.answer.ViewShapes.DisputeAnswer;
import dev.entente.serve.answer.ViewShapes.LedgerRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Actors, pairs and alliances, as {@code openapi.yaml} describes them under the same names. */
public final class ActorShapes {
    private ActorShapes() {}

    /** An actor in a list. */
    public record ActorEntry(
            String id,
            String name,
            Map<String, String> names,
            String type,
            boolean registry,
            boolean unnamed,
            String country,
            String wikidata,
            int mentions,
            int documents,
            int claims,
            int acts,
            int receives,
            int says) {}

    /** A page of actors. */
    public record ActorPage(int total, int offset, int limit, List<ActorEntry> actors) {}

    /** Where words stand. */
    public record SpellingPlace(String document, int times, int start, int end) {}

    /** Words that refer to an actor. */
    public record Spelling(String words, String script, int times, String known, List<SpellingPlace> documents) {}

    /** An office or a membership. */
    public record Office(
            String relation,
            String role,
            ActorLabel other,
            String direction,
            String from,
            String to,
            String by,
            String claim) {}

    /** A document that speaks of an actor. */
    public record DocumentMentions(DocumentLabel document, int mentions) {}

    /** An actor in full. */
    public record ActorInFull(
            ActorEntry actor,
            Map<String, List<String>> allNames,
            List<Spelling> spellings,
            List<Office> offices,
            Optional<ActorLabel> partOf,
            List<String> merged,
            List<ReviewShapes.Decision> decisions,
            Map<String, Integer> sections,
            List<DocumentMentions> documents) {}

    /** Somebody through whom claims are counted. */
    public record CountedIn(ActorLabel actor, String path) {}

    /** One of the two. */
    public record Side(ActorLabel actor, List<CountedIn> countedIn) {}

    /** A claim between the two. */
    public record PairClaim(Claim claim, String direction, List<String> paths) {}

    /** Claims of one domain and type. */
    public record RecordRow(String context, String type, int forth, int back, int between, List<String> claims) {}

    /** Claims of one event. */
    public record EventAnswer(
            String type,
            Optional<ClaimShapes.Day> date,
            List<String> says,
            List<String> denies,
            List<String> doubts,
            int origins) {}

    /** Ties of both to the same third. */
    public record SharedTie(String type, ActorLabel third, List<Claim> claims) {}

    /** Who says it. */
    public record VoiceCount(String voice, List<ActorLabel> sources, List<String> claims, List<String> documents) {}

    /** How much there is between the two. */
    public record PairCounts(int claims, int documents, int origins, int disputes, String from, String to) {}

    /** The dossier of two actors. */
    public record Pair(
            Side first,
            Side second,
            String title,
            PairCounts counts,
            List<PairClaim> claims,
            List<String> grounds,
            List<SharedTie> shared,
            List<RecordRow> record,
            List<EventAnswer> events,
            List<DisputeAnswer> disputes,
            List<LedgerRow> ledger,
            List<String> timeline,
            List<String> undated,
            List<VoiceCount> sources) {}

    /** A column of the matrix. */
    public record AllianceVoice(String voice, DocumentLabel document) {}

    /** A cell of the matrix. */
    public record AllianceCell(String member, int voice, String factuality, String type, String claim) {}

    /** Who counts whom as a member. */
    public record AllianceAnswer(
            ActorLabel alliance,
            List<ActorLabel> members,
            List<AllianceVoice> voices,
            List<AllianceCell> cells,
            List<Claim> claims) {}
}
