package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words of documents are shown, never obeyed. */
class TerminalTest {
    @Test
    void whatSteersATerminalIsTakenOut() {
        assertThat(Terminal.harmless("a\u001b]0;title\u0007b\u009b2Jc\rd\u0008e"))
                .isEqualTo("a\uFFFD]0;title\uFFFDb\uFFFD2Jc\uFFFDd\uFFFDe");
        assertThat(Terminal.harmless("\u001b[2Jgone")).isEqualTo("\uFFFD[2Jgone");
    }

    @Test
    void lineEndsTabsColoursAndAllLettersStay() {
        String text = "one\n\ttwo \u001b[1;31mred\u001b[0m \u062d\u0645\u0627\u0633 \ud83d\ude00";
        assertThat(Terminal.harmless(text)).isEqualTo(text);
    }
}
