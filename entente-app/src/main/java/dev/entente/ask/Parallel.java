package dev.entente.ask;

import dev.entente.align.Comparison;
import dev.entente.align.Glossary;
import dev.entente.align.Version;
import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.claim.Mention;
import dev.entente.store.ClaimQuery;
import dev.entente.text.Document;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two documents of a collection beside each other.
 *
 * @param first the one that was named first
 * @param second the other
 * @param comparison what stands on both sides, on one, and where they differ
 * @param translations whether the collection holds the two for translations of each other, and so for one origin
 */
public record Parallel(Document first, Document second, Comparison comparison, boolean translations) {
    /**
     * Compares two documents.
     *
     * @throws UnknownDocumentException if the collection lacks one, or both are the same
     */
    public static Parallel of(String first, String second, Casebook casebook) {
        Document one = document(first, casebook);
        Document other = document(second, casebook);
        if (one.id().equals(other.id())) {
            throw new UnknownDocumentException("both are " + one.id() + "; name two documents");
        }
        Comparison comparison = Comparison.of(version(one, casebook), version(other, casebook), Glossary.standard());
        boolean translations = casebook.collection().alignments().stream()
                .anyMatch(a -> Set.of(a.from(), a.to()).equals(Set.of(one.id(), other.id())));
        return new Parallel(one, other, comparison, translations);
    }

    private static Document document(String id, Casebook casebook) {
        return casebook.collection()
                .findDocument(id)
                .orElseThrow(() -> new UnknownDocumentException("no document '" + id + "' in "
                        + casebook.collection().folder() + "; see all with: entente files "
                        + casebook.collection().folder()));
    }

    private static Version version(Document document, Casebook casebook) {
        Set<String> mentioned = new TreeSet<>();
        for (Mention mention : casebook.collection().mentionsIn(document.id())) {
            mentioned.add(mention.actor());
        }
        Map<String, List<String>> known = new TreeMap<>();
        Set<String> states = new TreeSet<>();
        for (Actor actor : casebook.collection().actors(mentioned)) {
            if (actor.registry() && actor.names().size() > 1) {
                known.put(
                        actor.id(),
                        actor.names().values().stream().flatMap(List::stream).toList());
                if (actor.type() == ActorType.STATE) {
                    states.add(actor.id());
                }
            }
        }
        return new Version(
                Linking.findRendition(casebook.collection(), document.id()).orElseThrow(),
                casebook.collection().claims(ClaimQuery.all().document(document.id())),
                known,
                states);
    }
}
