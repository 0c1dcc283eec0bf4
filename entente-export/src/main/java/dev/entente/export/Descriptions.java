package dev.entente.export;

import dev.entente.text.Document;
import dev.entente.text.Metadata;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Title, publisher and date of each document, without the texts. */
final class Descriptions {
    private final Map<String, Metadata> metadata = new HashMap<>();

    static Descriptions of(Stream<Document> documents) {
        Descriptions descriptions = new Descriptions();
        try (documents) {
            documents.forEach(document -> descriptions.metadata.put(document.id(), document.metadata()));
        }
        return descriptions;
    }

    Metadata of(String document) {
        return metadata.getOrDefault(document, Metadata.none());
    }
}
