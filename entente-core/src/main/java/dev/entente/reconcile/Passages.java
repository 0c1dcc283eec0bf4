package dev.entente.reconcile;

import dev.entente.claim.Claim;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What copies and origins need of documents: the runs of words around claims, and through whose hands a document came.
 *
 * <p>One text is held at a time; claims in the order of their documents open each once. What was read of a text is kept, the text
 * itself is not.
 */
final class Passages {
    private final Publications publications;
    private final Map<String, Shingles> shingles = new HashMap<>();
    private final Map<String, Optional<String>> houses = new HashMap<>();
    private String asked = "";
    private Optional<Publication> open = Optional.empty();
    private Optional<Shingles.Sentences> sentences = Optional.empty();

    Passages(Publications publications) {
        this.publications = publications;
    }

    /** The runs of words in the sentences that hold the claim; nothing where its document is not at hand. */
    Optional<Shingles> around(Claim claim) {
        Shingles known = shingles.get(claim.id());
        if (known == null && open(claim.document())) {
            known = sentences().around(claim.passage());
            shingles.put(claim.id(), known);
        }
        return Optional.ofNullable(known);
    }

    /** Cut when it is first asked for: who asks for houses alone does not need it. */
    private Shingles.Sentences sentences() {
        if (sentences.isEmpty()) {
            sentences = open.map(p -> new Shingles.Sentences(p.text()));
        }
        return sentences.orElseThrow();
    }

    /** The agency that the document credits, else its publisher, as a key. */
    Optional<String> house(String document) {
        Optional<String> known = houses.get(document);
        if (known == null) {
            open(document);
            known = houses.getOrDefault(document, Optional.empty());
        }
        return known;
    }

    private boolean open(String document) {
        if (!document.equals(asked)) {
            asked = document;
            open = publications.find(document);
            sentences = Optional.empty();
            houses.computeIfAbsent(
                    document,
                    d -> open.flatMap(p ->
                            Credits.findAgency(p.text()).or(() -> p.publisher().map(Credits::key))));
        }
        return open.isPresent();
    }
}
