package dev.entente.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Annotated claims: a folder with {@code gold.jsonl}, {@code actors.json} and, if there is any, {@code disputes.json}.
 *
 * @param items by document, in order of the file
 * @param actors names by id
 * @param disputes claims that are denied, and by whom
 * @param folder where it was read from
 */
public record Gold(
        SortedMap<String, List<Item>> items, Map<String, List<String>> actors, List<Denied> disputes, Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * One annotated claim.
     *
     * @param id the item's id
     * @param required whether both annotators found it
     * @param readings any of them will do
     */
    record Item(String id, boolean required, List<Reading> readings) {
        Item {
            readings = List.copyOf(readings);
        }
    }

    /** Items that somebody denies. */
    record Denied(List<String> disputed, String by) {
        Denied {
            disputed = List.copyOf(disputed);
        }
    }

    /**
     * Reads a gold folder.
     *
     * @throws UnreadableGoldException if a file is missing or malformed
     */
    public static Gold of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableGoldException(folder + ": no such folder; name one with gold.jsonl and actors.json");
        }
        Path disputes = folder.resolve("disputes.json");
        return new Gold(
                items(folder.resolve("gold.jsonl")),
                actors(folder.resolve("actors.json")),
                Files.exists(disputes) ? disputes(disputes) : List.of(),
                folder);
    }

    /** A text that lies beside the gold, for documents that the collection does not hold. */
    Optional<String> findText(String document) {
        Path file = folder.resolve("documents").resolve(document + ".txt");
        return Files.isRegularFile(file) ? Optional.of(text(file)) : Optional.empty();
    }

    private static SortedMap<String, List<Item>> items(Path file) {
        SortedMap<String, List<Item>> items = new TreeMap<>();
        int number = 0;
        for (String line : text(file).split("\n")) {
            number++;
            if (!line.isBlank()) {
                JsonNode node = node(line, file + ":" + number);
                items.computeIfAbsent(word(node, "document", file + ":" + number), d -> new ArrayList<>())
                        .add(item(node, file + ":" + number));
            }
        }
        return items;
    }

    private static Item item(JsonNode node, String place) {
        List<Reading> readings = new ArrayList<>();
        node.path("readings").forEach(reading -> readings.add(reading(reading, place)));
        if (readings.isEmpty()) {
            throw new UnreadableGoldException(place + ": an item needs a reading");
        }
        return new Item(word(node, "id", place), node.path("required").asBoolean(), readings);
    }

    private static Reading reading(JsonNode node, String place) {
        TreeSet<String> quantities = new TreeSet<>();
        node.path("quantities")
                .forEach(q -> quantities.add(Reading.quantity(
                        q.path("value").decimalValue(), q.path("unit").asText())));
        Reading.Who who =
                new Reading.Who(ids(node.path("actors")), ids(node.path("recipients")), ids(node.path("sources")));
        return new Reading(
                word(node, "kind", place),
                word(node, "type", place),
                who,
                word(node, "factuality", place),
                new TreeSet<>(words(node.path("contexts"))),
                node.path("date").asText(""),
                quantities,
                word(node, "evidence", place));
    }

    private static List<String> ids(JsonNode list) {
        return words(list).stream()
                .map(id -> id.startsWith(Identity.UNNAMED) ? Identity.UNNAMED : id)
                .toList();
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(item ->
                words.add(item.isTextual() ? item.asText() : item.path("id").asText()));
        return words;
    }

    private static Map<String, List<String>> actors(Path file) {
        Map<String, List<String>> actors = new TreeMap<>();
        node(text(file), file.toString()).properties().forEach(entry -> {
            JsonNode names = entry.getValue().path("names");
            List<String> all = new ArrayList<>();
            if (names.isObject()) {
                names.forEach(list -> all.addAll(words(list)));
            } else {
                all.addAll(words(names));
            }
            actors.put(entry.getKey(), List.copyOf(all));
        });
        return actors;
    }

    private static List<Denied> disputes(Path file) {
        List<Denied> disputes = new ArrayList<>();
        node(text(file), file.toString())
                .forEach(d -> disputes.add(new Denied(words(d.path("disputed")), word(d, "by", file.toString()))));
        return disputes;
    }

    private static String word(JsonNode node, String field, String place) {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw new UnreadableGoldException(
                    place + ": no \"" + field + "\"; see the README of the bundled gold for the format");
        }
        return value.asText();
    }

    private static JsonNode node(String text, String place) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UnreadableGoldException(place + ": not JSON: " + e.getOriginalMessage());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnreadableGoldException(file + ": cannot be read; is it there, and UTF-8?");
        }
    }
}
