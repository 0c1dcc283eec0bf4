package dev.entente.serve.answer;

import dev.entente.serve.answer.ClaimShapes.ActorLabel;
import dev.entente.serve.answer.ClaimShapes.Claim;
import dev.entente.serve.answer.ClaimShapes.Participant;
import java.util.List;
import java.util.Optional;

/** Documents, as {@code openapi.yaml} describes them under the same names. */
public final class DocumentShapes {
    private DocumentShapes() {}

    /** A document in a list. */
    public record DocumentEntry(
            String id,
            String title,
            String publisher,
            String author,
            String date,
            String language,
            String direction,
            String url,
            String path,
            String digest,
            String charset,
            boolean coded,
            int length,
            int claims) {}

    /** A page of documents. */
    public record DocumentPage(int total, int offset, int limit, List<DocumentEntry> documents) {}

    /** A part of a document's structure. */
    public record BlockAnswer(String kind, int level, int start, int end, String direction) {}

    /** The words that attribute. */
    public record CueAnswer(String text, int start, int end) {}

    /** Reported words. */
    public record AttributionAnswer(
            String id,
            String document,
            Optional<Participant> source,
            CueAnswer cue,
            List<int[]> content,
            String parent,
            int depth,
            String stance,
            String mark,
            String speaker) {}

    /** A passage that refers to somebody. */
    public record MentionAnswer(String actor, int start, int end) {}

    /** The original file. */
    public record Original(String name, String type, boolean shown) {}

    /** A document in full. */
    public record DocumentAnswer(
            DocumentEntry entry,
            String text,
            List<BlockAnswer> blocks,
            List<Claim> claims,
            List<AttributionAnswer> attributions,
            List<MentionAnswer> mentions,
            List<ActorLabel> actors,
            String previous,
            String next,
            Optional<Original> original,
            List<ClaimShapes.DocumentLabel> translations,
            String citation) {}

    /** Passages that belong together. */
    public record AlignedPassage(List<int[]> first, List<int[]> second, List<Integer> differences) {}

    /** Where two passages differ. */
    public record DifferenceAnswer(
            String kind,
            int unit,
            List<int[]> first,
            List<int[]> second,
            List<String> firstWords,
            List<String> secondWords,
            Optional<Claim> firstClaim,
            Optional<Claim> secondClaim) {}

    /** Two documents beside each other. */
    public record ComparisonAnswer(
            ClaimShapes.DocumentLabel first,
            ClaimShapes.DocumentLabel second,
            boolean translations,
            List<AlignedPassage> aligned,
            List<int[]> onlyFirst,
            List<int[]> onlySecond,
            List<DifferenceAnswer> differences,
            int unmatched) {}
}
