package dev.entente.ask;

import dev.entente.actor.Registry;
import dev.entente.actor.Slug;
import dev.entente.claim.Actor;
import dev.entente.claim.Claim;
import dev.entente.claim.Factuality;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.claim.Quantity;
import dev.entente.reconcile.Dispute;
import dev.entente.reconcile.Origins;
import dev.entente.reconcile.Reconciler;
import dev.entente.store.CatalogueEntry;
import dev.entente.store.ClaimQuery;
import dev.entente.store.Collection;
import dev.entente.store.Corrections;
import dev.entente.store.Review;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * A collection opened for questions, with the names of its actors and documents at hand.
 *
 * <p>It looks up what a question needs and no more; the registry is loaded only by questions about parts and offices. Not for
 * several threads.
 */
public final class Casebook {
    private static final int SUGGESTIONS = 5;
    /** From so many claims on, all documents are looked up at once. */
    private static final int MANY = 200;

    private final Collection collection;
    private final Supplier<Registry> registry;
    private Optional<Registry> loaded = Optional.empty();
    private final Map<String, Optional<Actor>> actors = new HashMap<>();
    private final Map<String, String> descriptions = new HashMap<>();
    private final Map<String, Optional<CatalogueEntry>> entries = new HashMap<>();
    private final Map<String, String> citations = new HashMap<>();
    private List<Dispute> disputes = List.of();
    private boolean disputesKnown;
    private boolean catalogued;
    private Optional<SortedMap<String, Review>> reviews = Optional.empty();
    private Optional<Origins> origins = Optional.empty();

    private Casebook(Collection collection, Supplier<Registry> registry) {
        this.collection = collection;
        this.registry = registry;
    }

    /** The collection, and the registry that tells parts and offices. */
    public static Casebook of(Collection collection, Supplier<Registry> registry) {
        return new Casebook(collection, registry);
    }

    public Collection collection() {
        return collection;
    }

    /** Parts and offices that are undisputed; loaded when it is first asked for. */
    public Registry registry() {
        Registry own = loaded.orElseGet(registry);
        loaded = Optional.of(own);
        return own;
    }

    /** The claims that answer a query, worded. */
    public List<Statement> statements(ClaimQuery query) {
        return statements(collection.claims(query));
    }

    public List<Statement> statements(List<Claim> claims) {
        lookUp(claims);
        return claims.stream().map(this::statement).toList();
    }

    /** How a document is cited: "002, “A title” (Publisher, 2021-12-25)". */
    public String citation(String document) {
        return citations.computeIfAbsent(document, id -> Wording.document(id, findEntry(id)));
    }

    /** An amount in words: "about 500,000 USD (grant)". */
    public static String amount(Quantity quantity) {
        return Wording.amount(quantity);
    }

    /** Looks up at once what wording these claims will ask for one by one. */
    void lookUp(List<Claim> claims) {
        Set<String> ids = new HashSet<>();
        for (Claim claim : claims) {
            claim.proposition().actors().forEach(who -> ids.add(who.id()));
            claim.proposition().recipients().forEach(who -> ids.add(who.id()));
            claim.sources().forEach(source -> ids.add(source.who().id()));
        }
        lookUpActors(ids);
        if (claims.size() >= MANY && !catalogued) {
            knowDocuments(collection.catalogue());
        }
    }

    /** Keeps all documents at hand, which were looked up elsewhere. */
    public void knowDocuments(List<CatalogueEntry> catalogue) {
        catalogue.forEach(entry -> entries.put(entry.id(), Optional.of(entry)));
        catalogued = true;
    }

    /** Looks up at once actors whose names will be asked for one by one. */
    public void lookUpActors(java.util.Collection<String> ids) {
        Set<String> unknown = new TreeSet<>(ids);
        unknown.removeAll(actors.keySet());
        if (!unknown.isEmpty()) {
            collection.actors(unknown).forEach(actor -> actors.put(actor.id(), Optional.of(actor)));
            unknown.forEach(id -> actors.putIfAbsent(id, Optional.empty()));
            describe(unknown);
        }
    }

    /** Keeps actors at hand that were looked up elsewhere. */
    public void know(java.util.Collection<Actor> all) {
        all.forEach(actor -> actors.put(actor.id(), Optional.of(actor)));
        describe(all.stream().map(Actor::id).toList());
    }

    /** How documents speak of those who have no name but a description: "Turkish commander". */
    private void describe(java.util.Collection<String> ids) {
        List<String> nameless = ids.stream()
                .filter(id -> !descriptions.containsKey(id))
                .filter(id -> findActor(id).filter(Wording::isDescribed).isPresent())
                .toList();
        if (!nameless.isEmpty()) {
            nameless.forEach(id -> descriptions.put(id, Wording.readable(id)));
            collection.wordsFor(nameless).forEach((id, words) -> words.stream()
                    .filter(w -> Slug.of(w).equals(id))
                    .findFirst()
                    .ifPresent(w -> descriptions.put(id, w)));
        }
    }

    public Statement statement(Claim claim) {
        return Statement.of(claim, this);
    }

    /** What a person made of a claim, if anybody reviewed it. */
    Optional<Review> findReview(String claim) {
        if (reviews.isEmpty()) {
            reviews = Optional.of(Corrections.of(collection).reviews());
        }
        return Optional.ofNullable(reviews.get().get(claim));
    }

