package dev.entente.formats;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file, or something packed in one, laid down on disk.
 *
 * @param path inside the file that was asked for, "" for that itself
 * @param name its last name, which may tell its format; never used as a path
 * @param file where its bytes are: for what was packed, in the readers' own folder under a number
 * @param depth how many archives it is inside of
 * @param said what its surroundings say about it
 */
record Entry(String path, String name, Path file, int depth, Said said) {
    /**
     * What an archive or a mail says about a part of it.
     *
     * @param type media type, such as "text/html"
     * @param charset declared by a mail's or a server's header
     * @param url where it was found
     */
    record Said(Optional<String> type, Optional<String> charset, Optional<String> url) {
        static Said nothing() {
            return new Said(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** The ending of its name in lower case without the dot, or "". */
    String ending() {
        return EntryNames.ending(name);
    }

    /** The path of something packed in it. */
    String inside(String label) {
        return path + "!/" + label;
    }
}
