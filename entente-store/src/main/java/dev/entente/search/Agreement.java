package dev.entente.search;

import dev.entente.store.Collection;
import dev.entente.store.Finding;
import dev.entente.store.StoredDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;

/** Compares an index with its collection: the same pieces of the same documents, each once. */
final class Agreement {
    private static final String PLACE = "search index";
    private static final String REMEDY = "; delete the folder search of the collection, it is made anew";

    private Agreement() {}

    static List<Finding> check(Collection collection, Shelf shelf) {
        if (!shelf.exists()) {
            return List.of();
        }
        try (Directory directory = shelf.open()) {
            return DirectoryReader.indexExists(directory) ? compare(collection, directory) : List.of();
        } catch (IOException | IllegalArgumentException e) {
            return List.of(new Finding(PLACE, "cannot be read (" + e.getMessage() + ")" + REMEDY));
        }
    }

    private static List<Finding> compare(Collection collection, Directory directory) throws IOException {
        Mark mark = Shelf.mark(directory);
        if (!mark.fits(collection)) {
            return List.of(new Finding(PLACE, "is not of this collection" + REMEDY));
        }
        if (mark.sequence() != collection.lastChange()) {
            return List.of(); // it follows when it is next opened
        }
        List<Finding> findings = new ArrayList<>();
        SortedMap<Long, SortedMap<String, Integer>> held = held(directory);
        for (long key : collection.keys()) {
            Optional<StoredDocument> stored = collection.findStored(key);
            SortedMap<String, Integer> pieces = held.getOrDefault(key, new TreeMap<>());
            held.remove(key);
            if (stored.isPresent() && !pieces.equals(pieces(stored.get()))) {
                findings.add(new Finding(
                        "document " + stored.get().document().id(), "the search index holds something else" + REMEDY));
            }
        }
        if (!held.isEmpty()) {
            findings.add(new Finding(PLACE, held.size() + " documents are in it that are gone" + REMEDY));
        }
        return findings;
    }

    private static SortedMap<String, Integer> pieces(StoredDocument stored) {
        SortedMap<String, Integer> pieces = new TreeMap<>();
        Pieces.of(stored).forEach(piece -> pieces.merge(piece.label(), 1, Integer::sum));
        return pieces;
    }

    /** What the index holds of each document, and how often. */
    private static SortedMap<Long, SortedMap<String, Integer>> held(Directory directory) throws IOException {
        SortedMap<Long, SortedMap<String, Integer>> held = new TreeMap<>();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                if (leaf.reader() instanceof CodecReader codec) {
                    codec.checkIntegrity();
                }
                Bits live = leaf.reader().getLiveDocs();
                StoredFields fields = leaf.reader().storedFields();
                for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                    if (live == null || live.get(i)) {
                        Document piece = fields.document(i);
                        held.computeIfAbsent(Long.valueOf(piece.get(IndexedPiece.KEY)), k -> new TreeMap<>())
                                .merge(label(piece), 1, Integer::sum);
                    }
                }
            }
        }
        return held;
    }

    private static String label(Document piece) {
        String name = piece.get(IndexedPiece.NAME);
        return piece.get(IndexedPiece.KIND) + " " + (name.isEmpty() ? piece.get(IndexedPiece.SPANS) : name);
    }
}
