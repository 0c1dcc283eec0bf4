package dev.entente.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Parts of a page in the making; each claim is shown in full once and by its number and in one line after that. */
final class Numbering {
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    void heading(int level, String text) {
        parts.add(new Part.Heading(level, text));
    }

    void remark(String text) {
        parts.add(new Part.Remark(text));
    }

    void grid(List<String> head, List<List<String>> rows) {
        parts.add(new Part.Grid(head, rows));
    }

    void beside(Part.Beside passages) {
        parts.add(passages);
    }

    /** In full, or in one line if it was shown before. */
    void show(Statement statement, List<String> paths) {
        String id = statement.claim().id();
        if (numbers.containsKey(id)) {
            brief("", statement);
        } else {
            parts.add(new Part.Quoted(number(statement), statement, paths));
        }
    }

    void show(Statement statement) {
        show(statement, List.of());
    }

    void brief(String lead, Statement statement) {
        parts.add(new Part.Brief(lead, number(statement), statement));
    }

    boolean isNew(Statement statement) {
        return !numbers.containsKey(statement.claim().id());
    }

    int number(Statement statement) {
        return numbers.computeIfAbsent(statement.claim().id(), id -> numbers.size() + 1);
    }

    List<Part> parts() {
        return parts;
    }
}
