package dev.entente.formats;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The language that a page declares, where that tells more than its letters do: that Latin letters are French. Declarations that
 * the letters gainsay, or that are every template's ("en"), are not believed.
 */
final class PageLanguage {
    private static final Set<String> OTHER_LETTERS = Set.of(
            "ar", "fa", "ur", "ku", "ckb", "ps", "sd", "ug", "he", "iw", "yi", "ru", "uk", "be", "bg", "sr", "mk", "kk",
            "ky", "mn", "tg", "el", "hy", "ka", "am", "ti", "hi", "ne", "mr", "bn", "pa", "gu", "ta", "te", "kn", "ml",
            "si", "th", "lo", "km", "my", "zh", "ja", "ko");

    private PageLanguage() {}

    static Optional<String> find(Document page, String text) {
        Element html = page.selectFirst("html[lang], html[xml:lang], body[lang]");
        String declared = html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
        String language = declared.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        boolean tells = language.matches("[a-z]{2,3}") && !language.equals("en") && !OTHER_LETTERS.contains(language);
        return tells && isLatin(text) ? Optional.of(language) : Optional.empty();
    }

    private static boolean isLatin(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long latin = text.chars()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 > letters;
    }
}
