package dev.entente.coding;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.claim.Ontology;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTest {
    // A cell too many once made prepositions of what must be known, and of "both" a domain that users saw.
    @Test
    void aShiftedLineIsNoFrame() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Frame(
                        Ontology.standard().expectType("SUPPORT"),
                        List.of(),
                        List.of(),
                        List.of("by"),
                        List.of("both"),
                        "in>of|in>for"))
                .withMessageContaining("is no side");
    }
}
