package dev.entente.reconcile;

import dev.entente.claim.Claim;
import dev.entente.claim.Factuality;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.claim.Proposition;
import dev.entente.claim.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A denial of a report, against what else the document tells of that report.
 *
 * <p>A text may bring a report in one sentence, somebody's denial of "such claims" in the next, and the details of the report only
 * then. The denial holds against such a detail if all of this is so, within one document:
 *
 * <ul>
 *   <li>The denial points back at a report that the document attributes, and the document keeps its distance from the detail
 *       ("claimed").
 *   <li>Both tell what two parties said to one another: they consulted, asked, refused, accused or threatened. What one gives or
 *       does to the other is left alone, and so is what speaks in favour of them: not everything that a report holds is denied with it.
 *   <li>The two parties are the same and nobody else is among them, a leader, office holder or part counted with what the document
 *       says they lead or belong to; the same one speaks, unless the type holds both ways. What one is only urged to do is left alone.
 *       Where the detail leaves one of them unknown ("had been told"), the other must be told.
 *   <li>Denial and detail meet in the reporter: the detail comes from a source of the denied report, or that report is told of
 *       reporters taken together ("the press"), or the document says that the denier accuses or rejects the detail's source.
 * </ul>
 */
final class DeniedReports {
    private static final Set<String> SPEECH = Set.of("CONSULT", "REQUEST", "REJECT", "ACCUSE", "THREATEN");
    private static final Set<String> TIES = Set.of("PART_OF", "LEADS", "HOLDS_OFFICE");
    private static final Set<String> TURNS_ON = Set.of("ACCUSE", "REJECT");
    private static final int STEPS = 3;

    private final List<Claim> claims;
    private final Map<String, Set<String>> above = new HashMap<>();

    private DeniedReports(List<Claim> claims) {
        this.claims = claims;
        for (Claim claim : claims) {
            if (TIES.contains(claim.type().name()) && claim.factuality() == Factuality.ASSERTED) {
                for (String part : claim.proposition().actorIds()) {
                    above.computeIfAbsent(part, p -> new TreeSet<>())
                            .addAll(claim.proposition().recipientIds());
                }
            }
        }
    }

    /** The links of all documents. */
    static List<Link> links(List<Claim> claims) {
        Map<String, List<Claim>> byDocument = new TreeMap<>();
        claims.forEach(c ->
                byDocument.computeIfAbsent(c.document(), d -> new ArrayList<>()).add(c));
        List<Link> links = new ArrayList<>();
        for (List<Claim> document : byDocument.values()) {
            List<Claim> details =
                    document.stream().filter(DeniedReports::isReport).toList();
            if (!details.isEmpty()) {
                new DeniedReports(document).link(details, links);
            }
        }
        return links;
    }

    private static boolean isReport(Claim claim) {
        Proposition p = claim.proposition();
        return SPEECH.contains(claim.type().name())
                && claim.factuality() != Factuality.DEMANDED
                && claim.speaker().isPresent()
                && !(p.actors().isEmpty() && p.recipients().isEmpty());
    }

    private void link(List<Claim> reports, List<Link> links) {
        for (Claim denial : claims) {
            if (denial.factuality() == Factuality.DENIED && denial.speaker().isPresent()) {
                for (Claim report : reports) {
                    if (report.factuality() != Factuality.DENIED && Denials.pointsAt(denial, report)) {
                        reports.stream()
                                .filter(Voice::isDistanced)
                                .filter(detail -> isDenied(denial, report, detail))
                                .forEach(detail -> links.add(new Link(
                                        LinkType.DENIES,
                                        denial.id(),
                                        detail.id(),
                                        "the denied report and this one tell what the same two said to one another")));
                    }
                }
            }
        }
    }

    private boolean isDenied(Claim denial, Claim report, Claim detail) {
        boolean others = !Voice.chain(detail).contains(Voice.of(denial)) && !Denials.pointsAt(denial, detail);
        boolean known = !report.proposition().actors().isEmpty()
                && !report.proposition().recipients().isEmpty();
        return others
                && known
                && haveSameParties(report.proposition(), detail.proposition())
                && meet(denial, report, detail);
    }

    /** Whether they meet in the reporter. */
    private boolean meet(Claim denial, Claim report, Claim detail) {
        List<String> reporters = Voice.chain(detail);
        if (Voice.chain(report).stream().anyMatch(reporters::contains)
                || report.sources().stream().anyMatch(DeniedReports::isCollective)) {
            return true;
        }
        return claims.stream()
                .filter(c -> TURNS_ON.contains(c.type().name()) && c.factuality() == Factuality.ASSERTED)
                .filter(c -> c.proposition().actorIds().contains(Voice.of(denial)))
                .anyMatch(c -> c.proposition().recipientIds().stream().anyMatch(reporters::contains));
    }

    private static boolean isCollective(Source source) {
        return Words.collective().occurIn(source.who().mention())
                || Words.collective().occurIn(source.who().id().replace('-', ' '));
    }

    /** Whether the same party speaks to the same; either way round where the detail's type holds both ways. */
    private boolean haveSameParties(Proposition report, Proposition detail) {
        Set<String> speaker = party(report.actorIds());
        Set<String> hearer = party(report.recipientIds());
        boolean same = allIn(speaker, detail.actorIds()) && allIn(hearer, detail.recipientIds());
        return same
                || detail.type().mutual() && allIn(hearer, detail.actorIds()) && allIn(speaker, detail.recipientIds());
    }

    /** Whether all of them, if anybody is known, are in the party. */
    private boolean allIn(Set<String> party, Collection<String> actors) {
        return actors.stream().allMatch(a -> party(Set.of(a)).stream().anyMatch(party::contains));
    }

    /** These actors and all that they lead, hold an office in or are part of. */
    private Set<String> party(Collection<String> actors) {
        Set<String> party = new TreeSet<>(actors);
        for (int step = 0; step < STEPS; step++) {
            for (String one : List.copyOf(party)) {
                party.addAll(above.getOrDefault(one, Set.of()));
            }
        }
        return party;
    }
}
