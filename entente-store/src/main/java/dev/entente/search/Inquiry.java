package dev.entente.search;

import java.util.List;

/**
 * A search as typed, read: all of it must hold.
 *
 * <p>Words, {@code "words side by side"}, {@code -without}, {@code beginning*}, {@code this OR that}, and {@code field:value} with
 * several values after commas; see {@link Field}. An actor's name is looked for in other scripts too.
 *
 * <pre>{@code
 * Inquiry.read("grant \"Harbour League\" -loan actor:sweden date:1920/1922", names)
 * }</pre>
 */
public final class Inquiry {
    private final String typed;
    private final List<Clause> wanted;
    private final List<Clause> unwanted;

    Inquiry(String typed, List<Clause> wanted, List<Clause> unwanted) {
        this.typed = typed;
        this.wanted = List.copyOf(wanted);
        this.unwanted = List.copyOf(unwanted);
    }

    /** Makes ids of what people type. What it throws goes through to who called {@link Inquiry#read}. */
    public interface Names {
        /** The id of an actor by its id or name. */
        String actor(String typed);

        /** The id of a document. */
        String document(String typed);

        /** The names in other scripts of the one known actor who is called so, which are looked for as well: "إيران" for "iran". */
        default List<String> inOtherScripts(String typed) {
            return List.of();
        }
    }

    /**
     * Reads a search.
     *
     * @throws UnreadableInquiryException if it makes no sense; the message shows where
     */
    public static Inquiry read(String typed, Names names) {
        return new InquiryReader(typed, names).read();
    }

    /** As it was typed. */
    @Override
    public String toString() {
        return typed;
    }

    List<Clause> wanted() {
        return wanted;
    }

    List<Clause> unwanted() {
        return unwanted;
    }

    /** Whether it asks for words, not for values of fields alone. */
    boolean asksForWords() {
        return wanted.stream().anyMatch(Inquiry::isWords);
    }

    private static boolean isWords(Clause clause) {
        return clause instanceof Clause.Words
                || clause instanceof Clause.Any any && any.clauses().stream().anyMatch(Inquiry::isWords);
    }
}
