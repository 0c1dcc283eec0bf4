package dev.entente.read;

import java.nio.file.Path;
import java.util.List;

/**
 * Reads files and folders into documents, one by one; what cannot be read is rejected with its reason and never ends the run.
 *
 * <p>Plain text and Markdown ({@code .txt}, {@code .text}, {@code .md}, {@code .markdown} or no ending) become one document each,
 * JSON Lines ({@code .jsonl}, {@code .ndjson}) one a line. All other formats are parsed by a JVM of their own, which is started
 * when the first such file comes: web pages, PDF, office files, books, mails, feeds, archives. Documents inside of a file have
 * its path, {@code !/} and their own name: {@code archive.zip!/folder/a.html}. Folders are read with all their sub-folders in the order of paths;
 * hidden files are passed over and counted; symbolic links are not followed out of the folder.
 *
 * <pre>{@code
 * Found found = Reader.standard().read(List.of(Path.of("letters")), Holdings.none(), receiver);
 * }</pre>
 *
 * <p>A reader keeps nothing between runs and may be used by several threads.
 */
public final class Reader {
    /** What a run keeps to. */
    record Bounds(ReadLimits limits, Holdings holdings) {}

    private final ReadLimits limits;
    private final Workshop workshop;

    private Reader(ReadLimits limits, Workshop workshop) {
        this.limits = limits;
        this.workshop = workshop;
    }

    /** A reader with {@linkplain ReadLimits#defaults() the usual limits}. */
    public static Reader standard() {
        return of(ReadLimits.defaults());
    }

    public static Reader of(ReadLimits limits) {
        return of(limits, Workshop.standard());
    }

    /** A reader whose parsers are started like this. */
    public static Reader of(ReadLimits limits, Workshop workshop) {
        return new Reader(limits, workshop);
    }

    /**
     * Reads all files under the paths and hands them over in order; holds one file or line at a time.
     *
     * @param paths files and folders; their order makes no difference
     * @param holdings what earlier runs have read
     * @param receiver takes documents and rejections
     * @return what was found; never throws for a file or path that cannot be read
     */
    public Found read(List<Path> paths, Holdings holdings, Receiver receiver) {
        Listing listing = Listing.of(paths);
        List<Naming.Named> files = Places.settle(Naming.of(listing.entries()), holdings);
        Tally tally = new Tally(receiver);
        receiver.found(files.size());
        receiver.located(Places.locations(files));
        listing.missing().forEach(tally::reject);
        try (Crew crew = new Crew(workshop)) {
            new Run(new Bounds(limits, holdings), crew, new Ids(files, holdings), tally).read(files);
        }
        return new Found(
                files.size(), tally.documents(), tally.known(), tally.rejections(), listing.hidden(), listing.links());
    }
}
