/** Tests of {@code align}. */
@NullMarked
package dev.entente.align;

import org.jspecify.annotations.NullMarked;
