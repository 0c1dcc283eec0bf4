/** Finds words in a collection: passages, claims, attributions; the only room with an index; next room: {@code dev.entente.export}. */
@NullMarked
package dev.entente.search;

import org.jspecify.annotations.NullMarked;
