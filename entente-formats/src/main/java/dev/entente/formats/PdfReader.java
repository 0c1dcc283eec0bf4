package dev.entente.formats;

import dev.entente.intake.Reason;
import dev.entente.text.Metadata;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text layer of PDFs, or by Tesseract the pictures of their pages where that is asked for. */
final class PdfReader implements FormatReader.OfOne {
    /** A page with fewer letters, and with a picture, is a scan with a stamp or a number on it. */
    private static final int LETTERS_A_PAGE = 10;

    @Override
    public Reading read(Entry entry, Job job) throws IOException {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBufferedFile(entry.file()), IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                throw Unreadable.because(Reason.DAMAGED, "no pages");
            }
            if (pages > job.budget().pages()) {
                throw Unreadable.because(
                        Reason.TOO_MANY_PAGES, pages + ", " + job.budget().pages() + " are the most");
            }
            List<PdfLine> lines = PdfLines.of(document, job.budget().characters());
            long letters = lines.stream().mapToLong(l -> letters(l.words())).sum();
            if (letters == 0 || letters < (long) LETTERS_A_PAGE * pages && hasPictures(document)) {
                return scanned(document, pages, job);
            }
            return Reading.of(PdfLayout.compose(lines, job.budget().characters()), metadata(document));
        } catch (InvalidPasswordException e) {
            throw Unreadable.because(Reason.ENCRYPTED, "");
        }
    }

    private static long letters(String words) {
        return words.codePoints().filter(Character::isLetter).count();
    }

    private static boolean hasPictures(PDDocument document) {
        for (PDPage page : document.getPages()) {
            if (page.getResources() != null) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().isImageXObject(name)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Reading scanned(PDDocument document, int pages, Job job) throws IOException {
        if (job.recognition().isEmpty()) {
            throw Unreadable.because(
                    Reason.NO_TEXT_LAYER,
                    pages + (pages == 1 ? " page" : " pages") + "; read --ocr reads pictures of pages");
        }
        return Reading.of(new Recognizer(job).read(document), metadata(document));
    }

    /** Titles in PDFs are mostly names of files: only the author is taken. */
    private static Metadata metadata(PDDocument document) {
        String author = document.getDocumentInformation().getAuthor();
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(author).map(Composer::tidy).filter(w -> !w.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
