/** The command line: puts all rooms together; no room is next. */
@NullMarked
package dev.entente.cli;

import org.jspecify.annotations.NullMarked;
