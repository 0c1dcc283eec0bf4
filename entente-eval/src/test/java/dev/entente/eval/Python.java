package dev.entente.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs the yardsticks' own scorers, which are scripts for Python 3. */
final class Python {
    private Python() {}

    /**
     * What the script prints.
     *
     * @throws IllegalStateException if there is no {@code python3}, or the script fails
     */
    static Figures run(Path script, Object... arguments) {
        List<String> command = new ArrayList<>(List.of("python3", "-B", script.toString()));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = start(builder);
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IllegalStateException(script + " ended with " + exit + ":\n" + output);
            }
            return new Figures(output.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(script.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in " + script, e);
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "python3 does not start; the shared yardsticks are scored by their own scripts: install it, or leave out"
                            + " -Dentente.shared",
                    e);
        }
    }
}
