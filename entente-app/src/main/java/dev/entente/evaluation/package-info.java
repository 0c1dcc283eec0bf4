/** Compares a collection's claims with claims that people annotated; next room: {@code dev.entente.cli}. */
@NullMarked
package dev.entente.evaluation;

import org.jspecify.annotations.NullMarked;
