package dev.entente.formats;

import dev.entente.text.Block;
import java.util.List;

/** A text and its structure. */
record Composed(String text, List<Block> blocks) {
    Composed {
        blocks = List.copyOf(blocks);
    }
}
