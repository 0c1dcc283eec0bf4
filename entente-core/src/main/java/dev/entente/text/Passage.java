package dev.entente.text;

/**
 * A half-open range of a document's text.
 *
 * <p>Offsets are UTF-16 code units of the document's canonical text: {@code text.substring(start, end)} is the passage.
 *
 * @param start first code unit, at least 0
 * @param end one past the last code unit, at least {@code start}
 */
public record Passage(int start, int end) implements Comparable<Passage> {
    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a passage: " + start + " to " + end);
        }
    }

    /** Length in code units. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether {@code other} lies wholly inside this passage. */
    public boolean contains(Passage other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Passage other) {
        return start < other.end && other.start < end;
    }

    /** The smallest passage that holds both. */
    public Passage cover(Passage other) {
        return new Passage(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The words of this passage, verbatim. */
    public String cut(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Passage other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
