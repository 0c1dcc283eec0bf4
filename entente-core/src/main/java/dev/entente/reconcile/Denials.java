package dev.entente.reconcile;

import dev.entente.claim.Claim;
import dev.entente.claim.Factuality;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.claim.Proposition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which claims are denied or doubted by which.
 *
 * <p>A denial holds against claims of another speaker, of the same type, with participants that agree on both sides, that
 * contradict it in nothing else. Further:
 *
 * <ul>
 *   <li>A denial that points back ("dismissed such claims") repeats the participants of an earlier passage of its document: it holds
 *       against the claims of that passage, whether these tell a deed, an intention or a demand.
 *   <li>Else it holds against deeds; against intentions only where it speaks of an intention or a pledge itself; never against
 *       demands or what is told as possible. Who denies a plan does not deny a deed.
 *   <li>That both speak of the same thing must show: in a date, an amount, or a word that the passages share; against another
 *       document in two words, or half of them, where a text only says that something is not so ("offers no blank cheque").
 *   <li>What repeats a claim elsewhere, in words that show it, is denied with it.
 *   <li>A denial without a date that would hold in other documents against events which exclude one another holds there against
 *       none that is dated: which one it means is unknown.
 * </ul>
 */
final class Denials {
    /** So many events, and so many claims of one, are denied in other documents at most: the first ones. */
    private static final int MANY = 100;

    private final Map<String, List<EventGroup>> byPair = new HashMap<>();
    private final EvidenceWords words;

    Denials(EventGroups groups, EvidenceWords words) {
        this.words = words;
        for (EventGroup group : groups.groups()) {
            if (group.first().factuality() != Factuality.DENIED) {
                pairs(group.first()).forEach(p -> byPair.computeIfAbsent(p, k -> new ArrayList<>())
                        .add(group));
            }
        }
    }

