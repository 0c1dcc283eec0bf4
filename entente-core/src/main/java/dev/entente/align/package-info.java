/** Documents that are translations of each other, and which of their passages belong together; see {@code reconcile} for what follows. */
@NullMarked
package dev.entente.align;

import org.jspecify.annotations.NullMarked;
