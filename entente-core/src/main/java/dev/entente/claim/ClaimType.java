package dev.entente.claim;

/**
 * An event type of the PLOVER ontology or a type of tie, as {@code ontology.tsv} lists them.
 *
 * @param name "AID", "MEMBER_OF"
 * @param kind event or tie
 * @param mutual whether it holds both ways (CONSULT, ALLY_OF), so that actors and recipients may be exchanged
 * @param conduct cooperative, hostile or neutral conduct: what becomes of an intention (AGREE or THREATEN)
 * @param label neutral wording for people: "gives aid to"
 * @param plural the same for several actors: "give aid to"
 */
public record ClaimType(String name, Kind kind, boolean mutual, Conduct conduct, String label, String plural) {
    /** Event or tie. */
    public enum Kind {
        EVENT,
        TIE;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether the act works with or against the recipient. */
    public enum Conduct {
        COOPERATIVE,
        HOSTILE,
        NEUTRAL
    }

    public boolean isEvent() {
        return kind == Kind.EVENT;
    }
}
