package dev.entente.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Cuts text into words and folds them for finding: one field for words as they stand, one a language for their stems.
 *
 * <p>All fields cut alike, by the Unicode rules for words; so whichever field a word is found in, its offsets are the same. The fold
 * of all: case, width, diacritics, joiners and digits of any script make no difference, and Arabic letters that are written
 * in several ways are one (alef with and without hamza, ta marbuta and ha, alef maqsura and ya). On top of that the field of a
 * language takes off endings, for Arabic also the article and prefixed particles, for French what stands before an apostrophe ("l'accord"). Fold for finding, never for identity: على and
 * علي are one word here.
 */
final class Folding extends Analyzer {
    /** The field of all words. */
    static final String ALL = "text";

    private static final String OF_LANGUAGE = "text_";
    /** Longer words are found by their beginning: a term of the index has its bounds, and a letter may unfold into many. */
    private static final int LONGEST = 200;

    private static final Map<String, UnaryOperator<TokenStream>> STEMS = new TreeMap<>(Map.of(
            "ar", ArabicStemFilter::new,
            "de", GermanLightStemFilter::new,
            "en", words -> new PorterStemFilter(new EnglishPossessiveFilter(words)),
            "es", SpanishLightStemFilter::new,
            "fa", PersianNormalizationFilter::new,
            "fr", words -> new FrenchLightStemFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES)),
            "ru", RussianLightStemFilter::new));

    /** Safe for several threads. */
    static final Folding STANDARD = new Folding();

    private Folding() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    /** The fields that hold a text in that language. */
    static List<String> fields(String language) {
        return STEMS.containsKey(language) ? List.of(ALL, OF_LANGUAGE + language) : List.of(ALL);
    }

    /** All fields that hold texts. */
    static List<String> fields() {
        List<String> fields = new ArrayList<>(List.of(ALL));
        STEMS.keySet().forEach(language -> fields.add(OF_LANGUAGE + language));
        return fields;
    }

    /** Whether words in quotation marks are looked for in that field too: Arabic writes articles and particles as one with a word. */
    static boolean keepsEndings(String field) {
        return field.equals(ALL) || field.equals(OF_LANGUAGE + "ar");
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        String language = field.startsWith(OF_LANGUAGE) ? field.substring(OF_LANGUAGE.length()) : "";
        // Tanwin is seen before the fold takes the marks off.
        TokenStream marked = language.equals("ar") ? new TanwinFilter(tokenizer) : tokenizer;
        TokenStream folded = new ICUFoldingFilter(marked);
        TokenStream stemmed = STEMS.getOrDefault(language, words -> words).apply(folded);
        return new TokenStreamComponents(tokenizer, new TruncateTokenFilter(stemmed, LONGEST));
    }

    /** The words of a text as the field holds them. */
    List<String> terms(String field, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream words = tokenStream(field, text)) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                terms.add(term.toString());
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException("cutting a text in memory", e);
        }
        return terms;
    }

    /** Whether there is anything to be found in these words. */
    static boolean hasWord(String text) {
        return !STANDARD.terms(ALL, text).isEmpty();
    }
}
