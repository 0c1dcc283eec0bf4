package dev.entente.read;

/**
 * A part of a record that was left out although the document itself was read.
 *
 * @param path {@code file#line}
 * @param text what was left out and why: "date left out: 'last week' is not a date"
 */
public record Remark(String path, String text) {}
