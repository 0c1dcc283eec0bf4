package dev.entente.search;

import dev.entente.claim.EventDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Makes of an inquiry what the index understands. */
final class Questions {
    /** Name of the field that holds the days. */
    static final String DAYS = "days";

    private static final int LONGEST = 4000;

    private final List<String> textFields;

    /** @param textFields those that the index has */
    Questions(List<String> textFields) {
        this.textFields = List.copyOf(textFields);
    }

    /** Name of the index's field that holds the values of one of ours. */
    static String name(Field field) {
        return "f_" + field.name().toLowerCase(Locale.ROOT);
    }

    /** A value as the index holds it: a term has its bounds, an id that a record brings has none. */
    static BytesRef value(String value) {
        return new BytesRef(value.length() <= LONGEST ? value : value.substring(0, LONGEST));
    }

    /** All that must hold, for pieces of that kind. */
    Query whole(Inquiry inquiry, Kind kind) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(IndexedPiece.KIND, kind.word())), Occur.FILTER);
        for (Clause clause : inquiry.wanted()) {
            boolean ranks = clause instanceof Clause.Words || clause instanceof Clause.Any;
            query.add(of(clause), ranks ? Occur.MUST : Occur.FILTER);
        }
        inquiry.unwanted().forEach(clause -> query.add(of(clause), Occur.MUST_NOT));
        return query.build();
    }

    /** The words alone, to see where they stand. */
    Query words(Inquiry inquiry) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words(inquiry.wanted()).forEach(words -> query.add(of(words), Occur.SHOULD));
        return query.build();
    }

    private static List<Clause> words(List<Clause> clauses) {
        List<Clause> words = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause instanceof Clause.Words) {
                words.add(clause);
            } else if (clause instanceof Clause.Any any) {
                words.addAll(words(any.clauses()));
            }
        }
        return words;
    }

    private Query of(Clause clause) {
        if (clause instanceof Clause.Words words) {
            return words(words);
        }
        if (clause instanceof Clause.In in) {
            return new TermInSetQuery(
                    name(in.field()), in.values().stream().map(Questions::value).toList());
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        if (clause instanceof Clause.Dated dated) {
            dated.dates().forEach(date -> any.add(overlaps(date), Occur.SHOULD));
        } else if (clause instanceof Clause.Any alternatives) {
            alternatives.clauses().forEach(one -> any.add(of(one), Occur.SHOULD));
        }
        return any.build();
    }

    static long[] days(EventDate date) {
        return new long[] {date.from().toEpochDay(), date.to().toEpochDay()};
    }

    private static Query overlaps(EventDate date) {
        long[] days = days(date);
        Query query = LongRange.newIntersectsQuery(DAYS, new long[] {days[0]}, new long[] {days[1]});
        return new ConstantScoreQuery(query);
    }

    /** The words in whichever field; the best counts. */
    private Query words(Clause.Words words) {
        List<Query> fields = textFields.stream()
                .filter(field -> !words.exact() || Folding.keepsEndings(field))
                .filter(field -> !words.open() || field.equals(Folding.ALL))
                .map(field -> words(words, field))
                .collect(Collectors.toList());
        return fields.size() == 1 ? fields.get(0) : new DisjunctionMaxQuery(fields, 0);
    }

    private static Query words(Clause.Words words, String field) {
        List<String> terms = Folding.STANDARD.terms(field, words.text());
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        if (terms.size() == 1) {
            Term term = new Term(field, terms.get(0));
            return words.open() ? new PrefixQuery(term) : new TermQuery(term);
        }
        if (words.open()) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            terms.subList(0, terms.size() - 1).forEach(t -> all.add(new TermQuery(new Term(field, t)), Occur.MUST));
            all.add(new PrefixQuery(new Term(field, terms.get(terms.size() - 1))), Occur.MUST);
            return all.build();
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        terms.forEach(t -> phrase.add(new Term(field, t)));
        return phrase.build();
    }
}
