@org.jspecify.annotations.NullMarked
package dev.entente.formats;
