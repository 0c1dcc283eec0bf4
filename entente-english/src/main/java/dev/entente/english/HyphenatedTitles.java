package dev.entente.english;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes one word of an office that is written with a hyphen: "the <b>Secretary-General</b>" is no general. */
final class HyphenatedTitles {
    private static final Set<String> OFFICES = Set.of(
            "secretary",
            "director",
            "attorney",
            "solicitor",
            "auditor",
            "governor",
            "inspector",
            "prosecutor",
            "procurator",
            "comptroller",
            "controller",
            "consul",
            "surgeon");

    private HyphenatedTitles() {}

    /** The words of a sentence; the same list where no such office stands in it. */
    static List<Token> joined(List<Token> sentence) {
        int first = find(sentence, 0);
        if (first < 0) {
            return sentence;
        }
        List<Token> joined = new ArrayList<>(sentence.size());
        int from = 0;
        for (int at = first; at >= 0; at = find(sentence, from)) {
            joined.addAll(sentence.subList(from, at));
            Token office = sentence.get(at);
            Token last = sentence.get(at + 2);
            String form = office.getWordForm() + "-" + last.getWordForm();
            joined.add(new Token(form, office.getStartOffset(), last.getEndOffset()));
            from = at + 3;
        }
        joined.addAll(sentence.subList(from, sentence.size()));
        return joined;
    }

    private static int find(List<Token> sentence, int from) {
        for (int i = from; i + 2 < sentence.size(); i++) {
            if (isTitle(sentence, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTitle(List<Token> sentence, int at) {
        Token hyphen = sentence.get(at + 1);
        Token last = sentence.get(at + 2);
        return hyphen.getWordForm().equals("-")
                && last.getWordForm().toLowerCase(Locale.ROOT).equals("general")
                && sentence.get(at).getEndOffset() == hyphen.getStartOffset()
                && hyphen.getEndOffset() == last.getStartOffset()
                && OFFICES.contains(sentence.get(at).getWordForm().toLowerCase(Locale.ROOT));
    }
}
