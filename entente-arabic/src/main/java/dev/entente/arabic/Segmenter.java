package dev.entente.arabic;

import edu.stanford.nlp.international.arabic.process.IOBUtils;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.IntPair;
import java.util.ArrayList;
import java.util.List;

/** Cuts Arabic text into words and clitics with their tags, by CoreNLP; the offsets are those of the text that is cut. */
final class Segmenter {
    private static final String MODELS = "edu/stanford/nlp/models/";
    static final String MODEL = MODELS + "segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";
    private static final String TAGGER = MODELS + "pos-tagger/arabic.tagger";
    /** A sentence without a full stop is cut before this many words: the tagger's time grows with the length. */
    private static final int LONGEST = 160;
    /** More code units without a blank are no words but encoded data; they are cut into words of so many. */
    private static final int RUN = 250;
    /** So much of such a word is shown to the tagger. */
    private static final int BEGINNING = 60;
    /** So many code units are segmented at once; the segmenter holds some kilobytes for each. No paragraph of prose is longer. */
    private static final int AT_ONCE = 20_000;

    /** The kind of text that the model takes a text for where nothing else is said. */
    private static final String DOMAIN = "atb";

    private final LetterFactory tokenizer = new LetterFactory();
    private final LetterLabels labels;
    private final MaxentTagger tagger;

    private Segmenter(LetterLabels labels, MaxentTagger tagger) {
        this.labels = labels;
        this.tagger = tagger;
    }

    static Segmenter load() {
        return new Segmenter(LetterLabels.load(MODEL), new MaxentTagger(TAGGER));
    }

    /** The sentences of a text. */
    List<List<Segment>> sentences(String text) {
        List<List<Segment>> sentences = new ArrayList<>();
        List<CoreLabel> sentence = new ArrayList<>();
        int dateline = Dateline.end(text);
        for (CoreLabel token : tokens(text)) {
            sentence.add(token);
            if (isEnd(token.word()) || sentence.size() >= LONGEST || token.endPosition() == dateline) {
                sentences.add(tagged(sentence));
                sentence = new ArrayList<>();
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(tagged(sentence));
        }
        return sentences;
    }

    private List<CoreLabel> tokens(String text) {
        List<CoreLabel> tokens = new ArrayList<>();
        int from = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                boolean data = i - start > RUN;
                if (data || i - from > AT_ONCE) {
                    segment(text, from, data ? start : i, tokens);
                    data(text, data ? start : i, i, tokens);
                    from = i;
                }
                start = i + 1;
            }
        }
        segment(text, from, text.length(), tokens);
        return tokens;
    }

    private void segment(String text, int from, int to, List<CoreLabel> tokens) {
        String part = text.substring(from, to);
        for (CoreLabel token : part.isBlank() ? List.<CoreLabel>of() : words(part)) {
            token.setBeginPosition(token.beginPosition() + from);
            token.setEndPosition(token.endPosition() + from);
            tokens.add(token);
        }
    }

    /** Words that are none; the tagger sees how they begin. */
    private static void data(String text, int from, int to, List<CoreLabel> tokens) {
        for (int i = from; i < to; i += RUN) {
            CoreLabel token = new CoreLabel();
            token.setWord(text.substring(i, Math.min(to, i + BEGINNING)));
            token.setValue(token.word());
            token.setBeginPosition(i);
            token.setEndPosition(Math.min(to, i + RUN));
            tokens.add(token);
        }
    }

    /** Words and clitics, as CoreNLP's segmenter cuts them. */
    private List<CoreLabel> words(String text) {
        List<CoreLabel> letters = IOBUtils.StringToIOB(tokenizer.words(text), null, false, tokenizer, text);
        IOBUtils.labelDomain(letters, DOMAIN);
        labels.label(letters);
        List<CoreLabel> words = new ArrayList<>();
        for (IntPair span : IOBUtils.TokenSpansForIOB(letters)) {
            CoreLabel word = new CoreLabel();
            word.setWord(IOBUtils.IOBToString(letters, "", "", span.getSource(), span.getTarget()));
            word.setValue(word.word());
            word.setBeginPosition(letters.get(span.getSource()).beginPosition());
            word.setEndPosition(letters.get(span.getTarget() - 1).endPosition());
            words.add(word);
        }
        return words;
    }

    private static boolean isEnd(String word) {
        return word.equals(".") || !word.isEmpty() && word.chars().allMatch(c -> c == '!' || c == '?' || c == '؟');
    }

    private List<Segment> tagged(List<CoreLabel> tokens) {
        List<HasWord> words = new ArrayList<>(tokens);
        List<TaggedWord> tags = tagger.tagSentence(words);
        List<Segment> segments = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            segments.add(new Segment(
                    token.beginPosition(),
                    token.endPosition(),
                    word(token.word()),
                    tag(token.word(), tags.get(i).tag())));
        }
        return segments;
    }

    private static String word(String word) {
        String folded = Letters.fold(word);
        return folded.isEmpty() ? word : folded;
    }

    /** Tags words that are cut already: for training. */
    List<Segment> tag(List<String> words) {
        List<CoreLabel> tokens = new ArrayList<>();
        for (String word : words) {
            CoreLabel token = new CoreLabel();
            token.setWord(plain(word).isEmpty() ? word : plain(word));
            token.setValue(token.word());
            token.setBeginPosition(0);
            token.setEndPosition(0);
            tokens.add(token);
        }
        return tagged(tokens);
    }

    /** As the segmenter writes words for the tagger: one alef, no vowel signs. */
    private static String plain(String word) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Letters.isSign(c)) {
                plain.append("أإآٱ".indexOf(c) >= 0 ? 'ا' : c == '،' ? ',' : c);
            }
        }
        return plain.toString();
    }

    /** Brackets and list marks are often taken for words. */
    private static String tag(String word, String tag) {
        return word.codePoints().noneMatch(Character::isLetterOrDigit) ? "PUNC" : tag;
    }
}
