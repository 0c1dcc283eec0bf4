package dev.entente.ask;

import dev.entente.actor.Slug;
import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.claim.Claim;
import dev.entente.claim.ClaimId;
import dev.entente.claim.Factuality;
import dev.entente.claim.Link;
import dev.entente.claim.Ontology;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.claim.Source;
import dev.entente.store.Amendment;
import dev.entente.store.Anchor;
import dev.entente.store.ClaimQuery;
import dev.entente.store.Collection;
import dev.entente.store.Correction;
import dev.entente.store.Corrections;
import dev.entente.store.Decision;
import dev.entente.store.LoggedCorrection;
import dev.entente.text.Document;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Makes corrections out of what a person types: names become actors, and their words are looked for in the quote.
 *
 * <pre>{@code
 * Reviewer reviewer = Reviewer.of(casebook, "2026-01-31T12:00:00Z");
 * reviewer.reject(List.of("3f9a0c1d2e4b5a69"), "it is a headline");
 * reviewer.undo(Optional.empty());
 * }</pre>
 */
public final class Reviewer {
    private final Casebook casebook;
    private final Corrections corrections;
    private final String now;
    private final Function<Collection, List<Link>> links;

    private Reviewer(Casebook casebook, String now, Function<Collection, List<Link>> links) {
        this.casebook = casebook;
        this.links = links;
        this.corrections = Corrections.of(casebook.collection());
        this.now = now;
    }

    /**
     * A reviewer at work on a collection.
     *
     * @param now the time to write into the log, as an instant in UTC
     */
    public static Reviewer of(Casebook casebook, String now) {
        return of(casebook, now, Linking::links);
    }

    /**
     * As {@link #of(Casebook, String)}, for who finds the links between claims later.
     *
     * @param links the links to go on with, of a collection whose claims changed
     */
    public static Reviewer of(Casebook casebook, String now, Function<Collection, List<Link>> links) {
        return new Reviewer(casebook, now, links);
    }

    /** The claims are right as they were read. */
    public List<LoggedCorrection> accept(List<String> claims, String reason) {
        return verdict(Decision.Verdict.ACCEPT, claims, reason);
    }

    /** The claims are wrong and count no more. */
    public List<LoggedCorrection> reject(List<String> claims, String reason) {
        return verdict(Decision.Verdict.REJECT, claims, reason);
    }

    private List<LoggedCorrection> verdict(Decision.Verdict verdict, List<String> claims, String reason) {
        return make(claims.stream()
                .map(corrections::expectAnchor)
                .map(anchor ->
                        new Correction(new Decision.OnClaim(verdict, anchor, Amendment.none(), List.of()), reason))
                .toList());
    }

    /** Something in the claim is wrong, and what is wished is right. */
    public LoggedCorrection correct(String id, Wish wish, String reason) {
        Anchor anchor = corrections.expectAnchor(id);
        Claim claim = casebook.collection()
                .findClaim(anchor.claim())
                .or(() -> corrections.rejected(ClaimQuery.all().document(anchor.document())).stream()
                        .filter(c -> c.id().equals(anchor.claim()))
                        .findFirst())
                .orElseThrow(() -> new UnusableReviewException(
                        "claim " + id + " was added and rejected; undo that first, or add it again"));
        Draft draft = new Draft(anchor.document(), claim.passage(), claim.sources(), wish);
        Amendment amendment = draft.amendment();
        if (amendment.isNone()) {
            throw new UnusableReviewException("nothing to correct: name what is right, such as --type AID");
        }
        Proposition read = claim.proposition();
        expectSomebody(
                amendment.actors().orElse(read.actors()), amendment.recipients().orElse(read.recipients()));
        Decision decision = new Decision.OnClaim(
                Decision.Verdict.CORRECT, anchor, amendment, List.copyOf(draft.introduced.values()));
        return make(List.of(new Correction(decision, reason))).get(0);
    }

    /**
     * A claim that was not read.
     *
     * @param document id of its document
     * @param quote the evidence, word for word; the first place where it stands is taken
     */
    public LoggedCorrection add(String document, String quote, Wish wish, String reason) {
        Document text = casebook.collection()
                .findDocument(document)
                .orElseThrow(() -> new UnusableReviewException("no document '" + document + "'"));
        int start = text.text().indexOf(quote);
        if (quote.isBlank() || start < 0) {
            throw new UnusableReviewException("\"" + quote + "\" does not stand in document " + document
                    + "; quote it word for word, line breaks and all");
        }
        if (wish.type().isEmpty()) {
            throw new UnusableReviewException("a claim needs a type, such as --type AID");
        }
        Passage passage = new Passage(start, start + quote.length());
        Draft draft = new Draft(document, passage, List.of(), wish);
        Amendment amendment = draft.amendment();
        Claim claim = ClaimId.identified(claim(document, passage, quote, amendment));
        Anchor anchor = new Anchor(
                document,
                claim.id(),
                passage,
                quote,
                claim.type().name(),
                claim.proposition().actorIds(),
                claim.proposition().recipientIds());
        Decision decision =
                new Decision.OnClaim(Decision.Verdict.ADD, anchor, amendment, List.copyOf(draft.introduced.values()));
        return make(List.of(new Correction(decision, reason))).get(0);
    }

    private static Claim claim(String document, Passage passage, String quote, Amendment amendment) {
        List<Participant> actors = amendment.actors().orElse(List.of());
        List<Participant> recipients = amendment.recipients().orElse(List.of());
        expectSomebody(actors, recipients);
        return new Claim(
                "",
                document,
                passage,
                quote,
                new Proposition(
                        Ontology.standard().expectType(amendment.type().orElseThrow()),
                        actors,
                        recipients,
                        amendment.role().orElse(""),
                        List.of(),
                        Optional.empty(),
                        "",
                        List.of()),
                amendment.sources().orElse(List.of()),
                amendment.factuality().orElse(Factuality.ASSERTED),
                List.of(),
                Optional.empty());
    }

