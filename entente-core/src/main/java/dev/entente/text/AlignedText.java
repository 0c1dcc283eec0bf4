package dev.entente.text;

/**
 * A text beside a form of it made for matching, with the way back.
 *
 * <p>Match on {@link #folded()}, quote from {@link #original()}: {@code original.substring(at(i), at(j))} is what the folded
 * range {@code [i, j)} stands for.
 */
public final class AlignedText {
    private final String original;
    private final String folded;
    private final int[] offsets;

    private AlignedText(String original, String folded, int[] offsets) {
        this.original = original;
        this.folded = folded;
        this.offsets = offsets;
    }

    /** Folds one character: returns the characters that stand for it, possibly none. */
    @FunctionalInterface
    public interface Folding {
        String fold(char c);
    }

    /** The text folded character by character. */
    public static AlignedText of(String original, Folding folding) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] offsets = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            String piece = folding.fold(original.charAt(i));
            offsets = room(offsets, folded.length() + piece.length() + 1);
            for (int k = 0; k < piece.length(); k++) {
                offsets[folded.length() + k] = i;
            }
            folded.append(piece);
        }
        offsets[folded.length()] = original.length();
        return new AlignedText(original, folded.toString(), offsets);
    }

    private static int[] room(int[] offsets, int size) {
        return size <= offsets.length ? offsets : java.util.Arrays.copyOf(offsets, Math.max(size, offsets.length * 2));
    }

    public String original() {
        return original;
    }

    public String folded() {
        return folded;
    }

    /** Offset in the original of a folded offset. */
    public int at(int foldedOffset) {
        return offsets[foldedOffset];
    }

    /** The original passage for a folded range. */
    public Passage passage(int foldedStart, int foldedEnd) {
        if (foldedStart == foldedEnd) {
            return new Passage(at(foldedStart), at(foldedStart));
        }
        return new Passage(at(foldedStart), at(foldedEnd - 1) + 1);
    }
}
