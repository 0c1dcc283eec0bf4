/** The collection on disk, the only room with SQL; next room: {@code dev.entente.export}. */
@NullMarked
package dev.entente.store;

import org.jspecify.annotations.NullMarked;
