package dev.entente.search;

import dev.entente.store.Change;
import dev.entente.store.Collection;
import dev.entente.store.StoredDocument;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/** Brings an index up to the collection's last change, in steps: each commit says how far it came. */
final class Follower {
    /** Changes of one step; the documents of a step are read in one state of the collection. */
    private static final int STEP = 200;
    /** Changes after which what was done is made to last. */
    private static final int LASTING = 5000;

    private static final double BUFFER_MEGABYTES = 48;

    private final Collection collection;
    private final Directory directory;
    private final SearchIndex.Progress progress;

    Follower(Collection collection, Directory directory, SearchIndex.Progress progress) {
        this.collection = collection;
        this.directory = directory;
        this.progress = progress;
    }

    /** One step: the changes, and their documents as far as they are there. */
    private record Step(List<Change> changes, Set<Long> touched, List<StoredDocument> documents) {}

    /** Goes on from that mark. A failure leaves the last commit. */
    void follow(Mark from) throws IOException {
        long all = collection.lastChange() - from.sequence();
        IndexWriterConfig config = new IndexWriterConfig(Folding.STANDARD)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            long committed = from.sequence();
            long at = committed;
            for (Step step = step(at); !step.changes().isEmpty(); step = step(at)) {
                write(step, writer);
                Change last = step.changes().get(step.changes().size() - 1);
                at = last.sequence();
                writer.setLiveCommitData(Mark.of(last).data());
                if (at - committed >= LASTING) {
                    writer.commit();
                    committed = at;
                }
                progress.followed(at - from.sequence(), Math.max(all, at - from.sequence()));
            }
            if (at == 0) {
                writer.setLiveCommitData(Mark.NONE.data());
            }
            // Deleted pieces count in how rare a word is until they are merged away; the order of hits must not depend
            // on them.
            writer.forceMergeDeletes();
            writer.commit();
        }
    }

    private Step step(long after) {
        return collection.atOnce(() -> {
            List<Change> changes = collection.changes(after, STEP);
            Set<Long> touched = new LinkedHashSet<>();
            changes.forEach(change -> touched.add(change.document()));
            List<StoredDocument> documents = touched.stream()
                    .flatMap(key -> collection.findStored(key).stream())
                    .toList();
            return new Step(changes, touched, documents);
        });
    }

    private static void write(Step step, IndexWriter writer) throws IOException {
        for (long key : new TreeSet<>(step.touched())) {
            writer.deleteDocuments(new Term(IndexedPiece.KEY, Long.toString(key)));
        }
        for (StoredDocument stored : step.documents()) {
            String language = stored.document().metadata().language().orElse("und");
            for (Piece piece : Pieces.of(stored)) {
                writer.addDocument(
                        IndexedPiece.of(piece, stored.key(), stored.document().id(), language));
            }
        }
    }
}
