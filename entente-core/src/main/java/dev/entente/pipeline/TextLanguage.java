package dev.entente.pipeline;

/** The language of a text by its letters: Arabic script, Hebrew, Cyrillic, or Latin taken for English. */
final class TextLanguage {
    private static final int ENOUGH = 4000;

    private TextLanguage() {}

    /**
     * The language code of a text: "ar", "fa", "ur", "ku", "he", "ru", "zh", "en", or "und" where no letters tell.
     */
    static String of(String text) {
        int latin = 0;
        int arabic = 0;
        int persian = 0;
        int kurdish = 0;
        int hebrew = 0;
        int cyrillic = 0;
        int han = 0;
        int end = Math.min(text.length(), ENOUGH * 10);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            switch (script(c)) {
                case 'l' -> latin++;
                case 'a' -> {
                    arabic++;
                    persian += "پچژگ".indexOf(c) >= 0 ? 1 : 0;
                    kurdish += "ەێۆ".indexOf(c) >= 0 ? 1 : 0;
                }
                case 'h' -> hebrew++;
                case 'c' -> cyrillic++;
                case 'z' -> han++;
                default -> {}
            }
        }
        int most = Math.max(Math.max(latin, arabic), Math.max(Math.max(hebrew, cyrillic), han));
        if (most == 0) {
            return "und";
        }
        if (most == arabic) {
            return kurdish * 50 > arabic ? "ku" : persian * 60 > arabic ? "fa" : "ar";
        }
        return most == latin ? "en" : most == hebrew ? "he" : most == cyrillic ? "ru" : "zh";
    }

    private static char script(char c) {
        if (c < 0x250) {
            return Character.isLetter(c) ? 'l' : ' ';
        }
        return switch (Character.UnicodeScript.of(c)) {
            case ARABIC -> 'a';
            case HEBREW -> 'h';
            case CYRILLIC -> 'c';
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 'z';
            default -> ' ';
        };
    }
}
