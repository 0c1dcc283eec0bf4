/** The vocabulary of claims: actors, events, ties, sources, factuality; next room: {@code dev.entente.language}. */
@NullMarked
package dev.entente.claim;

import org.jspecify.annotations.NullMarked;
