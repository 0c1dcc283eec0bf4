package dev.entente.cli;

import dev.entente.intake.Order.Recognition;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
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
        String path = System.getenv().getOrDefault("PATH", "");
        for (String folder : path.split(Pattern.quote(File.pathSeparator))) {
            Path program = Path.of(folder, NAME);
            if (!folder.isBlank() && Files.isExecutable(program) && !Files.isDirectory(program)) {
                return new Recognition(program.toAbsolutePath().toString(), languages);
            }
        }
        throw new UnusableInputException(
                "--ocr: no tesseract on the PATH; install it (Debian: tesseract-ocr) and its languages, or read without --ocr");
    }
}
