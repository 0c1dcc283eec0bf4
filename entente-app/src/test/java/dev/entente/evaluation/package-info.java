@NullMarked
package dev.entente.evaluation;

import org.jspecify.annotations.NullMarked;
