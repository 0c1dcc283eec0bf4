package dev.entente.actor;

import java.text.Normalizer;
import java.util.Locale;

/** Makes ids from names: "Osama Hamdan" becomes {@code osama-hamdan}; letters of any script are kept. */
public final class Slug {
    private Slug() {}

    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                slug.appendCodePoint(c);
                gap = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’' && c != '.') {
                gap = true;
            }
        }
        return slug.length() == 0 ? "nameless" : slug.toString();
    }
}
