package dev.entente.english;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The weights of a feature for the labels, as a {@link Vocabulary} keeps them: their number, a byte for the label of each, four
 * for its value. Zeros are left out: of the parser's weights 6 in 100 are none.
 *
 * <p>Leaving out a zero changes no bit of a sum that starts at zero, for such a sum is never the negative zero.
 */
final class Weights {
    private static final VarHandle VALUES =
            MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);

    private Weights() {}

    /**
     * Packs one weight for each of at most 255 labels. If more than half of them are not zero, all are kept and no labels:
     * adding them is faster.
     */
    static byte[] pack(float[] weights) {
        int count = 0;
        for (float weight : weights) {
            count += weight == 0 ? 0 : 1;
        }
        boolean all = count * 2 > weights.length;
        int size = all ? weights.length : count;
        ByteBuffer labels = ByteBuffer.allocate(all ? 0 : size);
        ByteBuffer values = ByteBuffer.allocate(size * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int label = 0; label < weights.length; label++) {
            if (all || weights[label] != 0) {
                values.putFloat(weights[label]);
                if (!all) {
                    labels.put((byte) label);
                }
            }
        }
        return ByteBuffer.allocate(1 + labels.capacity() + values.capacity())
                .put((byte) size)
                .put(labels.array())
                .put(values.array())
                .array();
    }

    /** Adds the weights at {@code start} to the scores of the labels. */
    static void add(byte[] records, int start, float[] scores) {
        int size = records[start] & 0xff;
        int labels = start + 1;
        if (size == scores.length) {
            for (int label = 0; label < scores.length; label++) {
                scores[label] += (float) VALUES.get(records, labels + label * Float.BYTES);
            }
        } else {
            int values = labels + size;
            for (int i = 0; i < size; i++) {
                scores[records[labels + i] & 0xff] += (float) VALUES.get(records, values + i * Float.BYTES);
            }
        }
    }
}
