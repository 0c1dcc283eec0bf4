package dev.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.entente.evaluation.Score;
import dev.entente.store.Collection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code entente evaluate} and the script that it follows give the same figures. */
class ScorerTest {
    @ParameterizedTest
    @EnumSource(
            value = Yardstick.class,
            names = {"GOLD", "WORLD"})
    void scriptAndProgramAgree(Yardstick yardstick) {
        Path shared = Yardstick.shared();
        Path home = shared.resolve(yardstick == Yardstick.GOLD ? "gold" : "gold-world");
        Path export = yardstick.outcome().export();
        Figures script = Python.run(
                shared.resolve("gold/score.py"),
                home,
                export.resolve("claims.jsonl"),
                export.resolve("actors.jsonl"),
                export.resolve("links.jsonl"));

        try (Collection collection = Collection.open(export.resolveSibling("collection"))) {
            Score program = OwnGoldTest.score(home, collection);

            assertThat((double) program.size().claims()).isEqualTo(script.of("documents", "claims"));
            // Three decimals are printed; Java and Python round a five at the end differently.
            for (Score.Measure measure : program.measures()) {
                String level = measure.level().word();
                assertThat(measure.precision()).isCloseTo(script.of(level, "precision"), within(0.00051));
                assertThat(measure.recall()).isCloseTo(script.of(level, "recall"), within(0.00051));
            }
            List<String> shares = new ArrayList<>();
            program.shares().forEach(s -> shares.add(s.name() + ": " + s.hits() + " of " + s.all()));
            assertThat(script.all("[a-z ]+: \\d+ of \\d+"))
                    .extracting(java.util.regex.Matcher::group)
                    .containsExactlyInAnyOrderElementsOf(shares);
        }
    }
}
