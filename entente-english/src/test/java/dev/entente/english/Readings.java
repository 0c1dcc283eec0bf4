package dev.entente.english;

import dev.entente.actor.Registry;
import dev.entente.claim.Claim;
import dev.entente.claim.Mention;
import dev.entente.claim.Source;
import dev.entente.pipeline.Coder;
import dev.entente.pipeline.Reading;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the program reads in tiny texts, with the real parser and registry, as lines that a test can state. */
final class Readings {
    static final EnglishPack PACK = new EnglishPack();

    private static final Coder CODER = Coder.of(Registry.standard(), List.of(PACK));

    private Readings() {}

    static Reading of(String text) {
        return CODER.read(Document.of("x", text, Metadata.none()));
    }

    /** A reading of a document of that date. */
    static Reading dated(String text, String date) {
        return read(text, metadata(Optional.of(date)));
    }

    static Reading read(String text, Metadata metadata) {
        return CODER.read(Document.of("x", text, metadata));
    }

    static Metadata metadata(Optional<String> date) {
        return new Metadata(
                Optional.empty(), Optional.empty(), Optional.empty(), date, Optional.of("en"), Optional.empty());
    }

    /** The claims as lines, see {@link #line}. */
    static List<String> lines(String text) {
        return of(text).claims().stream().map(Readings::line).toList();
    }

    /** The events and ties without who holds them: "ASSAULT mali > niger". */
    static List<String> acts(String text) {
        return of(text).claims().stream().map(Readings::act).toList();
    }

    /** The one claim of that type. */
    static Claim expectClaim(String text, String type) {
        List<Claim> claims = of(text).claims().stream()
                .filter(c -> c.type().name().equals(type))
                .toList();
        if (claims.size() != 1) {
            throw new AssertionError("not one " + type + " in '" + text + "' but " + lines(text));
        }
        return claims.get(0);
    }

    /** "ASSAULT mali > niger denied by chad via reuters uncommitted": the act, how the speaker holds it, the chain. */
    static String line(Claim claim) {
        StringBuilder line = new StringBuilder(act(claim))
                .append(' ')
                .append(claim.factuality().word());
        for (int i = 0; i < claim.sources().size(); i++) {
            Source source = claim.sources().get(i);
            line.append(i == 0 ? " by " : " via ").append(id(source.who().id()));
            if (i > 0) {
                line.append(' ').append(source.stance().word());
            }
        }
        return line.toString();
    }

    private static String act(Claim claim) {
        return claim.type().name() + " " + ids(claim.proposition().actorIds()) + " > "
                + ids(claim.proposition().recipientIds());
    }

    private static String ids(Collection<String> ids) {
        return ids.isEmpty() ? "-" : ids.stream().map(Readings::id).collect(Collectors.joining(","));
    }

    private static String id(String id) {
        return id.startsWith("unnamed:") ? "unnamed" : id;
    }

    /** Who is mentioned: "mali=Malian army". */
    static List<String> mentions(String text) {
        return of(text).mentions().stream().map(Readings::mention).toList();
    }

    private static String mention(Mention mention) {
        return id(mention.actor()) + "=" + mention.text();
    }
}
