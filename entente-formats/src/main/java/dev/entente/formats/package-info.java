/**
 * The parsers of all formats but plain text, which run in a JVM of their own and see nothing of the program; next room:
 * {@code dev.entente.read}, which talks to them.
 */
@NullMarked
package dev.entente.formats;

import org.jspecify.annotations.NullMarked;
