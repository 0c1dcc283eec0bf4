package dev.entente.arabic;

import dev.entente.actor.Registry;
import dev.entente.claim.Claim;
import dev.entente.pipeline.Coder;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import java.util.List;
import java.util.Optional;

/** Tiny Arabic documents, read by the standard registry. */
final class Readings {
    private static final Coder CODER = Coder.of(Registry.standard(), List.of(new ArabicPack()));

    private Readings() {}

    /** The claims of a text published on that day ({@code 2008-10-09}). */
    static List<Claim> published(String day, String text) {
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(day),
                Optional.empty(),
                Optional.empty());
        return CODER.read(Document.of("x", text, metadata)).claims();
    }

    static List<Claim> claims(String text) {
        return published("2008-10-09", text);
    }

    static List<Claim> claims(String text, String type) {
        return ofType(claims(text), type);
    }

    static List<Claim> ofType(List<Claim> claims, String type) {
        return claims.stream().filter(c -> c.type().name().equals(type)).toList();
    }

    /** The first claim of that type. */
    static Claim claim(String text, String type) {
        return claims(text, type).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " in: " + text));
    }

    /** As the text calls those who say so, in the order of its sources. */
    static List<String> speakers(Claim claim) {
        return claim.sources().stream().map(s -> s.who().mention()).toList();
    }
}
