package dev.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document of the repository: its examples are the commands in blocks fenced with {@code ```console}, its files the blocks whose
 * fence bears a file's name, such as {@code ```text letters/report.txt}.
 */
final class Handbook {
    private static final String FENCE = "```";

    private final Path file;
    private final List<Step> steps = new ArrayList<>();

    /** Something to do, in the order of the document. */
    sealed interface Step {}

    /** Run a command. */
    record Run(DocsExample example) implements Step {}

    /** Write a file. */
    record Write(String name, String text) implements Step {}

    Handbook(Path file) {
        this.file = file;
        List<String> lines = text().lines().toList();
        int at = 0;
        while (at < lines.size()) {
            at = lines.get(at).startsWith(FENCE) ? block(lines, at) : at + 1;
        }
    }

    String name() {
        return file.getFileName().toString();
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The line behind the block that opens there. */
    private int block(List<String> lines, int open) {
        int close = open + 1;
        while (!lines.get(close).equals(FENCE)) {
            close++;
        }
        String[] fence = lines.get(open).substring(FENCE.length()).strip().split(" ", 2);
        List<String> inside = lines.subList(open + 1, close);
        if (fence[0].equals("console")) {
            examples(inside, open + 2);
        } else if (fence.length == 2) {
            steps.add(new Write(fence[1], String.join("\n", inside) + "\n"));
        }
        return close + 1;
    }

    private void examples(List<String> inside, int line) {
        int at = 0;
        while (at < inside.size()) {
            String command = inside.get(at);
            if (!command.startsWith(DocsExample.PROMPT)) {
                throw new IllegalStateException(name() + ":" + (line + at) + ": a console block shows "
                        + DocsExample.PROMPT + "COMMAND and its output");
            }
            int end = at + 1;
            while (end < inside.size() && !inside.get(end).startsWith("$ ")) {
                end++;
            }
            List<String> shown = new ArrayList<>(inside.subList(at + 1, end));
            while (!shown.isEmpty() && shown.get(shown.size() - 1).isBlank()) {
                shown.remove(shown.size() - 1);
            }
            steps.add(new Run(new DocsExample(name() + ":" + (line + at), command, shown)));
            at = end;
        }
    }

    /** Replaces what is shown below some examples. */
    void rewrite(Map<DocsExample, List<String>> shown) throws IOException {
        Map<String, List<String>> byLine = new LinkedHashMap<>();
        Map<String, Integer> lengths = new LinkedHashMap<>();
        shown.forEach((example, lines) -> {
            byLine.put(example.place(), lines);
            lengths.put(example.place(), example.shown().size());
        });
        List<String> before = text().lines().toList();
        List<String> after = new ArrayList<>();
        int at = 0;
        while (at < before.size()) {
            after.add(before.get(at));
            String place = name() + ":" + (at + 1);
            after.addAll(byLine.getOrDefault(place, List.of()));
            at += 1 + lengths.getOrDefault(place, 0);
        }
        Files.writeString(file, String.join("\n", after) + "\n");
    }
}
