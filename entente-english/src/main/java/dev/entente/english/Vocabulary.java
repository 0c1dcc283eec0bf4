package dev.entente.english;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a model keeps for a text of one of up to 256 types: a few bytes, which the caller reads.
 *
 * <p>A hash table in three flat arrays. What is found lies beside its text, for a look-up costs as much as the memory it
 * touches. Texts are compared in full, so that what is found is always that of this very text. Immutable.
 */
final class Vocabulary {
    /** Returned for a text that the vocabulary does not have. */
    static final int ABSENT = -1;

    /** What stands between the parts of a text of several parts. */
    private static final char JOINT = '_';

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::hash, Long::compareUnsigned)
            .thenComparing(Entry::type)
            .thenComparing(Entry::text);

    private static final int[] POWERS = powers();

    /** Bytes before the text of a record: length of the text, type, length of what is kept (two bytes). */
    private static final int HEADER = 4;

    /** Where in {@link #records} those of each bucket begin, and where the last one ends. */
    private final int[] buckets;
    /** For each bucket one bit for each record, chosen by its hash: most texts that are absent need no other look. */
    private final byte[] bits;

    private final byte[] records;
    private final int shift;

    private Vocabulary(int[] buckets, byte[] bits, byte[] records) {
        this.buckets = buckets;
        this.bits = bits;
        this.records = records;
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(bits.length);
    }

    /** A text to be found, and what is kept for it. */
    interface Entry {
        int type();

        String text();

        /** At most 65,535 bytes. */
        byte[] kept();

        private long hash() {
            return Vocabulary.hash(type(), text().hashCode());
        }
    }

    /** Packs distinct entries; the result does not depend on their order. */
    static Vocabulary of(Collection<? extends Entry> collection) {
        Entry[] entries = collection.toArray(new Entry[0]);
        Arrays.sort(entries, ORDER);
        int size = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(entries.length));
        int[] buckets = new int[(1 << size) + 1];
        byte[] bits = new byte[1 << size];
        ByteArrayOutputStream records = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            int start = records.size();
            encode(entry, records);
            int bucket = (int) (entry.hash() >>> (Long.SIZE - size));
            buckets[bucket + 1] += records.size() - start;
            bits[bucket] = (byte) (bits[bucket] | bit(entry.hash()));
        }
        Arrays.parallelPrefix(buckets, Integer::sum);
        return new Vocabulary(buckets, bits, records.toByteArray());
    }

    /** What {@link #find} gives places in. Not to be changed. */
    byte[] records() {
        return records;
    }

    /** Where in {@link #records} begins what is kept for the text, or {@link #ABSENT}. */
    int find(int type, String text) {
        long hash = hash(type, text.hashCode());
        if (mayHave(hash)) {
            int bucket = bucket(hash);
            for (int at = buckets[bucket]; at < buckets[bucket + 1]; at = next(at)) {
                int end = textEnd(at);
                if (records[at + 1] == (byte) type && skip(at + HEADER, end, text) == end) {
                    return end;
                }
            }
        }
        return ABSENT;
    }

    /** The hash of the entry whose text is the values at {@code parts}, none null, joined by {@code _}. */
    static long hash(int type, @Nullable String[] values, int[] parts) {
        int joined = 0;
        for (int i = 0; i < parts.length; i++) {
            String value = Objects.requireNonNull(values[parts[i]]);
            int before = i == 0 ? 0 : joined * 31 + JOINT;
            joined = before * power(value.length()) + value.hashCode();
        }
        return hash(type, joined);
    }

    /** Whether there may be an entry with this hash; nine of ten absent ones end here. */
    boolean mayHave(long hash) {
        return (bits[bucket(hash)] & bit(hash)) != 0;
    }

    /** A byte of the first record that {@link #find(long, int, String[], int[])} will read. */
    int firstByte(long hash) {
        return records[buckets[bucket(hash)]];
    }

    /** The same as looking for the joined text, but without building it; only for a hash that {@link #mayHave}. */
    int find(long hash, int type, @Nullable String[] values, int[] parts) {
        int bucket = bucket(hash);
        for (int at = buckets[bucket]; at < buckets[bucket + 1]; at = next(at)) {
            int end = textEnd(at);
            if (records[at + 1] == (byte) type && skip(at + HEADER, end, values, parts) == end) {
                return end;
            }
        }
        return ABSENT;
    }

    private int bucket(long hash) {
        return (int) (hash >>> shift);
    }

    void write(ModelOutput out) throws IOException {
        out.ints(buckets);
        out.bytes(bits);
        out.bytes(records);
    }

    static Vocabulary read(ModelInput in) {
        return new Vocabulary(in.ints(), in.bytes(), in.bytes());
    }

    private int textEnd(int record) {
        return record + HEADER + (records[record] & 0xff);
    }

    private int next(int record) {
        return textEnd(record) + ((records[record + 2] & 0xff) | ((records[record + 3] & 0xff) << 8));
    }

    private int skip(int start, int end, @Nullable String[] values, int[] parts) {
        int at = start;
        for (int i = 0; i < parts.length && at >= 0; i++) {
            if (i > 0) {
                at = at < end && records[at] == JOINT ? at + 1 : ABSENT;
            }
            String value = values[parts[i]];
            at = at < 0 || value == null ? ABSENT : skip(at, end, value);
        }
        return at;
    }

    /** Where the stored text goes on after {@code text}, or {@link #ABSENT} if it is another. */
    private int skip(int start, int end, String text) {
        int at = start;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (at >= end || records[at++] != c) {
                    return ABSENT;
                }
            } else {
                at = skip(at, end, c);
                if (at < 0) {
                    return ABSENT;
                }
            }
        }
        return at;
    }

    private int skip(int at, int end, char c) {
        int length = c < 0x800 ? 2 : 3;
        if (at + length > end) {
            return ABSENT;
        }
        int last = at + length - 1;
        boolean same = records[last] == (byte) (0x80 | (c & 0x3f))
                && (length == 2
                        ? records[at] == (byte) (0xc0 | (c >> 6))
                        : records[at] == (byte) (0xe0 | (c >> 12))
                                && records[at + 1] == (byte) (0x80 | ((c >> 6) & 0x3f)));
        return same ? at + length : ABSENT;
    }

    private static void encode(Entry entry, ByteArrayOutputStream records) {
        byte[] text = encode(entry.text());
        byte[] kept = entry.kept();
        if (text.length > 0xff || entry.type() > 0xff || kept.length > 0xffff) {
            throw new IllegalArgumentException("too long: " + entry.type() + " " + entry.text());
        }
        records.write(text.length);
        records.write(entry.type());
        records.write(kept.length);
        records.write(kept.length >> 8);
        records.writeBytes(text);
        records.writeBytes(kept);
    }

    /** UTF-8 of each UTF-16 unit by itself: half a pair, which words cut off by length can end in, stays what it is. */
    private static byte[] encode(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                out.write(c);
            } else {
                if (c < 0x800) {
                    out.write(0xc0 | (c >> 6));
                } else {
                    out.write(0xe0 | (c >> 12));
                    out.write(0x80 | ((c >> 6) & 0x3f));
                }
                out.write(0x80 | (c & 0x3f));
            }
        }
        return out.toByteArray();
    }

    private static long hash(int type, int text) {
        return (text ^ (type * 0x9e3779b9)) * 0x9e3779b97f4a7c15L;
    }

    /** Chosen by bits of the hash that no bucket of a vocabulary of below 100 million entries depends on. */
    private static int bit(long hash) {
        return 1 << ((hash >>> 32) & 7);
    }

    /** 31 to the power {@code exponent}: by it, a text's hash moves when as many characters are appended. */
    private static int power(int exponent) {
        if (exponent < POWERS.length) {
            return POWERS[exponent];
        }
        int power = POWERS[POWERS.length - 1];
        for (int i = POWERS.length; i <= exponent; i++) {
            power *= 31;
        }
        return power;
    }

    private static int[] powers() {
        int[] powers = new int[64];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 31;
        }
        return powers;
    }
}
