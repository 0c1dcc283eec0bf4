package dev.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Accuracy on the shared yardsticks, scored by their own scripts; the reports hold figures, ids and verdicts, none of the texts.
 * Only with {@code -Dentente.shared=DIR}. The floors are what the project has promised; raise them as the figures rise.
 */
class YardsticksTest {
    private static final List<String> LEVELS = List.of("nothing", "found", "whom", "voice");

    @Test
    void goldReachesItsFloors() {
        Path home = Yardstick.shared().resolve("gold");
        List<String> scored = List.of("--documents", "000,002,003");
        Figures figures = gold(Yardstick.GOLD, home, scored);

        floors(figures, new Floor("whom", "F1", 0.57), new Floor("voice", "F1", 0.57), new Floor("stance", "F1", 0.57));
    }

    @Test
    void worldGoldReachesItsFloors() {
        Path home = Yardstick.shared().resolve("gold-world");
        Figures figures = gold(Yardstick.WORLD, home, List.of());

        floors(figures, new Floor("whom", "F1", 0.49), new Floor("stance", "F1", 0.48));
    }

    @Test
    void ploverRecordsReachTheirFloors() {
        Path home = Yardstick.shared().resolve("yardsticks/plover");
        Path events = Yardstick.PLOVER.outcome().file("events.jsonl");
        Figures figures = Python.run(home.resolve("score.py"), home.resolve("records.jsonl"), events, "--types");
        report(Yardstick.PLOVER, figures.lines());

        floors(
                figures,
                new Floor("typed", "F1", 0.53),
                new Floor("full", "F1", 0.40),
                new Floor("full", "recall", 0.50));
    }

    @Test
    void arabicRecordsReachTheirFloors() {
        Path home = Yardstick.shared().resolve("yardsticks");
        Path events = Yardstick.PLOVER_ARABIC.outcome().file("events.jsonl");
        Figures figures = Python.run(
                home.resolve("plover/score.py"), home.resolve("plover-arabic/records.jsonl"), events, "--types");
        report(Yardstick.PLOVER_ARABIC, figures.lines());

        floors(figures, new Floor("typed", "F1", 0.72), new Floor("full", "F1", 0.40));
    }

    @Test
    void theArabicOriginalReachesItsFloors() {
        Path home = Yardstick.shared().resolve("gold");
        Figures figures = gold(Yardstick.GOLD, home, List.of("--documents", "001"), "gold-arabic");

        floors(figures, new Floor("whom", "F1", 0.60), new Floor("stance", "F1", 0.55));
    }

    @Test
    void translationsAreFoundAndAligned() {
        Path home = Yardstick.shared().resolve("yardsticks/translation");
        Figures figures = Python.run(
                home.resolve("score.py"),
                home.resolve("gold.jsonl"),
                Yardstick.TRANSLATION.outcome().file("alignments.jsonl"),
                Yardstick.TRANSLATION.texts());
        report(Yardstick.TRANSLATION, figures.lines());

        floors(figures, new Floor("documents", "F1", 0.95), new Floor("lines", "F1", 0.85));
    }

    @Test
    void theOriginalAndItsTranslationAreAlignedLineByLine() {
        Path home = Yardstick.shared().resolve("gold");
        Figures figures = Python.run(
                Yardstick.shared().resolve("yardsticks/translation/score.py"),
                home.resolve("alignment.jsonl"),
                Yardstick.GOLD.outcome().file("alignments.jsonl"),
                Yardstick.GOLD.texts());
        report("gold-alignment", figures.lines());

        floors(figures, new Floor("documents", "F1", 1.0), new Floor("lines", "recall", 1.0));
    }

    @Test
    void attributionReachesItsFloor() {
        Path home = Yardstick.shared().resolve("yardsticks/attribution");
        Figures figures = Python.run(
                home.resolve("score.py"),
                home.resolve("gold.jsonl"),
                Yardstick.ATTRIBUTION.outcome().file("attributions.jsonl"),
                home.resolve("parses.jsonl"),
                "--docs-with-parse");
        report(Yardstick.ATTRIBUTION, figures.lines());

        floors(figures, new Floor("A +source-head", "F1", 0.67), new Floor("A +source-head", "P", 0.74));
    }

