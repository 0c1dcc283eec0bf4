package dev.entente.ask;

import java.util.List;

/**
 * A claim between two actors, and why it is counted as one.
 *
 * @param statement the claim
 * @param direction who acts on whom
 * @param paths for each part or person in it: through whom it is counted, in words
 */
public record Related(Statement statement, Direction direction, List<String> paths) {
    public Related {
        paths = List.copyOf(paths);
    }

    /** Who acts on whom. */
    public enum Direction {
        /** The first on the second. */
        FORTH,
        /** The second on the first. */
        BACK,
        /** Both ways, or both together. */
        BETWEEN
    }

    public String id() {
        return statement.claim().id();
    }

    public String type() {
        return statement.claim().type().name();
    }
}
