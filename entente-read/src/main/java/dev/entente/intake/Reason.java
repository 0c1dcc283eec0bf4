package dev.entente.intake;

/** Why a file or an entry of an archive is rejected by the readers; {@link #words()} is what users see. */
public enum Reason {
    TIMEOUT("took too long"),
    MEMORY("needs too much memory"),
    CRASH("the reader broke down"),
    ENCRYPTED("encrypted"),
    NO_TEXT_LAYER("no text layer"),
    TOO_DEEP("nested too deep"),
    TOO_MANY_ENTRIES("too many entries"),
    EXPANDED_TOO_FAR("expands too far"),
    TOO_MANY_PAGES("too many pages"),
    TOO_MUCH_TEXT("too much text"),
    TOO_BIG("too big"),
    DAMAGED("damaged"),
    UNSUPPORTED("format not read yet"),
    LINK("link in an archive"),
    EMPTY("no text"),
    NOT_READABLE("not readable"),
    NO_READERS("readers not installed");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** In lower case, a few words: "no text layer". */
    public String words() {
        return words;
    }
}
