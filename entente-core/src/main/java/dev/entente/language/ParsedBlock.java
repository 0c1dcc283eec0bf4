package dev.entente.language;

import dev.entente.text.Block;
import java.util.List;

/**
 * A block of a document with its sentences.
 *
 * @param block the block
 * @param sentences its parsed sentences in order; none for boilerplate
 */
public record ParsedBlock(Block block, List<Sentence> sentences) {
    public ParsedBlock {
        sentences = List.copyOf(sentences);
    }
}
