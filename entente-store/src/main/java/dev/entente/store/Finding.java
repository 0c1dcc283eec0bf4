package dev.entente.store;

/**
 * Something that {@link Verification} found wrong.
 *
 * @param place what is wrong: "claim 3f9a", "document notes/a", "database"
 * @param fault how: "evidence is not what stands at 12 to 40"
 */
public record Finding(String place, String fault) {
    /** One line for people. */
    public String line() {
        return place + ": " + fault;
    }
}
