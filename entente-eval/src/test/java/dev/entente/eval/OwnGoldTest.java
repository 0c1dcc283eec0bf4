package dev.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.evaluation.Evaluation;
import dev.entente.evaluation.Gold;
import dev.entente.evaluation.Level;
import dev.entente.evaluation.Score;
import dev.entente.store.ClaimQuery;
import dev.entente.store.Collection;
import dev.entente.text.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accuracy on the repository's own gold: measured on every build, committed as a report. */
class OwnGoldTest {
    /** What is never given up again; raise it as the figures rise. */
    private static final double WHOM_F1 = 0.32;

    private static final double STANCE_F1 = 0.27;

    private static final double ARABIC_WHOM_F1 = 0.30;

    private static final double ARABIC_STANCE_F1 = 0.26;

    private static Score score = new Score(new Score.Size(0, 0, 0), List.of(), List.of(), List.of(), List.of());
    private static Score arabic = score;

    @BeforeAll
    static void read(@TempDir Path folder) {
        try (Pile pile = Pile.in(folder.resolve("own"), SharedCoder.with(OwnCollection.actors()))) {
            Collection collection = pile.read(List.of(OwnCollection.documents()), Course.usual())
                    .collection();
            score = score(OwnCollection.gold(), collection);
            arabic = score(OwnCollection.arabicGold(), collection);
        }
    }

    static Score score(Path gold, Collection collection, String... documents) {
        Evaluation.System system =
                new Evaluation.System(collection.claims(ClaimQuery.all()), collection.actors(), collection.links());
        return Evaluation.of(
                        Gold.of(gold), system, id -> collection.findDocument(id).map(Document::text))
                .score(Set.of(documents));
    }

    @Test
    void figuresAreThoseOfTheCommittedReport() {
        new ReportFile("own-gold.txt").expect(String.join("\n", lines(score)) + "\n");
        new ReportFile("own-gold-arabic.txt").expect(String.join("\n", lines(arabic)) + "\n");
    }

    @Test
    void figuresReachTheirFloors() {
        assertThat(f1(score, Level.WHOM)).as("whom F1").isGreaterThanOrEqualTo(WHOM_F1);
        assertThat(f1(score, Level.STANCE)).as("stance F1").isGreaterThanOrEqualTo(STANCE_F1);
        assertThat(f1(arabic, Level.WHOM)).as("Arabic whom F1").isGreaterThanOrEqualTo(ARABIC_WHOM_F1);
        assertThat(f1(arabic, Level.STANCE)).as("Arabic stance F1").isGreaterThanOrEqualTo(ARABIC_STANCE_F1);
    }

    @Test
    void theGoldIsMeasuredWhole() {
        assertThat(score.size().documents()).isEqualTo(14);
        assertThat(score.size().required()).isEqualTo(240);
        assertThat(arabic.size().documents()).isEqualTo(4);
        assertThat(arabic.size().required()).isEqualTo(57);
    }

    private static double f1(Score score, Level level) {
        return score.measures().stream()
                .filter(m -> m.level() == level)
                .findFirst()
                .orElseThrow()
                .f1();
    }

    private static List<String> lines(Score score) {
        List<String> lines = new ArrayList<>();
        Score.Size size = score.size();
        lines.add(
                "documents " + size.documents() + "  required items " + size.required() + "  claims " + size.claims());
        for (Score.Measure m : score.measures()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-7s precision %.3f  recall %.3f  F1 %.3f",
                    m.level().word(),
                    m.precision(),
                    m.recall(),
                    m.f1()));
        }
        score.shares().forEach(s -> lines.add(s.name() + ": " + s.hits() + " of " + s.all()));
        lines.add("");
        lines.add("required items that did not reach stance, by what they reached");
        SortedMap<Level, List<String>> missed = new TreeMap<>();
        score.missed().forEach(c -> missed.computeIfAbsent(c.reached(), l -> new ArrayList<>())
                .add(c.place()));
        missed.forEach((level, ids) -> lines.add(level.word() + ": " + String.join(" ", ids)));
        return lines;
    }
}
