package dev.entente.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command in a document and the output that is shown below it. A line with only {@code …} stands for any lines, {@code …} in a
 * line for any words; {@code # exits 1} behind the command says its exit code.
 *
 * @param place file and line
 * @param line the command's line as it stands in the document
 * @param shown the lines shown below it
 */
record DocsExample(String place, String line, List<String> shown) {
    static final String PROMPT = "$ ./entente ";
    static final String ELISION = "…";

    private static final Pattern EXIT = Pattern.compile("\\s+# exits (\\d)$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final Pattern SECONDS = Pattern.compile("\\b\\d+\\.\\d s\\b");

    DocsExample {
        shown = List.copyOf(shown);
    }

    /** The exit code that the document promises. */
    int code() {
        Matcher exit = EXIT.matcher(line);
        return exit.find() ? Integer.parseInt(exit.group(1)) : 0;
    }

    /** The words behind {@code ./entente}, without quotation marks. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        Matcher word =
                WORD.matcher(EXIT.matcher(line.substring(PROMPT.length())).replaceFirst(""));
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        return words;
    }

    /** Whether the whole output is what is shown. */
    boolean fits(String output) {
        StringJoiner lines = new StringJoiner("");
        for (String one : shown) {
            lines.add(one.strip().equals(ELISION) ? "(?:[^\\n]*\\n)*?" : pattern(one) + "\\n");
        }
        String ended = output.isEmpty() ? "" : output.stripTrailing() + "\n";
        return Pattern.matches(lines.toString(), ended);
    }

    private static String pattern(String line) {
        StringJoiner pieces = new StringJoiner("[^\\n]*");
        Arrays.stream(line.split(ELISION, -1)).map(Pattern::quote).forEach(pieces::add);
        return pieces.toString();
    }

    /** What to show of this output: as many lines as now from its start and, behind an elision, from its end; whole items. */
    List<String> shownOf(String output) {
        List<String> lines = SECONDS.matcher(output.stripTrailing())
                .replaceAll(ELISION + " s")
                .lines()
                .toList();
        int first = shown.indexOf(ELISION);
        if (first < 0) {
            return lines;
        }
        int head = Math.min(first, lines.size());
        while (head > 0 && head < lines.size() && isWithinItem(lines.get(head))) {
            head++;
        }
        int tail = Math.max(head, lines.size() - (shown.size() - 1 - shown.lastIndexOf(ELISION)));
        while (tail > head && tail < lines.size() && isWithinItem(lines.get(tail))) {
            tail--;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, head));
        if (tail > head) {
            kept.add(ELISION);
        }
        kept.addAll(lines.subList(tail, lines.size()));
        return kept;
    }

    /** Lines of a claim behind its first are indented. */
    static boolean isWithinItem(String line) {
        return line.startsWith("    ");
    }
}
