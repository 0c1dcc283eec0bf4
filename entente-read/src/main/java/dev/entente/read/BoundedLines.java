package dev.entente.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines of bytes that end in "\n" or "\r\n", and never holds more of a line than its bound. */
final class BoundedLines {
    /** One line. */
    static final class Line {
        private final int number;
        private final byte[] bytes;
        private final long length;
        private final boolean tooLong;

        private Line(int number, byte[] bytes, long length, boolean tooLong) {
            this.number = number;
            this.bytes = bytes;
            this.length = length;
            this.tooLong = tooLong;
        }

        /** From 1. */
        int number() {
            return number;
        }

        /** Without the line's end; empty if it was too long. */
        byte[] bytes() {
            return bytes;
        }

        /** Its whole length in bytes. */
        long length() {
            return length;
        }

        boolean isTooLong() {
            return tooLong;
        }
    }

    private final InputStream stream;
    private final int bound;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private int number;

    BoundedLines(InputStream stream, int bound) {
        this.stream = stream;
        this.bound = bound;
    }

    Optional<Line> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        long length = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            length += end - at;
            // one more than the bound, for the carriage return of a line that is just as long as allowed
            if (length <= bound + 1L) {
                held.write(buffer, at, end - at);
            } else {
                held = new ByteArrayOutputStream(0);
            }
            ended = end < filled;
            at = end + (ended ? 1 : 0);
        }
        return Optional.of(line(held.toByteArray(), length));
    }

    private Line line(byte[] bytes, long length) {
        boolean returned = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        long whole = returned ? length - 1 : length;
        if (whole > bound) {
            return new Line(number, new byte[0], whole, true);
        }
        return new Line(number, returned ? java.util.Arrays.copyOf(bytes, bytes.length - 1) : bytes, whole, false);
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        at = 0;
        filled = Math.max(0, stream.read(buffer));
        return filled > 0;
    }
}
