/** What the program and the readers' JVM agree on: messages, reasons, budgets, charsets; next room: {@code dev.entente.read}. */
@NullMarked
package dev.entente.intake;

import org.jspecify.annotations.NullMarked;
