package dev.entente.formats;

import dev.entente.text.BlockKind;
import dev.entente.text.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/** Reads Word's documents: headings and titles by their styles, list items by their numbering, footnotes as boilerplate below. */
final class WordReader implements FormatReader.OfOne {
    private static final long LARGEST_PART = 200L << 20;
    private static final Pattern HEADING = Pattern.compile("heading ?(\\d)");
    private static final int STYLES_UP = 10;

    @Override
    public Reading read(Entry entry, Job job) throws IOException {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        try (InputStream stream = Files.newInputStream(entry.file());
                XWPFDocument document = new XWPFDocument(stream)) {
            Composer composer = new Composer(job.budget().characters());
            for (IBodyElement element : document.getBodyElements()) {
                element(element, document, composer);
            }
            for (XWPFFootnote note : document.getFootnotes()) {
                note.getParagraphs().forEach(p -> composer.add(BlockKind.BOILERPLATE, 0, words(p)));
            }
            String author = document.getProperties().getCoreProperties().getCreator();
            return Reading.of(
                    composer.compose(),
                    new Metadata(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.ofNullable(author).filter(w -> !w.isBlank()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        } catch (org.apache.poi.ooxml.POIXMLException
                | org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException e) {
            throw new IOException(Faults.words(e.getCause() == null ? e : e.getCause()), e);
        }
    }

    private static void element(IBodyElement element, XWPFDocument document, Composer composer) {
        if (element instanceof XWPFParagraph paragraph) {
            paragraph(paragraph, document, composer);
        } else if (element instanceof XWPFTable table) {
            for (XWPFTableRow row : table.getRows()) {
                List<String> cells = new ArrayList<>();
                row.getTableCells().forEach(cell -> cells.add(cell.getText()));
                composer.row(cells);
            }
        } else if (element instanceof XWPFSDT control) {
            control.getContent().getText().lines().forEach(line -> composer.add(BlockKind.PARAGRAPH, 0, line));
        }
    }

    private static void paragraph(XWPFParagraph paragraph, XWPFDocument document, Composer composer) {
        Style style = style(paragraph, document);
        for (String words : Lines.paragraphs(words(paragraph))) {
            if (style.level() == 0 && style.title()) {
                composer.add(BlockKind.TITLE, 1, words);
            } else if (style.level() > 0) {
                composer.add(BlockKind.HEADING, style.level(), words);
            } else if (style.caption()) {
                composer.add(BlockKind.CAPTION, 0, words);
            } else if (style.list() > 0) {
                composer.add(BlockKind.LIST_ITEM, style.list(), words);
            } else {
                composer.add(BlockKind.PARAGRAPH, 0, words);
            }
        }
    }

    /** Runs one after the other; what was deleted while changes were tracked is not among them. */
    private static String words(XWPFParagraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (IRunElement run : paragraph.getIRuns()) {
            if (run instanceof XWPFRun one) {
                words.append(one.text());
            } else if (run instanceof XWPFSDT control) {
                words.append(control.getContent().getText());
            }
        }
        return words.toString();
    }

    /** What the style of a paragraph makes of it: 0 where it makes no heading or list. */
    private record Style(boolean title, int level, int list, boolean caption) {}

    private static Style style(XWPFParagraph paragraph, XWPFDocument document) {
        boolean title = false;
        boolean caption = false;
        int level = outline(paragraph.getCTP().getPPr());
        int list = list(paragraph.getNumID(), paragraph.getNumIlvl());
        String id = paragraph.getStyleID();
        for (int i = 0; i < STYLES_UP && id != null && document.getStyles() != null; i++) {
            XWPFStyle style = document.getStyles().getStyle(id);
            if (style == null) {
                break;
            }
            String name = String.valueOf(style.getName()).toLowerCase(Locale.ROOT);
            Matcher heading = HEADING.matcher(name);
            title |= name.equals("title");
            caption |= name.equals("caption");
            level = level > 0 ? level : heading.matches() ? Integer.parseInt(heading.group(1)) : outline(style);
            list = list != 0 ? list : numbering(style);
            id = style.getBasisStyleID();
        }
        return new Style(title, level, list, caption);
    }

    private static int outline(XWPFStyle style) {
        return style.getCTStyle().isSetPPr() && style.getCTStyle().getPPr().isSetOutlineLvl()
                ? level(style.getCTStyle().getPPr().getOutlineLvl().getVal())
                : 0;
    }

    private static int outline(CTPPr properties) {
        return properties != null && properties.isSetOutlineLvl()
                ? level(properties.getOutlineLvl().getVal())
                : 0;
    }

    /** Outline levels count from 0, and 9 is that of running text. */
    private static int level(BigInteger outline) {
        return outline.intValue() >= 9 ? 0 : outline.intValue() + 1;
    }

    private static int numbering(XWPFStyle style) {
        if (!style.getCTStyle().isSetPPr() || !style.getCTStyle().getPPr().isSetNumPr()) {
            return 0;
        }
        var numbering = style.getCTStyle().getPPr().getNumPr();
        return list(
                numbering.isSetNumId() ? numbering.getNumId().getVal() : BigInteger.ONE,
                numbering.isSetIlvl() ? numbering.getIlvl().getVal() : BigInteger.ZERO);
    }

    /** Level of a list item from 1; -1 where numbering is switched off, 0 where nothing is said. */
    private static int list(BigInteger number, BigInteger level) {
        return number == null ? 0 : number.signum() == 0 ? -1 : 1 + (level == null ? 0 : level.intValue());
    }
}
