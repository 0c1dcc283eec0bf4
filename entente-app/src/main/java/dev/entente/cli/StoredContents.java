package dev.entente.cli;

import dev.entente.claim.Actor;
import dev.entente.claim.Attribution;
import dev.entente.claim.Claim;
import dev.entente.claim.Link;
import dev.entente.export.Contents;
import dev.entente.store.Collection;
import dev.entente.store.Corrections;
import dev.entente.text.Alignment;
import dev.entente.text.Document;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a collection holds, for the exports. */
public record StoredContents(Collection collection) implements Contents {
    @Override
    public Stream<Document> documents() {
        return collection.documents();
    }

    @Override
    public Stream<Actor> actors() {
        return collection.actors().stream();
    }

    @Override
    public Stream<Attribution> attributions() {
        return collection.allAttributions();
    }

    @Override
    public Stream<Claim> claims() {
        return collection.allClaims();
    }

    @Override
    public Stream<Link> links() {
        return collection.links().stream();
    }

    @Override
    public Stream<Alignment> alignments() {
        return collection.alignments().stream();
    }

    @Override
    public Map<String, String> reviews() {
        Map<String, String> words = new TreeMap<>();
        Corrections.of(collection).reviews().forEach((claim, review) -> words.put(claim, review.word()));
        return words;
    }
}
