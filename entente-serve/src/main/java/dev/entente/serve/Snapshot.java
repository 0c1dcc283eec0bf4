package dev.entente.serve;

import dev.entente.ask.Casebook;
import dev.entente.ask.Dossier;
import dev.entente.ask.Network;
import dev.entente.ask.Parallel;
import dev.entente.claim.Actor;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.reconcile.Dispute;
import dev.entente.reconcile.Publication;
import dev.entente.reconcile.Publications;
import dev.entente.reconcile.Tellings;
import dev.entente.search.Inquiry;
import dev.entente.search.Ranking;
import dev.entente.search.SearchIndex;
import dev.entente.serve.answer.Actors;
import dev.entente.store.ActorTally;
import dev.entente.store.CatalogueEntry;
import dev.entente.store.Collection;
import dev.entente.store.Facet;
import dev.entente.store.Selection;
import dev.entente.store.Survey;
import dev.entente.text.Alignment;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a collection holds at one moment, with what was worked out of it so far; each thing is worked out when it is first asked for.
 * Not for several threads.
 */
final class Snapshot implements AutoCloseable {
    private static final int REMEMBERED = 8;

    private final Casebook casebook;
    private final Survey survey;
    private final Optional<Houses> before;
    private final Map<String, Object> known = new HashMap<>();
    private final Recent<String, Object> recent = new Recent<>();
    private final Recent<Selection, Survey.Chosen> chosen = new Recent<>();
    private boolean prepared;
    private Optional<SearchIndex> index = Optional.empty();

