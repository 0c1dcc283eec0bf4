/** English: the parser and the lexicons; everything else is in {@code dev.entente.language} and the rooms above it. */
@NullMarked
package dev.entente.english;

import org.jspecify.annotations.NullMarked;
