package dev.entente.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {
    @Test
    void aPassageIsHalfOpen() {
        // [0, 4) of "Chad won" is "Chad": the end is not part of it
        Passage passage = new Passage(0, 4);
        assertThat(passage.cut("Chad won")).isEqualTo("Chad");
        assertThat(passage.length()).isEqualTo(4);
        assertThat(passage.contains(3)).isTrue();
        assertThat(passage.contains(4)).isFalse();
    }

    @Test
    void offsetsAreUtf16CodeUnits() {
        // the rocket takes two code units
        assertThat(new Passage(2, 6).cut("🚀Chad")).isEqualTo("Chad");
    }

    @Test
    void anEmptyPassageHoldsNothing() {
        Passage empty = new Passage(3, 3);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.contains(3)).isFalse();
        assertThat(empty.cut("Chad")).isEmpty();
    }

    @Test
    void aPassageEndsNotBeforeItsStartNorStartsBeforeTheText() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Passage(4, 3)).withMessageContaining("4 to 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Passage(-1, 3))
                .withMessageContaining("-1 to 3");
    }

    @Test
    void neighboursTouchButDoNotOverlap() {
        Passage first = new Passage(0, 4);
        Passage second = new Passage(4, 8);
        assertThat(first.overlaps(second)).isFalse();
        assertThat(second.overlaps(first)).isFalse();
        assertThat(first.overlaps(new Passage(3, 5))).isTrue();
    }

    @Test
    void aPassageContainsItselfAndWhatLiesInside() {
        Passage outer = new Passage(2, 8);
        assertThat(outer.contains(outer)).isTrue();
        assertThat(outer.contains(new Passage(2, 5))).isTrue();
        assertThat(outer.contains(new Passage(5, 9))).isFalse();
    }

    @Test
    void theCoverHoldsBothAndWhatIsBetween() {
        assertThat(new Passage(6, 8).cover(new Passage(1, 3))).isEqualTo(new Passage(1, 8));
        assertThat(new Passage(1, 8).cover(new Passage(2, 3))).isEqualTo(new Passage(1, 8));
    }

    @Test
    void passagesAreInOrderOfStartThenEnd() {
        Passage shorter = new Passage(1, 3);
        Passage longer = new Passage(1, 5);
        Passage later = new Passage(2, 3);
        assertThat(List.of(later, longer, shorter).stream().sorted()).containsExactly(shorter, longer, later);
    }
}
