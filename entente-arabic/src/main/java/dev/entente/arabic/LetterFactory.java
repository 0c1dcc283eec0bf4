package dev.entente.arabic;

import edu.stanford.nlp.international.arabic.process.ArabicTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Tokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.Reader;
import java.io.StringReader;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The segmenter's tokenizer, which is asked for every letter of a text whether it drops it: each answer is kept, for a tokenizer is
 * dear to make. Only for texts of one letter; thread-safe.
 */
final class LetterFactory implements TokenizerFactory<CoreLabel> {
    private static final long serialVersionUID = 1;
    /** What {@link edu.stanford.nlp.international.arabic.process.ArabicSegmenter} asks for by itself. */
    private static final String OPTIONS = "removeProMarker,removeMorphMarker,removeLengthening";

    private final TokenizerFactory<CoreLabel> whole = whole();
    private final Map<Integer, List<CoreLabel>> known = new ConcurrentHashMap<>();

    private static TokenizerFactory<CoreLabel> whole() {
        TokenizerFactory<CoreLabel> factory = ArabicTokenizer.atbFactory();
        factory.setOptions(OPTIONS);
        return factory;
    }

    /** The words of a text. */
    List<CoreLabel> words(String text) {
        return whole.getTokenizer(new StringReader(text)).tokenize();
    }

    @Override
    public Tokenizer<CoreLabel> getTokenizer(Reader reader) {
        try {
            int letter = reader.read();
            return new Known(known.computeIfAbsent(letter, l -> List.copyOf(words(Character.toString(l)))));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public Tokenizer<CoreLabel> getTokenizer(Reader reader, String options) {
        return getTokenizer(reader);
    }

    @Override
    public Iterator<CoreLabel> getIterator(Reader reader) {
        return getTokenizer(reader);
    }

    @Override
    public void setOptions(String options) {
        throw new UnsupportedOperationException("the options are those of the segmenter's model");
    }

    /** The words of one letter, which are known. */
    private static final class Known implements Tokenizer<CoreLabel> {
        private final List<CoreLabel> words;
        private int at;

        Known(List<CoreLabel> words) {
            this.words = words;
        }

        @Override
        public boolean hasNext() {
            return at < words.size();
        }

        @Override
        public CoreLabel next() {
            return words.get(at++);
        }

        @Override
        public CoreLabel peek() {
            return words.get(at);
        }

        @Override
        public List<CoreLabel> tokenize() {
            return words;
        }
    }
}
