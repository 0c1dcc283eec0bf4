package dev.entente.read;

import java.nio.file.Path;
import java.util.List;

/**
 * Reads files and folders into documents, one by one; what cannot be read is rejected with its reason and never ends the run.
 *
 * <p>Plain text and Markdown ({@code .txt}, {@code .text}, {@code .md}, {@code .markdown} or no ending) become one document each,
 * JSON Lines ({@code .jsonl}, {@code .ndjson}) one a line. Folders are read with all their sub-folders in the order of paths;
 * hidden files are passed over and counted; symbolic links are not followed out of the folder.
 *
 * <pre>{@code
 * Found found = Reader.standard().read(List.of(Path.of("letters")), Holdings.none(), receiver);
 * }</pre>
 *
 * <p>A reader keeps nothing between runs and may be used by several threads.
 */
public final class Reader {
    private final ReadLimits limits;

    private Reader(ReadLimits limits) {
        this.limits = limits;
    }

    /** A reader with {@linkplain ReadLimits#defaults() the usual limits}. */
    public static Reader standard() {
        return new Reader(ReadLimits.defaults());
    }

    public static Reader of(ReadLimits limits) {
        return new Reader(limits);
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
        List<Naming.Named> files = Naming.of(listing.entries());
        Tally tally = new Tally(receiver);
        receiver.found(files.size());
        listing.missing().forEach(tally::reject);
        Run run = new Run(limits, new Ids(files, holdings), holdings, tally);
        files.forEach(run::read);
        return new Found(
                files.size(), tally.documents(), tally.known(), tally.rejections(), listing.hidden(), listing.links());
    }
}
