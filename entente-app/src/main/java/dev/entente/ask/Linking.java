package dev.entente.ask;

import dev.entente.claim.Link;
import dev.entente.reconcile.Publication;
import dev.entente.reconcile.Publications;
import dev.entente.reconcile.Reconciler;
import dev.entente.store.ClaimQuery;
import dev.entente.store.Collection;
import dev.entente.text.Document;
import java.util.List;

/** Finds the links between the claims of a collection; the texts are read one after the other. */
public final class Linking {
    private Linking() {}

    /** All links between the claims that count. */
    public static List<Link> links(Collection collection) {
        return Reconciler.links(collection.claims(ClaimQuery.all()), publications(collection));
    }

    /** The documents of a collection, each looked up when it is asked for. */
    static Publications publications(Collection collection) {
        return id -> collection.findDocument(id).map(Linking::publication);
    }

    private static Publication publication(Document document) {
        return new Publication(document.id(), document.metadata().publisher(), document.text());
    }
}
