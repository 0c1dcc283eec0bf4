/** What a language pack gives: sentences, tokens, a tree with one small label set, lexicons; next room: {@code dev.entente.actor}. */
@NullMarked
package dev.entente.language;

import org.jspecify.annotations.NullMarked;
