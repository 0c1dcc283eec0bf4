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

    /** A part of a text that is tokenized, or one of a run that is too long, which is one word. */
    private record Part(int from, int to, boolean word) {}

    /** The words of each sentence; a run of letters that is too long becomes several words. */
    static List<List<Token>> sentences(Tokenizer tokenizer, String text) {
        List<Part> parts = parts(text);
        if (parts.isEmpty()) {
            return tokenizer.segmentize(text);
        }
        List<Token> words = new ArrayList<>();
        for (Part part : parts) {
            String cut = text.substring(part.from(), part.to());
            for (Token word : part.word() ? List.of(new Token(cut, 0, cut.length())) : tokenizer.tokenize(cut)) {
                words.add(new Token(
                        word.getWordForm(), word.getStartOffset() + part.from(), word.getEndOffset() + part.from()));
            }
        }
        return tokenizer.segmentize(words);
    }

    /** Runs without a blank that are too long, in pieces, and what stands between them; nothing where there is no such run. */
    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i - start > RUN) {
                    parts.add(new Part(from, start, false));
                    run(text, start, i, parts);
                    from = i;
                }
                start = i + 1;
            }
        }
        if (!parts.isEmpty()) {
            parts.add(new Part(from, text.length(), false));
        }
        return parts;
    }

    /** Never between the halves of a character. */
    private static void run(String text, int start, int end, List<Part> parts) {
        int from = start;
        while (from < end) {
            int to = Math.min(end, from + RUN);
            to += to < end && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
            parts.add(new Part(from, to, true));
            from = to;
        }
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
