package dev.entente.align;

import dev.entente.align.Difference.Kind;
import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.claim.Quantity;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The claims of two aligned passages beside each other: each with the one of the other side that is most like it, and in what the two
 * differ.
 */
final class ClaimCollation {
    /** Two claims are set beside each other from this likeness on. */
    private static final int LIKE = 5;

    private static final int LONGER = 4;

    private final int unit;
    private final Collation.Page first;
    private final Collation.Page second;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Claim> left;
    private final List<Claim> right;
    private final List<Difference> differences = new ArrayList<>();

    private record Pair(Claim left, Claim right, int likeness) {}

    ClaimCollation(int unit, Collation.Page first, Collation.Page second) {
        this.unit = unit;
        this.first = first;
        this.second = second;
        left = new ArrayList<>(first.claims());
        right = new ArrayList<>(second.claims());
        pair();
        pairs.forEach(this::compare);
        missing(List.copyOf(left), first, second);
        missing(List.copyOf(right), second, first);
    }

    List<Difference> differences() {
        return differences;
    }

    /** Claims without counterpart that are no difference. */
    int unmatched() {
        return left.size() + right.size();
    }

    private void pair() {
        List<Pair> all = new ArrayList<>();
        for (Claim one : left) {
            for (Claim other : right) {
                int likeness = likeness(one, other);
                if (likeness >= LIKE) {
                    all.add(new Pair(one, other, likeness));
                }
            }
        }
        all.sort(Comparator.comparingInt((Pair p) -> -p.likeness())
                .thenComparing(p -> p.left().passage())
                .thenComparing(p -> p.right().passage())
                .thenComparing(p -> p.left().id())
                .thenComparing(p -> p.right().id()));
        for (Pair pair : all) {
            if (left.contains(pair.left()) && right.contains(pair.right())) {
                left.remove(pair.left());
                right.remove(pair.right());
                pairs.add(pair);
            }
        }
    }

    /** One type counts 3, a side of participants 2 if it is the same and 1 if it shares one, one factuality 1. */
    private static int likeness(Claim one, Claim other) {
        Proposition a = one.proposition();
        Proposition b = other.proposition();
        return (a.type().equals(b.type()) ? 3 : 0)
                + alike(a.actorIds(), b.actorIds())
                + alike(a.recipientIds(), b.recipientIds())
                + (one.factuality() == other.factuality() ? 1 : 0);
    }

    private static int alike(Set<String> one, Set<String> other) {
        return one.equals(other) ? 2 : Collections.disjoint(one, other) ? 0 : 1;
    }

    private void compare(Pair pair) {
        Claim one = pair.left();
        Claim other = pair.right();
        Proposition a = one.proposition();
        Proposition b = other.proposition();
        if (!a.type().equals(b.type()) && (isUnsaid(one, first, second) || isUnsaid(other, second, first))) {
            add(Kind.TYPE, pair);
        }
        if (isOther(a.actors(), b.actors())) {
            add(Kind.ACTOR, pair);
        }
        if (isOther(a.recipients(), b.recipients())) {
            add(Kind.RECIPIENT, pair);
        }
        if (isOther(speakers(one), speakers(other))) {
            add(Kind.SPEAKER, pair);
        }
        if (a.type().equals(b.type())) {
            circumstances(pair);
        }
    }

    private void circumstances(Pair pair) {
        Proposition a = pair.left().proposition();
        Proposition b = pair.right().proposition();
        if (pair.left().factuality() != pair.right().factuality()) {
            add(Kind.FACTUALITY, pair);
        }
        if (isOtherAmount(a.quantities(), b.quantities())) {
            add(Kind.QUANTITY, pair);
        }
        if (isOtherDate(pair, a.date(), b.date())) {
            add(Kind.DATE, pair);
        }
        boolean inferred = isInferred(pair, "contexts");
        if (!inferred
                && !a.contexts().isEmpty()
                && !b.contexts().isEmpty()
                && Collections.disjoint(a.contexts(), b.contexts())) {
            add(Kind.CONTEXT, pair);
        }
    }

    private static List<Participant> speakers(Claim claim) {
        return claim.speaker().map(s -> List.of(s.who())).orElse(List.of());
    }

