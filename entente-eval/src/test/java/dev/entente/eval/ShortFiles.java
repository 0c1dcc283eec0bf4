package dev.entente.eval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A folder of many short files with made-up news: plain texts, records, web pages, archives, and among them what cannot be read.
 */
record ShortFiles(Path folder) {
    private static final List<String> ACTORS = List.of(
            "The President of Sudan",
            "Egypt",
            "the Foreign Minister of Kenya",
            "Chad",
            "The government of Jordan",
            "Iraq",
            "the Prime Minister of Malaysia",
            "Norway");
    private static final List<String> DEEDS = List.of(
            "met",
            "accused",
            "supports",
            "threatened",
            "will send troops to",
            "condemned",
            "gave weapons to",
            "visited");
    private static final List<String> WHEN =
            List.of("on 4 May 2020", "in June 2021", "on Monday", "last week", "in 2019", "after the talks");

    static ShortFiles in(Path folder, int files, long seed) throws IOException {
        Random random = new Random(seed);
        Files.createDirectories(folder);
        for (int i = 0; i < files; i++) {
            write(folder.resolve(String.format(Locale.ROOT, "%04d", i)), i, news(random), news(random));
        }
        return new ShortFiles(folder);
    }

    private static void write(Path stem, int number, String one, String two) throws IOException {
        String name = stem.getFileName().toString();
        switch (number % 20) {
            case 1, 11 -> Files.write(stem.resolveSibling(name + ".txt"), new byte[] {'a', 0, (byte) 0xff});
            case 2 ->
                Files.writeString(
                        stem.resolveSibling(name + ".jsonl"),
                        "{\"text\": \"" + one + "\"}\n{\"text\":\n{\"text\": \"" + two + "\"}\n");
            case 3 -> Files.writeString(stem.resolveSibling(name + ".html"), page(one));
            case 13 -> Files.write(stem.resolveSibling(name + ".zip"), archive(one, two));
            default -> Files.writeString(stem.resolveSibling(name + ".txt"), one + "\n");
        }
    }

    private static String news(Random random) {
        String said = random.nextInt(4) == 0 ? any(ACTORS, random) + " said that " : "";
        return said + any(ACTORS, random) + " " + any(DEEDS, random) + " " + any(ACTORS, random) + " "
                + any(WHEN, random) + ".";
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static String page(String words) {
        return "<html><head><title>News</title></head><body><p>" + words + "</p></body></html>";
    }

    /** Two pages and something that cannot be read, in the middle. */
    private static byte[] archive(String one, String two) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String[] entry : new String[][] {{"a.html", page(one)}, {"b.pdf", "no PDF"}, {"c.html", page(two)}}) {
                zip.putNextEntry(new ZipEntry(entry[0]));
                zip.write(entry[1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
