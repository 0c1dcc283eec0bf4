package dev.entente.text;

/**
 * One title, heading, paragraph, list item, caption or piece of boilerplate.
 *
 * @param kind what it is
 * @param level depth of a heading (1 is the highest) or of a list item (1 is the outermost); 0 for the others
 * @param passage its words without list marker or heading sign, trimmed of white space
 */
public record Block(BlockKind kind, int level, Passage passage) {
    public Block {
        if (level < 0) {
            throw new IllegalArgumentException("level below 0: " + level);
        }
    }

    public boolean isCoded() {
        return kind != BlockKind.BOILERPLATE && kind != BlockKind.DATELINE;
    }
}
