/** Answers questions about a collection, and is the only room that words a sentence about a claim; next room: {@code dev.entente.cli}. */
@NullMarked
package dev.entente.ask;

import org.jspecify.annotations.NullMarked;
