package dev.entente.search;

import dev.entente.text.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Finds where in a piece the words stand that were looked for. */
final class Marking {
    private static final Set<String> STORED = Set.of(IndexedPiece.NAME, IndexedPiece.DOCUMENT, IndexedPiece.SPANS);

    private final IndexSearcher searcher;
    private final Weight words;
    private final List<String> fields;

    Marking(IndexSearcher searcher, Query words, List<String> fields) throws IOException {
        this.searcher = searcher;
        this.words = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
        this.fields = fields;
    }

    Hit hit(int found, Kind kind) throws IOException {
        Document stored = searcher.storedFields().document(found, STORED);
        List<Passage> spans = Spans.unpack(stored.get(IndexedPiece.SPANS));
        List<Passage> marks = new ArrayList<>();
        for (Passage mark : marks(found)) {
            marks.addAll(Spans.places(spans, mark.start(), mark.end()));
        }
        return new Hit(kind, stored.get(IndexedPiece.NAME), stored.get(IndexedPiece.DOCUMENT), spans, merged(marks));
    }

    private List<Passage> marks(int found) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found, leaves));
        Matches matches = words.matches(leaf, found - leaf.docBase);
        List<Passage> marks = new ArrayList<>();
        if (matches == null) {
            return marks;
        }
        for (String field : fields) {
            MatchesIterator match = matches.getMatches(field);
            while (match != null && match.next()) {
                marks.add(new Passage(match.startOffset(), match.endOffset()));
            }
        }
        return marks;
    }

    /** In order, each place once. */
    private static List<Passage> merged(List<Passage> marks) {
        List<Passage> merged = new ArrayList<>();
        for (Passage mark : marks.stream().sorted().toList()) {
            Passage last = merged.isEmpty() ? new Passage(0, 0) : merged.get(merged.size() - 1);
            if (!merged.isEmpty() && last.overlaps(mark)) {
                merged.set(merged.size() - 1, last.cover(mark));
            } else {
                merged.add(mark);
            }
        }
        return merged;
    }
}
