package dev.entente.reconcile;

import dev.entente.claim.Claim;
import dev.entente.claim.Source;
import java.util.List;

/** Who speaks in a claim. */
final class Voice {
    private Voice() {}

    /** The speaker's id, or the document where it speaks itself. */
    static String of(Claim claim) {
        return claim.speaker().map(s -> s.who().id()).orElseGet(() -> "document:" + claim.document());
    }

    /** Whether one of the chain passes the claim on without vouching for it: "claimed", "alleged". */
    static boolean isDistanced(Claim claim) {
        return claim.sources().stream().anyMatch(s -> Words.distance().occurIn(s.cue()));
    }

    /** Whether the speaker denies in so many words, and does not only state that something is not so. */
    static boolean isStatedDenial(Claim claim) {
        return claim.speaker().map(Source::cue).filter(Words.denial()::occurIn).isPresent();
    }

    /** Whether the speaker doubts in so many words. */
    static boolean isDoubt(Claim claim) {
        return claim.speaker().map(Source::cue).filter(Words.doubt()::occurIn).isPresent();
    }

    static List<String> chain(Claim claim) {
        return claim.sources().stream().map(s -> s.who().id()).toList();
    }
}
