package dev.entente.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Answers as JSON: records under their names with underscores, what is absent as null. */
final class Json {
    private static final int DEEPEST = 32;

    private static final ObjectMapper MAPPER = mapper();

    private Json() {}

    private static ObjectMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .build();
        SimpleModule absent = new SimpleModule();
        absent.addSerializer(Optional.class, new Absent());
        return new ObjectMapper(factory)
                .registerModule(absent)
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    @SuppressWarnings("rawtypes")
    private static final class Absent extends JsonSerializer<Optional> {
        @Override
        public void serialize(Optional value, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (value.isPresent()) {
                provider.defaultSerializeValue(value.get(), json);
            } else {
                json.writeNull();
            }
        }
    }

    static byte[] bytes(Object answer) {
        try {
            return MAPPER.writeValueAsBytes(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Object answer) {
        try {
            return MAPPER.writeValueAsString(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What was sent.
     *
     * @throws Refusal if it is no JSON, or not of that shape
     */
    static <T> T read(byte[] sent, Class<T> shape) {
        try {
            return Optional.ofNullable(MAPPER.readValue(sent, shape))
                    .orElseThrow(() -> Refusal.senseless("an object is needed, not null"));
        } catch (JsonProcessingException e) {
            throw Refusal.senseless("not understood: "
                    + e.getOriginalMessage().lines().findFirst().orElse("") + "; see /api/openapi.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
