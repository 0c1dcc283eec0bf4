package dev.entente.cli;

import dev.entente.ask.Excerpt;
import dev.entente.ask.Page;
import dev.entente.ask.Part;
import dev.entente.ask.Report;
import dev.entente.ask.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shows a page on a terminal, wrapped to its width, in colours where it has any. */
final class TerminalPage {
    private static final String BOLD = "1";
    private static final String DIM = "2";
    private static final String MARKED = "33";
    private static final String DENIED = "31";
    /** Blanks between columns, and the narrowest that a column is cut to. */
    private static final int GAP = 2;

    private static final int LEAST = 4;
    private static final String INDENT = "    ";

    private final Terminal terminal;

    private TerminalPage(Terminal terminal) {
        this.terminal = terminal;
    }

    static void show(Page page, Terminal terminal) {
        TerminalPage shown = new TerminalPage(terminal);
        page.parts().forEach(shown::part);
    }

    private void part(Part part) {
        if (part instanceof Part.Heading heading) {
            heading(heading);
        } else if (part instanceof Part.Remark remark) {
            wrap(remark.text(), "", "", DIM);
        } else if (part instanceof Part.Quoted quoted) {
            quoted(quoted);
        } else if (part instanceof Part.Brief brief) {
            brief(brief);
        } else if (part instanceof Part.Reported reported) {
            report(reported.report());
        } else if (part instanceof Part.Found found) {
            marked(found.excerpt(), "");
            wrap("in " + found.excerpt().document(), INDENT, INDENT, DIM);
        } else if (part instanceof Part.FoundClaim found) {
            headline("", found.statement(), INDENT);
            marked(found.quote(), INDENT);
            wrap(found.statement().according(), INDENT, INDENT, DIM);
        } else if (part instanceof Part.FoundReport found) {
            speaker(found.report());
            marked(found.words(), INDENT);
        } else if (part instanceof Part.Beside beside) {
            beside(beside);
        } else if (part instanceof Part.Grid grid) {
            grid(grid);
        }
    }

    /** In quotation marks, the marked words in ‹ › or in colour. */
    private void marked(Excerpt excerpt, String first) {
        String text = Wrapping.marked(excerpt.runs());
        String[] signs = terminal.color() ? new String[] {"\u001b[1;33m", "\u001b[0m"} : new String[] {"‹", "›"};
        String indent = first;
        for (String line : Wrapping.lines("“" + text.strip() + "”", terminal.width() - INDENT.length())) {
            terminal.line(indent + line.replace(Wrapping.OPEN, signs[0]).replace(Wrapping.CLOSE, signs[1]));
            indent = INDENT;
        }
    }

    /** One under the other: a terminal has no room for two columns in two directions. */
    private void beside(Part.Beside beside) {
        String first = beside.number() > 0 ? "(" + beside.number() + ") " : INDENT;
        String lead = " ".repeat(Math.max(0, INDENT.length() - first.length())) + first;
        beside.first().ifPresent(excerpt -> marked(excerpt, lead));
        beside.second().ifPresent(excerpt -> marked(excerpt, beside.first().isPresent() ? INDENT : lead));
    }

    private void heading(Part.Heading heading) {
        if (heading.level() > 1) {
            terminal.line("");
        }
        String text = heading.level() <= 2 ? heading.text().toUpperCase(java.util.Locale.ROOT) : heading.text();
        terminal.line(painted(heading.level() == 1 ? heading.text() : text, BOLD));
        if (heading.level() == 1) {
            terminal.line("="
                    .repeat(Math.min(
                            terminal.width(),
                            heading.text().codePointCount(0, heading.text().length()))));
        }
    }

    private void quoted(Part.Quoted quoted) {
        Statement statement = quoted.statement();
        String lead = quoted.number() > 0 ? "[" + quoted.number() + "] " : "";
        String indent = " ".repeat(4);
        headline(lead, statement, indent);
        wrap(statement.quote(), indent, indent, "");
        wrap(statement.according(), indent, indent, DIM);
        quoted.paths().forEach(path -> wrap(path, indent, indent, DIM));
    }

    private void headline(String lead, Statement statement, String indent) {
        List<String> pieces = new ArrayList<>(List.of(lead + statement.headline()));
        pieces.addAll(statement.details());
        wrap(String.join(" · ", pieces), "", indent, color(statement));
    }

    private static String color(Statement statement) {
        return switch (statement.claim().factuality()) {
            case DENIED -> DENIED;
            case ASSERTED -> BOLD;
            default -> MARKED;
        };
    }

    private void brief(Part.Brief brief) {
        String number = brief.number() > 0 ? "[" + brief.number() + "] " : "";
        String lead = brief.lead().isEmpty() ? "" : brief.lead() + "  ";
        wrap(lead + number + brief.statement().line(), "", "    ", "");
    }

    private void report(Report report) {
        speaker(report);
        wrap(report.words(), INDENT, INDENT, "");
    }

    private void speaker(Report report) {
        String mark = report.mark().equals("asserted") ? "" : report.mark() + ": ";
        wrap(mark + report.speaker() + "; in " + report.document(), "", INDENT, BOLD);
    }

    private void grid(Part.Grid grid) {
        List<Integer> widths = widths(grid);
        row(grid.head(), widths, BOLD);
        grid.rows().forEach(row -> row(row, widths, ""));
    }

    /** As wide as the cells, but the widest are cut until the table fits. */
    private List<Integer> widths(Part.Grid grid) {
        int columns = grid.head().size();
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            widths[i] = grid.rows().stream()
                    .mapToInt(row -> length(row.get(column)))
                    .reduce(length(grid.head().get(i)), Math::max);
        }
        int room = terminal.width() - GAP * (columns - 1);
        while (Arrays.stream(widths).sum() > room && Arrays.stream(widths).max().orElse(0) > LEAST) {
            int widest = 0;
            for (int i = 1; i < columns; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            widths[widest]--;
        }
        return Arrays.stream(widths).boxed().toList();
    }

    private void row(List<String> cells, List<Integer> widths, String color) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = Wrapping.shortened(cells.get(i), widths.get(i));
            line.append(cell);
            line.append(" ".repeat(widths.get(i) - length(cell) + GAP));
        }
        terminal.line(painted(line.toString().stripTrailing(), color));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private void wrap(String text, String first, String next, String color) {
        String indent = first;
        for (String line : Wrapping.lines(text, terminal.width() - next.length())) {
            terminal.line(indent + painted(line, color));
            indent = next;
        }
    }

    private String painted(String text, String color) {
        return terminal.color() && !color.isEmpty() ? "\u001b[" + color + "m" + text + "\u001b[0m" : text;
    }
}
