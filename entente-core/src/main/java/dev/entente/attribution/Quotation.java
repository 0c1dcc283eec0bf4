package dev.entente.attribution;

import dev.entente.text.Passage;

/**
 * Words between quotation marks, marks included.
 *
 * @param passage from the opening mark to the closing one, or to the end of the paragraph if it is never closed
 * @param block index of its block
 * @param closed whether the closing mark stands in the same block
 * @param wholeBlock whether nothing but quotations stands in the block
 */
record Quotation(Passage passage, int block, boolean closed, boolean wholeBlock) {}
