package dev.entente.english;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Ends sentences behind initials in capitals: "spoke to CNN. The court ...". The tokenizer takes a word in capitals without vowels
 * for an abbreviation, and its full stop for a part of it.
 */
final class SentenceEnds {
    /** Abbreviations that stand before a name or a number, as headlines write them. */
    private static final Set<String> LEADING = Set.of(
            "GEN", "SEN", "REP", "GOV", "COL", "CAPT", "SGT", "MAJ", "ADM", "HON", "REV", "PROF", "CPL", "CMDR", "JAN",
            "FEB", "MAR", "APR", "AUG", "SEP", "SEPT", "OCT", "NOV", "DEC", "INC", "LTD", "CORP", "MRS", "MSGR");

    private static final int LEAST = 3;

    private SentenceEnds() {}

    static List<List<Token>> found(List<List<Token>> sentences) {
        List<List<Token>> all = new ArrayList<>();
        for (List<Token> sentence : sentences) {
            List<Token> current = new ArrayList<>();
            for (int i = 0; i < sentence.size(); i++) {
                Token word = sentence.get(i);
                boolean ends =
                        i + 1 < sentence.size() && isInitials(word.getWordForm()) && isCapital(sentence.get(i + 1));
                if (ends) {
                    int stop = word.getEndOffset() - 1;
                    String form = word.getWordForm();
                    current.add(new Token(form.substring(0, form.length() - 1), word.getStartOffset(), stop));
                    current.add(new Token(".", stop, stop + 1));
                    all.add(current);
                    current = new ArrayList<>();
                } else {
                    current.add(word);
                }
            }
            all.add(current);
        }
        return all;
    }

    private static boolean isInitials(String form) {
        int letters = form.length() - 1;
        if (letters < LEAST || form.charAt(letters) != '.' || LEADING.contains(form.substring(0, letters))) {
            return false;
        }
        return form.chars().limit(letters).allMatch(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')
                && Character.isLetter(form.charAt(0));
    }

    private static boolean isCapital(Token word) {
        return Character.isUpperCase(word.getWordForm().codePointAt(0));
    }
}
