package dev.entente.eval.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class QuineTest {
    @Test
    void itUnpacksToItself() throws IOException {
        byte[] packed = Quine.gzip();
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            assertThat(stream.readAllBytes()).isEqualTo(packed);
        }
    }
}
