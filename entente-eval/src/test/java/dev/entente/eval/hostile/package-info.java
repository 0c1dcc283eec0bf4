/** Files that mean harm, made by script at test time, and what must become of them. */
@NullMarked
package dev.entente.eval.hostile;

import org.jspecify.annotations.NullMarked;
