package dev.entente.evaluation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Folds names for comparison: case, accents, Arabic letter variants, a leading article and punctuation make no difference. */
final class Names {
    /** Words that name nobody by themselves. */
    private static final Set<String> NOBODY = Set.of(
            "movement",
            "enemy",
            "regime",
            "resistance",
            "leader",
            "axis",
            "general",
            "occupation",
            "nation",
            "group",
            "groups",
            "he",
            "they",
            "it",
            "الحركه",
            "حركه",
            "للحركه",
            "العدو",
            "للعدو",
            "المحور",
            "والمحور",
            "المقاومه",
            "للمقاومه",
            "مقاومتها");

    private Names() {}

    static Set<String> known(Collection<String> names) {
        Set<String> known = new TreeSet<>();
        names.forEach(name -> known.add(plain(name)));
        known.removeAll(NOBODY);
        return known;
    }

    static String plain(String name) {
        String text = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder();
        boolean gap = false;
        for (int c : text.codePoints().toArray()) {
            int folded = fold(c);
            if (folded < 0) {
                continue;
            }
            if (isWord(folded)) {
                plain.append(gap && plain.length() > 0 ? " " : "").appendCodePoint(folded);
                gap = false;
            } else {
                gap = true;
            }
        }
        return plain.indexOf("the ") == 0 ? plain.substring(4) : plain.toString();
    }

    /** The letter that stands for a variant; -1 for a mark or stretch that is dropped. */
    private static int fold(int c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            case 'ـ' -> -1;
            default -> isCombining(c) ? -1 : c;
        };
    }

    private static boolean isCombining(int c) {
        return com.ibm.icu.lang.UCharacter.getCombiningClass(c) != 0;
    }

    private static boolean isWord(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(c) || c == '_';
        };
    }
}
