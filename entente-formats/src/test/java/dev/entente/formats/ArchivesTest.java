package dev.entente.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.read.Found;
import dev.entente.read.Received;
import dev.entente.read.Workshop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives of documents, by the real readers in their own JVM. */
class ArchivesTest {
    private static final String PAGE = "<html><body><h1>Grain</h1><p>Sweden sent grain to Finland.</p></body></html>";

    @TempDir
    private Path folder;

    /** A ZIP of names and contents. */
    static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                Object content = namesAndContents[i + 1];
                zip.write(
                        content instanceof byte[] raw ? raw : content.toString().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void anArchiveWithNothingInItIsRejected() throws IOException {
        write("empty.zip", zip());
        write("hidden.zip", zip(".DS_Store", "x", "__MACOSX/a.html", PAGE));
        write("folder.zip", zip("folder/", ""));
        assertThat(Received.usual(folder).lines())
                .containsExactly(
                        "empty.zip: no text (nothing to read in it)",
                        "folder.zip: no text (nothing to read in it)",
                        "hidden.zip: no text (nothing to read in it)");
    }

    @Test
    void documentsInArchivesAreNamedByTheWholeWayToThem() throws IOException {
        byte[] inner = zip("b.html", PAGE, "c.txt", "Text of c.");
        write("a.zip", zip("folder/b.html", PAGE, "folder/notes.txt", "A note.", "inner.zip", inner));
        Received received = Received.usual(folder);
        assertThat(received.lines()).isEmpty();
        assertThat(received.ids())
                .containsExactly(
                        "a.zip!/folder/b.html",
                        "a.zip!/folder/notes.txt",
                        "a.zip!/inner.zip!/b.html",
                        "a.zip!/inner.zip!/c.txt");
        assertThat(received.documents).extracting(d -> d.origin().path()).isEqualTo(received.ids());
    }

    @Test
    void namesInArchivesAreLabelsOnly() throws IOException {
        write(
                "a.zip",
                zip(
                        "../../evil.txt",
                        "One.",
                        "/etc/evil.txt",
                        "Two.",
                        "C:\\evil.txt",
                        "Three.",
                        "evil.txt",
                        "Four.",
                        "x\u202etxt.exe",
                        "Five."));
        Received received = Received.usual(folder);
        assertThat(received.ids())
                .containsExactly("a.zip!/evil.txt", "a.zip!/etc/evil.txt", "a.zip!/C:/evil.txt", "a.zip!/evil.txt#2");
        assertThat(received.lines()).containsExactly("a.zip!/x_txt.exe: format not read yet (.exe)");
        assertThat(folder.resolve("../evil.txt")).doesNotExist();
    }

    @Test
    void jsonLinesInArchivesAreRecords() throws IOException {
        write(
                "a.zip",
                zip("r.jsonl", "{\"text\": \"One.\"}\n{\"text\": \n{\"id\": \"three\", \"text\": \"Three.\"}\n"));
        Received received = Received.usual(folder);
        assertThat(received.ids()).containsExactly("a.zip!/r.jsonl#1", "three");
        assertThat(received.lines()).singleElement().asString().startsWith("a.zip!/r.jsonl#2: not JSON");
    }

    @Test
    void linksInArchivesAreNotFollowed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            tar.putArchiveEntry(new TarArchiveEntry("passwd.txt", TarConstants.LF_SYMLINK));
            tar.closeArchiveEntry();
            byte[] page = PAGE.getBytes(UTF_8);
            TarArchiveEntry entry = new TarArchiveEntry("b.html");
            entry.setSize(page.length);
            tar.putArchiveEntry(entry);
            tar.write(page);
            tar.closeArchiveEntry();
        }
        write("a.tar", bytes.toByteArray());
        write("b.tar.gz", gzip(bytes.toByteArray()));
        write("c.tgz", gzip(bytes.toByteArray()));
        Received received = Received.usual(folder);
        assertThat(received.ids()).containsExactly("a.tar!/b.html", "b.tar.gz!/b.html", "c.tgz!/b.html");
        assertThat(received.lines())
                .containsExactly(
                        "a.tar!/passwd.txt: link in an archive (not followed)",
                        "b.tar.gz!/passwd.txt: link in an archive (not followed)",
                        "c.tgz!/passwd.txt: link in an archive (not followed)");
    }

    @Test
    void archivesInsideOneAnotherAreReadToADepth() throws IOException {
        byte[] packed = zip("deep.txt", "Deep.");
        for (int i = 0; i < 12; i++) {
            packed = zip("flat.txt", "Flat.", "next.zip", packed);
        }
        write("a.zip", packed);
        Received received = Received.usual(folder);
        assertThat(received.ids()).hasSize(10);
        assertThat(received.lines()).hasSize(2).allSatisfy(line -> assertThat(line)
                .endsWith(": nested too deep (10 levels are the most)"));
    }

    @Test
    void whatExpandsTooFarIsStoppedAndWhatWasReadBeforeIsKept() throws IOException {
        write("a.zip", zip("a.txt", "Before.", "zeros.txt", new byte[250 << 20]));
        write("b.txt.gz", gzip("Text of b.".getBytes(UTF_8)));
        Received received = Received.usual(folder);
        assertThat(received.ids()).containsExactly("a.zip!/a.txt", "b.txt.gz!/b.txt");
        assertThat(received.lines())
                .containsExactly("a.zip: expands too far (to more than 200 MiB; the rest is left out)");
    }

    @Test
    void damagedArchivesAreRejected() throws IOException {
        byte[] good = zip("a.txt", "One.", "b.txt", "Two.");
        write("a.zip", java.util.Arrays.copyOf(good, good.length - 30));
        write("b.zip", "no zip".getBytes(UTF_8));
        write("c.zip", new byte[0]);
        assertThat(Received.usual(folder).lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("a.zip: damaged"),
                        line -> assertThat(line).isEqualTo("b.zip: damaged (no ZIP inside)"),
                        line -> assertThat(line).isEqualTo("c.zip: no text (empty)"));
    }

    @Test
    void unchangedArchivesArePassedOverEntryByEntry() throws IOException {
        write("a.zip", zip("a.html", PAGE, "b.txt", "Text of b."));
        Received received = new Received();
        received.read(Workshop.standard(), folder);
        write("a.zip", zip("a.html", PAGE, "b.txt", "Text of b.", "c.txt", "Text of c."));
        received.documents.clear();
        Found found = received.read(Workshop.standard(), folder);
        assertThat(received.ids()).containsExactly("a.zip!/c.txt");
        assertThat(found.known()).isEqualTo(2);
    }
}
