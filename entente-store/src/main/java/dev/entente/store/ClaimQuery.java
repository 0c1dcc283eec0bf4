package dev.entente.store;

import dev.entente.claim.EventDate;
import dev.entente.claim.Factuality;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Which claims are wanted. Every condition must hold; an empty set is no condition; several values of one condition are
 * alternatives.
 *
 * <pre>{@code
 * ClaimQuery.all().pair(Set.of("iran", "irgc"), Set.of("hamas")).context("financial").date(new EventDate("2019/2021"))
 * }</pre>
 *
 * @param who ids of those who take part
 * @param pair the two sides, either way round, if a pair is wanted
 * @param told where the claims come from and how they are held
 * @param what types, contexts and amounts
 * @param date what the event's own date must overlap with; a claim without a date never does
 * @param disputed only claims that are denied or doubted by another claim, or deny or doubt one
 * @param reviewed whether a person has looked at them
 */
public record ClaimQuery(
        Who who,
        Optional<Pair> pair,
        Told told,
        What what,
        Optional<EventDate> date,
        boolean disputed,
        Reviewed reviewed) {

    /** Whether a person has looked at a claim: accepted, corrected or added it. */
    public enum Reviewed {
        ANY,
        REVIEWED,
        UNREVIEWED
    }

    /**
     * Those who take part.
     *
     * @param involved on either side
     * @param actors among the actors
     * @param recipients among the recipients
     */
    public record Who(SortedSet<String> involved, SortedSet<String> actors, SortedSet<String> recipients) {
        public Who {
            involved = set(involved);
            actors = set(actors);
            recipients = set(recipients);
        }
    }

    /**
     * Two sides: one of {@code first} acts and one of {@code second} receives, or the other way round, or both act together in
     * what holds both ways (CONSULT).
     */
    public record Pair(SortedSet<String> first, SortedSet<String> second) {
        public Pair {
            first = set(first);
            second = set(second);
            if (first.isEmpty() || second.isEmpty()) {
                throw new IllegalArgumentException("a pair has two sides: " + first + ", " + second);
            }
        }
    }

    /**
     * Where claims come from.
     *
     * @param sources anywhere in the chain of sources
     * @param documents ids of documents
     * @param factualities how the speaker holds it
     */
    public record Told(SortedSet<String> sources, SortedSet<String> documents, Set<Factuality> factualities) {
        public Told {
            sources = set(sources);
            documents = set(documents);
            factualities = Collections.unmodifiableSet(new TreeSet<>(factualities));
        }
    }

    /**
     * What is claimed.
     *
     * @param types names of types
     * @param contexts contexts
     * @param withAmounts only claims with an amount
     */
    public record What(SortedSet<String> types, SortedSet<String> contexts, boolean withAmounts) {
        public What {
            types = set(types);
            contexts = set(contexts);
        }
    }

    private static final SortedSet<String> NONE = set(List.of());
    private static final ClaimQuery ALL = new ClaimQuery(
            new Who(NONE, NONE, NONE),
            Optional.empty(),
            new Told(NONE, NONE, Set.of()),
            new What(NONE, NONE, false),
            Optional.empty(),
            false,
            Reviewed.ANY);

    static SortedSet<String> set(java.util.Collection<String> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    /** All claims. */
    public static ClaimQuery all() {
        return ALL;
    }

    /** Whether nothing is asked for in particular. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** Claims in which one of these takes part, on whichever side. */
    public ClaimQuery involving(String... ids) {
        return involving(List.of(ids));
    }

    public ClaimQuery involving(java.util.Collection<String> ids) {
        return who(w -> new Who(set(ids), w.actors(), w.recipients()));
    }

    /** Claims that one of these acts in. */
    public ClaimQuery actor(String... ids) {
        return actor(List.of(ids));
    }

    public ClaimQuery actor(java.util.Collection<String> ids) {
        return who(w -> new Who(w.involved(), set(ids), w.recipients()));
    }

    public ClaimQuery recipient(String... ids) {
        return recipient(List.of(ids));
    }

    public ClaimQuery recipient(java.util.Collection<String> ids) {
        return who(w -> new Who(w.involved(), w.actors(), set(ids)));
    }

    /** Claims between the two, either way round. */
    public ClaimQuery pair(String first, String second) {
        return pair(Set.of(first), Set.of(second));
    }

    public ClaimQuery pair(java.util.Collection<String> first, java.util.Collection<String> second) {
        return new ClaimQuery(
                who, Optional.of(new Pair(set(first), set(second))), told, what, date, disputed, reviewed);
    }

    /** Claims with one of these anywhere in the chain of sources. */
    public ClaimQuery source(String... ids) {
        return source(List.of(ids));
    }

    public ClaimQuery source(java.util.Collection<String> ids) {
        return told(t -> new Told(set(ids), t.documents(), t.factualities()));
    }

    public ClaimQuery document(String... ids) {
        return told(t -> new Told(t.sources(), set(List.of(ids)), t.factualities()));
    }

    public ClaimQuery factuality(Factuality... values) {
        return told(t -> new Told(t.sources(), t.documents(), Set.of(values)));
    }

    /** Claims of one of these types: "AID". */
    public ClaimQuery type(String... names) {
        return with(new What(set(List.of(names)), what.contexts(), what.withAmounts()));
    }

    /** Claims in one of these contexts: "financial". */
    public ClaimQuery context(String... contexts) {
        return with(new What(what.types(), set(List.of(contexts)), what.withAmounts()));
    }

    /** Only claims that name an amount of money, people or things. */
    public ClaimQuery withAmounts(boolean only) {
        return with(new What(what.types(), what.contexts(), only));
    }

    public ClaimQuery date(EventDate interval) {
        return new ClaimQuery(who, pair, told, what, Optional.of(interval), disputed, reviewed);
    }

    public ClaimQuery disputed(boolean only) {
        return new ClaimQuery(who, pair, told, what, date, only, reviewed);
    }

    /** Only claims that a person has looked at, or only the others. */
    public ClaimQuery reviewed(Reviewed wanted) {
        return new ClaimQuery(who, pair, told, what, date, disputed, wanted);
    }

    private ClaimQuery who(UnaryOperator<Who> change) {
        return new ClaimQuery(change.apply(who), pair, told, what, date, disputed, reviewed);
    }

    private ClaimQuery told(UnaryOperator<Told> change) {
        return new ClaimQuery(who, pair, change.apply(told), what, date, disputed, reviewed);
    }

    private ClaimQuery with(What changed) {
        return new ClaimQuery(who, pair, told, changed, date, disputed, reviewed);
    }
}
