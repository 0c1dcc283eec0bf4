package dev.entente.text;

import java.util.List;
import java.util.Optional;

/**
 * One text with its structure and what is known about it. All offsets anywhere are in {@link #text()}, which never changes.
 *
 * @param id unique in its collection; a path without its ending, or a record's id
 * @param text the canonical text
 * @param metadata title, publisher, date and so on
 * @param origin the bytes it was read from
 * @param blocks structure in the order of the text, not overlapping
 */
public record Document(String id, String text, Metadata metadata, Origin origin, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a document needs an id");
        }
        int last = 0;
        for (Block block : blocks) {
            if (block.passage().start() < last || block.passage().end() > text.length()) {
                throw new IllegalArgumentException("block out of order or outside of " + id + ": " + block);
            }
            last = block.passage().end();
        }
    }

    /** A document of plain text with the structure that {@link Outline} sees in it. */
    public static Document of(String id, String text, Metadata metadata) {
        return new Document(id, text, metadata, Origin.none(), Outline.of(text));
    }

    public String cut(Passage passage) {
        return passage.cut(text);
    }

    /** The block that holds the offset, if any. */
    public Optional<Block> findBlock(int offset) {
        return blocks.stream().filter(b -> b.passage().contains(offset)).findFirst();
    }
}
