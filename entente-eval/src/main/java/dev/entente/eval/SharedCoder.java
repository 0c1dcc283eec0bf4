package dev.entente.eval;

import dev.entente.actor.Registry;
import dev.entente.arabic.ArabicPack;
import dev.entente.english.EnglishPack;
import dev.entente.language.LanguagePack;
import dev.entente.pipeline.Coder;
import dev.entente.pipeline.DocumentCoder;
import dev.entente.text.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The coder that all measures of a JVM share: the program's own, with its bundled registry. */
public final class SharedCoder {
    private static final List<LanguagePack> PACKS = List.of(new EnglishPack(), new ArabicPack());
    private static final DocumentCoder STANDARD = Coder.of(Registry.standard(), PACKS);

    private SharedCoder() {}

    public static DocumentCoder standard() {
        return STANDARD;
    }

    /** A coder that knows a user's own actors besides, as {@code entente read --actors} makes it. */
    public static DocumentCoder with(Path actors) {
        try (InputStream stream = Files.newInputStream(actors)) {
            Table table = Table.read(actors.getFileName().toString(), stream);
            return Coder.of(Registry.standard().with(table), PACKS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
