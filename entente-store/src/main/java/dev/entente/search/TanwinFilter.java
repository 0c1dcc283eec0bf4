package dev.entente.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes off the ending of an indefinite accusative that is written out, fathatan with its alef: مالياً is مالي. */
final class TanwinFilter extends TokenFilter {
    private static final char FATHATAN = '\u064b';
    private static final char ALEF = '\u0627';
    private static final int LEAST = 2;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    TanwinFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        int stem = term.length() - 2;
        if (stem >= LEAST && (ends(stem, ALEF, FATHATAN) || ends(stem, FATHATAN, ALEF))) {
            term.setLength(stem);
        }
        return true;
    }

    private boolean ends(int at, char first, char second) {
        return term.charAt(at) == first && term.charAt(at + 1) == second;
    }
}
