package dev.entente.english;

import dev.entente.language.LanguagePack;
import dev.entente.language.Sentence;
import dev.entente.text.Passage;
import dev.entente.text.Table;
import java.util.List;

/**
 * English by NLP4J (part of speech, lemma, dependencies), without its word vectors and entity model.
 *
 * <p>Thread-safe: one model serves all threads. The model is loaded at the first {@link #parse}.
 */
public final class EnglishPack implements LanguagePack {
    @Override
    public String language() {
        return "en";
    }

    @Override
    public List<Sentence> parse(String text, Passage passage) {
        return Parser.shared().parse(text, passage);
    }

    @Override
    public Table lexicon(String name) {
        return Table.resource(EnglishPack.class, name);
    }
}
