package dev.entente.reconcile;

import dev.entente.claim.Claim;
import dev.entente.claim.Participant;
import dev.entente.text.Passage;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What passages are about, by the beginnings of their words, so that two can be seen to speak of the same thing.
 *
 * <p>The names of the participants are left out, as are words that mean nothing by themselves. Five letters tell a word in any of
 * its forms: "attack", "attacked".
 */
final class EvidenceWords {
    private static final int SHORTEST = 4;
    private static final int BEGINNING = 5;

    private final Map<String, Set<String>> beginnings = new HashMap<>();

    /** Whether the two passages share a word of content. */
    boolean share(Claim one, Claim other) {
        return shared(one, other) > 0;
    }

    /** Whether they share two words of content, or half of those of the shorter one. */
    boolean shareMuch(Claim one, Claim other) {
        int shared = shared(one, other);
        return shared > 1
                || shared > 0
                        && 2 * shared >= Math.min(of(one).size(), of(other).size());
    }

    /** Whether they share three words of content or more, and most of the shorter one's. */
    boolean shareMost(Claim one, Claim other) {
        int shared = shared(one, other);
        return shared > 2
                && 3 * shared >= 2 * Math.min(of(one).size(), of(other).size());
    }

    private int shared(Claim one, Claim other) {
        Set<String> mine = of(one);
        int shared = 0;
        for (String word : of(other)) {
            shared += mine.contains(word) ? 1 : 0;
        }
        return shared;
    }

    /** The beginnings of its words of content. */
    Set<String> of(Claim claim) {
        return beginnings.computeIfAbsent(claim.id(), id -> read(claim));
    }

    private static Set<String> read(Claim claim) {
        StringBuilder text = new StringBuilder(claim.evidence());
        claim.proposition().actors().forEach(p -> blank(p, claim.passage(), text));
        claim.proposition().recipients().forEach(p -> blank(p, claim.passage(), text));
        claim.speaker().ifPresent(s -> blank(s.who(), claim.passage(), text));
        Set<String> found = new LinkedHashSet<>();
        for (String word : Words.split(text)) {
            String bare = bare(word);
            if (bare.codePointCount(0, bare.length()) >= SHORTEST
                    && !Words.function().has(word)
                    && !Words.function().has(bare)) {
                int end = bare.offsetByCodePoints(0, Math.min(BEGINNING, bare.codePointCount(0, bare.length())));
                found.add(bare.substring(0, end));
            }
        }
        return found;
    }

    private static void blank(Participant participant, Passage evidence, StringBuilder text) {
        for (int i = participant.passage().start(); i < participant.passage().end(); i++) {
            if (evidence.contains(i)) {
                text.setCharAt(i - evidence.start(), ' ');
            }
        }
    }

    /** Without the Arabic article, alone or behind و, ب, ك, or ل. */
    private static String bare(String word) {
        int at = word.startsWith("ال")
                ? 2
                : word.startsWith("وال") || word.startsWith("بال") || word.startsWith("كال") ? 3 : 0;
        return word.startsWith("لل") ? word.substring(2) : word.substring(at);
    }
}
