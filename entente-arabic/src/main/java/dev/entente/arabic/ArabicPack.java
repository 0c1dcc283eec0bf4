package dev.entente.arabic;

import dev.entente.language.LanguagePack;
import dev.entente.language.Sentence;
import dev.entente.text.Passage;
import dev.entente.text.Table;
import java.util.List;

/**
 * Arabic by CoreNLP's segmenter and tagger and a MaltParser model trained on Universal Dependencies (Arabic-PUD).
 *
 * <p>Lexicons are written as Arabic is; they are compared with letters folded: one alef, ya and ta marbuta. Thread-safe: one model
 * serves all threads. The models are loaded at the first {@link #parse}.
 */
public final class ArabicPack implements LanguagePack {
    @Override
    public String language() {
        return "ar";
    }

    @Override
    public List<Sentence> parse(String text, Passage passage) {
        return Parser.shared().parse(text, passage);
    }

    @Override
    public Table lexicon(String name) {
        return Table.resource(ArabicPack.class, name).with(Letters::fold);
    }

    @Override
    public String plain(char c) {
        return Letters.fold(c);
    }
}