    /** Whether each side names somebody whom the other side's passage does not mention at all. */
    private boolean isOther(List<Participant> one, List<Participant> other) {
        return isStranger(one, first, second) && isStranger(other, second, first);
    }

    private static boolean isStranger(List<Participant> side, Collation.Page here, Collation.Page there) {
        return !side.isEmpty()
                && side.stream()
                        .map(Participant::id)
                        .allMatch(id -> here.version().known().containsKey(id)
                                && here.mentioned().contains(id)
                                && !there.mentioned().contains(id));
    }

    private boolean isOtherAmount(List<Quantity> one, List<Quantity> other) {
        for (Quantity a : one) {
            boolean comparable = other.stream().anyMatch(b -> b.unit().equals(a.unit()));
            boolean same = other.stream()
                    .anyMatch(b -> b.unit().equals(a.unit()) && b.value().compareTo(a.value()) == 0);
            if (comparable && !same) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOtherDate(Pair pair, Optional<EventDate> one, Optional<EventDate> other) {
        return !isInferred(pair, "date")
                && one.isPresent()
                && other.isPresent()
                && !one.get().overlaps(other.get());
    }

    private static boolean isInferred(Pair pair, String part) {
        return pair.left().inferred().contains(part) || pair.right().inferred().contains(part);
    }

    private void add(Kind kind, Pair pair) {
        differences.add(new Difference(
                kind,
                unit,
                List.of(pair.left().passage()),
                List.of(pair.right().passage()),
                Optional.of(pair.left()),
                Optional.of(pair.right())));
    }

    /** Claims whose words are not on the other side are missing there; the others were merely not read there. */
    private void missing(List<Claim> claims, Collation.Page here, Collation.Page there) {
        for (Claim claim : claims) {
            if (isUnsaid(claim, here, there) && there.claims().stream().noneMatch(c -> sameAct(c, claim))) {
                boolean isFirst = here == first;
                (isFirst ? left : right).remove(claim);
                List<Passage> words = List.of(claim.passage());
                differences.add(new Difference(
                        Kind.MISSING,
                        unit,
                        isFirst ? words : List.of(),
                        isFirst ? List.of() : words,
                        isFirst ? Optional.of(claim) : Optional.empty(),
                        isFirst ? Optional.empty() : Optional.of(claim)));
            }
        }
    }

    private static boolean sameAct(Claim one, Claim other) {
        return one.type().equals(other.type());
    }

    /**
     * Whether none of what a claim's words mean, names left out, is on the other side. It takes a glossary that knows most of these
     * words: what it does not know may be there.
     */
    private static boolean isUnsaid(Claim claim, Collation.Page here, Collation.Page there) {
        if (!claim.inferred().isEmpty()) {
            return false;
        }
        Set<Passage> names = names(claim);
        Set<String> meanings = new TreeSet<>();
        Set<Passage> explained = new HashSet<>();
        for (Glossary.Found found : here.found()) {
            if (claim.passage().contains(found.passage()) && isOutside(found.passage(), names)) {
                meanings.add(found.concept().id());
                explained.add(found.passage());
            }
        }
        return !meanings.isEmpty()
                && Collections.disjoint(meanings, there.concepts())
                && isExplained(claim, here, names, explained);
    }

    private static Set<Passage> names(Claim claim) {
        Set<Passage> names = new HashSet<>();
        claim.proposition().actors().forEach(p -> names.add(p.passage()));
        claim.proposition().recipients().forEach(p -> names.add(p.passage()));
        claim.sources().forEach(s -> names.add(s.who().passage()));
        return names;
    }

    private static boolean isOutside(Passage word, Set<Passage> names) {
        return names.stream().noneMatch(n -> n.overlaps(word));
    }

    /** Whether the glossary knows two thirds of the longer words. */
    private static boolean isExplained(Claim claim, Collation.Page here, Set<Passage> names, Set<Passage> explained) {
        int longer = 0;
        int known = 0;
        for (Letters.Word word : here.words()) {
            Passage passage = new Passage(word.start(), word.end());
            if (word.folded().length() >= LONGER && claim.passage().contains(passage) && isOutside(passage, names)) {
                longer++;
                known += explained.stream().anyMatch(e -> e.overlaps(passage)) ? 1 : 0;
            }
        }
        return 3 * known >= 2 * longer;
    }
}
