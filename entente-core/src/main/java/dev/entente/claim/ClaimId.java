package dev.entente.claim;

import dev.entente.text.Passage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The ids of claims: made from document, span and proposition, so they are the same on every run, whatever else is read. */
public final class ClaimId {
    private ClaimId() {}

    /** The same claim under the id that its parts make; its present id makes no difference. */
    public static Claim identified(Claim claim) {
        String id = of(claim);
        return new Claim(
                id,
                claim.document(),
                claim.passage(),
                claim.evidence(),
                claim.proposition(),
                claim.sources(),
                claim.factuality(),
                claim.inferred(),
                claim.attribution());
    }

    private static String of(Claim claim) {
        Passage evidence = claim.passage();
        Proposition p = claim.proposition();
        StringBuilder key = new StringBuilder(claim.document())
                .append('\n')
                .append(evidence.start())
                .append(' ')
                .append(evidence.end())
                .append('\n')
                .append(p.type().name())
                .append('\n')
                .append(p.actorIds())
                .append(p.recipientIds())
                .append(p.role())
                .append(claim.factuality().word());
        claim.sources().forEach(s -> key.append('\n').append(s.who().id()));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(key.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
