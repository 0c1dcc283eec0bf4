package dev.entente.formats;

import dev.entente.text.BlockKind;
import dev.entente.text.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads saved pages: the article with its structure, and below it the rest of the page as boilerplate. */
final class PageReader implements FormatReader.OfOne {
    @Override
    public Reading read(Entry entry, Job job) throws IOException {
        Decoded decoded =
                Decoded.of(Files.readAllBytes(entry.file()), entry.said().charset());
        Document page = Jsoup.parse(decoded.text(), entry.said().url().orElse(""));
        PageMetadata found = PageMetadata.of(page);
        Composed composed = compose(Article.of(page), found.title(), job);
        Metadata metadata = new Metadata(
                found.title(),
                found.publisher(),
                found.author(),
                found.date(),
                PageLanguage.find(page, composed.text()),
                found.url().or(() -> entry.said().url()));
        return new Reading(composed, metadata, decoded.charset(), decoded.declared());
    }

    /** Composes pieces; a title that stands in none of them goes before. */
    static Composed compose(List<Piece> pieces, Optional<String> title, Job job) {
        Composer composer = new Composer(job.budget().characters());
        boolean shown = pieces.stream()
                .anyMatch(p -> p.kind() == BlockKind.TITLE
                        || !p.isBoilerplate() && title.isPresent() && p.words().equals(title.get()));
        if (!shown) {
            title.ifPresent(words -> composer.add(BlockKind.TITLE, 1, words));
        }
        int i = 0;
        while (i < pieces.size()) {
            Piece piece = pieces.get(i);
            if (piece.row() > 0) {
                List<String> cells = new ArrayList<>();
                while (i < pieces.size() && pieces.get(i).row() == piece.row()) {
                    cells.add(pieces.get(i).words());
                    i++;
                }
                composer.row(cells);
            } else {
                boolean named = piece.kind() == BlockKind.PARAGRAPH
                        && i == 0
                        && title.isPresent()
                        && piece.words().equals(title.get());
                composer.add(named ? BlockKind.TITLE : piece.kind(), named ? 1 : piece.level(), piece.words());
                i++;
            }
        }
        return composer.compose();
    }
}
