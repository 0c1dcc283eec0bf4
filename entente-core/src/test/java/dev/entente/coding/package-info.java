@NullMarked
package dev.entente.coding;

import org.jspecify.annotations.NullMarked;
