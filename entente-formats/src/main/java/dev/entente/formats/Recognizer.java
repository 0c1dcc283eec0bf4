package dev.entente.formats;

import dev.entente.intake.Order;
import dev.entente.intake.Reason;
import dev.entente.text.Outline;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads pictures of pages by an installed Tesseract, one page at a time. */
final class Recognizer {
    private static final int DOTS_AN_INCH = 300;
    private static final int LARGEST_TEXT = 4 << 20;
    private static final long SECONDS_A_PAGE = 120;

    private final Job job;
    private final Order.Recognition how;

    Recognizer(Job job) {
        this.job = job;
        this.how = job.recognition().orElseThrow();
    }

    Composed read(PDDocument document) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            BufferedImage picture = renderer.renderImageWithDPI(i, DOTS_AN_INCH, ImageType.GRAY);
            Path file = job.folder().resolve("page.png");
            ImageIO.write(picture, "png", file.toFile());
            pages.add(recognize(file));
            Files.deleteIfExists(file);
        }
        return compose(pages);
    }

    Composed read(Path picture) throws IOException {
        return compose(List.of(recognize(picture)));
    }

    /** What is recognised is plain text, with its lines; its structure is seen as that of a text file. */
    private Composed compose(List<String> pages) {
        String text = String.join("\n\n", pages)
                .replace("\f", "")
                .replace("\u0000", "")
                .strip();
        if (text.length() > job.budget().characters()) {
            throw Unreadable.because(
                    Reason.TOO_MUCH_TEXT, job.budget().characters() + " characters a document are the most");
        }
        return new Composed(text, Outline.of(text));
    }

    private String recognize(Path picture) throws IOException {
        Path out = job.folder().resolve("recognized");
        ProcessBuilder builder = new ProcessBuilder(
                        how.program(), picture.toString(), out.toString(), "-l", how.languages())
                .directory(job.folder().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        try {
            if (!process.waitFor(SECONDS_A_PAGE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw Unreadable.because(Reason.TIMEOUT, "Tesseract, on one page");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw Unreadable.because(Reason.TIMEOUT, "interrupted");
        }
        job.alive();
        Path text = job.folder().resolve("recognized.txt");
        if (process.exitValue() != 0 || !Files.exists(text)) {
            throw Unreadable.because(
                    Reason.CRASH,
                    "Tesseract ended with code " + process.exitValue() + "; are its languages installed?");
        }
        try (var stream = Files.newInputStream(text)) {
            return new String(stream.readNBytes(LARGEST_TEXT), StandardCharsets.UTF_8);
        } finally {
            Files.deleteIfExists(text);
        }
    }
}
