package dev.entente.eval.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A GZIP file that unpacks to itself, so that whoever unpacks what was unpacked never ends.
 *
 * <p>It is a program of two instructions of five bytes each: "print the n bytes that follow" (a stored block) and "print the last n
 * bytes again" (a block of two matches). The program prints itself, some instructions ahead of where it is. The checksum stands in
 * what it sums; since it is linear in the bits that it sums, it is found by solving 32 equations.
 */
final class Quine {
    private static final int UNIT = 5;
    /** Bytes of an empty block, checksum, length. */
    private static final int TAIL = UNIT + 8;

    private static final int BITS = 32;

    private Quine() {}

    /** The file; with its name in it, so that the head is three units long. */
    static byte[] gzip() {
        for (int time = 0; time < 1_000_000; time++) {
            byte[] zero = bytes(time, 0);
            long[] rows = equations(time, sum(zero));
            long[] solution = solve(rows);
            if (solution.length == 1) {
                return bytes(time, (int) solution[0]);
            }
        }
        throw new IllegalStateException("no checksum sums itself");
    }

    /** Each row: which bits of the checksum change the bit of its number, itself too; above them what the bit is without. */
    private static long[] equations(int time, int without) {
        long[] rows = new long[BITS];
        for (int bit = 0; bit < BITS; bit++) {
            int change = sum(bytes(time, 1 << bit)) ^ without;
            for (int row = 0; row < BITS; row++) {
                rows[row] |= (long) (change >>> row & 1) << bit;
            }
        }
        for (int row = 0; row < BITS; row++) {
            rows[row] ^= 1L << row;
            rows[row] |= (long) (without >>> row & 1) << BITS;
        }
        return rows;
    }

    /** The bits for which all rows come out, or nothing if there are none. */
    private static long[] solve(long[] rows) {
        long solution = 0;
        int[] pivots = new int[BITS];
        int rank = 0;
        for (int bit = 0; bit < BITS; bit++) {
            int found = rank;
            while (found < BITS && (rows[found] >>> bit & 1) == 0) {
                found++;
            }
            if (found < BITS) {
                long row = rows[found];
                rows[found] = rows[rank];
                rows[rank] = row;
                for (int other = 0; other < BITS; other++) {
                    rows[other] ^= other != rank && (rows[other] >>> bit & 1) == 1 ? row : 0;
                }
                pivots[rank++] = bit;
            }
        }
        for (int row = 0; row < BITS; row++) {
            if (row >= rank && rows[row] != 0) {
                return new long[0];
            }
            solution |= row < rank ? (rows[row] >>> BITS) << pivots[row] : 0;
        }
        return new long[] {solution};
    }

    private static int sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    private static byte[] bytes(int time, int sum) {
        int length = program(time, tail(0, 0)).length;
        return program(time, tail(sum, length));
    }

    /** The last block, which is empty, and what stands behind it. */
    private static byte[] tail(int sum, int length) {
        byte[] block = {1, 0, 0, (byte) 0xff, (byte) 0xff};
        return Packed.little(TAIL).put(block).putInt(sum).putInt(length).array();
    }

    /** Head, instructions, tail; "four" and "last" stand before the very bytes that they print. */
    private static byte[] program(int time, byte[] tail) {
        byte[] head = Packed.little(3 * UNIT)
                .put(new byte[] {0x1f, (byte) 0x8b, 8, 8})
                .putInt(time)
                .put(new byte[] {0, 3})
                .put("self\0".getBytes(StandardCharsets.US_ASCII))
                .array();
        byte[] four = print(4 * UNIT);
        byte[] one = print(UNIT);
        byte[] none = print(0);
        byte[] again = again(4 * UNIT);
        byte[] last = print(UNIT + TAIL);
        byte[] end = joined(again(UNIT + TAIL), tail);
        return joined(
                joined(head, four, head, four, again),
                joined(one, again, one, one),
                joined(four, again, one, one, four, again),
                joined(four, again, four, again, four, again),
                joined(four, again, none, none, last, again, none, none),
                joined(last, end, end));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** A stored block, without its bytes. */
    private static byte[] print(int bytes) {
        return Packed.little(UNIT)
                .put((byte) 0)
                .putShort((short) bytes)
                .putShort((short) ~bytes)
                .array();
    }

    /** A block of two matches of half that length each, as far back as that length: 17 to 20, so that it has 40 bits. */
    private static byte[] again(int bytes) {
        Bits bits = new Bits();
        bits.low(0b010, 3);
        for (int half = 0; half < 2; half++) {
            bits.high(bytes / 2 - 2, 7);
            bits.high(8, 5);
            bits.low(bytes - 17, 3);
        }
        bits.high(0, 7);
        return bits.bytes();
    }

    /** Forty bits, the first the lowest of the first byte. */
    private static final class Bits {
        private long all;
        private int count;

        void low(int value, int length) {
            all |= (long) value << count;
            count += length;
        }

        /** Codes stand with their highest bit first. */
        void high(int value, int length) {
            low(Integer.reverse(value) >>> BITS - length, length);
        }

        byte[] bytes() {
            byte[] bytes = new byte[UNIT];
            for (int i = 0; i < UNIT; i++) {
                bytes[i] = (byte) (all >>> 8 * i);
            }
            return bytes;
        }
    }
}
