package dev.entente.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a scorer prints.
 *
 * @param lines its standard output
 */
record Figures(List<String> lines) {
    Figures {
        lines = List.copyOf(lines);
    }

    /** The number after a word in the line that begins so: {@code of("whom", "F1")} of {@code "whom  precision 0.5  F1 0.4"}. */
    double of(String line, String word) {
        Pattern number = Pattern.compile("\\b" + Pattern.quote(word) + " ([0-9.]+)");
        return lines.stream()
                .filter(l -> l.startsWith(line + " "))
                .map(number::matcher)
                .filter(Matcher::find)
                .map(m -> Double.parseDouble(m.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "the scorer printed no line '" + line + " ... " + word + "':\n" + String.join("\n", lines)));
    }

    /** The matches of the pattern at the beginning of lines. */
    List<Matcher> all(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        List<Matcher> found = new ArrayList<>();
        for (String line : lines) {
            Matcher matcher = compiled.matcher(line);
            if (matcher.lookingAt()) {
                found.add(matcher);
            }
        }
        return found;
    }
}
