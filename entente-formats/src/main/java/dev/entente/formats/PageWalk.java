package dev.entente.formats;

import dev.entente.text.BlockKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Goes through the elements of a page and takes it to pieces, with what each element says of them. Never recurses. */
final class PageWalk implements NodeFilter {
    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "select",
            "textarea",
            "button",
            "input",
            "canvas",
            "audio",
            "video",
            "dialog",
            "datalist");
    private static final Set<String> BREAKING = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "caption",
            "legend",
            "menu");
    private static final Set<String> AROUND = Set.of("nav", "footer", "aside", "form", "menu");
    private static final Set<String> AROUND_ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "dialog");

    private record Context(Element element, BlockKind kind, int level) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Context> contexts = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private int linked;
    private int links;
    private int lists;
    private int verbatim;
    private int rows;

    private PageWalk() {
        contexts.push(new Context(new Element("html"), BlockKind.PARAGRAPH, 0));
    }

    static List<Piece> of(Element root) {
        PageWalk walk = new PageWalk();
        root.filter(walk);
        walk.flush();
        return List.copyOf(walk.pieces);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String name = element.normalName();
        if (UNSEEN.contains(name) || isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            words.append('\n');
        } else if (BREAKING.contains(name)) {
            flush();
            if (name.equals("table") && DataTable.is(element)) {
                table(element);
                return FilterResult.SKIP_ENTIRELY;
            }
        }
        enter(element, name);
        return FilterResult.CONTINUE;
    }

    private void enter(Element element, String name) {
        links += name.equals("a") ? 1 : 0;
        lists += name.equals("ul") || name.equals("ol") ? 1 : 0;
        verbatim += name.equals("pre") ? 1 : 0;
        kind(element, name).ifPresent(context -> contexts.push(context));
    }

    private Optional<Context> kind(Element element, String name) {
        Context above = contexts.element();
        if (above.kind() == BlockKind.BOILERPLATE) {
            return Optional.empty();
        }
        if (isAround(element, name)) {
            return Optional.of(new Context(element, BlockKind.BOILERPLATE, 0));
        }
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                Optional.of(new Context(element, BlockKind.HEADING, name.charAt(1) - '0'));
            case "li" -> Optional.of(new Context(element, BlockKind.LIST_ITEM, Math.max(1, lists)));
            case "figcaption", "caption" -> Optional.of(new Context(element, BlockKind.CAPTION, 0));
            default -> Optional.empty();
        };
    }

    private static boolean isAround(Element element, String name) {
        if (AROUND.contains(name) || AROUND_ROLES.contains(element.attr("role"))) {
            // mail programs wrap whole letters in forms
            int all = element.parents().isEmpty()
                    ? 0
                    : element.parents().get(element.parents().size() - 1).text().length();
            return !name.equals("form") || element.text().length() < all / 2;
        }
        return name.equals("header") && element.closest("article, main") == null && element.selectFirst("h1") == null;
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "");
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (BREAKING.contains(name)) {
                flush();
            }
            links -= name.equals("a") ? 1 : 0;
            // a row of links is words, not one word
            words.append(name.equals("a") && contexts.element().kind() == BlockKind.BOILERPLATE ? " " : "");
            lists -= name.equals("ul") || name.equals("ol") ? 1 : 0;
            verbatim -= name.equals("pre") ? 1 : 0;
            if (contexts.element().element() == element) {
                contexts.pop();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void words(String text) {
        String piece = verbatim > 0 ? text : text.replace('\n', ' ').replace('\r', ' ');
        words.append(piece);
        linked += links > 0 ? piece.strip().length() : 0;
    }

    private void flush() {
        if (words.length() == 0) {
            return;
        }
        Context context = contexts.element();
        for (String paragraph : Lines.paragraphs(words.toString())) {
            String tidy = Composer.tidy(paragraph);
            if (!tidy.isEmpty()) {
                pieces.add(new Piece(context.kind(), context.level(), tidy, Math.min(linked, tidy.length()), 0));
            }
        }
        words.setLength(0);
        linked = 0;
    }

    private void table(Element table) {
        boolean around = contexts.element().kind() == BlockKind.BOILERPLATE;
        table.select("caption")
                .forEach(caption -> piece(around ? BlockKind.BOILERPLATE : BlockKind.CAPTION, caption, 0));
        for (Element row : table.select("tr")) {
            rows++;
            for (Element cell : row.children()) {
                piece(around ? BlockKind.BOILERPLATE : BlockKind.CELL, cell, rows);
            }
        }
    }

    private void piece(BlockKind kind, Element element, int row) {
        String tidy = Composer.tidy(element.text());
        if (!tidy.isEmpty()) {
            int inLinks = element.select("a").text().length();
            pieces.add(new Piece(kind, 0, tidy, Math.min(inLinks, tidy.length()), row));
        }
    }
}
