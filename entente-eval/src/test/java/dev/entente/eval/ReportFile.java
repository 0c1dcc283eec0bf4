package dev.entente.eval;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A committed report: figures, ids and offsets, never a yardstick's text; the same bytes on every run. */
record ReportFile(String name) {
    private Path path() {
        return Settings.report(name);
    }

    /** Fails where the committed file says something else; {@code -Dentente.reports=write} rewrites it instead. */
    void expect(String figures) {
        if (Settings.writesReports()) {
            write(figures);
        } else if (!figures.equals(committed())) {
            fail(
                    "entente-eval/reports/%s is not what was measured. If the change is meant, rewrite it with%n"
                            + "  mvn verify -Dentente.reports=write%nMeasured:%n%s%nCommitted:%n%s",
                    name, figures, committed());
        }
    }

    /** Fails where a line of these is none of the committed file; what is committed besides was not measured now. */
    void expectAmong(String figures) {
        List<String> unknown = new ArrayList<>(figures.lines().toList());
        unknown.removeAll(committed().lines().toList());
        if (!unknown.isEmpty()) {
            fail(
                    "entente-eval/reports/%s does not have these lines. If the change is meant, rewrite it with%n"
                            + "  mvn verify -Dentente.shared=DIR -Dentente.reports=write%n%s",
                    name, String.join("\n", unknown));
        }
    }

    /** Writes it; says so on standard output where the committed file said something else. */
    void update(String figures) {
        if (!figures.equals(committed())) {
            System.out.println("entente-eval/reports/" + name + " has changed; commit it if the change is meant");
            write(figures);
        }
    }

    private void write(String figures) {
        try {
            Files.createDirectories(path().getParent());
            Files.writeString(path(), figures, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path(), e);
        }
    }

    private String committed() {
        try {
            return Files.isRegularFile(path()) ? Files.readString(path(), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path(), e);
        }
    }
}
