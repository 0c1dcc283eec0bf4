package dev.entente.reconcile;

import dev.entente.claim.Claim;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.text.Alignment;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Claims of one type and agreeing participants that stand in passages which translate each other.
 *
 * <p>Each claim translates one at most of another document: the first of that passage that agrees in all, else in the participants.
 * Where the two differ in an amount, a date or in how the claim is held, they are linked all the same; that they differ is seen by
 * comparing the documents.
 */
final class Renderings {
    private static final String WHY = "the same in an aligned passage of a translation";

    private Renderings() {}

    static List<Link> links(List<Claim> claims, List<Alignment> alignments) {
        Map<String, List<Claim>> byDocument = new HashMap<>();
        if (!alignments.isEmpty()) {
            claims.forEach(c -> byDocument
                    .computeIfAbsent(c.document(), d -> new ArrayList<>())
                    .add(c));
        }
        Set<String> taken = new HashSet<>();
        List<Link> links = new ArrayList<>();
        for (boolean strict : new boolean[] {true, false}) {
            for (Alignment alignment : alignments) {
                for (Claim from : in(byDocument, alignment.from(), alignment.fromPassage())) {
                    for (Claim to : in(byDocument, alignment.to(), alignment.toPassage())) {
                        link(from, to, strict, taken, links);
                    }
                }
            }
        }
        return links;
    }

    private static List<Claim> in(Map<String, List<Claim>> byDocument, String document, Passage passage) {
        return byDocument.getOrDefault(document, List.of()).stream()
                .filter(c -> passage.contains(c.passage().start()))
                .toList();
    }

    private static void link(Claim from, Claim to, boolean strict, Set<String> taken, List<Link> links) {
        String one = from.id() + " " + to.document();
        String other = to.id() + " " + from.document();
        if (taken.contains(one) || taken.contains(other) || !isSame(from, to, strict)) {
            return;
        }
        taken.add(one);
        taken.add(other);
        links.add(new Link(LinkType.TRANSLATES, to.id(), from.id(), WHY));
    }

    private static boolean isSame(Claim from, Claim to, boolean strict) {
        boolean same = from.type().equals(to.type()) && Agreement.participants(from.proposition(), to.proposition());
        return same
                && (!strict
                        || from.factuality() == to.factuality()
                                && Agreement.mayBeOne(from.proposition(), to.proposition()));
    }
}