    /** What was asked for last. */
    private static final class Recent<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > REMEMBERED;
        }
    }

    /**
     * What counts separate origins, and the documents that it was made for.
     *
     * @param digests by id of the document
     */
    record Houses(Map<String, String> digests, Tellings tellings) {}

    /** @param before of an earlier one, which is used as far as its documents have not changed */
    Snapshot(Casebook casebook, Survey survey, Optional<Houses> before) {
        this.casebook = casebook;
        this.survey = survey;
        this.before = before;
    }

    Casebook casebook() {
        return casebook;
    }

    Collection collection() {
        return casebook.collection();
    }

    Survey survey() {
        return survey;
    }

    /** Works out what goes through the whole collection. */
    void prepare() {
        numbers();
        actors();
        disputes();
        network();
        houses().tellings().look(catalogue().stream().map(CatalogueEntry::id).toList());
    }

    /** Takes over what was worked out by another snapshot of the same state. */
    void adopt(Snapshot other) {
        known.putAll(other.known);
        casebook.knowDocuments(catalogue());
        prepared = true;
    }

    /** Whether what {@link #prepare} works out is there. */
    boolean isPrepared() {
        return prepared;
    }

    @SuppressWarnings("unchecked")
    <T> T once(String name, Supplier<T> work) {
        Object found = known.get(name);
        if (found == null) {
            found = work.get();
            known.put(name, found);
        }
        return (T) found;
    }

    @SuppressWarnings("unchecked")
    <T> T recently(String name, Supplier<T> work) {
        Object found = recent.get(name);
        if (found == null) {
            found = work.get();
            recent.put(name, found);
        }
        return (T) found;
    }

    /** The claims that filters leave; a list and its facets ask for the same. */
    Survey.Chosen chosen(Filters filters) {
        return chosen(filters.selection());
    }

    Survey.Chosen chosen(Selection selection) {
        Survey.Chosen known = chosen.get(selection);
        if (known == null) {
            known = survey.choose(selection);
            chosen.put(selection, known);
        }
        return known;
    }

    /** All documents in the order of the collection. */
    List<CatalogueEntry> catalogue() {
        return once("catalogue", () -> collection().catalogue());
    }

    /** How often the documents speak of each actor. */
    Actors.Numbers numbers() {
        return once("numbers", () -> {
            Map<String, ActorTally> tallies = new HashMap<>();
            collection().tallies().forEach(t -> tallies.put(t.actor(), t));
            return new Actors.Numbers(tallies, chosen(Selection.all()).counts(Facet.WHO));
        });
    }

    /** All actors by id. */
    List<Actor> actors() {
        return once("actors", () -> collection().actors());
    }

    /** Some of the actors in some order. */
    List<Actor> actors(String asked, Supplier<List<Actor>> work) {
        return recently(asked, work);
    }

    List<Dispute> disputes() {
        return once("disputes", casebook::disputes);
    }

    Dossier dossier(String one, String other) {
        return recently("dossier " + one + "\t" + other, () -> Dossier.of(one, other, casebook));
    }

    Parallel parallel(String first, String second) {
        return recently("parallel " + first + "\t" + second, () -> Parallel.of(first, second, casebook));
    }

    /** Where files lie, by the path of their documents. */
    Map<String, String> locations() {
        return once("locations", () -> collection().locations());
    }

    /** Ids of the documents that are translations of that one, in order. */
    List<String> translations(String document) {
        Map<String, SortedSet<String>> all = once("translations", () -> {
            Map<String, SortedSet<String>> pairs = new HashMap<>();
            collection().alignments().forEach(a -> {
                pairs.computeIfAbsent(a.from(), f -> new TreeSet<>()).add(a.to());
                pairs.computeIfAbsent(a.to(), t -> new TreeSet<>()).add(a.from());
            });
            return pairs;
        });
        return List.copyOf(all.getOrDefault(document, new TreeSet<>()));
    }

    /** What is ready to count separate origins. */
    Tellings tellings() {
        return houses().tellings();
    }

    private Houses houses() {
        return once("houses", () -> {
            Map<String, String> digests = digests();
            List<Link> links = collection().links(LinkType.COPIES, LinkType.TRANSLATES);
            List<Alignment> alignments = collection().alignments();
            Publications publications = publications();
            Tellings tellings = before.filter(b -> b.digests().equals(digests))
                    .map(b -> b.tellings().with(publications, links, alignments))
                    .orElseGet(() -> Tellings.of(publications, links, alignments));
            return new Houses(digests, tellings);
        });
    }

    /** What the next one may go on with. */
    Optional<Houses> kept() {
        return known.containsKey("houses") ? Optional.of(houses()) : before;
    }

    private Map<String, String> digests() {
        Map<String, String> digests = new HashMap<>();
        catalogue()
                .forEach(e ->
                        digests.put(e.id(), e.origin().digest() + e.metadata().publisher()));
        return digests;
    }

    private Publications publications() {
        Collection collection = collection();
        return id -> collection
                .findDocument(id)
                .map(d -> new Publication(d.id(), d.metadata().publisher(), d.text()));
    }

    /** The network of all claims. */
    Network network() {
        return once("network", () -> Network.of(chosen(Selection.all()).claims(), tellings()));
    }

    /** The network of the claims that a request leaves. */
    Network network(String asked, Function<Tellings, Network> work) {
        return recently("network " + asked, () -> work.apply(tellings()));
    }

    /** The claims with these words. */
    Ranking rank(String words) {
        return recently("words " + words, () -> index().rank(inquiry(words)));
    }

    Inquiry inquiry(String words) {
        return Inquiry.read(words, new Inquiry.Names() {
            @Override
            public String actor(String name) {
                return casebook.expectActor(name).id();
            }

            @Override
            public String document(String name) {
                return casebook.findEntry(name)
                        .orElseThrow(() -> Refusal.missing("no document '" + name + "'"))
                        .id();
            }
        });
    }

    /** The index of words, up to the last change. */
    SearchIndex index() {
        SearchIndex open = index.orElseGet(() -> SearchIndex.open(collection(), (done, all) -> {}));
        index = Optional.of(open);
        return open;
    }

    @Override
    public void close() {
        index.ifPresent(SearchIndex::close);
        index = Optional.empty();
    }
}
