@NullMarked
package dev.entente.search;

import org.jspecify.annotations.NullMarked;
