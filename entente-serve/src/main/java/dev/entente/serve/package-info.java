/** Serves a collection to a browser of this machine; no room sees it. */
@NullMarked
package dev.entente.serve;

import org.jspecify.annotations.NullMarked;
