package dev.entente.ask;

import dev.entente.claim.Claim;
import dev.entente.text.Block;
import dev.entente.text.Document;
import dev.entente.text.Passage;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/**
 * A quote between the sentences around it, as they stand in the document.
 *
 * @param before the sentence before and the beginning of its own, or ""
 * @param quote the evidence, verbatim
 * @param after the rest of its sentence and the one after, or ""
 * @param language code of the document's language, if it is known
 */
public record Setting(String before, String quote, String after, Optional<String> language) {
    /** A sentence that goes on for longer is cut. */
    private static final int MOST = 400;

    /** The setting of a claim; the quote alone if its document is not at hand. */
    public static Setting of(Claim claim, Casebook casebook) {
        return casebook.collection()
                .findDocument(claim.document())
                .map(document -> of(claim.passage(), document))
                .orElse(new Setting("", claim.evidence(), "", Optional.empty()));
    }

    private static Setting of(Passage passage, Document document) {
        Passage room = document.blocks().stream()
                .map(Block::passage)
                .filter(block -> block.contains(passage))
                .findFirst()
                .orElse(passage);
        String text = room.cut(document.text());
        int start = passage.start() - room.start();
        int end = passage.end() - room.start();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int from = Math.max(back(sentences, back(sentences, start + 1)), start - MOST);
        int to = Math.min(forth(sentences, forth(sentences, end - 1)), end + MOST);
        String before = text.substring(letter(text, from), start);
        String after = text.substring(end, letter(text, to));
        return new Setting(
                from > 0 && from == start - MOST ? "… " + before : before,
                text.substring(start, end),
                to < text.length() && to == end + MOST ? after + " …" : after,
                document.metadata().language());
    }

    private static int back(BreakIterator sentences, int at) {
        return at <= 0 ? 0 : sentences.preceding(at);
    }

    private static int forth(BreakIterator sentences, int at) {
        int length = sentences.getText().getEndIndex();
        return at >= length ? length : sentences.following(at);
    }

    /** No cut between the two halves of one letter. */
    private static int letter(String text, int at) {
        boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return inside && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }
}
