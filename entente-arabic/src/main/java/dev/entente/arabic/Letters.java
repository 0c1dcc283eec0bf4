package dev.entente.arabic;

/** Arabic letters made plain, so that spellings which writers mix up look the same: hamza on alef, final ya, ta marbuta. */
final class Letters {
    private Letters() {}

    /** A text folded letter by letter: vowel signs and stretching dropped, alef, ya and ta marbuta made one, digits made ASCII. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    static String fold(char c) {
        if (isSign(c)) {
            return "";
        }
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> "ا";
            case 'ى', 'ی' -> "ي";
            case 'ة' -> "ه";
            case 'ک' -> "ك";
            default -> c >= 0x660 ? String.valueOf(digit(c)) : String.valueOf(c);
        };
    }

    /** A vowel sign, a stretching mark, or a mark of direction. */
    static boolean isSign(char c) {
        return c >= 0x64b && c <= 0x65f
                || c == 0x670
                || c == 'ـ'
                || c >= 0x200b && c <= 0x200f
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069
                || c == 0xfeff
                || c == 0x61c
                || c == 0xad;
    }

    private static char digit(char c) {
        if (c <= 0x669) {
            return (char) ('0' + c - 0x660);
        }
        return c >= 0x6f0 && c <= 0x6f9 ? (char) ('0' + c - 0x6f0) : c;
    }

    static boolean isArabic(char c) {
        return c >= 0x621 && c <= 0x64a || c >= 0x671 && c <= 0x6d3;
    }
}
