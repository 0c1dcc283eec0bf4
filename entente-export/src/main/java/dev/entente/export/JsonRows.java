package dev.entente.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.entente.claim.Quantity;
import dev.entente.text.Passage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** JSON Lines: an object a line, UTF-8, "\n", the same bytes for the same records. */
final class JsonRows {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /** Each row writes its own line end. */
    private static final SerializedString NO_SEPARATOR = new SerializedString("");

    private JsonRows() {}

    /** Writes the fields of one record; the braces are written around it. */
    @FunctionalInterface
    interface Row<T> {
        void write(JsonGenerator json, T record) throws IOException;
    }

    /** Writes one object or value of a list. */
    @FunctionalInterface
    interface Item<T> {
        void write(JsonGenerator json, T item) throws IOException;
    }

    static <T> Path write(Path file, Stream<T> records, Row<T> row) {
        try (records) {
            return Target.write(file, stream -> lines(stream, records, row));
        }
    }

    private static <T> void lines(OutputStream stream, Stream<T> records, Row<T> row) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(stream)) {
            json.setRootValueSeparator(NO_SEPARATOR);
            for (T record : (Iterable<T>) records::iterator) {
                json.writeStartObject();
                row.write(json, record);
                json.writeEndObject();
                json.writeRaw('\n');
            }
        }
    }

    static <T> void list(JsonGenerator json, String field, List<T> items, Item<T> item) throws IOException {
        json.writeArrayFieldStart(field);
        for (T one : items) {
            item.write(json, one);
        }
        json.writeEndArray();
    }

    static void words(JsonGenerator json, String field, List<String> words) throws IOException {
        list(json, field, words, JsonGenerator::writeString);
    }

    static void place(JsonGenerator json, Passage passage) throws IOException {
        json.writeNumberField("start", passage.start());
        json.writeNumberField("end", passage.end());
    }

    static void quantities(JsonGenerator json, List<Quantity> quantities) throws IOException {
        list(json, "quantities", quantities, (to, quantity) -> {
            to.writeStartObject();
            to.writeNumberField("value", quantity.value());
            to.writeStringField("unit", quantity.unit());
            to.writeStringField("of", quantity.of());
            to.writeBooleanField("approximate", quantity.approximate());
            to.writeEndObject();
        });
    }
}
