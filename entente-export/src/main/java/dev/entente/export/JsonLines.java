package dev.entente.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.entente.claim.Actor;
import dev.entente.claim.Attribution;
import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Link;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.claim.Source;
import dev.entente.text.Alignment;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import dev.entente.text.Passage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The exchange format, of which other exports are projections: six files of JSON Lines in a folder.
 *
 * <p>{@code documents.jsonl}, {@code actors.jsonl}, {@code attributions.jsonl}, {@code claims.jsonl}, {@code links.jsonl} and
 * {@code alignments.jsonl}. What is unknown is {@code ""}, {@code []} or, for an attribution's source and parent, {@code null}. A
 * participant that was inferred has {@code "mention":""} and stands nowhere: {@code start} and {@code end} are the same.
 */
public final class JsonLines {
    private JsonLines() {}

    /**
     * Writes the files; those of an earlier export are replaced, others in the folder are left alone.
     *
     * @return the files written
     * @throws UnwritableExportException if the folder cannot be written
     */
    public static List<Path> write(Contents contents, Path folder) {
        Map<String, String> reviews = contents.reviews();
        return List.of(
                JsonRows.write(folder.resolve("documents.jsonl"), contents.documents(), JsonLines::document),
                JsonRows.write(folder.resolve("actors.jsonl"), contents.actors(), JsonLines::actor),
                JsonRows.write(folder.resolve("attributions.jsonl"), contents.attributions(), JsonLines::attribution),
                JsonRows.write(
                        folder.resolve("claims.jsonl"),
                        contents.claims(),
                        (json, claim) -> fields(json, claim, reviews.getOrDefault(claim.id(), ""))),
                JsonRows.write(folder.resolve("links.jsonl"), contents.links(), JsonLines::link),
                JsonRows.write(folder.resolve("alignments.jsonl"), contents.alignments(), JsonLines::alignment));
    }

    /**
     * Writes a claim's fields as in {@code claims.jsonl} into an object that the caller opens and closes.
     *
     * @param review "accepted", "corrected" or "added" by a person; "" if nobody reviewed it
     */
    public static void fields(JsonGenerator json, Claim claim, String review) throws IOException {
        claim(json, claim);
        json.writeStringField("review", review);
    }

    /** Writes an actor's fields as in {@code actors.jsonl} into an object that the caller opens and closes. */
    public static void fields(JsonGenerator json, Actor actor) throws IOException {
        actor(json, actor);
    }

    /** Writes an attribution's fields as in {@code attributions.jsonl} into an object that the caller opens and closes. */
    public static void fields(JsonGenerator json, Attribution attribution) throws IOException {
        attribution(json, attribution);
    }

    private static void field(JsonGenerator json, String name, Optional<String> value) throws IOException {
        json.writeStringField(name, value.orElse(""));
    }

    private static void document(JsonGenerator json, Document document) throws IOException {
        Metadata metadata = document.metadata();
        json.writeStringField("id", document.id());
        field(json, "title", metadata.title());
        field(json, "publisher", metadata.publisher());
        field(json, "author", metadata.author());
        field(json, "date", metadata.date());
        field(json, "language", metadata.language());
        json.writeStringField("charset", document.origin().charset());
        field(json, "declared", document.origin().declared());
        json.writeStringField("digest", document.origin().digest());
        json.writeStringField("path", document.origin().path());
        field(json, "url", metadata.url());
    }

    private static void actor(JsonGenerator json, Actor actor) throws IOException {
        json.writeStringField("id", actor.id());
        json.writeStringField("type", actor.type().name());
        json.writeObjectFieldStart("names");
        for (Map.Entry<String, List<String>> names : actor.names().entrySet()) {
            JsonRows.words(json, names.getKey(), names.getValue());
        }
        json.writeEndObject();
        field(json, "country", actor.country());
        field(json, "wikidata", actor.wikidata());
        json.writeBooleanField("registry", actor.registry());
    }

    private static void attribution(JsonGenerator json, Attribution attribution) throws IOException {
        json.writeStringField("id", attribution.id());
        json.writeStringField("document", attribution.document());
        json.writeFieldName("source");
        if (attribution.source().isPresent()) {
            participant(json, attribution.source().get());
        } else {
            json.writeNull();
        }
        json.writeObjectFieldStart("cue");
        json.writeStringField("text", attribution.cue().text());
        JsonRows.place(json, attribution.cue().passage());
        json.writeEndObject();
        JsonRows.list(json, "content", attribution.content(), JsonLines::pair);
        if (attribution.parent().isPresent()) {
            json.writeStringField("parent", attribution.parent().get());
        } else {
            json.writeNullField("parent");
        }
        json.writeStringField("stance", attribution.stance().word());
    }

    private static void pair(JsonGenerator json, Passage passage) throws IOException {
        json.writeArray(new int[] {passage.start(), passage.end()}, 0, 2);
    }

    private static void claim(JsonGenerator json, Claim claim) throws IOException {
        Proposition proposition = claim.proposition();
        json.writeStringField("id", claim.id());
        json.writeStringField("document", claim.document());
        JsonRows.place(json, claim.passage());
        json.writeStringField("evidence", claim.evidence());
        json.writeStringField("kind", claim.type().kind().word());
        json.writeStringField("type", claim.type().name());
        JsonRows.list(json, "actors", proposition.actors(), JsonLines::participant);
        JsonRows.list(json, "recipients", proposition.recipients(), JsonLines::participant);
        json.writeStringField("role", proposition.role());
        JsonRows.list(json, "sources", claim.sources(), JsonLines::source);
        JsonRows.words(json, "contexts", proposition.contexts());
        field(json, "date", proposition.date().map(EventDate::iso));
        json.writeStringField("place", proposition.place());
        JsonRows.quantities(json, proposition.quantities());
        json.writeStringField("factuality", claim.factuality().word());
        JsonRows.words(json, "inferred", claim.inferred());
        field(json, "attribution", claim.attribution());
    }

    private static void participant(JsonGenerator json, Participant participant) throws IOException {
        json.writeStartObject();
        who(json, participant);
        json.writeEndObject();
    }

    private static void who(JsonGenerator json, Participant participant) throws IOException {
        json.writeStringField("id", participant.id());
        json.writeStringField("mention", participant.mention());
        boolean inferred = participant.mention().isEmpty();
        int start = participant.passage().start();
        JsonRows.place(json, inferred ? new Passage(start, start) : participant.passage());
    }

    private static void source(JsonGenerator json, Source source) throws IOException {
        json.writeStartObject();
        who(json, source.who());
        json.writeStringField("cue", source.cue());
        json.writeStringField("stance", source.stance().word());
        json.writeEndObject();
    }

    private static void alignment(JsonGenerator json, Alignment alignment) throws IOException {
        side(json, "from", alignment.from(), alignment.fromPassage());
        side(json, "to", alignment.to(), alignment.toPassage());
    }

    private static void side(JsonGenerator json, String name, String document, Passage passage) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("document", document);
        JsonRows.place(json, passage);
        json.writeEndObject();
    }

    private static void link(JsonGenerator json, Link link) throws IOException {
        json.writeStringField("type", link.type().word());
        json.writeStringField("from", link.from());
        json.writeStringField("to", link.to());
        json.writeStringField("why", link.why());
    }
}
