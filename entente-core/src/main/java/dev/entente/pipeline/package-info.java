/** The facade: one document in, its claims and attributions out; nobody in core imports it. */
@NullMarked
package dev.entente.pipeline;

import org.jspecify.annotations.NullMarked;
