package dev.entente.search;

import dev.entente.text.Passage;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/** A piece as the index holds it. The words themselves are not stored: they stand in the collection. */
final class IndexedPiece {
    /** Key of the document, by which its pieces are taken out. */
    static final String KEY = "key";

    static final String KIND = "kind";
    static final String NAME = "name";
    static final String DOCUMENT = "document";
    static final String SPANS = "spans";
    static final String START = "start";

    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WORDS.freeze();
    }

    private IndexedPiece() {}

    static Document of(Piece piece, long key, String document, String language) {
        Document indexed = new Document();
        indexed.add(new StringField(KEY, Long.toString(key), Store.YES));
        indexed.add(new StringField(KIND, piece.kind().word(), Store.YES));
        indexed.add(new StoredField(NAME, piece.name()));
        indexed.add(new StoredField(DOCUMENT, document));
        indexed.add(new SortedDocValuesField(DOCUMENT, Questions.value(document)));
        indexed.add(new StoredField(SPANS, Spans.pack(piece.spans())));
        indexed.add(new NumericDocValuesField(START, start(piece.spans())));
        indexed.add(new SortedDocValuesField(NAME, Questions.value(piece.name())));
        piece.fields()
                .forEach((field, values) -> values.forEach(value ->
                        indexed.add(new StringField(Questions.name(field), Questions.value(value), Store.NO))));
        piece.date().ifPresent(date -> {
            long[] days = Questions.days(date);
            indexed.add(new LongRange(Questions.DAYS, new long[] {days[0]}, new long[] {days[1]}));
        });
        for (String field : Folding.fields(Languages.of(piece.text(), language))) {
            indexed.add(new org.apache.lucene.document.Field(field, piece.text(), WORDS));
        }
        return indexed;
    }

    private static int start(List<Passage> spans) {
        return spans.get(0).start();
    }
}
