/** Reads piles as the program does and measures the outcome: accuracy, sameness, speed; never shipped. */
@NullMarked
package dev.entente.eval;

import org.jspecify.annotations.NullMarked;
