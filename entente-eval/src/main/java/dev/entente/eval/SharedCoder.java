package dev.entente.eval;

import dev.entente.actor.Registry;
import dev.entente.english.EnglishPack;
import dev.entente.pipeline.Coder;
import dev.entente.pipeline.DocumentCoder;
import java.util.List;

/** The coder that all measures of a JVM share: the program's own, with its bundled registry. */
public final class SharedCoder {
    private static final DocumentCoder STANDARD = Coder.of(Registry.standard(), List.of(new EnglishPack()));

    private SharedCoder() {}

    public static DocumentCoder standard() {
        return STANDARD;
    }
}
