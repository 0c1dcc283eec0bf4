package dev.entente.export;

import dev.entente.claim.Actor;
import dev.entente.claim.Attribution;
import dev.entente.claim.Claim;
import dev.entente.claim.Link;
import dev.entente.text.Alignment;
import dev.entente.text.Document;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is to be exported. Each stream is asked for at most once or twice a run, closed after use, and written in its own order:
 * documents and actors by id, claims and attributions by document, start, end and id, links by type, from and to, alignments by documents and
 * place.
 */
public interface Contents {
    Stream<Document> documents();

    Stream<Actor> actors();

    Stream<Attribution> attributions();

    Stream<Claim> claims();

    Stream<Link> links();

    /** Passages of documents that are translations of each other. */
    default Stream<Alignment> alignments() {
        return Stream.empty();
    }

    /** What people made of claims, by the claim's id: "accepted", "corrected", "added"; claims that nobody reviewed are not in it. */
    default Map<String, String> reviews() {
        return Map.of();
    }

    /**
     * Contents held in memory, put in order.
     *
     * @param allDocuments documents in any order, and so on
     */
    record Listed(
            List<Document> allDocuments,
            List<Actor> allActors,
            List<Attribution> allAttributions,
            List<Claim> allClaims,
            List<Link> allLinks)
            implements Contents {
        public Listed {
            allDocuments = sorted(allDocuments, Comparator.comparing(Document::id));
            allActors = sorted(allActors, Comparator.comparing(Actor::id));
            allAttributions = sorted(
                    allAttributions,
                    Comparator.comparing(Attribution::document)
                            .thenComparing(a -> a.cue().passage())
                            .thenComparing(Attribution::id));
            allClaims = sorted(
                    allClaims,
                    Comparator.comparing(Claim::document)
                            .thenComparing(Claim::passage)
                            .thenComparing(Claim::id));
            allLinks = sorted(
                    allLinks,
                    Comparator.comparing(Link::type).thenComparing(Link::from).thenComparing(Link::to));
        }

        private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
            return list.stream().sorted(order).toList();
        }

        @Override
        public Stream<Document> documents() {
            return allDocuments.stream();
        }

        @Override
        public Stream<Actor> actors() {
            return allActors.stream();
        }

        @Override
        public Stream<Attribution> attributions() {
            return allAttributions.stream();
        }

        @Override
        public Stream<Claim> claims() {
            return allClaims.stream();
        }

        @Override
        public Stream<Link> links() {
            return allLinks.stream();
        }
    }
}
