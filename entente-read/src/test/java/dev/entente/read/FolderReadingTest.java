package dev.entente.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.entente.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderReadingTest {
    @TempDir
    private Path folder;

    private Path write(String path, String text) throws IOException {
        return write(path, text.getBytes(UTF_8));
    }

    private Path write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    @Test
    void documentsAreNamedByTheirPathWithoutEndingAndComeInOrder() throws IOException {
        write("b.txt", "B.");
        write("a/z.md", "# Z\n\nText.");
        write("a/note", "No ending.");
        Received received = Received.of(folder);
        assertThat(received.ids()).containsExactly("a/note", "a/z", "b");
        assertThat(received.found).isEqualTo(3);
        assertThat(received.finished).containsExactly("a/note", "a/z.md", "b.txt");
        assertThat(received.rejections).isEmpty();
    }

    @Test
    void textIsTheDecodedCharactersUntouched() throws IOException {
        String text =
                "  Title\r\n\r\n\u0627\u0644\u0639\u0631\u0628\u064a\u0629 \ud83d\udd4a\ufe0f e\u0301 \u202bx\u202c\u2029end \n";
        write("a.txt", text);
        Document document = Received.of(folder).documents.get(0);
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.origin().charset()).isEqualTo("UTF-8");
        assertThat(document.origin().declared()).isEmpty();
        assertThat(document.origin().digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void digestIsTheSha256OfTheBytes() throws IOException {
        // the digest of "abc" that FIPS 180-2 gives as its first example
        write("a.txt", "abc");
        assertThat(Received.of(folder).documents.get(0).origin().digest())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void markdownHeadingsAndBulletsAreSeenInTheSameText() throws IOException {
        String text = "# Promises\n\n## Money\n\n- paid gold\n- sent arms\n";
        write("a.md", text);
        Document document = Received.of(folder).documents.get(0);
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.blocks())
                .extracting(b -> b.kind() + " " + document.cut(b.passage()))
                .containsExactly("TITLE Promises", "HEADING Money", "LIST_ITEM paid gold", "LIST_ITEM sent arms");
    }

    @Test
    void filesThatWouldShareANameKeepTheirEndings() throws IOException {
        write("a.txt", "One.");
        write("a.md", "Two.");
        write("a.txt.md", "Three.");
        write("b.txt", "Four.");
        assertThat(Received.of(folder).ids()).containsExactly("a.md", "a.txt", "a.txt.md", "b");
    }

    @Test
    void filesOfOnePathInTwoFoldersTakeMoreOfTheFolder() throws IOException {
        write("one/a.txt", "One.");
        write("two/a.txt", "Two.");
        write("two/b.txt", "Three.");
        Received received = Received.of(folder.resolve("two"), folder.resolve("one"));
        assertThat(received.ids()).containsExactly("b", "one/a", "two/a");
        assertThat(received.documents)
                .extracting(d -> d.origin().path())
                .containsExactly("b.txt", "one/a.txt", "two/a.txt");
    }

    @Test
    void foldersInsideOneAnotherAreReadOnce() throws IOException {
        write("sub/a.txt", "One.");
        Received inner = Received.of(folder.resolve("sub"), folder, folder.resolve("sub/a.txt"));
        Received outer = Received.of(folder, folder.resolve("sub/a.txt"), folder.resolve("sub"));
        assertThat(inner.ids()).containsExactly("sub/a");
        assertThat(outer.ids()).containsExactly("sub/a");
    }

    @Test
    void endingsOfDigitsAreNone() throws IOException {
        write("report.2021", "Text.");
        assertThat(Received.of(folder).ids()).containsExactly("report.2021");
    }

    @Test
    void otherFormatsAreListedNotDropped() throws IOException {
        write("a.xlsx", "x");
        write("b.PNG", "x");
        write("c.txt", "Text.");
        Received received = Received.of(folder);
        assertThat(received.lines())
                .containsExactly(
                        "a.xlsx: format not read yet (.xlsx)",
                        "b.PNG: format not read yet (.png; read --ocr reads pictures of pages)");
        assertThat(received.ids()).containsExactly("c");
    }

    // this module's tests have no readers on their class path
    @Test
    void formatsWhoseReadersAreMissingAreListedAndTheRestIsRead() throws IOException {
        write("a.pdf", "%PDF-1.7");
        write("c.txt", "Text.");
        Received received = Received.of(folder);
        assertThat(received.lines())
                .containsExactly(
                        "a.pdf: readers not installed (the folder readers/ is missing; build the program anew)");
        assertThat(received.ids()).containsExactly("c");
    }

    // windows-1256 and ISO-8859-6 have other bytes for the same letters; nothing in a text file declares them
    @Test
    void arabicInOldCharsetsIsReadByItsLetters() throws IOException {
        String text = "أعلنت الحكومة البريطانية أمس أنها ستواصل دفع الإعانة الشهرية إلى الملك حسين";
        write("1.txt", text.getBytes(java.nio.charset.Charset.forName("windows-1256")));
        write("2.txt", text.getBytes(java.nio.charset.Charset.forName("ISO-8859-6")));
        Received received = Received.of(folder);
        assertThat(received.documents).allSatisfy(d -> assertThat(d.text()).isEqualTo(text));
        assertThat(received.documents)
                .extracting(d -> d.origin().charset() + d.origin().declared())
                .containsExactly("windows-1256Optional.empty", "ISO-8859-6Optional.empty");
        assertThat(received.remarks)
                .extracting(Remark::text)
                .containsExactly(
                        "charset guessed by its letters: windows-1256", "charset guessed by its letters: ISO-8859-6");
    }

    // read as windows-1252 it would be "the envoyâ€™s", and nobody would see it
    @Test
    void utf8WithOneBrokenByteIsNotTakenForAnOldCharset() throws IOException {
        byte[] good = "The envoy’s letter, the King’s answer and Paris’s note, he said.".getBytes(UTF_8);
        good[10] = 'x';
        write("a.txt", good);
        assertThat(Received.of(folder).lines()).singleElement().asString().startsWith("a.txt: not UTF-8 text (byte 9");
    }

    @Test
    void hiddenFilesAndFoldersAreCountedOnly() throws IOException {
        write(".git/config", "x");
        write(".hidden.txt", "x");
        write("a.txt", "Text.");
        Found found = new Received().read(folder);
        assertThat(found).isEqualTo(new Found(1, 1, 0, 0, 2, 0));
    }

    @Test
    void aCollectionInsideTheFolderIsNotRead() throws IOException {
        write("c.entente/entente.sqlite", "x");
        write("a.txt", "Text.");
        Received received = Received.of(folder);
        assertThat(received.lines()).containsExactly("c.entente: a collection, not documents (passed over)");
    }

    @Test
    void aMissingPathIsARejectionAndTheRestIsRead() throws IOException {
        write("a.txt", "Text.");
        Received received = Received.of(folder.resolve("nowhere"), folder);
        assertThat(received.lines())
                .containsExactly(folder.resolve("nowhere") + ": not there (no such file or folder)");
        assertThat(received.ids()).containsExactly("a");
    }

    @Test
    void emptyAndWhiteFilesHaveNoText() throws IOException {
        write("a.txt", "");
        write("b.txt", " \n\t\u00a0\u200f\r\n");
        write("c.txt", "\ufeff");
        assertThat(Received.of(folder).lines())
                .containsExactly(
                        "a.txt: no text (empty)", "b.txt: no text (white space only)", "c.txt: no text (empty)");
    }

    @Test
    void bytesThatAreNoUtf8AreRejectedWithTheirPlace() throws IOException {
        write("a.txt", new byte[] {'c', 'a', 'f', (byte) 0xe9, ' ', 'x'});
        // an overlong form and half of a surrogate pair are no UTF-8 either
        write("b.txt", new byte[] {'a', (byte) 0xc0, (byte) 0x80});
        write("c.txt", new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80});
        write("d.txt", new byte[] {'a', (byte) 0xe2, (byte) 0x82});
        assertThat(Received.of(folder).lines())
                .containsExactly(
                        "a.txt: not UTF-8 text (byte 3 is 0xE9; save it as UTF-8)",
                        "b.txt: not UTF-8 text (byte 1 is 0xC0; save it as UTF-8)",
                        "c.txt: not UTF-8 text (byte 0 is 0xED; save it as UTF-8)",
                        "d.txt: not UTF-8 text (byte 1 is 0xE2; save it as UTF-8)");
    }

    @Test
    void nulBytesAreBinary() throws IOException {
        write("a.txt", new byte[] {'a', 0, 'b'});
        assertThat(Received.of(folder).lines()).containsExactly("a.txt: binary, not text (a NUL at byte 1)");
    }

    @Test
    void byteOrderMarksDeclareTheCharset() throws IOException {
        String text = "Text \u0628 \ud83d\udd4a";
        write("1.txt", ("\ufeff" + text).getBytes(UTF_8));
        write("2.txt", ("\ufeff" + text).getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        write("3.txt", ("\ufeff" + text).getBytes(java.nio.charset.StandardCharsets.UTF_16BE));
        write("4.txt", ("\ufeff" + text).getBytes(java.nio.charset.Charset.forName("UTF-32LE")));
        Received received = Received.of(folder);
        assertThat(received.rejections).isEmpty();
        assertThat(received.documents).allSatisfy(d -> assertThat(d.text()).isEqualTo(text));
        assertThat(received.documents)
                .extracting(d -> d.origin().declared().orElse(""))
                .containsExactly("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE");
    }

    @Test
    void filesOverTheLimitAreRejectedWithTheirSize() throws IOException {
        write("a.txt", "x".repeat((1 << 20) + 1));
        write("b.txt", "x".repeat(1 << 20));
        Received received = Received.of(folder);
        assertThat(received.lines()).containsExactly("a.txt: too big (1048577 bytes, 1048576 are the most; split it)");
        assertThat(received.ids()).containsExactly("b");
    }

    @Test
    void aFileThatVanishesBetweenListingAndReadingIsRejected() throws IOException {
        write("a.txt", "Text.");
        Path second = write("b.txt", "Text.");
        write("c.txt", "Text.");
        Received received = new Received() {
            @Override
            public void finished(String path) {
                try {
                    Files.deleteIfExists(second);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        };
        received.read(folder);
        assertThat(received.ids()).containsExactly("a", "c");
        assertThat(received.lines()).containsExactly("b.txt: not there (no such file or folder)");
    }

    @Test
    void aFileThatMayNotBeReadIsRejected() throws IOException {
        Path file = write("a.txt", "Text.");
        write("b.txt", "Text.");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "the super-user may read all");
        Received received = Received.of(folder);
        assertThat(received.lines()).containsExactly("a.txt: not readable (permission denied)");
        assertThat(received.ids()).containsExactly("b");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAreFollowedOnlyInsideAndOnlyWhereTheirTargetHasNoOtherName(@TempDir Path elsewhere) throws IOException {
        Path outside = Files.writeString(elsewhere.resolve("secret.txt"), "Secret.");
        Path inside = write("a.txt", "Text.");
        Path store = write(".store/1", "Hidden text.");
        Files.createSymbolicLink(folder.resolve("out.txt"), outside);
        Files.createSymbolicLink(folder.resolve("in.txt"), inside);
        Files.createSymbolicLink(folder.resolve("only.txt"), store);
        Files.createSymbolicLink(folder.resolve("broken.txt"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        Received received = new Received();
        Found found = received.read(folder);
        assertThat(received.ids()).containsExactly("a", "only");
        assertThat(received.lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("broken.txt: broken link (what it leads to is not there)"),
                        line -> assertThat(line).isEqualTo("out.txt: link out of the folder (read its target by name)"),
                        line -> assertThat(line).startsWith("self: not readable"));
        assertThat(found.links()).isEqualTo(2);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsNotWaitedFor() throws Exception {
        assumeTrue(new ProcessBuilder("mkfifo", folder.resolve("a.txt").toString())
                        .start()
                        .waitFor()
                == 0);
        assertThat(Received.of(folder).lines()).containsExactly("a.txt: not a regular file (a pipe, socket or device)");
    }

    @Test
    void knownFilesArePassedOverAndChangedOnesReadAgain() throws IOException {
        write("a.txt", "One.");
        write("b.txt", "Two.");
        Received received = new Received();
        received.read(folder);
        write("b.txt", "Two, changed.");
        write("c.txt", "Three.");
        received.documents.clear();
        Found found = received.read(folder);
        assertThat(received.ids()).containsExactly("b", "c");
        assertThat(found.known()).isEqualTo(1);
    }

    @Test
    void anIdThatAnEarlierRunGaveToAnotherFileIsNotGivenTwice() throws IOException {
        Path first = write("a.txt", "One.");
        Received received = new Received();
        received.read(folder);
        Files.delete(first);
        write("a.md", "Two.");
        received.documents.clear();
        received.read(folder);
        assertThat(received.ids()).containsExactly("a.md");
    }

    @Test
    void namesAreTheSameUnderEveryLocale() throws IOException {
        // FileName reads the bytes of the name; Path.toString would decode them by the locale
        Path file = folder.resolve("file%20name #1?.txt");
        Files.writeString(file, "Text.");
        assertThat(FileName.of(file)).isEqualTo("file%20name #1?.txt");
        assertThat(Received.of(folder).ids()).isEqualTo(List.of("file%20name #1?"));
    }

    // a name that ends a line, turns the direction of writing, or steers a terminal looks like what it is
    @Test
    void namesHoldNoCommands() throws IOException {
        Files.writeString(folder.resolve("a\u202etxt.md"), "Chad.");
        Files.writeString(folder.resolve("b\nrejected c.txt"), "Niger.");
        Files.writeString(folder.resolve("d\u001b[2J.txt"), "Mali.");
        assertThat(Received.of(folder).ids()).containsExactly("a%E2%80%AEtxt", "b%0Arejected c", "d%1B[2J");
    }

    // no script heaps so many marks on a letter; what looks for the ends of words would go back over all of them again
    // and again
    @Test
    void marksHeapedOnALetterAreRefused() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Chad" + "\u0301".repeat(501) + " attacked Niger.");
        Files.writeString(folder.resolve("b.txt"), "Chad" + "\u0301".repeat(100) + " attacked Niger.");
        Received received = Received.of(folder);
        assertThat(received.lines())
                .containsExactly("a.txt: not readable text (more than 500 marks on one letter, at character 504)");
        assertThat(received.ids()).containsExactly("b");
    }
}
