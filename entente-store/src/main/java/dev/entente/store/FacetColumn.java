package dev.entente.store;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The values of one facet for all rows of a survey, one behind the other in memory, and the rows of each value. Rows and values are
 * numbers from 0 on.
 */
final class FacetColumn {
    /** Where the values of a row begin; one more than there are rows. */
    private final int[] starts;

    private final int[] values;
    private final int size;
    /** Rows by value, and where those of a value begin; worked out when a value is first asked for. */
    private Optional<int[]> rowsOfValues = Optional.empty();

    private int[] startsOfValues = new int[0];

    private FacetColumn(int[] starts, int[] values, int size) {
        this.starts = starts;
        this.values = values;
        this.size = size;
    }

    /**
     * The column of so many rows.
     *
     * @param size how many values there are
     */
    static FacetColumn of(int rows, int size, IntFunction<int[]> valuesOf) {
        int[] starts = new int[rows + 1];
        for (int row = 0; row < rows; row++) {
            starts[row + 1] = starts[row] + valuesOf.apply(row).length;
        }
        int[] values = new int[starts[rows]];
        for (int row = 0; row < rows; row++) {
            int[] own = valuesOf.apply(row);
            System.arraycopy(own, 0, values, starts[row], own.length);
        }
        return new FacetColumn(starts, values, size);
    }

    boolean has(int row, int value) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            if (values[i] == value) {
                return true;
            }
        }
        return false;
    }

    /** Adds the values of these rows to the counts by value. */
    void count(BitSet rows, int[] counts) {
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                counts[values[i]]++;
            }
        }
    }

    /** The rows that have one of these values. */
    BitSet rows(BitSet wanted) {
        int[] known = rowsOfValues.orElseGet(this::invert);
        rowsOfValues = Optional.of(known);
        BitSet rows = new BitSet(starts.length - 1);
        for (int value = wanted.nextSetBit(0); value >= 0 && value < size; value = wanted.nextSetBit(value + 1)) {
            for (int i = startsOfValues[value]; i < startsOfValues[value + 1]; i++) {
                rows.set(known[i]);
            }
        }
        return rows;
    }

    private int[] invert() {
        int[] begins = new int[size + 1];
        for (int value : values) {
            begins[value + 1]++;
        }
        for (int value = 0; value < size; value++) {
            begins[value + 1] += begins[value];
        }
        startsOfValues = begins.clone();
        int[] rows = new int[values.length];
        for (int row = 0; row + 1 < starts.length; row++) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                rows[begins[values[i]]++] = row;
            }
        }
        return rows;
    }
}
