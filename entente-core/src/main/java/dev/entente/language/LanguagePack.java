package dev.entente.language;

import dev.entente.text.Passage;
import dev.entente.text.Table;
import java.util.List;

/**
 * All that the rules need to know of one language: a parser, and lexicons as data files with the same names in every pack.
 *
 * <p>Implementations are thread-safe and deterministic, and load their models at the first {@link #parse}, so that reading
 * lexicons alone stays cheap.
 */
public interface LanguagePack {
    /** Language code: "en". */
    String language();

    /**
     * Splits a passage into sentences and parses them. Quotation marks and list markers do not disturb the tree.
     *
     * @param text the document's whole text
     * @param passage the part to parse
     * @return sentences in order; offsets of tokens are those of {@code text}
     */
    List<Sentence> parse(String text, Passage passage);

    /**
     * A letter as the lexicons' words have it, where writers spell it in several ways; "" for a sign that is not written in them.
     * Left as it is unless a language says otherwise.
     */
    default String plain(char c) {
        return String.valueOf(c);
    }

    /**
     * A lexicon of this language: "frames.tsv", "cues.tsv", ...
     *
     * @throws Table.UnreadableTableException if the pack has no such file
     */
    Table lexicon(String name);
}
