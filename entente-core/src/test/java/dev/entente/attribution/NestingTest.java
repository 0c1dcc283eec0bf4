package dev.entente.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.attribution.Draft.Route;
import dev.entente.attribution.Draft.Speaker;
import dev.entente.attribution.Draft.Tone;
import dev.entente.claim.Factuality;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NestingTest {
    private static Draft draft(Passage cue, Passage... content) {
        return new Draft(
                0,
                Speaker.unknown(),
                cue,
                0,
                List.of(content),
                CueSense.SAY,
                Factuality.ASSERTED,
                Route.none(),
                new Tone(false, false, true));
    }

    @Test
    void draftWithoutContentIsDropped() {
        assertThat(Nesting.order(List.of(draft(new Passage(3, 5))))).isEmpty();
    }

    @Test
    void cueIsCutOutOfItsOwnContent() {
        List<Draft> all = Nesting.order(List.of(draft(new Passage(5, 8), new Passage(0, 20))));
        assertThat(all.get(0).content()).containsExactly(new Passage(0, 5), new Passage(8, 20));
    }

    // outer 10-30 holds the cue at 12; the inner content runs on to 40
    @Test
    void outerContentGrowsOverTheInner() {
        Draft outer = draft(new Passage(0, 4), new Passage(10, 30));
        Draft inner = draft(new Passage(12, 15), new Passage(16, 40));
        List<Draft> all = Nesting.order(List.of(outer, inner));
        assertThat(all.get(0).content()).containsExactly(new Passage(10, 40));
        assertThat(all.get(1).content()).containsExactly(new Passage(16, 40));
    }

    // growing would swallow the outer cue at 30-34: the inner content is cut instead
    @Test
    void innerContentIsCutBeforeTheOuterCue() {
        Draft outer = draft(new Passage(30, 34), new Passage(0, 30));
        Draft inner = draft(new Passage(12, 15), new Passage(16, 40));
        List<Draft> all = Nesting.order(List.of(outer, inner));
        assertThat(all.get(0).content()).containsExactly(new Passage(16, 30));
    }

    @Test
    void anyDraftsNestAndEachChainEnds() {
        Random random = new Random(11);
        for (int run = 0; run < 300; run++) {
            List<Draft> drafts = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                int cue = random.nextInt(100);
                int start = random.nextInt(100);
                drafts.add(draft(new Passage(cue, cue + 2), new Passage(start, start + 1 + random.nextInt(40))));
            }
            List<Attributed> all =
                    Nesting.order(drafts).stream().map(Draft::toAttributed).toList();
            for (Attributed attributed : all) {
                AttributionFinder.parentOf(attributed, all).ifPresent(parent -> assertThat(attributed.content())
                        .allMatch(p -> parent.content().stream().anyMatch(q -> q.contains(p))));
                Optional<Attributed> above = AttributionFinder.parentOf(attributed, all);
                for (int steps = 0; above.isPresent(); steps++) {
                    assertThat(steps).isLessThan(all.size());
                    above = AttributionFinder.parentOf(above.get(), all);
                }
            }
        }
    }
}
