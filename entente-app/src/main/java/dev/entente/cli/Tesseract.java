package dev.entente.cli;

import dev.entente.intake.Order.Recognition;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the Tesseract that is installed on this machine. */
final class Tesseract {
    private static final String NAME = "tesseract";

    private Tesseract() {}

    /**
     * How pages are to be recognised.
     *
     * @param languages as Tesseract names them: "eng", "eng+ara"
     * @throws UnusableInputException if it is not installed, or these are no languages
     */
    static Recognition expect(String languages) {
        if (!languages.matches("[A-Za-z_]+(\\+[A-Za-z_]+)*")) {
            throw new UnusableInputException(
                    "--ocr: '" + languages + "' are no languages of Tesseract; write eng, or eng+ara");
        }
        return program()
                .map(program -> new Recognition(program.toAbsolutePath().toString(), languages))
                .orElseThrow(
                        () -> new UnusableInputException(
                                "--ocr: no tesseract on the PATH; install it (Debian: tesseract-ocr) and its languages, or read without --ocr"));
    }

    /** The languages that are installed with it, in order; none where it is not there. */
    static List<String> languages() {
        return program().map(Tesseract::languages).orElse(List.of());
    }

    private static Optional<Path> program() {
        String path = System.getenv().getOrDefault("PATH", "");
        for (String folder : path.split(Pattern.quote(File.pathSeparator))) {
            Path program = folder.isBlank() ? Path.of(NAME) : Path.of(folder, NAME);
            if (!folder.isBlank() && Files.isExecutable(program) && !Files.isDirectory(program)) {
                return Optional.of(program);
            }
        }
        return Optional.empty();
    }

    private static List<String> languages(Path program) {
        try {
            Process listing = new ProcessBuilder(program.toString(), "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(listing.getInputStream(), StandardCharsets.UTF_8))) {
                return lines.lines()
                        .filter(line -> line.matches("[A-Za-z_]+") && !line.equals("osd"))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            return List.of();
        }
    }
}
