package dev.entente.actor;

import dev.entente.text.Passage;
import java.util.List;
import java.util.Optional;

/** The registered names found in a text, in its order and without overlap. */
final class NameHits {
    private final List<NameHit> hits;

    NameHits(List<NameHit> hits) {
        this.hits = List.copyOf(hits);
    }

    List<NameHit> all() {
        return hits;
    }

    /** Those that start in a passage. */
    List<NameHit> in(Passage passage) {
        return hits.subList(firstFrom(passage.start()), firstFrom(passage.end()));
    }

    /** The one that holds an offset. */
    Optional<NameHit> at(int offset) {
        int index = firstFrom(offset + 1) - 1;
        return index >= 0 && hits.get(index).passage().contains(offset)
                ? Optional.of(hits.get(index))
                : Optional.empty();
    }

    /** Index of the first that starts at an offset or behind it. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).passage().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
