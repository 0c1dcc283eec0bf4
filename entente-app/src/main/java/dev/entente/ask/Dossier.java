package dev.entente.ask;

import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.reconcile.Dispute;
import dev.entente.store.ClaimQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything claimed about two actors, with their parts and people counted in.
 *
 * @param first the one
 * @param second the other
 * @param claims all claims between them, in order of document and text
 * @param shared for each third actor that both are tied to in the same way: the claims that say so
 * @param ledgers for each side: claims with amounts that it acts in, in the documents of this dossier
 * @param disputes disputes that a claim between them is part of
 */
public record Dossier(
        Circle first,
        Circle second,
        List<Related> claims,
        SortedMap<String, List<Statement>> shared,
        List<Ledger> ledgers,
        List<Dispute> disputes) {
    /** Ties and stated positions: what a relation stands on. All other events are its record. */
    private static final Set<String> POSITIONS = Set.of("SUPPORT", "ACCUSE", "REJECT");

    private static final String[] STANCES = {"ALLY_OF", "ADVERSARY_OF"};
    /** Where a claim names no domain. */
    public static final String NO_DOMAIN = "no domain named";

    public Dossier {
        claims = List.copyOf(claims);
        ledgers = List.copyOf(ledgers);
        disputes = List.copyOf(disputes);
    }

    /**
     * Amounts by one side, under the recipients that the text names.
     *
     * @param side whose acts
     * @param byRecipient recipients as the text names them, and the claims
     */
    public record Ledger(Circle side, SortedMap<String, List<Statement>> byRecipient) {}

    /** The dossier of two actors. */
    public static Dossier of(String one, String other, Casebook casebook) {
        CircleFinder finder = new CircleFinder(casebook);
        Circle whole = finder.find(casebook.expectActor(one));
        Circle others = finder.find(casebook.expectActor(other));
        Circle first = whole.without(others);
        Circle second = others.without(whole);
        List<Related> claims = new ArrayList<>();
        List<Claim> between = casebook.collection().claims(ClaimQuery.all().pair(first.ids(), second.ids()));
        casebook.lookUp(between);
        for (Claim claim : between) {
            new Relating(casebook, first, second).find(claim).ifPresent(claims::add);
        }
        return new Dossier(
                first,
                second,
                claims,
                shared(first, second, casebook),
                List.of(ledger(first, claims, casebook), ledger(second, claims, casebook)),
                disputes(claims, casebook));
    }

    /** Ties, and stated positions towards each other. */
    public List<Related> grounds() {
        return claims.stream().filter(Dossier::isGround).toList();
    }

    /** What was done, by domain: the first that the claim names. */
    public SortedMap<String, List<Related>> record() {
        SortedMap<String, List<Related>> record = new TreeMap<>();
        claims.stream().filter(c -> !isGround(c)).forEach(c -> record.computeIfAbsent(domain(c), d -> new ArrayList<>())
                .add(c));
        return record;
    }

    private static boolean isGround(Related related) {
        return !related.statement().claim().type().isEvent() || POSITIONS.contains(related.type());
    }

    private static String domain(Related related) {
        return related.statement().claim().proposition().contexts().stream()
                .findFirst()
                .orElse(NO_DOMAIN);
    }

    /** The claims with a date, earliest first, then those without. */
    public List<Related> timeline() {
        Comparator<Related> byDate = Comparator.comparing(r -> date(r).isEmpty());
        return claims.stream()
                .filter(r -> r.statement().claim().type().isEvent())
                .sorted(byDate.thenComparing(r ->
                        date(r).map(d -> d.from().toString() + " " + d.to()).orElse("")))
                .toList();
    }

    static Optional<EventDate> date(Related related) {
        return related.statement().claim().proposition().date();
    }

    /** Through whom claims are counted: parts and people that occur in them, with their paths in words. */
    public SortedMap<String, String> countedIn(Circle circle, Casebook casebook) {
        SortedMap<String, String> paths = new TreeMap<>();
        for (Related related : claims) {
            Proposition proposition = related.statement().claim().proposition();
            Set<String> ids = new TreeSet<>(proposition.actorIds());
            ids.addAll(proposition.recipientIds());
            ids.retainAll(circle.paths().keySet());
            ids.forEach(id -> paths.put(id, circle.words(id, casebook)));
        }
        return paths;
    }

    private static SortedMap<String, List<Statement>> shared(Circle first, Circle second, Casebook casebook) {
        Map<String, List<Claim>> one = stances(first, casebook);
        Map<String, List<Claim>> other = stances(second, casebook);
        SortedMap<String, List<Statement>> shared = new TreeMap<>();
        one.forEach((third, claims) -> {
            String id = third.substring(third.indexOf(' ') + 1);
            if (other.containsKey(third)
                    && !first.ids().contains(id)
                    && !second.ids().contains(id)) {
                Map<String, Claim> both = new LinkedHashMap<>();
                claims.forEach(c -> both.put(c.id(), c));
                other.get(third).forEach(c -> both.put(c.id(), c));
                shared.put(third, casebook.statements(Casebook.inOrder(both.values())));
            }
        });
        return shared;
    }

    /** "ADVERSARY_OF israel" and the claims that say it of the circle. */
    private static Map<String, List<Claim>> stances(Circle circle, Casebook casebook) {
        Map<String, List<Claim>> stances = new TreeMap<>();
        for (Claim claim : casebook.collection()
                .claims(ClaimQuery.all().involving(circle.ids()).type(STANCES))) {
            Proposition proposition = claim.proposition();
            boolean acts = proposition.actorIds().stream().anyMatch(circle.ids()::contains);
            List<Participant> thirds = acts ? proposition.recipients() : proposition.actors();
            thirds.stream()
                    .filter(third -> !third.isUnnamed())
                    .map(third -> claim.type().name() + " " + third.id())
                    .distinct()
                    .forEach(third -> stances.computeIfAbsent(third, t -> new ArrayList<>())
                            .add(claim));
        }
        return stances;
    }

    private static Ledger ledger(Circle side, List<Related> claims, Casebook casebook) {
        SortedMap<String, List<Statement>> ledger = new TreeMap<>();
        String[] documents = claims.stream()
                .map(r -> r.statement().claim().document())
                .distinct()
                .toArray(String[]::new);
        if (documents.length > 0) {
            for (Statement paid : casebook.statements(
                    ClaimQuery.all().actor(side.ids()).document(documents).withAmounts(true))) {
                ledger.computeIfAbsent(Wording.recipients(paid.claim(), casebook), r -> new ArrayList<>())
                        .add(paid);
            }
        }
        return new Ledger(side, ledger);
    }

    private static List<Dispute> disputes(List<Related> claims, Casebook casebook) {
        Set<String> ids = new TreeSet<>();
        claims.forEach(c -> ids.add(c.id()));
        List<Claim> between = claims.stream().map(r -> r.statement().claim()).toList();
        return casebook.disputes(between).stream()
                .filter(d -> d.denials().stream().anyMatch(c -> ids.contains(c.id()))
                        || d.asserted().stream().anyMatch(c -> ids.contains(c.id())))
                .toList();
    }
}
