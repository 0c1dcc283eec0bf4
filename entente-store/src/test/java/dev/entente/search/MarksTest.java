package dev.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.entente.store.Collection;
import dev.entente.text.Passage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random texts, the seed in the name of the test: every mark cuts exactly the word that was looked for. */
class MarksTest {
    private static final int DOCUMENTS = 40;
    private static final List<String> WORDS = List.of(
            "Iran",
            "Iran’s",
            "grant",
            "GRANTS",
            "granted",
            "café",
            "cafe\u0301",
            "naïve",
            "İstanbul",
            "straße",
            "ﬁnance",
            "إيران",
            "ايران",
            "أحمد",
            "للحركة",
            "حركة",
            "مُحَمَّد",
            "محمد",
            "مالياً",
            "حمـاس",
            "ﻻجئ",
            "٢٠٢١",
            "2021",
            "۲۰۲۱",
            "می\u200cشود",
            "क्\u200dष",
            "👩\u200d🚀",
            "😀",
            "🇸🇾",
            "👍🏽",
            "𝐀𝐫𝐦𝐲",
            "𐤀𐤋𐤐",
            "中国",
            "ישׂראל",
            "Россия",
            "ё",
            "x\u0327\u0301",
            "U.S.",
            "Al-Qasri");
    private static final List<String> BETWEEN = List.of(
            " ", "\n", "\n\n", ", ", " — ", "\u00a0", " \u200f", "\u202e ", "\u2066 ", "\t", "\r\n", "‌ ", " (", ") ",
            "/", "“", "”", "…");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 1915, 20260101, 77})
    void everyMarkCutsTheWordThatWasLookedFor(long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        try (Collection c = Collection.create(folder.resolve("c" + seed))) {
            for (int i = 0; i < DOCUMENTS; i++) {
                texts.add(text(random));
                c.store(Texts.plain(
                        "d" + i, List.of("en", "ar", "fa", "ru", "und").get(i % 5), texts.get(i)));
            }
            try (SearchIndex index = SearchIndex.open(c, (done, all) -> {})) {
                for (String word : WORDS) {
                    check(index, word, texts);
                }
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int words = 5 + random.nextInt(60);
        for (int i = 0; i < words; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
            text.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
        }
        return text.toString();
    }

    private static void check(SearchIndex index, String word, List<String> texts) {
        Hits hits = index.search(InquiryTest.read("\"" + word + "\""), Kind.PASSAGE, 0, 10_000);
        assertThat(hits.all()).as(word).isPositive();
        int marked = 0;
        for (Hit hit : hits.hits()) {
            String text = texts.get(Integer.parseInt(hit.document().substring(1)));
            assertThat(hit.marks()).as(word + " in " + text).isNotEmpty();
            for (Passage mark : hit.marks()) {
                String cut = mark.cut(text);
                assertThat(isSame(word, cut))
                        .as("looked for %s, marked %s", word, cut)
                        .isTrue();
                assertThat(isWhole(text, mark))
                        .as("%s cuts a character of %s", mark, text)
                        .isTrue();
                marked++;
            }
        }
        assertThat(marked).as("marks of " + word).isGreaterThanOrEqualTo(places(word, texts));
    }

    /** How often the very letters of the word stand between two signs that end words. */
    private static int places(String word, List<String> texts) {
        int places = 0;
        for (String text : texts) {
            for (String between : List.of("\n\n", " ", "\t")) {
                int at = text.indexOf(between + word + between);
                while (at >= 0) {
                    places++;
                    at = text.indexOf(between + word + between, at + between.length() + word.length());
                }
            }
        }
        return places;
    }

    /** The mark's own words fold to the words that were looked for, in one of the fields. */
    private static boolean isSame(String word, String cut) {
        return Folding.fields().stream()
                .filter(Folding::keepsEndings)
                .anyMatch(field -> Folding.STANDARD.terms(field, cut).equals(Folding.STANDARD.terms(field, word)));
    }

    private static boolean isWhole(String text, Passage mark) {
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(text);
        return characters.isBoundary(mark.start()) && characters.isBoundary(mark.end());
    }
}
