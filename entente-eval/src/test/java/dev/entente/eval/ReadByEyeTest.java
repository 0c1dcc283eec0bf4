package dev.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.text.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Claims that were drawn by {@link ReadingSheet} and read by eye in two separate passes: what the committed verdicts amount to.
 * They hold ids, offsets and verdicts, no text.
 */
class ReadByEyeTest {
    private static final Set<String> VERDICTS = Set.of("right", "speaker", "parties", "type", "factuality", "none");

    @Test
    void verdictsAmountToWhatTheReportSays() {
        List<String> lines = new ArrayList<>();
        for (Path file : files()) {
            lines.add("-- " + file.getFileName());
            lines.addAll(new Sheet(rows(file)).lines());
        }
        new ReportFile("read-by-eye.txt").expect(String.join("\n", lines) + "\n");
    }

    @Test
    void noClaimIsReadTwiceAndEachHasBothVerdicts() {
        for (Path file : files()) {
            List<Row> rows = rows(file);
            assertThat(rows).extracting(Row::claim).doesNotHaveDuplicates();
            assertThat(rows).allSatisfy(row -> assertThat(VERDICTS).contains(row.first(), row.second()));
        }
    }

    /** Wilson's interval, for a known case: 170 of 200. */
    @Test
    void intervalIsWilsons() {
        assertThat(share(170, 200)).isEqualTo("170 of 200, 85.0 % (79.4 to 89.3)");
    }

    private static List<Path> files() {
        try (Stream<Path> all = Files.list(Settings.report("read-by-eye"))) {
            return all.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the verdicts", e);
        }
    }

    private static List<Row> rows(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            List<Row> rows = new ArrayList<>();
            Table.read(file.getFileName().toString(), stream)
                    .forEach(r -> rows.add(new Row(r.value("claim"), r.value("first"), r.value("second"))));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private record Row(String claim, String first, String second) {}

    private record Sheet(List<Row> rows) {
        List<String> lines() {
            return List.of(
                    "claims read: " + rows.size(),
                    "right as a whole, first pass:  " + of(r -> r.first().equals("right")),
                    "right as a whole, second pass: " + of(r -> r.second().equals("right")),
                    "right in both passes:          "
                            + of(r -> r.first().equals("right") && r.second().equals("right")),
                    "wrong speaker, first pass:     " + of(r -> r.first().equals("speaker")),
                    "wrong speaker, second pass:    " + of(r -> r.second().equals("speaker")),
                    "wrong speaker in either pass:  "
                            + of(r -> r.first().equals("speaker") || r.second().equals("speaker")),
                    "same verdict in both:          " + of(r -> r.first().equals(r.second())));
        }

        private String of(Predicate<Row> which) {
            return share((int) rows.stream().filter(which).count(), rows.size());
        }
    }

    /** Share with Wilson's 95 % interval, in percent. */
    private static String share(int some, int all) {
        double z = 1.959964;
        double p = (double) some / all;
        double middle = (p + z * z / (2 * all)) / (1 + z * z / all);
        double half = z / (1 + z * z / all) * Math.sqrt(p * (1 - p) / all + z * z / (4.0 * all * all));
        return String.format(
                Locale.ROOT,
                "%d of %d, %.1f %% (%.1f to %.1f)",
                some,
                all,
                100 * p,
                100 * (middle - half),
                100 * (middle + half));
    }
}
