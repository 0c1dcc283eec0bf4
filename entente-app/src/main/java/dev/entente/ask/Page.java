package dev.entente.ask;

import java.util.ArrayList;
import java.util.List;

/**
 * An answer for people, to be shown on a terminal or as Markdown.
 *
 * @param parts in order
 * @param found whether anything was found
 */
public record Page(List<Part> parts, boolean found) {
    public Page {
        parts = List.copyOf(parts);
    }

    /** The statements alone, one after the other. */
    public static Page of(List<Statement> statements) {
        List<Part> parts = new ArrayList<>();
        statements.forEach(s -> parts.add(new Part.Quoted(0, s, List.of())));
        return new Page(parts, !statements.isEmpty());
    }
}
