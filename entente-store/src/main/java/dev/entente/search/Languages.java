package dev.entente.search;

import java.util.List;

/** In which language's field a piece is held: the document's, or where its letters are of another script, the usual one of that. */
final class Languages {
    private static final List<String> ARABIC_SCRIPT = List.of("ar", "fa", "ur", "ku", "ps");
    private static final List<String> OTHER_SCRIPT =
            List.of("he", "ru", "uk", "bg", "el", "zh", "ja", "ko", "hy", "ka", "hi");

    private Languages() {}

    static String of(String text, String document) {
        int arabic = 0;
        int latin = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                Character.UnicodeScript script = Character.UnicodeScript.of(c);
                arabic += script == Character.UnicodeScript.ARABIC ? 1 : 0;
                latin += script == Character.UnicodeScript.LATIN ? 1 : 0;
                other += script == Character.UnicodeScript.CYRILLIC ? 1 : 0;
            }
        }
        if (arabic > latin + other) {
            return ARABIC_SCRIPT.contains(document) ? document : "ar";
        }
        if (latin > arabic + other) {
            return ARABIC_SCRIPT.contains(document) || OTHER_SCRIPT.contains(document) ? "en" : document;
        }
        return other > 0 && !OTHER_SCRIPT.contains(document) ? "ru" : document;
    }
}
