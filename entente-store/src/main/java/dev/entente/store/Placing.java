package dev.entente.store;

import dev.entente.claim.Claim;
import dev.entente.claim.Participant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the claim of a document that a decision was made about, after the document was read anew.
 *
 * <p>It is the claim of the same id; else one that claims the same of the same, in the same words, nearest to where they stood;
 * else one that claims the same of the same in a passage that shares words with the old one. A correction also finds the claim that
 * says by now what it was corrected to. Nothing else is taken: a decision about another claim would be worse than one that waits.
 */
record Placing(Collection<Claim> claims, String text) {
    Optional<Claim> find(Decision.OnClaim decision) {
        Anchor anchor = decision.anchor();
        return Stream.<Predicate<Claim>>of(
                        c -> c.id().equals(anchor.claim()),
                        c -> claimsThe(anchor, c) && c.evidence().equals(anchor.evidence()),
                        c -> claimsThe(anchor, c) && sharesWords(anchor, c),
                        c -> isAmended(decision, c) && sharesWords(anchor, c))
                .flatMap(rule -> claims.stream().filter(rule).min(nearest(anchor)).stream())
                .findFirst();
    }

    private static Comparator<Claim> nearest(Anchor anchor) {
        return Comparator.comparing((Claim c) ->
                        Math.abs(c.passage().start() - anchor.passage().start()))
                .thenComparing(Claim::passage)
                .thenComparing(Claim::id);
    }

    private static boolean claimsThe(Anchor anchor, Claim claim) {
        return claim.type().name().equals(anchor.type())
                && claim.proposition().actorIds().equals(anchor.actors())
                && claim.proposition().recipientIds().equals(anchor.recipients());
    }

    /** The old quote holds the new one or the other way round, or they overlap where the text did not change. */
    private boolean sharesWords(Anchor anchor, Claim claim) {
        boolean stands = text.startsWith(anchor.evidence(), anchor.passage().start());
        return claim.evidence().contains(anchor.evidence())
                || anchor.evidence().contains(claim.evidence())
                || stands && claim.passage().overlaps(anchor.passage());
    }

    /** Whether the claim says what the amendment makes of the one that it was made for. */
    private static boolean isAmended(Decision.OnClaim decision, Claim claim) {
        Amendment amendment = decision.amendment();
        Anchor anchor = decision.anchor();
        boolean amends = amendment.type().isPresent()
                || amendment.actors().isPresent()
                || amendment.recipients().isPresent();
        return amends
                && claim.type().name().equals(amendment.type().orElse(anchor.type()))
                && claim.proposition().actorIds().equals(ids(amendment.actors(), anchor.actors()))
                && claim.proposition().recipientIds().equals(ids(amendment.recipients(), anchor.recipients()));
    }

    private static SortedSet<String> ids(Optional<List<Participant>> amended, SortedSet<String> read) {
        return amended.<SortedSet<String>>map(
                        side -> side.stream().map(Participant::id).collect(Collectors.toCollection(TreeSet::new)))
                .orElse(read);
    }
}
