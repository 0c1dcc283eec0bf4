package dev.entente.text;

import java.util.Optional;

/**
 * What is known about a document besides its text.
 *
 * @param title the document's title
 * @param publisher who published it
 * @param author who wrote it
 * @param date when it was published: "2021-12-25", "2021-12" or "2021"
 * @param language language code, "en" or "ar"
 * @param url where it was found
 */
public record Metadata(
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> author,
        Optional<String> date,
        Optional<String> language,
        Optional<String> url) {

    private static final Metadata NONE = new Metadata(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static Metadata none() {
        return NONE;
    }

    /** This metadata with what it lacks filled from {@code other}. */
    public Metadata or(Metadata other) {
        return new Metadata(
                title.or(other::title),
                publisher.or(other::publisher),
                author.or(other::author),
                date.or(other::date),
                language.or(other::language),
                url.or(other::url));
    }
}
