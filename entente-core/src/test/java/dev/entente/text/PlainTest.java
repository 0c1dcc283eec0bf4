package dev.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {
    @ParameterizedTest
    @CsvSource({
        "إيران, ايران",
        "مُحَمَّد, محمد",
        "حمـاس, حماس",
        "٢٠٢١, 2021",
        "القاهرة, القاهره",
        "Côte, cote",
        "İSTANBUL, istanbul"
    })
    void spellingsOfOneWordAreOne(String one, String other) {
        assertThat(Plain.of(one)).isEqualTo(Plain.of(other));
    }
}
