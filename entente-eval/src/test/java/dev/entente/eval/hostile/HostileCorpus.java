package dev.entente.eval.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A folder of hostile files. What becomes of each stands in {@code reports/hostile.tsv}.
 *
 * <p>Nothing in it is kept in the repository: all is written by these methods, small on disk however large it would unpack.
 */
public final class HostileCorpus {
    /** A word that stands in a file outside of the folder only; no text that was read may hold it. */
    public static final String CANARY = "canary-4711-outside";

    private final Path folder;
    private final Path canary;
    private final int port;
    private final Set<String> names = new TreeSet<>();
    private final byte[] bomb;
    private final boolean whole;

    private HostileCorpus(Path folder, Path canary, int port, boolean whole) throws IOException {
        this.whole = whole;
        this.bomb = Packed.bomb("a.txt");
        this.folder = folder;
        this.canary = canary;
        this.port = port;
    }

    /**
     * Writes it.
     *
     * @param folder where; empty
     * @param canary a file outside of the folder, written here, that entities and links point at
     * @param port of this machine, that no reader may open
     * @param whole whether with those that cost tens of thousands of entries again, each in another way
     */
    public static HostileCorpus in(Path folder, Path canary, int port, boolean whole) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(canary, CANARY + "\n", StandardCharsets.UTF_8);
        HostileCorpus corpus = new HostileCorpus(folder, canary, port, whole);
        HostileArchives.into(corpus);
        HostileTapes.into(corpus);
        HostileMarkup.into(corpus);
        HostileOffice.into(corpus);
        HostilePdfs.into(corpus);
        HostileMails.into(corpus);
        HostileTexts.into(corpus);
        return corpus;
    }

    Path folder() {
        return folder;
    }

    /** Names of its files. */
    public Set<String> names() {
        return Collections.unmodifiableSet(names);
    }

    boolean isWhole() {
        return whole;
    }

    Path canary() {
        return canary;
    }

    /** An archive with one text of {@value Packed#BOMB} letters. */
    byte[] bomb() {
        return bomb.clone();
    }

    /** An address that answers if somebody asks. */
    String address() {
        return "http://127.0.0.1:" + port + "/";
    }

    void add(String name, byte[] bytes) throws IOException {
        Files.write(expect(name), bytes);
    }

    void add(String name, String text) throws IOException {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Where a file of that name is to be written. */
    Path expect(String name) {
        if (!names.add(name)) {
            throw new IllegalArgumentException("two files named " + name);
        }
        return folder.resolve(name);
    }
}
