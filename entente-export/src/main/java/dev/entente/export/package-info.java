/** What was read, in the formats that other programs take; next room: {@code dev.entente.cli}. */
@NullMarked
package dev.entente.export;

import org.jspecify.annotations.NullMarked;