    /** The links of these claims' denials and doubts. */
    List<Link> links(List<Claim> claims) {
        List<Link> links = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.factuality() == Factuality.DENIED) {
                against(claim).forEach(t -> links.add(link(LinkType.DENIES, claim, t)));
            } else if (claim.factuality() == Factuality.POSSIBLE && Voice.isDoubt(claim)) {
                against(claim).forEach(t -> links.add(link(LinkType.DOUBTS, claim, t)));
            }
        }
        return links;
    }

    private static Link link(LinkType type, Claim from, Claim to) {
        String where = from.document().equals(to.document()) ? "in the same document" : "across documents";
        return new Link(type, from.id(), to.id(), "same type and participants, by another speaker, " + where);
    }

    /** Whether it denies what an earlier or later passage of its document tells: same mentions, another place. */
    static boolean pointsAt(Claim denial, Claim claim) {
        Proposition p = denial.proposition();
        Proposition q = claim.proposition();
        return denial.document().equals(claim.document())
                && !denial.passage().overlaps(claim.passage())
                && p.type().equals(q.type())
                && p.actors().equals(q.actors())
                && p.recipients().equals(q.recipients());
    }

    private Collection<Claim> against(Claim denial) {
        Targets targets = new Targets(denial);
        facing(denial).forEach(targets::sort);
        return targets.settle();
    }

    /** Groups of the same type that share a participant on both sides, in order. */
    private List<EventGroup> facing(Claim denial) {
        return pairs(denial).stream()
                .flatMap(pair -> byPair.getOrDefault(pair, List.of()).stream())
                .distinct()
                .sorted(Comparator.comparing(EventGroup::first, Order.BY_PLACE))
                .toList();
    }

    /** Who stands with whom in it: what two propositions must share for their participants to agree. */
    private static Set<String> pairs(Claim claim) {
        Proposition p = claim.proposition();
        Collection<String> from = p.type().mutual() ? Agreement.everyone(p) : some(p.actorIds());
        Collection<String> to = p.type().mutual() ? from : some(p.recipientIds());
        Set<String> pairs = new LinkedHashSet<>();
        for (String one : from) {
            for (String other : to) {
                boolean once = !p.type().mutual() || one.compareTo(other) < 0 || from.size() == 1;
                if (once) {
                    pairs.add(p.type().name() + "\n" + one + "\n" + other);
                }
            }
        }
        return pairs;
    }

    private static Collection<String> some(Collection<String> ids) {
        return ids.isEmpty() ? List.of("") : ids;
    }

    /** The claims that one denial may hold against, sorted by how it reaches them. */
    private final class Targets {
        private final Claim denial;
        private final Set<Claim> tied = new LinkedHashSet<>();
        private final List<Claim> untied = new ArrayList<>();
        private final Map<EventGroup, List<Claim>> elsewhere = new LinkedHashMap<>();

        Targets(Claim denial) {
            this.denial = denial;
        }

        void sort(EventGroup group) {
            if (elsewhere.size() >= MANY && !group.isToldIn(denial.document())) {
                return;
            }
            List<Claim> others = group.members().stream()
                    .filter(c -> !Voice.of(c).equals(Voice.of(denial)))
                    .toList();
            List<Claim> pointed =
                    others.stream().filter(c -> pointsAt(denial, c)).toList();
            tied.addAll(pointed);
            List<Claim> abroad = new ArrayList<>();
            for (Claim claim : others) {
                boolean fits = fits(denial, claim);
                if (!claim.document().equals(denial.document())) {
                    if ((fits && isFirm(denial, claim)) || isRepeated(pointed, claim)) {
                        abroad.add(claim);
                    }
                } else if (fits) {
                    (isTied(denial, claim) ? tied : untied).add(claim);
                }
            }
            if (!abroad.isEmpty() && elsewhere.size() < MANY) {
                elsewhere.put(group, abroad.stream().limit(MANY).toList());
            }
        }

        Collection<Claim> settle() {
            Set<Claim> targets = new LinkedHashSet<>(tied);
            boolean open = denial.proposition().date().isEmpty() && areSeveral();
            elsewhere.forEach((group, claims) -> {
                if (!open || !group.isDated()) {
                    targets.addAll(claims);
                }
            });
            return targets;
        }

        /** Whether what it would deny elsewhere are events that exclude one another. */
        private boolean areSeveral() {
            List<EventGroup> dated =
                    elsewhere.keySet().stream().filter(EventGroup::isDated).toList();
            return !dated.isEmpty() && dated.stream().anyMatch(dated.get(0)::excludes);
        }
    }

    private boolean isRepeated(List<Claim> pointed, Claim claim) {
        return pointed.stream().anyMatch(p -> isTiedByCircumstance(p, claim) || words.share(p, claim));
    }

    /** Whether the denial, as it is worded, can hold against a claim of that proposition and factuality. */
    private static boolean fits(Claim denial, Claim claim) {
        if (!Agreement.mayBeOne(denial.proposition(), claim.proposition())) {
            return false;
        }
        boolean plan = Words.intention().occurIn(denial.evidence());
        return switch (claim.factuality()) {
            case ASSERTED -> !plan || Words.intention().occurIn(claim.evidence());
            case INTENDED -> plan || Words.pledge().occurIn(denial.evidence());
            default -> false;
        };
    }

    /** Whether it shows that both speak of the same thing; a bare negation must share more with what other documents tell. */
    private boolean isTied(Claim denial, Claim claim) {
        boolean near = denial.document().equals(claim.document());
        boolean inSoManyWords = Voice.isStatedDenial(denial) || Voice.isDoubt(denial);
        return isTiedByCircumstance(denial, claim)
                || (near || inSoManyWords ? words.share(denial, claim) : words.shareMuch(denial, claim));
    }

    /** Tied well enough for another document: an act of one side only needs more than a word in common, most of them or a date. */
    private boolean isFirm(Claim one, Claim other) {
        Proposition p = one.proposition();
        boolean both =
                !p.actors().isEmpty() && (p.type().mutual() || !p.recipients().isEmpty());
        return both
                ? isTied(one, other)
                : isTiedByCircumstance(one, other) || Voice.isStatedDenial(one) && words.shareMost(one, other);
    }

    private static boolean isTiedByCircumstance(Claim one, Claim other) {
        Proposition p = one.proposition();
        Proposition q = other.proposition();
        return Agreement.shareDate(one, other) || Agreement.shareQuantity(p.quantities(), q.quantities());
    }
}
