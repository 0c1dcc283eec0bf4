package dev.entente.pipeline;

import dev.entente.actor.ActorFinder;
import dev.entente.actor.Registry;
import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.coding.Coding;
import dev.entente.language.LanguagePack;
import dev.entente.language.ParsedDocument;
import dev.entente.text.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads documents of several languages: for each its language, its date where its first lines say it, and all that its
 * language pack finds.
 *
 * <p>Thread-safe. Example: {@code Coder.of(Registry.standard(), List.of(new EnglishPack())).read(document)}.
 */
public final class Coder implements DocumentCoder {
    private final Map<String, LanguagePack> packs = new TreeMap<>();
    /** Made at the first document of a language: who reads none of it does not wait for its lexicons. */
    private final ConcurrentHashMap<String, Coding> codings = new ConcurrentHashMap<>();

    private final Registry registry;

    private Coder(Registry registry) {
        this.registry = registry;
    }

    /** A coder for these languages. */
    public static Coder of(Registry registry, List<LanguagePack> packs) {
        Coder coder = new Coder(registry);
        for (LanguagePack pack : packs) {
            coder.packs.put(pack.language(), pack);
        }
        return coder;
    }

    @Override
    public Reading read(Document document) {
        String language = document.metadata().language().orElseGet(() -> TextLanguage.of(document.text()));
        LanguagePack pack = packs.get(language);
        if (pack == null) {
            Document known = Letterhead.withLanguage(document, language);
            return new Reading(known, List.of(), List.of(), List.of(), List.of(), false);
        }
        Coding coding = codings.computeIfAbsent(language, l -> Coding.of(pack, ActorFinder.of(registry, pack)));
        Document complete = Letterhead.complete(Letterhead.withLanguage(document, language), coding.dates());
        Optional<EventDate> written = Letterhead.written(complete, coding.dates());
        Coding.Coded coded = coding.code(ParsedDocument.of(complete, pack), written);
        return new Reading(
                complete, coded.claims(), coded.attributions(), coded.cast().mentions(), actors(coded), true);
    }

    /** Everybody that claims, attributions or mentions speak of. */
    private List<Actor> actors(Coding.Coded coded) {
        SortedMap<String, Actor> actors = new TreeMap<>(coded.cast().actors());
        for (Claim claim : coded.claims()) {
            claim.proposition().actors().forEach(p -> actors.computeIfAbsent(p.id(), this::unknown));
            claim.proposition().recipients().forEach(p -> actors.computeIfAbsent(p.id(), this::unknown));
            claim.sources().forEach(s -> actors.computeIfAbsent(s.who().id(), this::unknown));
        }
        coded.attributions().forEach(a -> a.source().ifPresent(p -> actors.computeIfAbsent(p.id(), this::unknown)));
        return List.copyOf(actors.values());
    }

    private Actor unknown(String id) {
        return registry.findActor(id)
                .orElseGet(() -> new Actor(id, ActorType.UNKNOWN, Map.of(), Optional.empty(), Optional.empty(), false));
    }
}
