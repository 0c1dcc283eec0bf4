package dev.entente.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.reconcile.Tellings.Telling;
import dev.entente.text.Alignment;
import dev.entente.text.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TellingsTest {
    private static final List<Telling> BOTH = List.of(
            new Telling("c1", "original", Optional.empty(), Optional.empty()),
            new Telling("c2", "translation", Optional.empty(), Optional.empty()));

    private static int origins(List<Alignment> alignments) {
        return Tellings.of(id -> Optional.empty(), List.of(), alignments).origins(BOTH);
    }

    // A translation is no second origin, though no claim of the one is linked to a claim of the other.
    @Test
    void aDocumentAndItsTranslationAreOneOrigin() {
        Alignment aligned = new Alignment("original", new Passage(0, 10), "translation", new Passage(0, 12));

        assertThat(origins(List.of(aligned))).isEqualTo(1);
        assertThat(origins(List.of())).isEqualTo(2);
    }
}
