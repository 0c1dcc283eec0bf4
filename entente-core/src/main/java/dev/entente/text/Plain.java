package dev.entente.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words as they are compared, not as they are shown: lower case, without accents and vowel signs, digits of any script as 0 to 9, and
 * Arabic letters that are written in several ways as one (alef with and without hamza, ya and alef maqsura, ta marbuta and ha).
 *
 * <p>For finding only, never for telling who is meant: على and علي are one here. The length changes; where offsets count use
 * {@link AlignedText}.
 */
public final class Plain {
    private Plain() {}

    /** {@code of("Côte d’Ivoire")} is "cote d’ivoire", {@code of("إيران")} is {@code of("ايران")}. */
    public static String of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            int type = Character.getType(c);
            if (type == Character.DECIMAL_DIGIT_NUMBER) {
                folded.append((char) ('0' + Character.digit(c, 10)));
            } else if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
                letter(c, folded);
            }
        }
        return folded.toString();
    }

    private static void letter(char c, StringBuilder folded) {
        switch (c) {
            case 'ـ' -> {}
            case 'ى', 'ی' -> folded.append('ي');
            case 'ة' -> folded.append('ه');
            case 'ک' -> folded.append('ك');
            case 'ٱ' -> folded.append('ا');
            default -> folded.append(c);
        }
    }
}
