package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.ask.Excerpt;
import dev.entente.ask.Page;
import dev.entente.ask.Part;
import dev.entente.ask.Report;
import dev.entente.ask.Setting;
import dev.entente.ask.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page as one HTML file that needs nothing beside it, for the screen, light or dark, and for paper.
 *
 * <p>No script, no picture from elsewhere; a policy in the page forbids both. Words of documents stand as text only.
 */
final class HtmlPage {
    private static final String STYLE = style();

    private final Casebook casebook;
    private final Map<String, String> figures;
    private final StringBuilder html = new StringBuilder();
    private final Set<Integer> shown = new HashSet<>();

    private HtmlPage(Casebook casebook, Map<String, String> figures) {
        this.casebook = casebook;
        this.figures = figures;
    }

    private static String style() {
        try (InputStream stream = HtmlPage.class.getResourceAsStream("page.css")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("page.css", e);
        }
    }

    /**
     * The file.
     *
     * @param figures HTML of our own to be put behind a heading, by the heading's text
     */
    static String of(Page page, Casebook casebook, Map<String, String> figures) {
        HtmlPage made = new HtmlPage(casebook, figures);
        page.parts().forEach(made::part);
        String title = page.parts().stream()
                .filter(Part.Heading.class::isInstance)
                .map(part -> ((Part.Heading) part).text())
                .findFirst()
                .orElse("Claims");
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                + digest(STYLE) + "'; base-uri 'none'; form-action 'none'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"referrer\" content=\"no-referrer\">\n<title>" + Html.text(title)
                + "</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n<main>\n" + made.html
                + "</main>\n</body>\n</html>\n";
    }

    private static String digest(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void part(Part part) {
        if (part instanceof Part.Heading heading) {
            int level = Math.min(6, heading.level());
            line("<h" + level + " dir=\"auto\">" + Html.text(heading.text()) + "</h" + level + ">");
            html.append(figures.getOrDefault(heading.text(), ""));
        } else if (part instanceof Part.Remark remark) {
            line("<p class=\"remark\" dir=\"auto\">" + Html.text(remark.text()) + "</p>");
        } else if (part instanceof Part.Quoted quoted) {
            quoted(quoted);
        } else if (part instanceof Part.Brief brief) {
            brief(brief);
        } else if (part instanceof Part.Reported reported) {
            report(reported.report());
        } else if (part instanceof Part.Beside beside) {
            line("<div class=\"beside\">" + side(beside.number(), beside.first(), beside.firstLanguage())
                    + side(beside.number(), beside.second(), beside.secondLanguage()) + "</div>");
        } else if (part instanceof Part.Grid grid) {
            grid(grid);
        }
    }

    private void line(String markup) {
        html.append(markup).append('\n');
    }

    private void quoted(Part.Quoted quoted) {
        Statement statement = quoted.statement();
        boolean first = quoted.number() > 0 && shown.add(quoted.number());
        line("<article class=\"" + statement.claim().factuality().word() + "\""
                + (first ? " id=\"claim-" + quoted.number() + "\"" : "") + ">");
        String details = statement.details().isEmpty()
                ? ""
                : " <span class=\"details\">· " + Html.text(String.join(" · ", statement.details())) + "</span>";
        line("<p class=\"headline\" dir=\"auto\">" + number(quoted.number()) + Html.text(statement.headline()) + details
                + "</p>");
        Setting setting = Setting.of(statement.claim(), casebook);
        line("<blockquote" + Html.language(setting.language()) + ">" + Html.text(setting.before()) + "<mark>"
                + Html.text(setting.quote()) + "</mark>" + Html.text(setting.after()) + "</blockquote>");
        line("<p class=\"according\" dir=\"auto\">" + Html.text(statement.according()) + "</p>");
        quoted.paths().forEach(path -> line("<p class=\"path\" dir=\"auto\">" + Html.text(path) + "</p>"));
        line("</article>");
    }

    private static String number(int number) {
        return number > 0 ? "[" + number + "] " : "";
    }

    /** In one line, with a way to where it stands in full. */
    private void brief(Part.Brief brief) {
        Statement statement = brief.statement();
        boolean first = brief.number() > 0 && shown.add(brief.number());
        String number = brief.number() > 0 && !first
                ? "<a href=\"#claim-" + brief.number() + "\">[" + brief.number() + "]</a> "
                : number(brief.number());
        line("<div class=\"brief " + statement.claim().factuality().word() + "\""
                + (first ? " id=\"claim-" + brief.number() + "\"" : "") + "><p dir=\"auto\">"
                + (brief.lead().isEmpty() ? "" : "<b>" + Html.text(brief.lead()) + "</b> ") + number
                + Html.text(statement.headline()) + "</p>");
        line("<p dir=\"auto\">" + Html.text(statement.quote()) + "</p>");
        line("<p class=\"according\" dir=\"auto\">" + Html.text(statement.according()) + "</p></div>");
    }

    /** One of two columns; an empty one keeps its place. */
    private static String side(int number, Optional<Excerpt> excerpt, Optional<String> language) {
        StringBuilder words = new StringBuilder("<blockquote" + Html.language(language) + ">");
        if (excerpt.isPresent() && number > 0) {
            words.append("<span class=\"number\">").append(number).append("</span> ");
        }
        for (Excerpt.Run run : excerpt.map(Excerpt::runs).orElse(List.of())) {
            String text = Html.text(run.words());
            words.append(run.marked() ? "<mark>" + text + "</mark>" : text);
        }
        return words.append("</blockquote>").toString();
    }

    private void report(Report report) {
        String mark = report.mark().equals("asserted") ? "" : report.mark() + ": ";
        line("<article><p class=\"headline\" dir=\"auto\">" + Html.text(mark + report.speaker()) + "</p>");
        line("<blockquote dir=\"auto\">" + Html.text(report.words()) + "</blockquote>");
        line("<p class=\"according\" dir=\"auto\">in " + Html.text(report.document()) + "</p></article>");
    }

    private void grid(Part.Grid grid) {
        line("<table><thead><tr>" + cells("th", grid.head()) + "</tr></thead><tbody>");
        grid.rows().forEach(row -> line("<tr>" + cells("td", row) + "</tr>"));
        line("</tbody></table>");
    }

    private static String cells(String tag, List<String> cells) {
        return cells.stream()
                .map(cell -> "<" + tag + " dir=\"auto\">" + Html.text(cell) + "</" + tag + ">")
                .collect(Collectors.joining());
    }
}
