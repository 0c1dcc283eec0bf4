package dev.entente.cli;

import dev.entente.english.EnglishPack;
import dev.entente.language.LanguagePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * The languages that can be coded: English, and what lies in the folders under {@code packs} of the program, each with its own
 * libraries. A pack loads its models when it meets the first document of its language.
 */
final class Packs {
    private Packs() {}

    static List<LanguagePack> all() {
        List<LanguagePack> packs = new ArrayList<>();
        packs.add(new EnglishPack());
        ClassLoader own = Packs.class.getClassLoader();
        for (LanguagePack pack : ServiceLoader.load(LanguagePack.class, own)) {
            packs.add(pack);
        }
        String home = System.getProperty("entente.home", "");
        if (!home.isEmpty()) {
            folders(Path.of(home).resolve("packs")).forEach(f -> add(f, own, packs));
        }
        return packs;
    }

    private static void add(Path folder, ClassLoader parent, List<LanguagePack> packs) {
        ClassLoader loader = new URLClassLoader(jars(folder), parent);
        for (LanguagePack pack : ServiceLoader.load(LanguagePack.class, loader)) {
            if (packs.stream().noneMatch(p -> p.language().equals(pack.language()))) {
                packs.add(pack);
            }
        }
    }

    private static List<Path> folders(Path packs) {
        return Files.isDirectory(packs)
                ? list(packs).filter(Files::isDirectory).sorted().toList()
                : List.of();
    }

    private static URL[] jars(Path folder) {
        return list(folder)
                .filter(f -> f.getFileName().toString().endsWith(".jar"))
                .sorted()
                .map(Packs::url)
                .toArray(URL[]::new);
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("no address for " + file, e);
        }
    }
}
