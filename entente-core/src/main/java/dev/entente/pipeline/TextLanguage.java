package dev.entente.pipeline;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** The language of a text by its letters; where several languages share them, by the letters or words that only one has. */
final class TextLanguage {
    private static final int ENOUGH = 40_000;

    private TextLanguage() {}

    /**
     * The language code of a text, "ar", "fa", "he", "ru", "zh", "en", "fr"; "und" where nothing tells, or where it is none of those
     * that are known.
     */
    static String of(String text) {
        String head = text.substring(0, Math.min(text.length(), ENOUGH));
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        head.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .forEach(script -> counts.merge(script, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<UnicodeScript, Integer>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().ordinal()))
                .map(most -> of(most.getKey(), most.getValue(), head))
                .orElse(LatinLanguage.UNKNOWN);
    }

    private static String of(UnicodeScript script, int letters, String text) {
        return switch (script) {
            case LATIN -> LatinLanguage.of(text);
            case ARABIC -> arabic(letters, text);
            case CYRILLIC -> cyrillic(letters, text);
            case HAN, HIRAGANA, KATAKANA -> share(text, "のはをにがでと", letters, 30) ? "ja" : "zh";
            case HANGUL -> "ko";
            case HEBREW -> "he";
            case GREEK -> "el";
            case ARMENIAN -> "hy";
            case GEORGIAN -> "ka";
            case ETHIOPIC -> "am";
            case DEVANAGARI -> "hi";
            case BENGALI -> "bn";
            case TAMIL -> "ta";
            case SINHALA -> "si";
            case THAI -> "th";
            case MYANMAR -> "my";
            case KHMER -> "km";
            default -> LatinLanguage.UNKNOWN;
        };
    }

    private static String arabic(int letters, String text) {
        if (share(text, "ەێۆ", letters, 50)) {
            return "ku";
        }
        if (share(text, "ٹڈڑےںھ", letters, 60)) {
            return "ur";
        }
        if (share(text, "ټډړښځڅۍې", letters, 60)) {
            return "ps";
        }
        return share(text, "پچژگ", letters, 60) ? "fa" : "ar";
    }

    private static String cyrillic(int letters, String text) {
        if (share(text, "әқңғұһ", letters, 60)) {
            return "kk";
        }
        if (share(text, "іїєґ", letters, 60)) {
            return share(text, "ўы", letters, 60) ? "be" : "uk";
        }
        if (share(text, "ђћљњџј", letters, 60)) {
            return share(text, "ѓќѕ", letters, 200) ? "mk" : "sr";
        }
        return !share(text, "ыэё", letters, 100) && share(text, "ъ", letters, 150) ? "bg" : "ru";
    }

    /** Whether at least one letter in so many is one of these. */
    private static boolean share(String text, String these, int letters, int oneIn) {
        long count = text.chars().filter(c -> these.indexOf(c) >= 0).count();
        return count * oneIn > letters;
    }
}