    private static void expectSomebody(List<Participant> actors, List<Participant> recipients) {
        if (actors.isEmpty() && recipients.isEmpty()) {
            throw new UnusableReviewException("a claim needs somebody who acts or is acted upon: --actor, --recipient");
        }
    }

    /** The two are one actor, are two, or may be either. */
    public LoggedCorrection judge(Decision.Relation relation, String one, String other, String reason) {
        String first = casebook.expectActor(one).id();
        String second = casebook.expectActor(other).id();
        if (first.equals(second)) {
            throw new UnusableReviewException(
                    "'" + one + "' and '" + other + "' are both " + first + " already; for two of one id see split");
        }
        return make(List.of(new Correction(new Decision.OnActors(relation, first, second), reason)))
                .get(0);
    }

    /** Who has that id in these documents is somebody else: an actor that is known, or a new one of that name. */
    public LoggedCorrection split(String actor, String as, List<String> documents, String reason) {
        Actor from = casebook.expectActor(actor);
        Actor to = findActor(as).orElseGet(() -> created(as, from.type()));
        if (from.id().equals(to.id())) {
            throw new UnusableReviewException("'" + as + "' is " + from.id() + " itself; give another name");
        }
        return make(List.of(new Correction(new Decision.Split(from.id(), to, new TreeSet<>(documents)), reason)))
                .get(0);
    }

    /** Takes a decision back: that of the number, or the last one that stands. */
    public LoggedCorrection undo(Optional<Integer> number) {
        int which = number.orElseGet(() -> corrections.log().stream()
                .filter(LoggedCorrection::stands)
                .mapToInt(LoggedCorrection::number)
                .max()
                .orElseThrow(() -> new UnusableReviewException("nothing to undo")));
        LoggedCorrection undone = corrections.undo(which, now, links);
        casebook.forget();
        return undone;
    }

    private List<LoggedCorrection> make(List<Correction> wanted) {
        List<Integer> numbers = corrections.make(wanted, now, links);
        casebook.forget();
        return corrections.log().stream()
                .filter(logged -> numbers.contains(logged.number()))
                .toList();
    }

    private Optional<Actor> findActor(String idOrName) {
        try {
            return Optional.of(casebook.expectActor(idOrName));
        } catch (UnknownActorException e) {
            if (!casebook.collection().actorsNamed(idOrName).isEmpty()) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static Actor created(String name, ActorType type) {
        return new Actor(Slug.of(name), type, Map.of("en", List.of(name)), Optional.empty(), Optional.empty(), false);
    }

    /** One claim in the making. */
    private final class Draft {
        private final String document;
        private final Passage quote;
        private final List<Source> read;
        private final Wish wish;
        private final Map<String, Actor> introduced = new TreeMap<>();

        Draft(String document, Passage quote, List<Source> read, Wish wish) {
            this.document = document;
            this.quote = quote;
            this.read = read;
            this.wish = wish;
        }

        Amendment amendment() {
            return new Amendment(
                    wish.type(),
                    wish.actors().map(this::side),
                    wish.recipients().map(this::side),
                    wish.role(),
                    wish.sources().map(this::chain),
                    wish.factuality(),
                    wish.date(),
                    wish.contexts());
        }

        private List<Participant> side(List<String> names) {
            return names.stream().map(name -> participant(name, quote)).toList();
        }

        private Participant participant(String typed, Passage within) {
            Actor actor = wish.newActors()
                    ? findActor(typed).orElseGet(() -> created(typed, ActorType.UNKNOWN))
                    : casebook.expectActor(typed);
            introduced.put(actor.id(), actor);
            Passage nowhere = new Passage(quote.start(), quote.start());
            return casebook.collection().mentions(actor.id()).stream()
                    .filter(m -> m.document().equals(document) && within.contains(m.passage()))
                    .findFirst()
                    .map(m -> new Participant(actor.id(), m.text(), m.passage()))
                    .or(() -> named(actor))
                    .orElse(new Participant(actor.id(), "", nowhere));
        }

        /** The longest of its names that stands in the quote. */
        private Optional<Participant> named(Actor actor) {
            String words =
                    casebook.collection().findDocument(document).orElseThrow().cut(quote);
            return actor.names().values().stream()
                    .flatMap(List::stream)
                    .filter(name -> !name.isBlank() && words.contains(name))
                    .max(java.util.Comparator.comparing(String::length).thenComparing(name -> name))
                    .map(name -> {
                        int start = quote.start() + words.indexOf(name);
                        return new Participant(actor.id(), name, new Passage(start, start + name.length()));
                    });
        }

        /** A source that was read stays as it was read, with its cue; a carrier is not committed. */
        private List<Source> chain(List<String> names) {
            List<Source> chain = new ArrayList<>();
            Document text = casebook.collection().findDocument(document).orElseThrow();
            Passage anywhere = new Passage(0, text.text().length());
            for (String name : names) {
                Participant who = participant(name, anywhere);
                Factuality stance =
                        chain.isEmpty() ? wish.factuality().orElse(Factuality.ASSERTED) : Factuality.UNCOMMITTED;
                chain.add(read.stream()
                        .filter(s -> s.who().id().equals(who.id()))
                        .findFirst()
                        .map(s -> new Source(s.who(), s.cue(), chain.isEmpty() ? stance : s.stance()))
                        .orElse(new Source(who, "", stance)));
            }
            return chain;
        }
    }
}
