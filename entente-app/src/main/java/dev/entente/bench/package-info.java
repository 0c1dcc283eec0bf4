/** What the command line and the server of the workbench agree on; next rooms: {@code dev.entente.cli}, {@code dev.entente.serve}. */
@NullMarked
package dev.entente.bench;

import org.jspecify.annotations.NullMarked;