    @Test
    void everyProbePasses() {
        Path home = Yardstick.shared().resolve("yardsticks/probes");
        Figures figures = Python.run(
                home.resolve("score.py"),
                home.resolve("records.jsonl"),
                Yardstick.PROBES.outcome().claimsFile());
        List<String> failed =
                figures.all("P\\d+\\b").stream().map(Matcher::group).toList();
        List<String> lines = new ArrayList<>();
        failed.forEach(id -> lines.add("failed " + id));
        figures.all("probes \\d+  passed \\d+").forEach(m -> lines.add(m.group()));
        report(Yardstick.PROBES, lines);

        assertThat(failed).as("probes that fail").isEmpty();
        assertThat(figures.of("probes", "passed")).isEqualTo(12);
    }

    /** The figures, and in the report which items were missed, by what they reached. */
    private static Figures gold(Yardstick yardstick, Path home, List<String> scored) {
        return gold(yardstick, home, scored, yardstick.label());
    }

    private static Figures gold(Yardstick yardstick, Path home, List<String> scored, String name) {
        List<Object> arguments = new ArrayList<>(List.of(
                home,
                yardstick.outcome().claimsFile(),
                yardstick.outcome().file("actors.jsonl"),
                yardstick.outcome().file("links.jsonl")));
        arguments.addAll(scored);
        Path script = Yardstick.shared().resolve("gold/score.py");
        Figures figures = Python.run(script, arguments.toArray());
        arguments.addAll(List.of("--misses", "--wrong"));
        Figures cases = Python.run(script, arguments.toArray());
        List<String> lines = new ArrayList<>(figures.lines());
        lines.addAll(Cases.of("missed", cases).lines());
        lines.addAll(Cases.of("wrong", cases).lines());
        report(name, lines);
        return figures;
    }

    /** Required items or claims below the last level: counts by type, and ids. */
    private record Cases(String word, List<Matcher> all) {
        static Cases of(String word, Figures figures) {
            return new Cases(word, figures.all(word + " (\\S+) reached (\\S+): ([A-Z_]+) "));
        }

        List<String> lines() {
            List<String> lines = new ArrayList<>();
            lines.add("");
            lines.add(row(word + ": " + all.size(), LEVELS));
            SortedMap<String, int[]> types = new TreeMap<>();
            SortedMap<String, List<String>> ids = new TreeMap<>();
            for (Matcher m : all) {
                types.computeIfAbsent(m.group(3), t -> new int[LEVELS.size()])[LEVELS.indexOf(m.group(2))]++;
                ids.computeIfAbsent(m.group(2), l -> new ArrayList<>()).add(m.group(1));
            }
            types.forEach((type, counts) ->
                    lines.add(row(type, java.util.Arrays.stream(counts).boxed().toList())));
            if (word.equals("missed")) {
                ids.forEach((level, list) -> lines.add("reached " + level + ": " + String.join(" ", list)));
            }
            return lines;
        }

        private static String row(String head, List<?> cells) {
            StringBuilder row = new StringBuilder(String.format(java.util.Locale.ROOT, "%-14s", head));
            cells.forEach(cell -> row.append(String.format(java.util.Locale.ROOT, "%8s", cell)));
            return row.toString();
        }
    }

    private static void report(Yardstick yardstick, List<String> lines) {
        report(yardstick.label(), lines);
    }

    private static void report(String name, List<String> lines) {
        String figures = String.join("\n", lines) + "\n";
        System.out.println("-- " + name + "\n" + figures);
        new ReportFile(name + ".txt").update(figures);
    }

    private record Floor(String line, String figure, double least) {}

    private static void floors(Figures figures, Floor... floors) {
        SoftAssertions all = new SoftAssertions();
        for (Floor floor : floors) {
            all.assertThat(figures.of(floor.line(), floor.figure()))
                    .as(floor.line() + " " + floor.figure())
                    .isGreaterThanOrEqualTo(floor.least());
        }
        all.assertAll();
    }
}
