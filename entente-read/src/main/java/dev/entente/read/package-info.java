/** Files and folders to documents; next room: {@code dev.entente.store}. */
@NullMarked
package dev.entente.read;

import org.jspecify.annotations.NullMarked;
