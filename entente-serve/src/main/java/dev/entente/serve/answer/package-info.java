/** The answers of the workbench in the shapes of {@code openapi.yaml}; next room: {@code dev.entente.serve}. */
@NullMarked
package dev.entente.serve.answer;

import org.jspecify.annotations.NullMarked;
