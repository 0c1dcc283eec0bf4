package dev.entente.language;

import dev.entente.text.Document;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document with the sentences of each of its blocks, and the language pack that read it.
 *
 * @param document the document
 * @param blocks one for each block of the document, in order
 * @param pack the language pack
 */
public record ParsedDocument(Document document, List<ParsedBlock> blocks, LanguagePack pack) {
    public ParsedDocument {
        blocks = List.copyOf(blocks);
    }

    public Stream<Sentence> sentences() {
        return blocks.stream().flatMap(b -> b.sentences().stream());
    }

    /** Parses each coded block of a document. */
    public static ParsedDocument of(Document document, LanguagePack pack) {
        return new ParsedDocument(
                document,
                document.blocks().stream()
                        .map(b -> new ParsedBlock(
                                b, b.isCoded() ? pack.parse(document.text(), b.passage()) : List.<Sentence>of()))
                        .toList(),
                pack);
    }
}
