@NullMarked
package dev.entente.ask;

import org.jspecify.annotations.NullMarked;