    /** Through how many separate origins these claims come, which say the same; see {@link Origins}. */
    public int separateOrigins(List<Claim> claims) {
        if (claims.size() <= 1) {
            return claims.size();
        }
        if (origins.isEmpty()) {
            List<Link> folds = collection.links(LinkType.COPIES, LinkType.TRANSLATES);
            origins = Optional.of(Origins.of(Linking.publications(collection), folds, collection.alignments()));
        }
        return origins.get().count(claims);
    }

    /** Forgets what was looked up, after the collection was changed. */
    void forget() {
        actors.clear();
        descriptions.clear();
        entries.clear();
        citations.clear();
        reviews = Optional.empty();
        origins = Optional.empty();
        disputesKnown = false;
        catalogued = false;
    }

    /** What the collection knows of that actor, by id. */
    public Optional<Actor> findActor(String id) {
        return actors.computeIfAbsent(
                id, key -> collection.findActor(key).filter(actor -> actor.id().equals(key)));
    }

    /** The document's entry in the catalogue. */
    public Optional<CatalogueEntry> findEntry(String document) {
        return entries.computeIfAbsent(document, collection::findEntry);
    }

    /** The name to show of an actor: the collection's, else the id. */
    public String name(String id) {
        return findActor(id)
                .or(() -> collection.findActor(id))
                .map(actor -> actor.name("en"))
                .orElse(id);
    }

    /** The name as it stands in a sentence of ours: in quotation marks if only documents know it. */
    public String shownName(String id) {
        return findActor(id)
                .or(() -> registry().findActor(id))
                .map(this::shownName)
                .orElse(id);
    }

    /** As {@link #shownName(String)}, for an actor that is at hand; who has no name is shown in the words of the documents. */
    public String shownName(Actor actor) {
        if (!Wording.isDescribed(actor)) {
            return Wording.name(actor);
        }
        describe(Set.of(actor.id()));
        return Wording.quoted(descriptions.getOrDefault(actor.id(), Wording.readable(actor.id())));
    }

    /**
     * The actor of that id or name: one of the collection, or one whom the registry has under that id.
     *
     * @throws UnknownActorException if nobody or more than one is called that
     */
    public Actor expectActor(String idOrName) {
        Optional<Actor> found = collection.findActor(idOrName);
        if (found.isPresent()) {
            return found.get();
        }
        List<Actor> named = collection.actorsNamed(idOrName);
        if (!named.isEmpty()) {
            throw new UnknownActorException("'" + idOrName + "' may mean " + listed(named) + "; write the id");
        }
        Optional<Actor> known = registry().findActor(idOrName);
        if (known.isPresent()) {
            return known.get();
        }
        List<Actor> near = Nearness.nearest(idOrName, collection.actors(), SUGGESTIONS);
        throw new UnknownActorException("no actor '" + idOrName + "' in " + collection.folder()
                + (near.isEmpty() ? "" : "; did you mean " + listed(near) + "?")
                + (near.isEmpty() ? "; see all with: entente actors " + collection.folder() : ""));
    }

    private static String listed(List<Actor> actors) {
        return String.join(
                ", ",
                actors.stream().map(a -> a.id() + " (" + a.name("en") + ")").toList());
    }

    /**
     * The disputes of the collection, each proposition once: those that somebody asserts first, then denials that match nothing,
     * each in order of document and text.
     */
    public List<Dispute> disputes() {
        if (!disputesKnown) {
            disputes = findDisputes();
            disputesKnown = true;
        }
        return disputes;
    }

    private List<Dispute> findDisputes() {
        List<Claim> started = new ArrayList<>(collection.claims(ClaimQuery.all().disputed(true)));
        started.addAll(collection.claims(ClaimQuery.all().factuality(Factuality.DENIED, Factuality.POSSIBLE)));
        return disputes(started);
    }

    /** The disputes that these claims, or claims linked with them, are part of. */
    List<Dispute> disputes(List<Claim> claims) {
        Map<String, Claim> concerned = new TreeMap<>();
        claims.forEach(c -> concerned.put(c.id(), c));
        Set<String> known = new TreeSet<>(concerned.keySet());
        Set<String> fresh = known;
        while (!fresh.isEmpty()) {
            // claims of the same events belong to it, and theirs
            Set<String> linked = new TreeSet<>();
            for (Link link : collection.links(fresh)) {
                linked.add(link.from());
                linked.add(link.to());
            }
            linked.removeAll(known);
            collection.claimsOf(List.copyOf(linked)).forEach(c -> concerned.put(c.id(), c));
            known.addAll(linked);
            fresh = linked;
        }
        return Reconciler.disputes(inOrder(concerned.values()), collection.links(concerned.keySet())).stream()
                .sorted(Comparator.comparing((Dispute d) -> !d.isMatched()))
                .toList();
    }

    /** In the order of a collection: by document, start, end and id. */
    static List<Claim> inOrder(java.util.Collection<Claim> claims) {
        return claims.stream()
                .sorted(Comparator.comparing(Claim::document)
                        .thenComparing(Claim::passage)
                        .thenComparing(Claim::id))
                .toList();
    }
}
