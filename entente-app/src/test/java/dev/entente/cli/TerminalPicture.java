package dev.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws what a terminal shows, with its colours, as SVG: the words are the program's own, as text. */
final class TerminalPicture {
    private static final double COLUMN = 7.8;
    private static final int ROW = 18;
    private static final int EDGE = 16;

    /** An escape of the terminal: "1" bold, "2" dim, "31" red, "33" yellow, "0" plain. */
    private static final Pattern ESCAPE = Pattern.compile("\u001b\\[(\\d+)m");

    private static final Map<String, String> CLASSES = Map.of("1", "b", "2", "d", "31", "r", "33", "y");

    private TerminalPicture() {}

    /** The picture of these lines, the first of which is the command. */
    static String of(List<String> lines, int columns) {
        int width = (int) Math.ceil(columns * COLUMN) + 2 * EDGE;
        int height = lines.size() * ROW + 2 * EDGE;
        List<String> svg = new ArrayList<>();
        svg.add(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\">",
                width,
                height,
                width,
                height));
        svg.add("<title>" + escaped(lines.get(0)) + "</title>");
        svg.add(
                "<style>text{font:13px ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;fill:#d8dee4;white-space:pre}"
                        + ".b{font-weight:bold;fill:#fff}.d{fill:#8b96a1}.r{fill:#ff8b82}.y{fill:#e3b341}</style>");
        svg.add("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#161b22\"/>");
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                svg.add(row(lines.get(i), EDGE + (i + 1) * ROW - 5));
            }
        }
        svg.add("</svg>");
        return String.join("\n", svg) + "\n";
    }

    private static String row(String line, int y) {
        String indented = line.stripLeading();
        double x = EDGE + (line.length() - indented.length()) * COLUMN;
        return String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%d\">%s</text>", x, y, painted(indented));
    }

    private static String painted(String line) {
        StringJoiner pieces = new StringJoiner("");
        Matcher escape = ESCAPE.matcher(line);
        String color = "0";
        int at = 0;
        while (escape.find()) {
            pieces.add(piece(line.substring(at, escape.start()), color));
            color = escape.group(1);
            at = escape.end();
        }
        pieces.add(piece(line.substring(at), color));
        return pieces.toString();
    }

    private static String piece(String words, String color) {
        String name = CLASSES.getOrDefault(color, "");
        return name.isEmpty() || words.isEmpty()
                ? escaped(words)
                : "<tspan class=\"" + name + "\">" + escaped(words) + "</tspan>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
