package dev.entente.align;

import dev.entente.claim.Mention;
import dev.entente.text.Block;
import dev.entente.text.BlockKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What of a passage survives translation.
 *
 * @param keys actors, numbers, glossary concepts, words in another script than the language's own, each with a sign of its kind
 * @param names what the names in it sound like, each with its variants
 * @param length code units
 * @param listed whether it is a list item
 * @param headed whether it reads like a heading: short, or with a colon at its end
 * @param asking whether it ends with a question mark
 */
record Imprint(
        SortedSet<String> keys, Set<Set<String>> names, int length, boolean listed, boolean headed, boolean asking) {
    static final char ACTOR = '@';
    static final char NUMBER = '#';
    static final char CONCEPT = '=';
    static final char WORD = '"';

    private static final int SHORT = 60;
    private static final int NAME = 3;

    /** The imprint of a rendition's block. */
    static Imprint of(Rendition rendition, Block block, Glossary glossary) {
        String text = block.passage().cut(rendition.text());
        List<Letters.Word> words = Letters.words(text);
        SortedSet<String> keys = new TreeSet<>();
        for (Mention mention : rendition.mentions()) {
            if (block.passage().contains(mention.passage()) && !mention.actor().startsWith("unnamed:")) {
                keys.add(ACTOR + mention.actor());
            }
        }
        Set<Integer> explained = new LinkedHashSet<>();
        for (Glossary.Found found : glossary.find(rendition.language(), words)) {
            keys.add(CONCEPT + found.concept().id());
            for (int i = found.passage().start(); i < found.passage().end(); i++) {
                explained.add(i);
            }
        }
        Set<Set<String>> names = new LinkedHashSet<>();
        boolean arabic = rendition.language().equals("ar");
        for (Letters.Word word : words) {
            if (word.isNumber()) {
                keys.add(NUMBER + Numerals.value(word.folded()));
            } else if (!word.isArabic() && word.folded().length() >= NAME && (arabic || word.capital())) {
                keys.add(WORD + word.folded());
            }
            if (isName(word, explained)) {
                names.add(Sounds.of(word));
            }
        }
        String end = text.isEmpty() ? "" : text.substring(text.length() - 1);
        return new Imprint(
                keys,
                names,
                text.length(),
                block.kind() == BlockKind.LIST_ITEM,
                end.equals(":") || block.kind() == BlockKind.HEADING || text.length() < SHORT && !".؟?!".contains(end),
                end.equals("?") || end.equals("؟"));
    }

    /** Capitalised words; of Arabic, which has no capitals, all that the glossary does not explain. */
    private static boolean isName(Letters.Word word, Set<Integer> explained) {
        return word.folded().length() >= NAME
                && !word.isNumber()
                && !explained.contains(word.start())
                && (word.isArabic() || word.capital());
    }

    /** Of two passages that are taken together. */
    Imprint with(Imprint next) {
        SortedSet<String> both = new TreeSet<>(keys);
        both.addAll(next.keys);
        Set<Set<String>> names = new LinkedHashSet<>(this.names);
        names.addAll(next.names);
        return new Imprint(both, names, length + next.length + 1, listed, headed && next.headed, next.asking);
    }
}
