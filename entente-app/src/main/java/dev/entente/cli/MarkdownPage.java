package dev.entente.cli;

import dev.entente.ask.Excerpt;
import dev.entente.ask.Page;
import dev.entente.ask.Part;
import dev.entente.ask.Report;
import dev.entente.ask.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** A page as Markdown; words of documents cannot become markup. */
final class MarkdownPage {
    private static final String SPECIAL = "\\`*_[]<>#|~";

    private final StringBuilder text = new StringBuilder();

    private MarkdownPage() {}

    static String of(Page page) {
        MarkdownPage markdown = new MarkdownPage();
        page.parts().forEach(markdown::part);
        return markdown.text.toString();
    }

    private void part(Part part) {
        if (part instanceof Part.Heading heading) {
            block("#".repeat(heading.level()) + " " + plain(heading.text()));
        } else if (part instanceof Part.Remark remark) {
            block(plain(remark.text()));
        } else if (part instanceof Part.Quoted quoted) {
            quoted(quoted);
        } else if (part instanceof Part.Brief brief) {
            brief(brief);
        } else if (part instanceof Part.Reported reported) {
            report(reported.report());
        } else if (part instanceof Part.Found found) {
            block("> " + marked(found.excerpt()));
            block("in " + plain(found.excerpt().document()));
        } else if (part instanceof Part.FoundClaim found) {
            Statement statement = found.statement();
            line("**" + plain(statement.headline()) + "**  ");
            block(plain(statement.according()));
            block("> " + marked(found.quote()));
        } else if (part instanceof Part.FoundReport found) {
            speaker(found.report());
            block("> " + marked(found.words()));
        } else if (part instanceof Part.Beside beside) {
            line(beside.number() > 0 ? "(" + beside.number() + ")\n" : "");
            beside.first().ifPresent(excerpt -> block("> " + marked(excerpt)));
            beside.second().ifPresent(excerpt -> block("> " + marked(excerpt)));
        } else if (part instanceof Part.Grid grid) {
            grid(grid);
        }
    }

    private void quoted(Part.Quoted quoted) {
        Statement statement = quoted.statement();
        String number = quoted.number() > 0 ? "**[" + quoted.number() + "]** " : "";
        String details = statement.details().isEmpty() ? "" : " · " + plain(String.join(" · ", statement.details()));
        line(number + "**" + plain(statement.headline()) + "**" + details + "  ");
        line(plain(statement.according()) + "  ");
        quoted.paths().forEach(path -> line("*" + plain(path) + "*  "));
        text.append('\n');
        block("> " + plain(statement.quote()));
    }

    private void brief(Part.Brief brief) {
        String number = brief.number() > 0 ? "[" + brief.number() + "] " : "";
        String lead = brief.lead().isEmpty() ? "" : "**" + plain(brief.lead()) + "** ";
        block("- " + lead + plain(number + brief.statement().line()));
    }

    private void report(Report report) {
        speaker(report);
        block("> " + plain(report.words()));
    }

    private void speaker(Report report) {
        String mark = report.mark().equals("asserted") ? "" : report.mark() + ": ";
        block("**" + plain(mark + report.speaker()) + "**; in " + plain(report.document()));
    }

    private static String marked(Excerpt excerpt) {
        StringBuilder words = new StringBuilder();
        for (Excerpt.Run run : excerpt.runs()) {
            words.append(run.marked() ? "**" + plain(run.words()) + "**" : plain(run.words()));
        }
        return "“" + words.toString().strip() + "”";
    }

    private void grid(Part.Grid grid) {
        line(row(grid.head()));
        line("|" + "---|".repeat(grid.head().size()));
        grid.rows().forEach(row -> line(row(row)));
        text.append('\n');
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownPage::plain).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void block(String block) {
        text.append(block).append("\n\n");
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        for (char c : words.toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                plain.append('\\');
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
