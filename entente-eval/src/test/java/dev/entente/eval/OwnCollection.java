package dev.entente.eval;

import java.nio.file.Path;

/** The bundled collection and its gold. */
final class OwnCollection {
    private OwnCollection() {}

    private static Path home() {
        return Settings.root().resolve("collections").resolve("promises-1914-1922");
    }

    static Path documents() {
        return home().resolve("documents");
    }

    /** The names that the collection brings along, as a user's own file. */
    static Path actors() {
        return home().resolve("actors.tsv");
    }

    /** The gold of the Arabic documents. */
    static Path arabicGold() {
        return home().resolve("gold-arabic");
    }

    static Path gold() {
        return home().resolve("gold");
    }
}
