package dev.entente.actor;

import dev.entente.text.AlignedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What Arabic writes together with a name: "and", "so", "in", "like", "to" and the article before it, the endings of gender and
 * number behind an adjective. Texts are folded.
 */
final class ArabicEdges {
    /** A name of which a clitic is cut off has at least so many letters. */
    private static final int LEAST = 3;

    /** Ends of words that have an alef maqsura where a name has a ya. */
    private static final List<String> OTHERS = List.of("علي", "يمني");

    private static final List<String> ENDINGS =
            List.of("", "ه", "ين", "ون", "ات", "ان", "يه", "تين", "تان", "ا", "يين", "يون", "يات");

    private ArabicEdges() {}

    /**
     * One way to take clitics off a word.
     *
     * @param start where the name begins in the text
     * @param rest where the text goes on behind what {@code head} stands for
     * @param head letters of the name that the text does not show: "ال" behind "لل"
     * @param words first words under which a name may be registered
     */
    record Cut(int start, int rest, String head, Set<String> words) {}

    static boolean isArabic(char c) {
        return c >= 0x621 && c <= 0x64a || c >= 0x671 && c <= 0x6d3;
    }

    /** Whether a word is only spelt like a name once it is folded: "على", "وعلى" are not "علي", "اليمنى" is not "اليمني". */
    static boolean isOtherWord(AlignedText folded, int at, int end) {
        String word = folded.folded().substring(at, end);
        return folded.original().charAt(folded.at(end - 1)) == 'ى'
                && OTHERS.stream().anyMatch(other -> word.endsWith(other) && word.length() - other.length() <= LEAST);
    }

    /** The ways to cut a word, the fewest letters first. */
    static List<Cut> cuts(String text, int at, int end) {
        List<Cut> cuts = new ArrayList<>();
        add(text, at, at, end, cuts);
        int start = at;
        if ("وف".indexOf(text.charAt(start)) >= 0 && end - start > LEAST) {
            start++;
            add(text, start, start, end, cuts);
        }
        if ("بكل".indexOf(text.charAt(start)) >= 0 && end - start > LEAST) {
            add(text, start + 1, start + 1, end, cuts);
            if (text.startsWith("لل", start) && end - start > LEAST + 1) {
                cuts.add(cut(text, start + 1, start + 2, "ال", end));
                cuts.add(cut(text, start + 2, start + 2, "", end));
            }
        }
        return cuts;
    }

    private static void add(String text, int start, int rest, int end, List<Cut> cuts) {
        cuts.add(cut(text, start, rest, "", end));
        if (text.startsWith("ال", start) && end - start > LEAST + 1) {
            cuts.add(cut(text, start, start + 2, "", end));
        }
    }

    private static Cut cut(String text, int start, int rest, String head, int end) {
        String word = head + text.substring(rest, end);
        Set<String> words = new LinkedHashSet<>();
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= LEAST) {
                words.add(word.substring(0, word.length() - ending.length()));
            }
        }
        return new Cut(start, rest, head, words);
    }

    /** Where a name ends that begins at a cut, or -1 if another word stands there. Only adjectives change their endings. */
    static int end(String text, Cut cut, String name, NameKind kind) {
        boolean article = cut.rest() > cut.start() && cut.head().isEmpty();
        boolean bends = kind == NameKind.ADJECTIVE || kind == NameKind.PEOPLE;
        if (!name.startsWith(cut.head()) || article && !bends) {
            return -1;
        }
        String shown = name.substring(cut.head().length());
        if (!text.startsWith(shown, cut.rest())) {
            return -1;
        }
        int stop = cut.rest() + shown.length();
        int last = stop;
        while (last < text.length() && Character.isLetterOrDigit(text.charAt(last))) {
            last++;
        }
        return last == stop || bends && ENDINGS.contains(text.substring(stop, last)) ? last : -1;
    }
}
