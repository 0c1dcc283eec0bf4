package dev.entente.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A claim in a form that annotated ones and those of a collection share; participants are ids of annotated actors.
 *
 * @param kind "event" or "tie"
 * @param type "AID"
 * @param who participants and sources
 * @param factuality "asserted"
 * @param contexts domains
 * @param date ISO form, or ""
 * @param quantities amounts, as {@link #quantity} writes them
 * @param evidence the words
 */
record Reading(
        String kind,
        String type,
        Who who,
        String factuality,
        Set<String> contexts,
        String date,
        Set<String> quantities,
        String evidence) {
    /** Types that hold both ways. */
    private static final Set<String> BOTH_WAYS = Set.of("CONSULT", "COOPERATE", "AGREE", "ALLY_OF", "ADVERSARY_OF");

    Reading {
        contexts = Set.copyOf(contexts);
        quantities = Set.copyOf(quantities);
    }

    /** Ids of actors, recipients and the chain of sources. */
    record Who(List<String> actors, List<String> recipients, List<String> sources) {
        Who {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
            sources = List.copyOf(sources);
        }

        Set<String> everyone() {
            Set<String> everyone = new TreeSet<>(actors);
            everyone.addAll(recipients);
            return everyone;
        }

        List<String> speaker() {
            return sources.subList(0, Math.min(1, sources.size()));
        }
    }

    static String quantity(BigDecimal value, String unit) {
        return value.doubleValue() + " " + unit;
    }

    /** How far a claim of a collection agrees with this annotated one. */
    Level level(Reading claim) {
        if (!kind.equals(claim.kind) || !type.equals(claim.type)) {
            return Level.NOTHING;
        }
        if (!whom(claim)) {
            return Level.FOUND;
        }
        if (!who.speaker().equals(claim.who.speaker())) {
            return Level.WHOM;
        }
        return factuality.equals(claim.factuality) ? Level.STANCE : Level.VOICE;
    }

    private boolean whom(Reading claim) {
        if (agree(who.actors(), claim.who.actors()) && agree(who.recipients(), claim.who.recipients())) {
            return true;
        }
        if (!BOTH_WAYS.contains(type)) {
            return false;
        }
        Set<String> both = who.everyone();
        Set<String> everyone = claim.who.everyone();
        Set<String> shared = new TreeSet<>(both);
        shared.retainAll(everyone);
        return shared.size() >= Math.min(2, both.size()) && agree(both, everyone);
    }

    /** One shared, and a third of all in both; or none on both sides. */
    private static boolean agree(java.util.Collection<String> one, java.util.Collection<String> other) {
        Set<String> shared = new TreeSet<>(one);
        shared.retainAll(other);
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all.isEmpty() || !shared.isEmpty() && 3 * shared.size() >= all.size();
    }
}
