package dev.entente.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.entente.claim.Claim;
import dev.entente.claim.ClaimType;
import dev.entente.claim.EventDate;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.claim.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Events in the form of the PLOVER ontology, one a line; each row says who told it, how it is held, and in which words.
 *
 * <p>PLOVER codes what happens, so a claim becomes the event that telling it amounts to:
 *
 * <ul>
 *   <li>asserted: its own type;
 *   <li>intended: a cooperative act is AGREE, a hostile one THREATEN, any other REQUEST;
 *   <li>demanded: REQUEST, by the speaker, of those who are to do it;
 *   <li>denied or possible: no event; ties: none either.
 * </ul>
 */
public final class Plover {
    /** Name of the file written into a folder. */
    public static final String FILE = "events.jsonl";

    private static final String REQUEST = "REQUEST";

    private Plover() {}

    /** What becomes of a claim. */
    private record Event(String type, List<Participant> actors, List<Participant> recipients, Claim claim) {}

    /**
     * Writes the events into a file that ends in {@code .jsonl}, or as {@value #FILE} into a folder.
     *
     * @return the one file written
     * @throws UnwritableExportException if it cannot be written
     */
    public static List<Path> write(Contents contents, Path out) {
        Path file = out.toString().endsWith(".jsonl") ? out : out.resolve(FILE);
        Names names = Names.of(contents.actors());
        Descriptions descriptions = Descriptions.of(contents.documents());
        Map<String, String> reviews = contents.reviews();
        return List.of(
                JsonRows.write(file, contents.claims().flatMap(claim -> event(claim).stream()), (json, event) -> {
                    row(json, event, names, descriptions);
                    json.writeStringField(
                            "review", reviews.getOrDefault(event.claim().id(), ""));
                }));
    }

    private static Optional<Event> event(Claim claim) {
        Proposition proposition = claim.proposition();
        if (!claim.type().isEvent()) {
            return Optional.empty();
        }
        return switch (claim.factuality()) {
            case ASSERTED -> Optional.of(own(claim.type().name(), claim));
            case INTENDED -> Optional.of(own(intended(claim.type()), claim));
            case DEMANDED ->
                Optional.of(new Event(
                        REQUEST, claim.speaker().map(Source::who).stream().toList(), asked(proposition), claim));
            case DENIED, POSSIBLE, UNCOMMITTED -> Optional.empty();
        };
    }

    private static Event own(String type, Claim claim) {
        return new Event(type, claim.proposition().actors(), claim.proposition().recipients(), claim);
    }

    private static String intended(ClaimType type) {
        return switch (type.conduct()) {
            case COOPERATIVE -> "AGREE";
            case HOSTILE -> "THREATEN";
            case NEUTRAL -> REQUEST;
        };
    }

    /** Those who are to do it; where the passage names none, those whom it concerns. */
    private static List<Participant> asked(Proposition proposition) {
        return proposition.actors().isEmpty() ? proposition.recipients() : proposition.actors();
    }

    private static void row(JsonGenerator json, Event event, Names names, Descriptions descriptions)
            throws IOException {
        Claim claim = event.claim();
        Optional<String> date = claim.proposition().date().map(EventDate::iso);
        json.writeStringField("document", claim.document());
        json.writeStringField("claim", claim.id());
        json.writeStringField("event", event.type());
        JsonRows.list(json, "actor", event.actors(), (to, who) -> entity(to, who, names));
        JsonRows.list(json, "recipient", event.recipients(), (to, who) -> entity(to, who, names));
        json.writeStringField(
                "date", date.or(() -> descriptions.of(claim.document()).date()).orElse(""));
        JsonRows.list(json, "sources", claim.sources(), (to, source) -> source(to, source, names));
        json.writeStringField("factuality", claim.factuality().word());
        json.writeStringField("evidence", claim.evidence());
        JsonRows.place(json, claim.passage());
        JsonRows.words(json, "contexts", claim.proposition().contexts());
        JsonRows.quantities(json, claim.proposition().quantities());
    }

    private static void entity(JsonGenerator json, Participant who, Names names) throws IOException {
        json.writeStartObject();
        json.writeStringField("entity_text", names.naming(who));
        json.writeStringField("id", who.id());
        json.writeEndObject();
    }

    private static void source(JsonGenerator json, Source source, Names names) throws IOException {
        json.writeStartObject();
        json.writeStringField("entity_text", names.naming(source.who()));
        json.writeStringField("id", source.who().id());
        json.writeStringField("cue", source.cue());
        json.writeStringField("stance", source.stance().word());
        json.writeEndObject();
    }
}
