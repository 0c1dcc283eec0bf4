package dev.entente.english;

import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts what no sentence of prose is: words without a blank over dozens of letters, sentences without an end.
 *
 * <p>Tokenizer and parser take time by the square of what they get at once, and by the cube of the length of a word, in which they
 * look for an address of the web; a line of brackets or of encoded data would hold them up for minutes. No text is lost, and text
 * of usual length is not touched.
 */
final class LongText {
    /** The most words that are parsed as one sentence; a long one of a treaty has 150. */
    static final int WORDS = 250;

    /** The most UTF-16 code units without a blank that are tokenized at once; a long chain of words with hyphens has 50. */
    static final int RUN = 60;

    /** The most UTF-16 code units without a blank that may be words without blanks, or an address of the web, and not mere data. */
    private static final int PROSE = 250;

    /** No sentence of prose has words of so many UTF-16 code units on average. */
    private static final int DATA = RUN / 2;

    /** How addresses begin. */
    private static final Pattern ADDRESS =
            Pattern.compile("\\p{Punct}{0,2}(?=[a-z]{2,5}://|www\\.)", Pattern.CASE_INSENSITIVE);

    private static final String ENDS = ".,;:!?)]}>'";

    /** Where to cut, the best first; behind the last of them that leaves at least half. */
    private static final List<String> MARKS = List.of(";", ":|-|--|...", ",", ")|]|}");

    private LongText() {}

    /** A part of a text that is tokenized, or one of a run that is too long, which is one word. */
    private record Part(int from, int to, boolean word) {}

    /** The words of each sentence; a run of letters that is too long becomes several words, an address one. */
    static List<List<Token>> sentences(Tokenizer tokenizer, String text) {
        List<Part> parts = parts(text);
        if (parts.isEmpty()) {
            return tokenizer.segmentize(text);
        }
        List<Token> words = new ArrayList<>();
        for (Part part : parts) {
            String cut = text.substring(part.from(), part.to());
            for (Token word : part.word() ? List.of(word(cut)) : tokenizer.tokenize(cut)) {
                words.add(new Token(
                        word.getWordForm(), word.getStartOffset() + part.from(), word.getEndOffset() + part.from()));
            }
        }
        return tokenizer.segmentize(words);
    }

    /** What the parser sees of it is no longer than others; its offsets are. */
    private static Token word(String whole) {
        return new Token(whole.substring(0, end(whole, 0, whole.length())), 0, whole.length());
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

    private static void run(String text, int start, int end, List<Part> parts) {
        Matcher address = ADDRESS.matcher(text).region(start, end);
        if (end - start > PROSE) {
            pieces(text, start, end, parts);
        } else if (address.lookingAt()) {
            parts.add(new Part(start, address.end(), false));
            int to = end;
            while (ENDS.indexOf(text.charAt(to - 1)) >= 0 && to > address.end() + 1) {
                to--;
            }
            parts.add(new Part(address.end(), to, true));
            parts.add(new Part(to, end, false));
        } else {
            words(text, start, end, parts);
        }
    }

    private static void pieces(String text, int start, int end, List<Part> parts) {
        int from = start;
        while (from < end) {
            int to = end(text, from, end);
            parts.add(new Part(from, to, true));
            from = to;
        }
    }

    /** Words without blanks: to be tokenized, but not all at once; cut behind a mark, where there is one. */
    private static void words(String text, int start, int end, List<Part> parts) {
        int from = start;
        while (from < end) {
            int to = end(text, from, end);
            int mark = to;
            while (to < end && mark > from && Character.isLetterOrDigit(text.codePointBefore(mark))) {
                mark = text.offsetByCodePoints(mark, -1);
            }
            parts.add(new Part(from, mark > from ? mark : to, false));
            from = mark > from ? mark : to;
        }
    }

    /** Where a piece ends that begins there: never between the halves of a character. */
    private static int end(String text, int from, int end) {
        int to = Math.min(end, from + RUN);
        return to < end && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
    }

    /** Whether these words are none: encoded data, a line of one letter, an address alone. To parse them takes long and tells nothing. */
    static boolean isData(List<Token> words) {
        int letters =
                words.stream().mapToInt(word -> word.getWordForm().length()).sum();
        return letters > DATA * words.size();
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
