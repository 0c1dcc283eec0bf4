package dev.entente.align;

import dev.entente.claim.Mention;
import dev.entente.text.Block;
import dev.entente.text.BlockKind;
import java.util.List;

/**
 * One document in one language, as far as alignment needs it.
 *
 * @param document id of the document
 * @param language code of its language, "en" or "ar"; those of a language without glossary are aligned by actors, names and numbers
 * @param text the canonical text
 * @param blocks its structure; boilerplate is left out here
 * @param mentions who is mentioned where
 */
public record Rendition(String document, String language, String text, List<Block> blocks, List<Mention> mentions) {
    public Rendition {
        blocks = blocks.stream()
                .filter(b -> b.kind() != BlockKind.BOILERPLATE && !b.passage().isEmpty())
                .toList();
        mentions = List.copyOf(mentions);
    }
}
