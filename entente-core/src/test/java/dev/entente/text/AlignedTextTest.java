package dev.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignedTextTest {
    /** Drops marks, makes ligatures two letters, makes the rest small. */
    private static String fold(char c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
        return mark
                ? ""
                : c == 'ﬁ' ? "fi" : c == '—' ? " - " : String.valueOf(c).toLowerCase(Locale.ROOT);
    }

    @Test
    void matchOnTheFoldedTextQuoteFromTheOriginal() {
        // the vowel marks vanish in the folded text and are there in the quotation
        AlignedText text = AlignedText.of("قالَتِ إيران", AlignedTextTest::fold);
        assertThat(text.folded()).isEqualTo("قالت إيران");
        assertThat(text.passage(0, 4).cut(text.original())).isEqualTo("قالَت");
        assertThat(text.passage(5, 10).cut(text.original())).isEqualTo("إيران");
    }

    @Test
    void oneCharacterMayBecomeSeveral() {
        AlignedText text = AlignedText.of("a—b", AlignedTextTest::fold);
        assertThat(text.folded()).isEqualTo("a - b");
        assertThat(text.passage(1, 4).cut(text.original())).isEqualTo("—");
        assertThat(text.passage(4, 5).cut(text.original())).isEqualTo("b");
    }

    @Test
    void aPartOfAnExpandedCharacterIsTheWholeCharacter() {
        AlignedText text = AlignedText.of("oﬁx", AlignedTextTest::fold);
        assertThat(text.folded()).isEqualTo("ofix");
        assertThat(text.passage(2, 3).cut(text.original())).isEqualTo("ﬁ");
    }

    @Test
    void theEndOfTheFoldedTextIsTheEndOfTheOriginal() {
        AlignedText text = AlignedText.of("Chad\u200f", AlignedTextTest::fold);
        assertThat(text.folded()).isEqualTo("chad");
        assertThat(text.at(4)).isEqualTo(5);
    }

    @Test
    void anEmptyRangeIsEmptyInTheOriginal() {
        AlignedText text = AlignedText.of("\u200fChad", AlignedTextTest::fold);
        assertThat(text.passage(0, 0).isEmpty()).isTrue();
        assertThat(AlignedText.of("", AlignedTextTest::fold).at(0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void everyFoldedRangeMapsBackToWhatItStandsFor(long seed) {
        AlignedText text = AlignedText.of(RandomText.of(seed, 60), AlignedTextTest::fold);
        int length = text.folded().length();
        for (int start = 0; start < length; start++) {
            for (int end = start + 1; end <= length; end++) {
                String back = text.passage(start, end).cut(text.original());
                // folded again, the quotation holds the range: a part of one character comes back as the whole of it
                assertThat(AlignedText.of(back, AlignedTextTest::fold).folded())
                        .as("seed %d, folded range %d to %d", seed, start, end)
                        .contains(text.folded().substring(start, end));
                assertThat(fold(back.charAt(0))).isNotEmpty();
                assertThat(fold(back.charAt(back.length() - 1))).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void offsetsNeverGoBack(long seed) {
        AlignedText text = AlignedText.of(RandomText.of(seed, 400), AlignedTextTest::fold);
        for (int i = 0; i < text.folded().length(); i++) {
            assertThat(text.at(i)).as("seed %d, folded offset %d", seed, i).isLessThanOrEqualTo(text.at(i + 1));
        }
        assertThat(text.at(text.folded().length())).isEqualTo(text.original().length());
    }
}
