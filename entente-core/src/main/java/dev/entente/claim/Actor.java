package dev.entente.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Somebody who acts, speaks or is acted upon.
 *
 * @param id stable id: the registry's, or one made from its name
 * @param type what sort of actor
 * @param names names per language code; the first is the one shown
 * @param country id of the state it belongs to
 * @param wikidata Wikidata id
 * @param registry whether the registry knows it
 */
public record Actor(
        String id,
        ActorType type,
        Map<String, List<String>> names,
        Optional<String> country,
        Optional<String> wikidata,
        boolean registry) {
    public Actor {
        Map<String, List<String>> copy = new TreeMap<>();
        names.forEach((language, list) -> copy.put(language, List.copyOf(list)));
        names = java.util.Collections.unmodifiableMap(copy);
        if (id.isBlank()) {
            throw new IllegalArgumentException("an actor needs an id");
        }
    }

    /** The name to show in that language, else any, else the id. */
    public String name(String language) {
        List<String> inLanguage = names.getOrDefault(language, List.of());
        if (!inLanguage.isEmpty()) {
            return inLanguage.get(0);
        }
        return names.values().stream()
                .filter(l -> !l.isEmpty())
                .map(l -> l.get(0))
                .findFirst()
                .orElse(id);
    }
}
