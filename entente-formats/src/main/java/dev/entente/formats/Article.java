package dev.entente.formats;

import dev.entente.text.BlockKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The article of a page, by Readability, and the rest of the page. Readability says which words are the article's; structure and
 * order are the page's own, so that headings and lists inside of it are kept even where Readability drops them.
 */
final class Article {
    /** Readability is believed if it finds so much of what is not plainly navigation. */
    private static final double BELIEVED = 0.25;

    private static final int ENOUGH = 200;
    private static final int WORDY = 25;
    private static final int STANDFIRST = 60;
    /** Levels of elements in each other; usual pages have fewer than sixty. */
    private static final int DEEPEST = 200;

    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");

    private Article() {}

    /** The article's pieces first, then all others as boilerplate. */
    static List<Piece> of(Document page) {
        List<Piece> pieces = PageWalk.of(page);
        boolean[] kept = kept(page, pieces);
        List<Piece> ordered = new ArrayList<>();
        boolean titled = false;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                Piece piece = pieces.get(i);
                boolean title = !titled && piece.kind() == BlockKind.HEADING && piece.level() == 1;
                titled |= title;
                ordered.add(title ? piece.as(BlockKind.TITLE) : piece);
            }
        }
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i]) {
                ordered.add(pieces.get(i).as(BlockKind.BOILERPLATE));
            }
        }
        return ordered;
    }

    private static boolean[] kept(Document page, List<Piece> pieces) {
        Set<String> found = readability(page)
                .map(PageWalk::of)
                .map(list -> list.stream().map(Piece::words).collect(Collectors.toSet()))
                .orElse(new HashSet<>());
        int first = -1;
        int last = -1;
        int matched = 0;
        int all = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int length = piece.words().length();
            all += piece.isBoilerplate() || piece.isLinks() ? 0 : length;
            if (found.contains(piece.words()) && !piece.isBoilerplate()) {
                matched += length;
                first = first < 0 && length >= WORDY ? i : first;
                last = length >= WORDY ? i : last;
            }
        }
        boolean believed = matched >= ENOUGH && matched >= all * BELIEVED && first >= 0;
        return believed ? between(pieces, found, first, last) : allButAround(pieces);
    }

    private static boolean[] allButAround(List<Piece> pieces) {
        boolean[] kept = new boolean[pieces.size()];
        for (int i = 0; i < kept.length; i++) {
            Piece piece = pieces.get(i);
            kept[i] = !piece.isBoilerplate() && (!piece.isLinks() || piece.kind() == BlockKind.HEADING);
        }
        return kept;
    }

    private static boolean[] between(List<Piece> pieces, Set<String> found, int first, int last) {
        boolean[] kept = new boolean[pieces.size()];
        for (int i = first; i < kept.length; i++) {
            Piece piece = pieces.get(i);
            boolean match = found.contains(piece.words());
            kept[i] = !piece.isBoilerplate() && (match || i <= last && !piece.isLinks());
        }
        int title = title(pieces, first);
        for (int i = Math.max(0, title); title >= 0 && i < first; i++) {
            Piece piece = pieces.get(i);
            boolean told = i == title
                    || piece.words().length() >= STANDFIRST
                    || YEAR.matcher(piece.words()).find();
            kept[i] = told && !piece.isBoilerplate() && (i == title || !piece.isLinks());
        }
        return kept;
    }

    /** The last heading of the highest level before the article. */
    private static int title(List<Piece> pieces, int first) {
        int title = -1;
        for (int i = 0; i < first; i++) {
            Piece piece = pieces.get(i);
            boolean heading = piece.kind() == BlockKind.HEADING;
            if (heading && (title < 0 || piece.level() <= pieces.get(title).level())) {
                title = i;
            }
        }
        return title;
    }

    /** Readability writes every element out that it takes away, with all that is in it: what is nested deep would take it hours. */
    private static boolean isDeep(Document page) {
        NodeFilter deepest =
                (node, depth) -> depth > DEEPEST ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        return NodeTraversor.filter(deepest, page) == NodeFilter.FilterResult.STOP;
    }

    private static Optional<Element> readability(Document page) {
        if (isDeep(page)) {
            return Optional.empty();
        }
        try {
            Document copy = page.clone();
            return Optional.ofNullable(new Readability4J("", copy).parse().getArticleContent());
        } catch (RuntimeException e) {
            return Optional.empty(); // an odd page: it is read whole
        }
    }
}
