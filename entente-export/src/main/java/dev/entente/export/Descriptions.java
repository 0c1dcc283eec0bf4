package dev.entente.export;

import dev.entente.text.Document;
import dev.entente.text.Metadata;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Title, publisher and date of each document, without the texts. */
final class Descriptions {
    private final Map<String, Metadata> metadata = new HashMap<>();
    private final Function<String, Metadata> others;

    private Descriptions(Function<String, Metadata> others) {
        this.others = others;
    }

    /** Descriptions that are looked up one by one. */
    static Descriptions of(Function<String, Metadata> others) {
        return new Descriptions(others);
    }

    static Descriptions of(Stream<Document> documents) {
        Descriptions descriptions = new Descriptions(id -> Metadata.none());
        try (documents) {
            documents.forEach(document -> descriptions.metadata.put(document.id(), document.metadata()));
        }
        return descriptions;
    }

    Metadata of(String document) {
        return Optional.ofNullable(metadata.get(document)).orElseGet(() -> others.apply(document));
    }
}
