package dev.entente.search;

import dev.entente.store.Collection;
import dev.entente.store.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The words of a collection, to be searched.
 *
 * <p>The collection is the truth. The index stands in a folder beside it, knows the last change that it has seen, and follows the
 * rest when it is opened; where it is missing, damaged or of another form it is made anew, and where the folder cannot be written it
 * is made in memory. {@link #notes} says so. It can be deleted at any time.
 *
 * <pre>{@code
 * try (SearchIndex index = SearchIndex.open(collection, (done, all) -> {})) {
 *     index.search(Inquiry.read("grant -loan", names), Kind.CLAIM, 0, 10);
 * }
 * }</pre>
 *
 * <p>Safe for several threads once it is open. Same collection, same hits in the same order.
 */
public final class SearchIndex implements AutoCloseable {
    private static final Sort BEST_FIRST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(IndexedPiece.DOCUMENT, SortField.Type.STRING),
            new SortField(IndexedPiece.START, SortField.Type.LONG),
            new SortField(IndexedPiece.NAME, SortField.Type.STRING));

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final List<String> fields;
    private final List<String> notes;

    private SearchIndex(Directory directory, List<String> notes) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        this.notes = List.copyOf(notes);
        FieldInfos infos = FieldInfos.getMergedFieldInfos(reader);
        List<String> held = Folding.fields().stream()
                .filter(field -> infos.fieldInfo(field) != null)
                .toList();
        this.fields = held.isEmpty() ? List.of(Folding.ALL) : held;
    }

    /** Told while an index follows its collection. */
    @FunctionalInterface
    public interface Progress {
        /** So many changes were gone through, of so many. */
        void followed(long done, long all);
    }

    /**
     * Opens the index of a collection, up to its last change.
     *
     * @throws UnsearchableCollectionException if that cannot be done, not even in memory
     */
    public static SearchIndex open(Collection collection, Progress progress) {
        Shelf shelf = new Shelf(collection);
        List<String> notes = new ArrayList<>();
        try {
            return onDisk(collection, shelf, progress, notes);
        } catch (IOException e) {
            notes.add(collection.folder() + ": the index for searching cannot be kept (" + why(collection, e)
                    + "); it is made in memory, for this time only");
        }
        try {
            Directory memory = new ByteBuffersDirectory();
            new Follower(collection, memory, progress).follow(Mark.NONE);
            return new SearchIndex(memory, notes);
        } catch (IOException e) {
            throw new UnsearchableCollectionException(
                    collection.folder() + ": cannot be searched: " + e.getMessage(), e);
        }
    }

    /**
     * Brings the index on disk up to the collection's last change.
     *
     * @return what people should know: that it cannot be written, or was made anew; nothing if all went as usual
     */
    public static List<String> follow(Collection collection, Progress progress) {
        List<String> notes = new ArrayList<>();
        try {
            onDisk(collection, new Shelf(collection), progress, notes).close();
        } catch (IOException e) {
            notes.add(collection.folder() + ": the index for searching cannot be kept (" + why(collection, e)
                    + "); nothing is lost, the next search makes it");
        }
        return notes;
    }

    private static String why(Collection collection, IOException e) {
        return collection.isReadOnly()
                ? "it is read-only here"
                : e instanceof LockObtainFailedException ? "another program is writing it" : DiskFault.of(e);
    }

    private static SearchIndex onDisk(Collection collection, Shelf shelf, Progress progress, List<String> notes)
            throws IOException {
        if (collection.isReadOnly() && !shelf.exists()) {
            throw new IOException("no index, and none can be made");
        }
        Directory directory = shelf.open();
        try {
            Mark mark = usable(collection, directory);
            if (mark.sequence() < 0) {
                discard(collection, shelf, notes);
                mark = Mark.NONE;
            }
            if (mark.sequence() != collection.lastChange() || !DirectoryReader.indexExists(directory)) {
                new Follower(collection, directory, progress).follow(mark);
            }
            return new SearchIndex(directory, notes);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Its mark, or one below zero where it cannot be read or is of another collection or form. */
    private static Mark usable(Collection collection, Directory directory) {
        Mark unusable = Mark.of(java.util.Map.of());
        try {
            Mark mark = Shelf.mark(directory);
            return mark.fits(collection) ? mark : unusable;
        } catch (IOException | IllegalArgumentException e) {
            return unusable; // damaged, or made by a version whose parts are not there
        }
    }

    private static void discard(Collection collection, Shelf shelf, List<String> notes) throws IOException {
        if (collection.isReadOnly()) {
            throw new IOException("an index of another form or state");
        }
        shelf.clear();
        notes.add(collection.folder() + ": the index for searching was damaged or not of this collection; made anew");
    }

    /** What people should know about how it was opened; nothing if all went as usual. */
    public List<String> notes() {
        return notes;
    }

    /**
     * Finds what answers the inquiry.
     *
     * @param from how many to pass over
     * @param most how many to give at most
     */
    public Hits search(Inquiry inquiry, Kind kind, int from, int most) {
        Questions questions = new Questions(fields);
        try {
            TopDocs found = found(questions.whole(inquiry, kind), from + most);
            Marking marking = new Marking(searcher, questions.words(inquiry), fields);
            List<Hit> hits = new ArrayList<>();
            for (int i = from; i < Math.min(found.scoreDocs.length, from + most); i++) {
                hits.add(marking.hit(found.scoreDocs[i].doc, kind));
            }
            return new Hits(found.totalHits.value, hits);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Ids of all claims that answer the inquiry. */
    public Set<String> claims(Inquiry inquiry) {
        return new TreeSet<>(rank(inquiry).claims());
    }

    /** All claims that answer the inquiry, best first. */
    public Ranking rank(Inquiry inquiry) {
        Questions questions = new Questions(fields);
        try {
            TopDocs found = found(questions.whole(inquiry, Kind.CLAIM), Integer.MAX_VALUE);
            Marking marking = new Marking(searcher, questions.words(inquiry), fields);
            return new Ranking(found.scoreDocs, BEST_FIRST.getSort().length - 1, marking);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private TopDocs found(Query query, int most) throws IOException {
        int held = Math.max(1, reader.maxDoc());
        return searcher.search(
                query,
                new TopFieldCollectorManager(BEST_FIRST, Math.max(1, Math.min(most, held)), null, Integer.MAX_VALUE));
    }

    static UnsearchableCollectionException unreadable(IOException e) {
        return new UnsearchableCollectionException(
                "the index for searching cannot be read (" + DiskFault.of(e)
                        + "); delete the folder search of the collection, and search again",
                e);
    }

    /**
     * Compares the index with its collection, as far as it has followed; nothing if they agree, or if there is no index yet.
     */
    public static List<Finding> verify(Collection collection) {
        return Agreement.check(collection, new Shelf(collection));
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
