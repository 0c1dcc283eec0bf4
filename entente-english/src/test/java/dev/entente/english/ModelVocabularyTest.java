package dev.entente.english;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModelVocabularyTest {
    @SuppressWarnings("ArrayRecordComponent")
    private record Word(int type, String text, byte[] kept) implements Vocabulary.Entry {}

    private static Word word(int type, String text, String kept) {
        return new Word(type, text, kept.getBytes(UTF_8));
    }

    private static String kept(Vocabulary vocabulary, int place, int length) {
        return new String(vocabulary.records(), place, length, UTF_8);
    }

    @Test
    void textIsFoundUnderItsTypeOnly() {
        Vocabulary vocabulary = Vocabulary.of(List.of(word(1, "army", "one"), word(2, "army", "two")));

        assertThat(kept(vocabulary, vocabulary.find(1, "army"), 3)).isEqualTo("one");
        assertThat(kept(vocabulary, vocabulary.find(2, "army"), 3)).isEqualTo("two");
        assertThat(vocabulary.find(3, "army")).isEqualTo(Vocabulary.ABSENT);
    }

    @Test
    void textsOfTheSameHashAreToldApart() {
        // String.hashCode of "Aa" and "BB" is the same, and so of everything built from them.
        assertThat("AaAa".hashCode()).isEqualTo("BBBB".hashCode());
        Vocabulary vocabulary =
                Vocabulary.of(List.of(word(0, "AaAa", "1"), word(0, "BBBB", "2"), word(0, "AaBB", "3")));

        assertThat(kept(vocabulary, vocabulary.find(0, "AaAa"), 1)).isEqualTo("1");
        assertThat(kept(vocabulary, vocabulary.find(0, "BBBB"), 1)).isEqualTo("2");
        assertThat(kept(vocabulary, vocabulary.find(0, "AaBB"), 1)).isEqualTo("3");
        assertThat(vocabulary.find(0, "BBAa")).isEqualTo(Vocabulary.ABSENT);
    }

    @Test
    void beginningAndContinuationOfATextAreAbsent() {
        Vocabulary vocabulary = Vocabulary.of(List.of(word(0, "attack", "")));

        assertThat(vocabulary.find(0, "attac")).isEqualTo(Vocabulary.ABSENT);
        assertThat(vocabulary.find(0, "attacks")).isEqualTo(Vocabulary.ABSENT);
        assertThat(vocabulary.find(0, "")).isEqualTo(Vocabulary.ABSENT);
    }

    @Test
    void partsAreFoundWhereverTheTextIsCutAtItsJoints() {
        // "a_b_c" is "a_b" with "c", "a" with "b_c", and "a" with "b" and "c".
        Vocabulary vocabulary = Vocabulary.of(List.of(word(7, "a_b_c", "")));
        int place = vocabulary.find(7, "a_b_c");

        assertThat(place).isNotEqualTo(Vocabulary.ABSENT);
        assertThat(joined(vocabulary, 7, "a_b", "c")).isEqualTo(place);
        assertThat(joined(vocabulary, 7, "a", "b_c")).isEqualTo(place);
        assertThat(joined(vocabulary, 7, "a", "b", "c")).isEqualTo(place);
        assertThat(joined(vocabulary, 7, "a", "bc")).isEqualTo(Vocabulary.ABSENT);
    }

    @Test
    void anyTextIsFoundAsAWholeAndInParts() {
        long seed = 20_240_611L;
        Random random = new Random(seed);
        Map<String, Word> words = new LinkedHashMap<>();
        for (int i = 0; i < 3000; i++) {
            Word word = word(random.nextInt(90), text(random) + "_" + text(random), "k" + i);
            words.putIfAbsent(word.type() + " " + word.text(), word);
        }
        Vocabulary vocabulary = Vocabulary.of(words.values());

        for (Word word : words.values()) {
            int place = vocabulary.find(word.type(), word.text());
            assertThat(Arrays.copyOfRange(vocabulary.records(), place, place + word.kept().length))
                    .as("seed %d, text %s", seed, word.text())
                    .isEqualTo(word.kept());
            int cut = word.text().indexOf('_');
            assertThat(joined(
                            vocabulary,
                            word.type(),
                            word.text().substring(0, cut),
                            word.text().substring(cut + 1)))
                    .as("seed %d, text %s", seed, word.text())
                    .isEqualTo(place);
            assertThat(vocabulary.find(90, word.text())).isEqualTo(Vocabulary.ABSENT);
        }
    }

    /** Letters of one, two and three bytes, both halves of a pair, whole pairs; sometimes longer than the table of powers. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(10) == 0 ? 70 : random.nextInt(6);
        for (int i = 0; i < length; i++) {
            String[] pieces = {"a", "b", "_", "\u0000", "é", "ש", "م", "€", "\ud83d\ude00", "\ud83d", "\ude00"};
            text.append(pieces[random.nextInt(length > 60 ? 3 : pieces.length)]);
        }
        return text.toString();
    }

    @Test
    void orderOfTheEntriesDoesNotMatter() {
        List<Word> words =
                new ArrayList<>(List.of(word(0, "Aa", "1"), word(0, "BB", "2"), word(1, "x", "3"), word(2, "x", "4")));
        byte[] records = Vocabulary.of(words).records();
        Collections.reverse(words);

        assertThat(Vocabulary.of(words).records()).isEqualTo(records);
    }

    @Test
    void textOverTheFormatsBoundIsRefused() {
        List<Word> words = List.of(word(0, "x".repeat(256), ""));

        assertThatThrownBy(() -> Vocabulary.of(words)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int joined(Vocabulary vocabulary, int type, String... values) {
        int[] parts = new int[values.length];
        Arrays.setAll(parts, i -> i);
        long hash = Vocabulary.hash(type, values, parts);
        return vocabulary.mayHave(hash) ? vocabulary.find(hash, type, values, parts) : Vocabulary.ABSENT;
    }
}
