package dev.entente.attribution;

import dev.entente.text.Passage;
import java.util.List;
import java.util.Optional;

/** Which quotation an offset stands in. */
final class Quoted {
    private static final int FULL_WORDS = 7;

    private final String text;
    private final List<Quotation> quotations;

    Quoted(String text, List<Quotation> quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    List<Quotation> quotations() {
        return quotations;
    }

    /** The quotation that holds the offset. */
    Optional<Quotation> at(int offset) {
        int low = 0;
        int high = quotations.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Passage passage = quotations.get(middle).passage();
            if (passage.contains(offset)) {
                return Optional.of(quotations.get(middle));
            }
            if (passage.end() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** The quotation that holds the offset if it is speech, not a few words inside a clause. */
    Optional<Quotation> speechAt(int offset) {
        return at(offset).filter(this::isSpeech);
    }

    /** Whether a quotation ends like a sentence or a part of one, or is long. */
    boolean isSpeech(Quotation quotation) {
        return quotation.closed() && endsInPunctuation(quotation) || words(quotation) >= FULL_WORDS;
    }

    private boolean endsInPunctuation(Quotation quotation) {
        int at = quotation.passage().end() - 1;
        while (at > quotation.passage().start() && !Character.isLetterOrDigit(text.charAt(at))) {
            if (",.?!…".indexOf(text.charAt(at)) >= 0) {
                return words(quotation) > 1;
            }
            at--;
        }
        return false;
    }

    private int words(Quotation quotation) {
        int words = 0;
        boolean inside = false;
        for (int i = quotation.passage().start(); i < quotation.passage().end(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            words += inside || blank ? 0 : 1;
            inside = !blank;
        }
        return words;
    }
}
