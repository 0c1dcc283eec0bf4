package dev.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.text.Block;
import dev.entente.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random text of diacritics, joiners, emoji, directions and odd line ends: the seed is the name of the test. */
class RandomTextTest {
    private static final String[] PIECES = {
        "e\u0301",
        "\u0628\u0651\u064e",
        "\u200d",
        "\ud83d\udc69\u200d\ud83d\ude80",
        "\u202b",
        "\u202c",
        "\u200f",
        "\u2066",
        "\u2069",
        "\n",
        "\r\n",
        "\r",
        "\u2028",
        "\u2029",
        "\u0085",
        "\t",
        " ",
        "\u00a0",
        "# ",
        "- ",
        "\u2022 ",
        "1) ",
        "\"",
        "\\",
        "\u201c",
        "\u201d",
        "\ufeff",
        "\ufffd",
        "\ud834\udd1e",
        "word",
        "Two words.",
        "\u05d0\u05b7",
        "\u0643\u062a\u0627\u0628",
        "\u0001",
        "\u007f",
        ":"
    };

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static String text(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("x");
        int pieces = random.nextInt(400);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void filesAndRecordsKeepEveryCodeUnit(long seed) throws IOException {
        String text = text(seed);
        Files.writeString(folder.resolve("a.txt"), text);
        Files.writeString(folder.resolve("r.jsonl"), "{\"text\":" + escaped(text) + "}\n");
        Received received = Received.of(folder);
        assertThat(received.rejections).isEmpty();
        assertThat(received.documents).hasSize(2).allSatisfy(document -> {
            assertThat(document.text()).isEqualTo(text);
            assertBlocksInside(document);
        });
    }

    private static void assertBlocksInside(Document document) {
        for (Block block : document.blocks()) {
            assertThat(document.cut(block.passage())).isNotBlank();
        }
    }

    private static String escaped(String text) {
        StringJoiner joiner = new StringJoiner("", "\"", "\"");
        text.chars().forEach(c -> joiner.add(String.format(java.util.Locale.ROOT, "\\u%04x", c)));
        return joiner.toString();
    }
}
