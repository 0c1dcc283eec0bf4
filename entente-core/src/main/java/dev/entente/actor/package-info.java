/** Who is meant: registry, mentions, names found in the text; next room: {@code dev.entente.attribution}. */
@NullMarked
package dev.entente.actor;

import org.jspecify.annotations.NullMarked;
