package dev.entente.actor;

import dev.entente.language.LanguagePack;
import dev.entente.language.ParsedDocument;
import dev.entente.text.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out who is mentioned in documents of one language.
 *
 * <p>Immutable and thread-safe; make one for a registry and a language pack and keep it.
 */
public final class ActorFinder {
    private final Registry registry;
    private final NameIndex index;
    private final Nouns nouns;

    private ActorFinder(Registry registry, NameIndex index, Nouns nouns) {
        this.registry = registry;
        this.index = index;
        this.nouns = nouns;
    }

    /** A finder for the registry's names and the lexicons of a language. */
    public static ActorFinder of(Registry registry, LanguagePack pack) {
        List<Registry.Name> epithets = new ArrayList<>();
        for (Table.Row row : pack.lexicon("epithets.tsv")) {
            for (String words : row.values("words")) {
                epithets.add(new Registry.Name(words, NameKind.valueOf(row.value("kind")), row.value("id")));
            }
        }
        Nouns nouns = Nouns.of(pack);
        NameIndex index = NameIndex.of(registry, epithets, word -> nouns.in("small-letters", word));
        return new ActorFinder(registry, index, nouns);
    }

    public Registry registry() {
        return registry;
    }

    public Nouns nouns() {
        return nouns;
    }

    /** Who is meant by each noun phrase of a document. */
    public Cast read(ParsedDocument document) {
        return new CastReader(document, registry, index, nouns).read();
    }
}
