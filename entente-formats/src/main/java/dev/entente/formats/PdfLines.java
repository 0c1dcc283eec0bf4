package dev.entente.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF's text layer with their places and letters. */
final class PdfLines extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final int most;
    private int characters;
    private float left;
    private float right;
    private float y;
    private float size;
    private boolean bold;

    private PdfLines(int most) {
        this.most = most;
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PdfLine> of(PDDocument document, int most) throws IOException {
        PdfLines stripper = new PdfLines(most);
        stripper.writeText(document, new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8));
        return List.copyOf(stripper.lines);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (words.length() == 0) {
            left = Float.MAX_VALUE;
            right = 0;
            size = 0;
            bold = true;
        }
        words.append(text);
        characters += text.length();
        if (characters > most) {
            throw Unreadable.because(
                    dev.entente.intake.Reason.TOO_MUCH_TEXT, most + " characters a document are the most");
        }
        for (TextPosition position : positions) {
            left = Math.min(left, position.getXDirAdj());
            right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
            y = position.getYDirAdj();
            size = Math.max(size, position.getFontSizeInPt());
            bold &= position.getFont() != null
                    && String.valueOf(position.getFont().getName())
                            .toLowerCase(Locale.ROOT)
                            .contains("bold");
        }
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        end();
        super.endPage(page);
    }

    @Override
    protected void writePageEnd() {
        end();
    }

    private void end() {
        String tidy = Composer.tidy(words.toString());
        if (!tidy.isEmpty()) {
            lines.add(new PdfLine(getCurrentPageNo(), tidy, left, right, y, size, bold));
        }
        words.setLength(0);
    }
}
