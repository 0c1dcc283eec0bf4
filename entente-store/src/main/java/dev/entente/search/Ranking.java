package dev.entente.search;

import dev.entente.text.Passage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** All claims that answer an inquiry, best first, and where in each the words stand; as long as its index is open. */
public final class Ranking {
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Marking marking;

    /** @param name which of the values that the hits are sorted by is the claim's id */
    Ranking(ScoreDoc[] found, int name, Marking marking) {
        this.marking = marking;
        for (ScoreDoc one : found) {
            BytesRef id = (BytesRef) ((FieldDoc) one).fields[name];
            places.put(id.utf8ToString(), one.doc);
        }
    }

    /** Ids of the claims, best first. */
    public Set<String> claims() {
        return java.util.Collections.unmodifiableSet(places.keySet());
    }

    /** Where in a claim the words stand, in order; nothing for a claim that was not found. */
    public List<Passage> marks(String claim) {
        Integer place = places.get(claim);
        if (place == null) {
            return List.of();
        }
        try {
            return marking.hit(place, Kind.CLAIM).marks();
        } catch (IOException e) {
            throw SearchIndex.unreadable(e);
        }
    }
}
