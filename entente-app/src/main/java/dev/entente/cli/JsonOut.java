package dev.entente.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.entente.ask.Statement;
import dev.entente.export.JsonLines;
import dev.entente.store.Review;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** JSON for programs: an object a line, in the words of the exchange format. */
final class JsonOut implements AutoCloseable {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;

    private JsonOut(JsonGenerator json) {
        this.json = json;
    }

    /** Writes fields into an open object. */
    @FunctionalInterface
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    /** Writes the fields of one item of a list. */
    @FunctionalInterface
    interface ItemFields<T> {
        void write(JsonGenerator json, T item) throws IOException;
    }

    static JsonOut to(Terminal terminal) {
        try {
            JsonGenerator json = JSON.createGenerator(terminal.out());
            json.setRootValueSeparator(new SerializedString(""));
            return new JsonOut(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One object on a line of its own. */
    void object(Fields fields) {
        try {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> void list(JsonGenerator json, String name, List<T> items, ItemFields<T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            json.writeStartObject();
            fields.write(json, item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void words(JsonGenerator json, String name, List<String> words) throws IOException {
        json.writeArrayFieldStart(name);
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }

    /** The claim as in {@code claims.jsonl}, and its chain in words. */
    static void statement(JsonGenerator json, Statement statement) throws IOException {
        JsonLines.fields(
                json, statement.claim(), statement.review().map(Review::word).orElse(""));
        json.writeStringField("headline", statement.headline());
        json.writeStringField("according_to", statement.according());
    }

    @Override
    public void close() {
        try {
            json.flush();
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
