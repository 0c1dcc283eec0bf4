/** Links between claims of a whole collection: denials, repeats, copies; it sees texts and claims only. */
@NullMarked
package dev.entente.reconcile;

import org.jspecify.annotations.NullMarked;
