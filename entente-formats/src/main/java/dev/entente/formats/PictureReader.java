package dev.entente.formats;

import dev.entente.intake.Reason;
import dev.entente.text.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads pictures of pages by Tesseract, where that is asked for. */
final class PictureReader implements FormatReader.OfOne {
    @Override
    public Reading read(Entry entry, Job job) throws IOException {
        if (job.recognition().isEmpty()) {
            throw Unreadable.because(Reason.UNSUPPORTED, "." + entry.ending() + "; read --ocr reads pictures of pages");
        }
        // Tesseract gets a plain name: that of the file may be none that it can open
        Path picture = Files.copy(entry.file(), job.folder().resolve("picture"));
        try {
            return Reading.of(new Recognizer(job).read(picture), Metadata.none());
        } finally {
            Files.deleteIfExists(picture);
        }
    }
}
