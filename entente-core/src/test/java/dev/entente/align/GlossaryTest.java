package dev.entente.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.text.Table;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {
    private static List<String> concepts(String language, String text) {
        return Glossary.standard().find(language, text).stream()
                .map(f -> f.concept().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "en, supporters, support",
        "en, Supported, support",
        "en, stopped, stop",
        "en, countries, state",
        "ar, والدعم, support",
        "ar, يدعمون, support",
        "ar, وبالمعاهدة, treaty",
        "ar, للحكومة, government",
        "ar, مُعَاهَدَة, treaty",
        "ar, الميزانيّة, budget"
    })
    void aWordIsFoundUnderItsForms(String language, String word, String concept) {
        assertThat(concepts(language, word)).contains(concept);
    }

    @Test
    void theLongestTermCounts() {
        assertThat(concepts("en", "the prime minister")).containsExactly("prime-minister");
        assertThat(concepts("ar", "على قوائم الإرهاب"))
                .contains("terrorism-lists")
                .doesNotContain("terrorism");
    }

    @Test
    void offsetsAreThoseOfTheSearchedText() {
        String text = "قدّمت الحُكُومة دعمًا";
        assertThat(Glossary.standard().find("ar", text))
                .extracting(f -> f.passage().cut(text))
                .contains("قدّمت", "الحُكُومة", "دعمًا");
    }

    @Test
    void aConceptWithoutAWordInOneLanguageIsAnError() {
        assertThat(Glossary.standard().concepts()).hasSizeGreaterThan(700);
        Table table = Table.read(
                "own.tsv",
                new ByteArrayInputStream("concept\ten\tar\npeace\tpeace\t\n".getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> Glossary.of(table))
                .hasMessage("own.tsv:2: the concept 'peace' has no word for it in ar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"5,000;٥٬٠٠٠", "103.7;103,7", "250,000;٢٥٠٠٠٠", "1.5;1,50"})
    void numbersAreTheSameInAnyDigitsAndWithAnyMarks(String one, String other) {
        assertThat(number(other)).isEqualTo(number(one));
    }

    private static String number(String text) {
        return Numerals.value(Letters.words(text).get(0).folded());
    }

    @ParameterizedTest
    @CsvSource({"Schulman, شولمان", "Wilson, ولسون", "Sykes, سايكس", "McMahon, مكماهون", "Hogarth, هوغارث"})
    void namesSoundAlikeInBothScripts(String latin, String arabic) {
        Letters.Word name = Letters.words(latin).get(Letters.words(latin).size() - 1);
        Letters.Word rendered = Letters.words(arabic).get(0);
        assertThat(Sounds.of(name))
                .anyMatch(one -> Sounds.of(rendered).stream().anyMatch(other -> Sounds.alike(one, other) > 0));
    }
}
