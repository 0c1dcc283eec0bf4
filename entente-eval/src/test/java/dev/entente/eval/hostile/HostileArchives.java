package dev.entente.eval.hostile;

import dev.entente.eval.hostile.Packed.Crooked;
import dev.entente.eval.hostile.Packed.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP archives: bombs, lies about names, places and sizes. */
final class HostileArchives {
    private static final byte[] LETTER = "Chad attacked Niger.\n".getBytes(StandardCharsets.UTF_8);

    private HostileArchives() {}

    static void into(HostileCorpus corpus) throws IOException {
        bombs(corpus);
        names(corpus);
        headers(corpus);
    }

    private static void bombs(HostileCorpus corpus) throws IOException {
        corpus.add("bomb-flat.zip", corpus.bomb());
        corpus.add("bomb-html.zip", Packed.bomb("a.html"));
        corpus.add("bomb-in-bomb.zip", Packed.zip(new Part("b.zip", corpus.bomb())));
        corpus.add("nested-60.zip", nested(60));
        if (corpus.isWhole()) {
            corpus.add("fan-out.zip", fanOut(5, 12));
        }
        corpus.add("entries-20000.zip", many(20_000));
        corpus.add("same-letter-1000-times.zip", copies(1_000));
        corpus.add("same-bytes-overlapping.zip", overlapping());
    }

    /** An archive in an archive in an archive ... */
    private static byte[] nested(int depth) throws IOException {
        byte[] inner = LETTER;
        String name = "a.txt";
        for (int i = 0; i < depth; i++) {
            inner = Packed.zip(new Part(name, inner));
            name = "a.zip";
        }
        return inner;
    }

    /** Each level holds the level below so many times: 12 to the fifth texts at the bottom, with nothing in them. */
    private static byte[] fanOut(int levels, int wide) throws IOException {
        byte[] inner = {' '};
        String ending = ".txt";
        for (int level = 0; level < levels; level++) {
            Part[] parts = new Part[wide];
            for (int i = 0; i < wide; i++) {
                parts[i] = new Part(i + ending, inner);
            }
            inner = Packed.zip(parts);
            ending = ".zip";
        }
        return inner;
    }

    /** As many claims that are the same, each of a document of its own. */
    private static byte[] copies(int count) throws IOException {
        Part[] parts = new Part[count];
        for (int i = 0; i < count; i++) {
            parts[i] = new Part(i + ".txt", LETTER);
        }
        return Packed.zip(parts);
    }

    private static byte[] many(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry("d/" + i + ".txt"));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The directory lists the same two MiB a thousand times. */
    private static byte[] overlapping() {
        byte[] text = new byte[2 << 20];
        Arrays.fill(text, (byte) 'a');
        return Packed.crooked(new Crooked("a.txt", text, text.length, 0, 0), 1_000);
    }

    private static void names(HostileCorpus corpus) throws IOException {
        corpus.add(
                "names-that-climb.zip",
                Packed.zip(
                        new Part("../../climbed.txt", LETTER),
                        new Part("/tmp/absolute.txt", LETTER),
                        new Part("C:\\drive.txt", LETTER),
                        new Part("..\\..\\backslash.txt", LETTER),
                        new Part("a/../../../b.txt", LETTER)));
        corpus.add("name-with-nul.zip", crooked("a.txt\0.html", LETTER.length));
        corpus.add("name-turned-round.zip", Packed.zip(new Part("letter\u202etxt.exe", LETTER)));
        corpus.add("name-of-60000-characters.zip", Packed.zip(new Part("n".repeat(60_000) + ".txt", LETTER)));
        corpus.add("name-with-newline.zip", Packed.zip(new Part("a\nrejected b.txt", LETTER)));
        corpus.add("no-name.zip", crooked("", LETTER.length));
        corpus.add("same-name-twice.zip", twice());
        corpus.add(
                "link-to-outside.zip",
                Packed.crooked(
                        new Crooked(
                                "link.txt",
                                corpus.canary().toString().getBytes(StandardCharsets.UTF_8),
                                corpus.canary().toString().getBytes(StandardCharsets.UTF_8).length,
                                0,
                                0xA1FF0000L),
                        1));
    }

    private static byte[] twice() {
        byte[] one = crooked("same.txt", LETTER.length);
        byte[] other = Packed.crooked(new Crooked("same.txt", LETTER, LETTER.length, 0, 0), 2);
        return one.length > other.length ? one : other;
    }

    private static byte[] crooked(String name, long declared) {
        return Packed.crooked(new Crooked(name, LETTER, declared, 0, 0), 1);
    }

    private static void headers(HostileCorpus corpus) throws IOException {
        byte[] honest = Packed.zip(new Part("a.txt", LETTER), new Part("b.txt", LETTER));
        corpus.add("declared-4-gib.zip", crooked("a.txt", 0xFFFFFFFEL));
        corpus.add("declared-nothing.zip", crooked("a.txt", 0));
        corpus.add("encrypted.zip", Packed.crooked(new Crooked("a.txt", LETTER, LETTER.length, 1, 0), 1));
        corpus.add("cut-in-two.zip", Arrays.copyOf(honest, honest.length / 2));
        corpus.add("empty.zip", Packed.zip());
        corpus.add("no-archive.zip", "this is no archive at all, only its ending says so\n");
        corpus.add("both-page-and-archive.zip", joined("<html><body>Chad attacked Niger.</body></html>", honest));
        corpus.add(
                "both-page-and-archive.html", joined("<html><body><p>Chad attacked Niger.</p></body></html>", honest));
        corpus.add("program.exe.zip", Packed.zip(Part.of("a.exe", "MZ\u0090\0\u0003")));
    }

    private static byte[] joined(String head, byte[] tail) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(tail);
        return bytes.toByteArray();
    }
}
