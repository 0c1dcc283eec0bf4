package dev.entente.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The contract, and whether answers keep to it. */
final class Contract {
    private static final String PLACE = "https://entente.invalid/openapi.yaml";

    private final JsonNode root;
    private final JsonSchemaFactory schemas;
    private final Map<String, JsonSchema> known = new HashMap<>();
    private final Set<String> answered = new TreeSet<>();

    private Contract(String yaml) {
        try {
            root = new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        schemas = JsonSchemaFactory.getInstance(
                VersionFlag.V202012, builder -> builder.schemaLoaders(l -> l.schemas(Map.of(PLACE, yaml))));
    }

    static Contract read() {
        Path file = Served.root().resolve("entente-serve/openapi.yaml");
        try {
            return new Contract(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "GET /api/claims", all that the contract names. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        root.path("paths").fields().forEachRemaining(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(
                        method -> operations.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    /** Those of which an answer other than an error was checked. */
    Set<String> answered() {
        return answered;
    }

    /** What is wrong with an answer; nothing if it is as the contract says. */
    List<String> faults(String method, String path, HttpResponse<String> response) {
        String plain = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
        JsonNode operation = root.path("paths").path(plain).path(method.toLowerCase(java.util.Locale.ROOT));
        if (operation.isMissingNode()) {
            return List.of("the contract has no " + method + " " + plain);
        }
        String status = Integer.toString(response.statusCode());
        boolean named = operation.path("responses").has(status);
        String pointer = "/paths/" + plain.replace("~", "~0").replace("/", "~1") + "/"
                + method.toLowerCase(java.util.Locale.ROOT) + "/responses/" + (named ? status : "default");
        JsonNode answer = root.at(pointer);
        if (answer.has("$ref")) {
            pointer = answer.get("$ref").asText().substring(1);
            answer = root.at(pointer);
        }
        String type = response.headers().firstValue("content-type").orElse("").replaceAll(";.*", "");
        if (!answer.path("content").has(type)) {
            return List.of(method + " " + path + " " + status + ": the contract has no " + type);
        }
        if (named) {
            answered.add(method + " " + plain);
        }
        return type.equals("application/json")
                ? faults(pointer + "/content/application~1json/schema", response.body())
                : new ArrayList<>();
    }

    /** What is wrong with an object that should be of the schema of that name. */
    List<String> faultsOf(String name, String json) {
        return faults("/components/schemas/" + name, json);
    }

    private List<String> faults(String pointer, String json) {
        JsonSchema schema = known.computeIfAbsent(pointer, p -> schemas.getSchema(SchemaLocation.of(PLACE + "#" + p)));
        return schema.validate(json, InputFormat.JSON).stream()
                .map(m -> m.getInstanceLocation() + " " + m.getMessage())
                .limit(10)
                .toList();
    }
}
