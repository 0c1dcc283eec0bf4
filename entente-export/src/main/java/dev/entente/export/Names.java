package dev.entente.export;

import dev.entente.claim.Actor;
import dev.entente.claim.Participant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Words to show for actors: those of the passage, else the actor's name. */
final class Names {
    private static final String LANGUAGE = "en";

    private final Map<String, String> names = new HashMap<>();
    private final UnaryOperator<String> others;

    private Names(UnaryOperator<String> others) {
        this.others = others;
    }

    /** Names that are looked up one by one. */
    static Names of(UnaryOperator<String> name) {
        return new Names(name);
    }

    static Names of(Stream<Actor> actors) {
        Names names = new Names(id -> id);
        try (actors) {
            actors.forEach(actor -> names.names.put(actor.id(), actor.name(LANGUAGE)));
        }
        return names;
    }

    String name(String actor) {
        return Optional.ofNullable(names.get(actor)).orElseGet(() -> others.apply(actor));
    }

    /**
     * The words of the passage if they name somebody; the actor's name in place of a pronoun or a common noun ("it", "the
     * movement") that means a named actor.
     */
    String naming(Participant participant) {
        String name = name(participant.id());
        boolean common =
                participant.mention().chars().noneMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
        boolean named = names.containsKey(participant.id()) && name.chars().anyMatch(Character::isUpperCase);
        return common && named ? name : words(participant);
    }

    String words(Participant participant) {
        return participant.mention().isEmpty() ? name(participant.id()) : participant.mention();
    }
}
