package dev.entente.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.entente.text.Block;
import dev.entente.text.BlockKind;
import dev.entente.text.Passage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Small lists inside one column, as JSON. The streaming half of Jackson only: the other costs a third of a second to start. */
final class Packed {
    private static final JsonFactory JSON = new JsonFactory();

    private Packed() {}

    @FunctionalInterface
    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    @FunctionalInterface
    interface Reading<T> {
        T from(JsonParser json) throws IOException;
    }

    static String words(java.util.Collection<String> words) {
        return pack(json -> strings(json, words));
    }

    static List<String> words(String packed) {
        return unpack(packed, json -> {
            json.nextToken();
            return strings(json);
        });
    }

    static String numbers(java.util.Collection<Long> numbers) {
        return numbers.toString();
    }

    static String blocks(List<Block> blocks) {
        return pack(json -> {
            json.writeStartArray();
            for (Block block : blocks) {
                json.writeStartArray();
                json.writeString(block.kind().name());
                json.writeNumber(block.level());
                json.writeNumber(block.passage().start());
                json.writeNumber(block.passage().end());
                json.writeEndArray();
            }
            json.writeEndArray();
        });
    }

    static List<Block> blocks(String packed) {
        return unpack(packed, json -> {
            json.nextToken();
            return blocks(json);
        });
    }

    static List<Block> blocks(JsonParser json) throws IOException {
        List<Block> blocks = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_ARRAY) {
            BlockKind kind = BlockKind.valueOf(json.nextTextValue());
            int level = json.nextIntValue(0);
            int start = json.nextIntValue(0);
            blocks.add(new Block(kind, level, new Passage(start, json.nextIntValue(0))));
            json.nextToken();
        }
        return blocks;
    }

    static String passages(List<Passage> passages) {
        return pack(json -> {
            json.writeStartArray();
            for (Passage passage : passages) {
                json.writeArray(new int[] {passage.start(), passage.end()}, 0, 2);
            }
            json.writeEndArray();
        });
    }

    static List<Passage> passages(String packed) {
        return unpack(packed, json -> {
            List<Passage> passages = new ArrayList<>();
            json.nextToken();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                int start = json.nextIntValue(0);
                passages.add(new Passage(start, json.nextIntValue(0)));
                json.nextToken();
            }
            return passages;
        });
    }

    static String names(Map<String, List<String>> names) {
        return pack(json -> {
            json.writeStartObject();
            for (Map.Entry<String, List<String>> language : names.entrySet()) {
                json.writeFieldName(language.getKey());
                strings(json, language.getValue());
            }
            json.writeEndObject();
        });
    }

    static Map<String, List<String>> names(String packed) {
        return unpack(packed, json -> {
            json.nextToken();
            return names(json);
        });
    }

    static Map<String, List<String>> names(JsonParser json) throws IOException {
        Map<String, List<String>> names = new TreeMap<>();
        for (String language = json.nextFieldName(); language != null; language = json.nextFieldName()) {
            json.nextToken();
            names.put(language, strings(json));
        }
        return names;
    }

    static void strings(JsonGenerator json, java.util.Collection<String> strings) throws IOException {
        json.writeStartArray();
        for (String string : strings) {
            json.writeString(string);
        }
        json.writeEndArray();
    }

    static List<String> strings(JsonParser json) throws IOException {
        List<String> strings = new ArrayList<>();
        for (String string = json.nextTextValue(); string != null; string = json.nextTextValue()) {
            strings.add(string);
        }
        return strings;
    }

    static String pack(Writing writing) {
        StringWriter packed = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(packed)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory", e);
        }
        return packed.toString();
    }

    static <T> T unpack(String packed, Reading<T> reading) {
        try (JsonParser json = JSON.createParser(packed)) {
            return reading.from(json);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableCollectionException("a column holds no list: " + packed, e);
        }
    }
}
