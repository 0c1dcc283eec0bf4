package dev.entente.actor;

import dev.entente.text.Passage;

/**
 * A registered name found in a text.
 *
 * @param passage where
 * @param kind how it stands for the actor
 * @param id the actor's id
 */
record NameHit(Passage passage, NameKind kind, String id) {}
