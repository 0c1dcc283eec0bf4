package dev.entente.formats;

import dev.entente.text.BlockKind;
import dev.entente.text.Metadata;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads EPUB: the chapters in the order of the spine, as one document. */
final class BookReader implements FormatReader.OfOne {
    @Override
    public Reading read(Entry entry, Job job) throws IOException {
        try (ZipFile zip = ZipReader.open(entry.file())) {
            Parts parts = new Parts(zip, job);
            Element root = parts.expectXml("META-INF/container.xml").selectFirst("rootfile[full-path]");
            if (root == null) {
                throw new IOException("no rootfile in container.xml");
            }
            String path = root.attr("full-path");
            Document book = parts.expectXml(path);
            List<Piece> pieces = new ArrayList<>();
            for (String chapter : chapters(book, path)) {
                parts.find(chapter).ifPresent(page -> pieces.addAll(chapter(Jsoup.parse(page))));
            }
            Optional<String> title = said(book, "dc:title");
            Composed composed = PageReader.compose(titled(pieces), title, job);
            return Reading.of(
                    composed,
                    new Metadata(
                            title,
                            said(book, "dc:publisher"),
                            said(book, "dc:creator"),
                            said(book, "dc:date").flatMap(Dates::find),
                            Optional.empty(),
                            Optional.empty()));
        }
    }

    /** All but what is about the page; links of notes are part of a book. */
    private static List<Piece> chapter(Document page) {
        return PageWalk.of(page.body());
    }

    /** The first heading of the highest level is the book's title. */
    private static List<Piece> titled(List<Piece> pieces) {
        List<Piece> titled = new ArrayList<>(pieces);
        for (int i = 0; i < titled.size(); i++) {
            Piece piece = titled.get(i);
            if (piece.kind() == BlockKind.HEADING && piece.level() == 1) {
                titled.set(i, piece.as(BlockKind.TITLE));
                return titled;
            }
        }
        return titled;
    }

    private static List<String> chapters(Document book, String path) {
        Map<String, String> files = new HashMap<>();
        for (Element item : book.select("manifest > item")) {
            boolean contents = (" " + item.attr("properties") + " ").contains(" nav ");
            if (!contents) {
                files.put(item.attr("id"), item.attr("href"));
            }
        }
        List<String> chapters = new ArrayList<>();
        for (Element reference : book.select("spine > itemref")) {
            String href = files.get(reference.attr("idref"));
            if (href != null) {
                resolve(path, href).ifPresent(chapters::add);
            }
        }
        return chapters;
    }

    /** A name inside of the book; it only ever looks up an entry. */
    private static Optional<String> resolve(String path, String href) {
        try {
            URI resolved = URI.create("/").resolve(encoded(path)).resolve(href).normalize();
            return Optional.ofNullable(resolved.getPath()).map(p -> p.replaceFirst("^/+", ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String path) {
        return "/" + path.replace(" ", "%20");
    }

    private static Optional<String> said(Document book, String tag) {
        return book.getElementsByTag(tag).stream()
                .map(e -> Composer.tidy(e.text()))
                .filter(words -> !words.isEmpty())
                .findFirst();
    }
}
