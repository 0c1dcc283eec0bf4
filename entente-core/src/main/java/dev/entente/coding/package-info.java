/** Events and ties with their factuality, dates, quantities and contexts; next room: {@code dev.entente.pipeline}. */
@NullMarked
package dev.entente.coding;

import org.jspecify.annotations.NullMarked;
