package dev.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    private static List<String> terms(String language, String text) {
        List<String> fields = Folding.fields(language);
        return Folding.STANDARD.terms(fields.get(fields.size() - 1), text);
    }

    // one word written in two ways: hamza, ta marbuta, article and particle, vowel marks, digits, alef maqsura,
    // kashida, forms
    @ParameterizedTest
    @CsvSource({
        "أحمد, احمد",
        "إيران, ايران",
        "حركة, حركه",
        "حركة, للحركة",
        "الرئيس, رئيس",
        "مُحَمَّد, محمد",
        "وحماس, حماس",
        "٢٠٢١, 2021",
        "۲۰۲۱, 2021",
        "على, علي",
        "مالياً, مالي",
        "ماليًا, مالي",
        "الفلسطينيين, الفلسطينية",
        "حمـــاس, حماس",
        "ﻻجئ, لاجئ"
    })
    void arabicVariantsAreOneWord(String one, String other) {
        assertThat(terms("ar", one)).isEqualTo(terms("ar", other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Café, cafe",
        "STRASSE, straße",
        "İstanbul, istanbul",
        "ＩＲＡＮ, iran",
        "e\u0301lan, élan",
        "می\u200cشود, میشود",
        "كتاب, کتاب"
    })
    void caseWidthMarksAndJoinersMakeNoDifferenceInAnyLanguage(String one, String other) {
        assertThat(terms("und", one)).isEqualTo(terms("und", other)).hasSize(1);
    }

    @Test
    void englishEndingsComeOff() {
        assertThat(terms("en", "Iran's attacks")).isEqualTo(terms("en", "Iran’s attacked"));
        assertThat(terms("en", "Iran’s")).containsExactly("iran");
    }

    // "l'accord" is found by "accord"
    @Test
    void frenchWordsLoseWhatStandsBeforeTheApostrophe() {
        assertThat(terms("fr", "l'accord d’espionnage")).isEqualTo(terms("fr", "accord espionnage"));
    }

    @Test
    void emojiAndJoinedEmojiAreWords() {
        assertThat(terms("und", "👩\u200d🚀 🇸🇾 😀")).hasSize(3);
    }

    // ﷺ unfolds into four words: thousands of it are more than a term of the index may hold
    @Test
    void aLongWordIsBounded() {
        assertThat(terms("ar", "ﷺ".repeat(250)))
                .allSatisfy(term -> assertThat(term.length()).isLessThanOrEqualTo(200));
        assertThat(terms("en", "a".repeat(100_000)))
                .allSatisfy(term -> assertThat(term.length()).isLessThanOrEqualTo(255));
    }

    @Test
    void signsAreNoWords() {
        assertThat(Folding.hasWord("— … & ( )")).isFalse();
        assertThat(Folding.hasWord("٢")).isTrue();
    }
}
