package dev.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.text.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PropositionTest {
    @Test
    void aPropositionNeedsSomebody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.attack(List.of(), List.of()))
                .withMessageContaining("ASSAULT");
    }

    @Test
    void eitherSideMayBeUnknown() {
        // "Niger was attacked" says not by whom; "Mali attacked" says not whom
        assertThat(Samples.attack(List.of(), List.of(Samples.NIGER)).actorIds()).isEmpty();
        assertThat(Samples.attack(List.of(Samples.MALI), List.of()).recipientIds())
                .isEmpty();
    }

    @Test
    void idsAreSortedAndEachOnce() {
        Participant again = new Participant("niger", "its", new Passage(20, 23));
        Proposition proposition = Samples.attack(List.of(Samples.NIGER, Samples.MALI, again), List.of());
        assertThat(proposition.actorIds()).containsExactly("mali", "niger");
    }

    @Test
    void aPropositionDoesNotChangeWithTheListsItWasMadeFrom() {
        List<Participant> actors = new ArrayList<>(List.of(Samples.MALI));
        Proposition proposition = Samples.attack(actors, List.of(Samples.NIGER));
        actors.clear();
        assertThat(proposition.actors()).containsExactly(Samples.MALI);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> proposition.contexts().add("social"));
    }

    @Test
    void aParticipantNeedsAnId() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Participant("", "Mali", new Passage(0, 4)));
    }

    @Test
    void somebodyWithoutANameIsKnownByItsId() {
        assertThat(new Participant("unnamed:x:12", "officials", new Passage(12, 21)).isUnnamed())
                .isTrue();
        assertThat(Samples.MALI.isUnnamed()).isFalse();
    }

    @Test
    void trailingZerosDoNotMakeAnotherAmount() {
        Quantity written = new Quantity(new BigDecimal("500000.00"), "USD", "grant", false);
        Quantity scaled = new Quantity(new BigDecimal("5E+5"), "USD", "grant", false);
        assertThat(written).isEqualTo(scaled);
    }
}
