package dev.entente.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModelWeightsTest {
    /** Rows of all labels come four at a time, others alone, and what is left of four alone: any mixture of them. */
    @Test
    void sumsAreTheSameToTheLastBitAsWithTheZeros() {
        Random random = new Random(7);
        for (int labels : new int[] {1, 2, 50, 131, 255}) {
            float[] plain = new float[labels];
            float[] packed = new float[labels];
            ByteArrayOutputStream records = new ByteArrayOutputStream();
            int[] starts = new int[203];
            for (int feature = 0; feature < starts.length; feature++) {
                float[] row = row(random, labels, random.nextInt(4) > 0 ? 1 : random.nextDouble());
                for (int label = 0; label < labels; label++) {
                    plain[label] += row[label];
                }
                starts[feature] = records.size();
                records.writeBytes(Weights.pack(row));
            }
            Weights.add(records.toByteArray(), starts, packed);
            for (int label = 0; label < labels; label++) {
                assertThat(Float.floatToRawIntBits(packed[label])).isEqualTo(Float.floatToRawIntBits(plain[label]));
            }
        }
    }

    private static float[] row(Random random, int labels, double filled) {
        float[] row = new float[labels];
        for (int label = 0; label < labels; label++) {
            if (random.nextDouble() < filled) {
                row[label] = (float) random.nextGaussian();
            } else if (random.nextBoolean()) {
                row[label] = -0f;
            }
        }
        return row;
    }

    @Test
    void weightsAreReadWhereTheyBegin() {
        byte[] first = Weights.pack(new float[] {0, 2, 0, 0});
        byte[] records = new byte[first.length + 3];
        System.arraycopy(first, 0, records, 3, first.length);
        float[] scores = {1, 1, 1, 1};

        Weights.add(records, new int[] {3}, scores);

        assertThat(scores).containsExactly(1, 3, 1, 1);
    }

    @Test
    void zerosTakeNoRoom() {
        assertThat(Weights.pack(new float[131])).hasSize(1);
        float[] one = new float[131];
        one[130] = 0.5f;
        assertThat(Weights.pack(one)).hasSize(6);
    }
}
