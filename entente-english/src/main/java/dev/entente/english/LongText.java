package dev.entente.english;

import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what no sentence of prose is: words without a blank over hundreds of letters, sentences without an end.
 *
 * <p>Tokenizer and parser take time by the square of what they get at once; a line of brackets or of encoded data would hold them
 * up for minutes. No text is lost, and text of usual length is not touched.
 */
final class LongText {
    /** The most words that are parsed as one sentence; a long one of a treaty has 150. */
    static final int WORDS = 250;

    /** The most UTF-16 code units without a blank that are tokenized at once; a long address on the web has 200. */
    static final int RUN = 250;

    /** Where to cut, the best first; behind the last of them that leaves at least half. */
    private static final List<String> MARKS = List.of(";", ":|-|--|...", ",", ")|]|}");

    private LongText() {}

    /** The words of each sentence; a run of letters that is too long becomes several words. */
    static List<List<Token>> sentences(Tokenizer tokenizer, String text) {
        List<Integer> cuts = cuts(text);
        if (cuts.isEmpty()) {
            return tokenizer.segmentize(text);
        }
        cuts.add(text.length());
        List<Token> words = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            for (Token word : tokenizer.tokenize(text.substring(from, to))) {
                words.add(new Token(word.getWordForm(), word.getStartOffset() + from, word.getEndOffset() + from));
            }
            from = to;
        }
        return tokenizer.segmentize(words);
    }

    /** Where runs without a blank are cut; between the halves of no character. */
    private static List<Integer> cuts(String text) {
        List<Integer> cuts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                start = i + 1;
            } else if (i - start >= RUN && !Character.isLowSurrogate(text.charAt(i))) {
                cuts.add(i);
                start = i;
            }
        }
        return cuts;
    }

    /** The pieces of a sentence, each of at most {@link #WORDS} words. */
    static List<List<Token>> pieces(List<Token> sentence) {
        List<List<Token>> pieces = new ArrayList<>();
        int from = 0;
        while (sentence.size() - from > WORDS) {
            int to = from + end(sentence.subList(from, from + WORDS));
            pieces.add(sentence.subList(from, to));
            from = to;
        }
        pieces.add(sentence.subList(from, sentence.size()));
        return pieces;
    }

    private static int end(List<Token> words) {
        for (String marks : MARKS) {
            List<String> forms = List.of(marks.split("\\|"));
            for (int i = words.size() - 1; i >= words.size() / 2; i--) {
                if (forms.contains(words.get(i).getWordForm())) {
                    return i + 1;
                }
            }
        }
        return words.size();
    }
}
