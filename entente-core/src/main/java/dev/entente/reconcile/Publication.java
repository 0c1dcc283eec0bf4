package dev.entente.reconcile;

import dev.entente.text.Block;
import dev.entente.text.BlockKind;
import dev.entente.text.Document;
import dev.entente.text.Passage;
import java.util.Optional;

/**
 * A document as far as copies and origins need it.
 *
 * @param document id of the document
 * @param publisher who published it
 * @param text the canonical text, in which the claims' offsets are; blanks may stand for what is no part of the report
 */
public record Publication(String document, Optional<String> publisher, String text) {
    public Publication {
        if (document.isBlank()) {
            throw new IllegalArgumentException("a publication needs the id of its document");
        }
    }

    /**
     * As a document says. What a site puts on each of its pages is blanked, or all of them would share passages; datelines stay, they
     * credit the agency.
     */
    public static Publication of(Document document) {
        StringBuilder text = new StringBuilder(document.text());
        for (Block block : document.blocks()) {
            if (block.kind() == BlockKind.BOILERPLATE) {
                blank(text, block.passage());
            }
        }
        return new Publication(document.id(), document.metadata().publisher(), text.toString());
    }

    /** Line ends stay: they end sentences. */
    private static void blank(StringBuilder text, Passage passage) {
        for (int i = passage.start(); i < passage.end(); i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
