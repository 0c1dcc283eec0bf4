package dev.entente.eval.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Plain texts, names, links. */
final class HostileTexts {
    private HostileTexts() {}

    static void into(HostileCorpus corpus) throws IOException {
        corpus.add("nothing.txt", "");
        corpus.add("blanks.txt", " \n\t\n");
        corpus.add("nul.txt", "Chad\0attacked Niger.");
        corpus.add("line-of-10-mib.txt", "word ".repeat(2 << 20));
        corpus.add("lone-surrogate.txt", new byte[] {'C', 'h', 'a', 'd', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '.'});
        corpus.add("marks-that-turn.txt", "\u202eChad attacked Niger.\u202c \u2067\u2066Mali.\u2069\u2069\n");
        corpus.add("combining-marks.txt", "Chad" + "\u0301".repeat(50_000) + " attacked Niger.\n");
        corpus.add("name-\u202etxt.html", "<html><body><p>Chad attacked Niger.</p></body></html>");
        corpus.add("deep.jsonl", "[".repeat(100_000) + "\n");
        corpus.add("deep-value.jsonl", "{\"text\":" + "[".repeat(100_000) + "\n");
        corpus.add("unknown.xyz", "Chad attacked Niger.\n");
        Files.createSymbolicLink(corpus.expect("link-to-outside.txt"), corpus.canary());
        Files.createSymbolicLink(
                corpus.expect("link-to-nothing.txt"), corpus.folder().resolve("nothing-there"));
        Files.createSymbolicLink(corpus.expect("link-to-here"), corpus.folder());
        corpus.add("brackets.md", "[".repeat(200_000) + "\n\nChad attacked Niger.\n");
        corpus.add("word-of-2-mib.txt", "a".repeat(2 << 20));
        corpus.add("arabic-word-of-2-mib.txt", "\u0627\u0644".repeat(1 << 20));
        corpus.add("words-of-250.txt", ("a".repeat(250) + " ").repeat(2_000));
        corpus.add("arabic-words-of-250.txt", ("\u0628\u0627".repeat(125) + " ").repeat(200));
        corpus.add("utf-7.txt", "+ADw-script+AD4-".getBytes(StandardCharsets.US_ASCII));
    }
}
