package dev.entente.formats;

import dev.entente.intake.Reason;
import dev.entente.text.BlockKind;
import dev.entente.text.Metadata;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads OpenDocument texts: headings by their level, lists by their depth, footnotes as boilerplate below. */
final class OpenTextReader implements FormatReader.OfOne {
    @Override
    public Reading read(Entry entry, Job job) throws IOException {
        try (ZipFile zip = ZipReader.open(entry.file())) {
            Parts parts = new Parts(zip, job);
            if (parts.find("META-INF/manifest.xml")
                    .filter(x -> x.contains("encryption-data"))
                    .isPresent()) {
                throw Unreadable.because(Reason.ENCRYPTED, "");
            }
            Document content = parts.expectXml("content.xml");
            Walk walk = new Walk(styles(content), new Composer(job.budget().characters()));
            for (Element body : content.getElementsByTag("office:text")) {
                body.filter(walk);
            }
            walk.flush();
            walk.notes.forEach(note -> walk.composer.add(BlockKind.BOILERPLATE, 0, note));
            Optional<String> author = parts.findXml("meta.xml")
                    .flatMap(meta -> Optional.ofNullable(
                            meta.getElementsByTag("dc:creator").first()))
                    .map(Element::text)
                    .filter(w -> !w.isBlank());
            Metadata metadata = new Metadata(
                    Optional.empty(), Optional.empty(), author, Optional.empty(), Optional.empty(), Optional.empty());
            return Reading.of(walk.composer.compose(), metadata);
        }
    }

    /** Automatic styles and what they are made after: "P1" after "Title". */
    private static Map<String, String> styles(Document content) {
        Map<String, String> styles = new HashMap<>();
        for (Element style : content.getElementsByTag("style:style")) {
            styles.put(style.attr("style:name"), style.attr("style:parent-style-name"));
        }
        return styles;
    }

    /** Takes a text to pieces; never recurses. */
    private static final class Walk implements NodeFilter {
        private final Map<String, String> styles;
        private final Composer composer;
        private final StringBuilder words = new StringBuilder();
        private final List<String> notes = new ArrayList<>();
        private int lists;
        private BlockKind kind = BlockKind.PARAGRAPH;
        private int level;

        Walk(Map<String, String> styles, Composer composer) {
            this.styles = styles;
            this.composer = composer;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            switch (element.normalName()) {
                case "text:s", "text:tab" -> words.append(' ');
                case "text:line-break" -> words.append('\n');
                case "text:list" -> lists++;
                case "text:h" -> begin(BlockKind.HEADING, number(element.attr("text:outline-level")));
                case "text:p" -> paragraph(element);
                case "text:note" -> {
                    notes.add(element.getElementsByTag("text:note-body").text());
                    return FilterResult.SKIP_ENTIRELY;
                }
                case "table:table-row" -> {
                    row(element);
                    return FilterResult.SKIP_ENTIRELY;
                }
                case "office:annotation", "text:tracked-changes", "text:table-of-content", "office:forms" -> {
                    return FilterResult.SKIP_ENTIRELY;
                }
                default -> {}
            }
            return FilterResult.CONTINUE;
        }

        private void paragraph(Element element) {
            String style = element.attr("text:style-name");
            String name = styles.getOrDefault(style, style).isEmpty() ? style : styles.getOrDefault(style, style);
            switch (name.toLowerCase(Locale.ROOT)) {
                case "title" -> begin(BlockKind.TITLE, 1);
                case "caption", "illustration", "figure" -> begin(BlockKind.CAPTION, 0);
                default -> begin(lists > 0 ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH, lists);
            }
        }

        private void begin(BlockKind what, int depth) {
            flush();
            kind = what;
            level = depth;
        }

        private static int number(String level) {
            return level.matches("[1-9]") ? Integer.parseInt(level) : 1;
        }

        private void row(Element row) {
            flush();
            List<String> cells = new ArrayList<>();
            row.children().forEach(cell -> cells.add(cell.text()));
            composer.row(cells);
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                switch (element.normalName()) {
                    case "text:list" -> lists--;
                    case "text:h", "text:p" -> flush();
                    default -> {}
                }
            }
            return FilterResult.CONTINUE;
        }

        private void flush() {
            for (String paragraph : Lines.paragraphs(words.toString())) {
                composer.add(kind, level, paragraph);
            }
            words.setLength(0);
            kind = BlockKind.PARAGRAPH;
            level = 0;
        }
    }
}
