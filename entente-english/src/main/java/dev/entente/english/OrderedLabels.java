package dev.entente.english;

import it.unimi.dsi.fastutil.ints.AbstractIntIterator;
import it.unimi.dsi.fastutil.ints.AbstractIntSet;
import it.unimi.dsi.fastutil.ints.IntIterator;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.io.Serializable;
import java.util.NoSuchElementException;

/**
 * A set of labels in a fixed order. Where two labels have the same score the first one wins, and a hash set that is written and
 * read again has another order.
 */
final class OrderedLabels extends AbstractIntSet implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int[] labels;

    OrderedLabels(IntSet labels) {
        this.labels = labels.toIntArray();
    }

    @Override
    public int size() {
        return labels.length;
    }

    @Override
    public IntIterator iterator() {
        return new AbstractIntIterator() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < labels.length;
            }

            @Override
            public int nextInt() {
                if (next == labels.length) {
                    throw new NoSuchElementException();
                }
                return labels[next++];
            }
        };
    }
}
