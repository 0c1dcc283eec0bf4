package dev.entente.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.claim.Factuality;
import dev.entente.claim.Participant;
import dev.entente.claim.Source;
import dev.entente.text.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Amendments and actors inside one column, as JSON. */
final class PackedAmendment {
    private PackedAmendment() {}

    static String pack(Amendment amendment) {
        return Packed.pack(json -> {
            json.writeStartObject();
            word(json, "type", amendment.type());
            side(json, "actors", amendment.actors());
            side(json, "recipients", amendment.recipients());
            word(json, "role", amendment.role());
            if (amendment.sources().isPresent()) {
                json.writeArrayFieldStart("sources");
                for (Source source : amendment.sources().get()) {
                    row(json, source.who(), source.cue(), source.stance().word());
                }
                json.writeEndArray();
            }
            word(json, "factuality", amendment.factuality().map(Factuality::word));
            word(json, "date", amendment.date());
            if (amendment.contexts().isPresent()) {
                json.writeFieldName("contexts");
                Packed.strings(json, amendment.contexts().get());
            }
            json.writeEndObject();
        });
    }

    private static void word(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }

    private static void side(JsonGenerator json, String name, Optional<List<Participant>> side) throws IOException {
        if (side.isPresent()) {
            json.writeArrayFieldStart(name);
            for (Participant participant : side.get()) {
                row(json, participant);
            }
            json.writeEndArray();
        }
    }

    /** [id, start, mention, further words ...]. */
    private static void row(JsonGenerator json, Participant who, String... further) throws IOException {
        json.writeStartArray();
        json.writeString(who.id());
        json.writeNumber(who.passage().start());
        json.writeString(who.mention());
        for (String word : further) {
            json.writeString(word);
        }
        json.writeEndArray();
    }

    /** The fields of the object as they come: words, and lists. */
    private record Fields(
            Map<String, String> words, Map<String, List<List<String>>> rows, Optional<List<String>> contexts) {}

    static Amendment unpack(String packed) {
        Fields fields = Packed.unpack(packed, PackedAmendment::fields);
        Optional<List<List<String>>> sources = Optional.ofNullable(fields.rows().get("sources"));
        return new Amendment(
                Optional.ofNullable(fields.words().get("type")),
                Optional.ofNullable(fields.rows().get("actors")).map(PackedAmendment::participants),
                Optional.ofNullable(fields.rows().get("recipients")).map(PackedAmendment::participants),
                Optional.ofNullable(fields.words().get("role")),
                sources.map(rows -> rows.stream()
                        .map(row -> new Source(participant(row), row.get(3), Factuality.of(row.get(4))))
                        .toList()),
                Optional.ofNullable(fields.words().get("factuality")).map(Factuality::of),
                Optional.ofNullable(fields.words().get("date")),
                fields.contexts());
    }

    private static Fields fields(JsonParser json) throws IOException {
        Map<String, String> words = new HashMap<>();
        Map<String, List<List<String>>> rows = new HashMap<>();
        Optional<List<String>> contexts = Optional.empty();
        json.nextToken();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (json.nextToken() == JsonToken.VALUE_STRING) {
                words.put(name, json.getText());
            } else if (name.equals("contexts")) {
                contexts = Optional.of(Packed.strings(json));
            } else {
                rows.put(name, rows(json));
            }
        }
        return new Fields(words, rows, contexts);
    }

    private static List<List<String>> rows(JsonParser json) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_ARRAY) {
            List<String> row = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                row.add(json.getText());
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Participant> participants(List<List<String>> rows) {
        return rows.stream().map(PackedAmendment::participant).toList();
    }

    private static Participant participant(List<String> row) {
        int start = Integer.parseInt(row.get(1));
        String mention = row.get(2);
        return new Participant(row.get(0), mention, new Passage(start, start + mention.length()));
    }

    static String packActors(List<Actor> actors) {
        return Packed.pack(json -> {
            json.writeStartArray();
            for (Actor actor : actors) {
                json.writeStartArray();
                json.writeString(actor.id());
                json.writeString(actor.type().name());
                json.writeString(Packed.names(actor.names()));
                json.writeString(actor.country().orElse(""));
                json.writeString(actor.wikidata().orElse(""));
                json.writeString(actor.registry() ? "registry" : "");
                json.writeEndArray();
            }
            json.writeEndArray();
        });
    }

    static List<Actor> unpackActors(String packed) {
        List<List<String>> rows = Packed.unpack(packed, json -> {
            json.nextToken();
            return rows(json);
        });
        return rows.stream()
                .map(row -> new Actor(
                        row.get(0),
                        ActorType.valueOf(row.get(1)),
                        Packed.names(row.get(2)),
                        Optional.of(row.get(3)).filter(s -> !s.isEmpty()),
                        Optional.of(row.get(4)).filter(s -> !s.isEmpty()),
                        !row.get(5).isEmpty()))
                .toList();
    }
}
