/** Documents, their passages and their structure; next room: {@code dev.entente.claim}. */
@NullMarked
package dev.entente.text;

import org.jspecify.annotations.NullMarked;
