package dev.entente.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelInputTest {
    private static ModelInput input(byte[] file) {
        return new ModelInput(new ByteArrayInputStream(file), "test.bin");
    }

    private static byte[] file() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ModelOutput out = new ModelOutput(file, "source 1f")) {
            int[] ints = new int[100_000]; // more than one chunk
            Arrays.setAll(ints, i -> i * -7);
            out.ints(ints);
            out.bytes(new byte[] {1, 2, 3});
            out.texts(List.of("", "é שלום"));
        }
        return file.toByteArray();
    }

    @Test
    void readsWhatWasWritten() throws IOException {
        ModelInput in = input(file());

        assertThat(in.origin()).isEqualTo("source 1f");
        assertThat(in.ints()).hasSize(100_000).startsWith(0, -7).endsWith(99_999 * -7);
        assertThat(in.bytes()).containsExactly(1, 2, 3);
        assertThat(in.texts()).containsExactly("", "é שלום");
    }

    @Test
    void fileThatEndsTooEarlyIsNamed() throws IOException {
        ModelInput in = input(Arrays.copyOf(file(), 300_000));

        assertThatThrownBy(in::ints)
                .isInstanceOf(UnreadableModelException.class)
                .hasMessageContaining("test.bin")
                .hasMessageContaining("ends too early");
    }

    @Test
    void fileOfAnotherFormIsRefused() {
        byte[] file = "entente-english 0\nabc".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> input(file))
                .isInstanceOf(UnreadableModelException.class)
                .hasMessageContaining("another form");
    }

    @Test
    void missingFileSaysHowToMakeIt() {
        assertThatThrownBy(() -> ModelInput.resource("no-such.bin"))
                .isInstanceOf(UnreadableModelException.class)
                .hasMessageContaining("no-such.bin: missing")
                .hasMessageContaining("mvn");
    }
}
