/** Who is speaking, by which cue, over which passage; next room: {@code dev.entente.coding}. */
@NullMarked
package dev.entente.attribution;

import org.jspecify.annotations.NullMarked;
