package dev.entente.text;

import java.util.List;
import java.util.Random;

/** Seeded random text for readers and offsets: diacritics, joiners, emoji, bidi marks, odd blanks, markers, line ends. */
final class RandomText {
    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "é",
            "e\u0301",
            "ا\u064e",
            "ش",
            "\u200d",
            "👩\u200d🚀",
            "🇰🇪",
            "\ud800",
            "\udc00",
            "\u200e",
            "\u200f",
            "\u202b",
            "\u202c",
            "\u200b",
            "\ufeff",
            "\u00a0",
            "\u2029",
            " ",
            "  ",
            "\t",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "- ",
            "· ",
            "1. ",
            "(a) ",
            "# ",
            "## ",
            ".",
            ",",
            "?",
            "[x/AFP]",
            "“",
            "”",
            "'",
            "—",
            " — ",
            "Chad",
            "Reuters",
            "READ: ",
            "CAIRO (AP) - ",
            "\u0000");

    private RandomText() {}

    static String of(long seed, int pieces) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
