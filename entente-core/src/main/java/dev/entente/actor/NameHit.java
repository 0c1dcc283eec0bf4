package dev.entente.actor;

import dev.entente.text.Passage;
import java.util.List;

/**
 * A registered name found in a text.
 *
 * @param passage where
 * @param kind how it stands for the actor
 * @param id the actor's id
 * @param others what else the same words are a name of
 */
record NameHit(Passage passage, NameKind kind, String id, List<Registry.Name> others) {
    NameHit {
        others = List.copyOf(others);
    }
}
