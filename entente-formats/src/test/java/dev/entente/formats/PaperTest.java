package dev.entente.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.entente.intake.Order.Recognition;
import dev.entente.read.Received;
import dev.entente.read.Workshop;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF, office files and scans, by the real readers in their own JVM. */
class PaperTest {
    private static final PDType1Font ROMAN = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

    @TempDir
    private Path folder;

    private static void line(PDPageContentStream stream, float y, float size, String words) throws IOException {
        stream.beginText();
        stream.setFont(ROMAN, size);
        stream.newLineAtOffset(72, y);
        stream.showText(words);
        stream.endText();
    }

    @Test
    void linesOfAPdfBecomeParagraphsAndRunningHeadsBoilerplate() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 1; i <= 3; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    line(stream, 760, 9, "The Northern Courier, page " + i);
                    line(
                            stream,
                            700,
                            11,
                            "The ministers met for three hours in the old palace of the king, and the go-");
                    line(
                            stream,
                            687,
                            11,
                            "vernment of Finland promised grain to the harbours of the north in the year");
                    line(stream, 674, 11, i == 3 ? "that follows." : "that follows, and then the");
                    line(stream, 60, 9, String.valueOf(i));
                }
            }
            document.save(folder.resolve("a.pdf").toFile());
        }
        assertThat(Received.usual(folder).blocks())
                .containsExactly(
                        "PARAGRAPH "
                                + "The ministers met for three hours in the old palace of the king, and the government of Finland promised grain to the harbours of the north in the year that follows, and then the "
                                        .repeat(2)
                                + "The ministers met for three hours in the old palace of the king, and the government of Finland promised grain to the harbours of the north in the year that follows.",
                        "BOILERPLATE The Northern Courier, page 1",
                        "BOILERPLATE 1",
                        "BOILERPLATE The Northern Courier, page 2",
                        "BOILERPLATE 2",
                        "BOILERPLATE The Northern Courier, page 3",
                        "BOILERPLATE 3");
    }

    @Test
    void encryptedFilesAreToldApart() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(folder.resolve("a.pdf").toFile());
        }
        Files.write(
                folder.resolve("b.odt"),
                ArchivesTest.zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "META-INF/manifest.xml",
                        "<manifest:encryption-data/>",
                        "content.xml",
                        "xx"));
        assertThat(Received.usual(folder).lines()).containsExactly("a.pdf: encrypted", "b.odt: encrypted");
    }

    private static BufferedImage scan() {
        BufferedImage picture = new BufferedImage(1600, 400, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D drawing = picture.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, 1600, 400);
        drawing.setColor(Color.BLACK);
        drawing.setFont(new Font(Font.SERIF, Font.PLAIN, 64));
        drawing.drawString("Sweden sent grain to Finland.", 100, 200);
        drawing.dispose();
        return picture;
    }

    private void scans() throws IOException {
        ImageIO.write(scan(), "png", folder.resolve("b.png").toFile());
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.drawImage(LosslessFactory.createFromImage(document, scan()), 50, 500, 500, 125);
            }
            document.save(folder.resolve("a.pdf").toFile());
        }
    }

    @Test
    void scansAreRejectedUnlessRecognitionIsAskedFor() throws IOException {
        scans();
        assertThat(Received.usual(folder).lines())
                .containsExactly(
                        "a.pdf: no text layer (1 page; read --ocr reads pictures of pages)",
                        "b.png: format not read yet (.png; read --ocr reads pictures of pages)");
    }

    /** A program that stands in the place of Tesseract and is called as that is. */
    @Test
    void scansAreReadByTheProgramThatIsInstalled() throws IOException {
        assumeTrue(File.separatorChar == '/');
        scans();
        Path program = Files.writeString(
                folder.resolve(".ocr"), "#!/bin/sh\necho \"Sweden met Norway. $3 $4 [$HOME$PATHS]\" > \"$2.txt\"\n");
        assumeTrue(program.toFile().setExecutable(true));
        Received received = new Received();
        received.read(Workshop.standard().with(new Recognition(program.toString(), "eng+ara")), folder);
        assertThat(received.lines()).isEmpty();
        assertThat(received.documents)
                .extracting(d -> d.id() + ": " + d.text())
                .containsExactly("a: Sweden met Norway. -l eng+ara []", "b: Sweden met Norway. -l eng+ara []");
    }

    @Test
    void scansAreReadByTesseract() throws IOException {
        Path tesseract = Path.of("/usr/bin/tesseract");
        assumeTrue(Files.isExecutable(tesseract), "no Tesseract installed");
        scans();
        Received received = new Received();
        received.read(Workshop.standard().with(new Recognition(tesseract.toString(), "eng")), folder);
        assertThat(received.documents)
                .extracting(d -> d.text().strip())
                .containsExactly("Sweden sent grain to Finland.", "Sweden sent grain to Finland.");
    }

    // fonts of PDFs hold shaped letters from left to right; a reader wants them as they are written
    @Test
    void arabicOfAPdfComesOutInLogicalOrder() throws IOException {
        Path font = Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");
        assumeTrue(Files.exists(font), "no font with Arabic letters");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDType0Font letters = PDType0Font.load(document, font.toFile());
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.beginText();
                stream.setFont(letters, 14);
                stream.newLineAtOffset(100, 700);
                // "السلام عليكم" as it is drawn: presentation forms, from left to right
                stream.showText("\ufee2\ufedc\ufef4\ufee0\ufecb \ufee1\ufefc\ufeb4\ufedf\u0627");
                stream.endText();
            }
            document.save(folder.resolve("a.pdf").toFile());
        }
        assertThat(Received.usual(folder).documents.get(0).text()).isEqualTo("السلام عليكم");
    }

    @Test
    void tablesAndTypedBulletsOfWordAreSeen() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                var out = Files.newOutputStream(folder.resolve("a.docx"))) {
            document.createParagraph().createRun().setText("Grain for Finland");
            document.createParagraph().createRun().setText("• Paying a subsidy to Estonia.");
            XWPFTable table = document.createTable(2, 2);
            for (int i = 0; i < 4; i++) {
                table.getRow(i / 2)
                        .getCell(i % 2)
                        .setText(List.of("Year", "Pounds", "1921", "20,000").get(i));
            }
            document.createParagraph().createRun().setText("The end of it.");
            document.write(out);
        }
        assertThat(Received.usual(folder).blocks())
                .containsExactly(
                        "TITLE/1 Grain for Finland",
                        "LIST_ITEM/1 Paying a subsidy to Estonia.",
                        "CELL Year",
                        "CELL Pounds",
                        "CELL 1921",
                        "CELL 20,000",
                        "PARAGRAPH The end of it.");
    }

    @Test
    void filesThatAreNotWhatTheirNameSaysAreToldSo() throws IOException {
        Files.write(folder.resolve("a.pdf"), "%PDF-1.7\ncut off".getBytes(UTF_8));
        Files.write(folder.resolve("b.docx"), "x".getBytes(UTF_8));
        Files.write(folder.resolve("c.rtf"), "{\\rtf1".getBytes(UTF_8));
        Files.write(
                folder.resolve("d.docx"), ArchivesTest.zip("[Content_Types].xml", "<x/>", "word/document.xml", "<x"));
        assertThat(Received.usual(folder).lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("a.pdf: damaged"),
                        line -> assertThat(line).isEqualTo("b.docx: damaged (no ZIP inside)"),
                        line -> assertThat(line).startsWith("c.rtf: no text"),
                        line -> assertThat(line).startsWith("d.docx: damaged"));
    }
}
