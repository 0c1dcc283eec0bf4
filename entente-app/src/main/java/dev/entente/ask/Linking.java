package dev.entente.ask;

import dev.entente.align.Glossary;
import dev.entente.align.Rendition;
import dev.entente.align.Renditions;
import dev.entente.align.Translations;
import dev.entente.claim.Link;
import dev.entente.reconcile.Publication;
import dev.entente.reconcile.Publications;
import dev.entente.reconcile.Reconciler;
import dev.entente.store.CatalogueEntry;
import dev.entente.store.ClaimQuery;
import dev.entente.store.Collection;
import dev.entente.text.Alignment;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds which documents of a collection translate each other, and the links between its claims; texts are read one after the other. */
public final class Linking {
    private static final String UNKNOWN = "und";

    private Linking() {}

    /** Finds both anew and stores what is no longer as it was. */
    public static void renew(Collection collection) {
        List<Alignment> alignments = alignments(collection);
        if (!alignments.equals(collection.alignments())) {
            collection.replaceAlignments(alignments);
        }
        List<Link> links = links(collection);
        if (!links.equals(collection.links())) {
            collection.replaceLinks(links);
        }
    }

    /** The aligned passages of all documents that are translations of each other. */
    public static List<Alignment> alignments(Collection collection) {
        return Translations.find(renditions(collection), Glossary.standard());
    }

    /** All links between the claims that count, by the alignments that are stored. */
    public static List<Link> links(Collection collection) {
        return Reconciler.links(collection.claims(ClaimQuery.all()), publications(collection), collection.alignments());
    }

    /** The documents of a collection, each looked up when it is asked for. */
    static Publications publications(Collection collection) {
        return id -> collection.findDocument(id).map(Publication::of);
    }

    private static Renditions renditions(Collection collection) {
        SortedMap<String, String> languages = new TreeMap<>();
        for (CatalogueEntry entry : collection.catalogue()) {
            String language = entry.metadata().language().orElse(UNKNOWN);
            if (!language.equals(UNKNOWN)) {
                languages.put(entry.id(), language);
            }
        }
        return new Renditions() {
            @Override
            public SortedMap<String, String> languages() {
                return languages;
            }

            @Override
            public Optional<Rendition> find(String document) {
                return Linking.findRendition(collection, document);
            }
        };
    }

    /** A document as alignment sees it. */
    static Optional<Rendition> findRendition(Collection collection, String document) {
        return collection
                .findDocument(document)
                .map(d -> new Rendition(
                        d.id(),
                        d.metadata().language().orElse(UNKNOWN),
                        d.text(),
                        d.blocks(),
                        collection.mentionsIn(document)));
    }
}
