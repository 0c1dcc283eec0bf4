package dev.entente.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Bytes made text: by their byte order mark, else as strict UTF-8.
 *
 * @param text the characters, without the mark
 * @param charset what decoded them
 * @param declared the charset that the mark declared, if there was one
 */
record Decoding(String text, String charset, Optional<String> declared) {
    private record Mark(String hex, Charset charset) {
        int length() {
            return hex.length() / 2;
        }

        boolean begins(byte[] file) {
            return file.length >= length()
                    && HexFormat.of().formatHex(file, 0, length()).equals(hex);
        }
    }

    /** Four bytes before two: the mark of UTF-32LE begins with that of UTF-16LE. */
    private static final List<Mark> MARKS = List.of(
            new Mark("0000feff", Charset.forName("UTF-32BE")),
            new Mark("fffe0000", Charset.forName("UTF-32LE")),
            new Mark("efbbbf", StandardCharsets.UTF_8),
            new Mark("feff", StandardCharsets.UTF_16BE),
            new Mark("fffe", StandardCharsets.UTF_16LE));

    /**
     * The text of those bytes.
     *
     * @throws Refusal if they are no text
     */
    static Decoding of(byte[] bytes) {
        Optional<Mark> mark = MARKS.stream().filter(m -> m.begins(bytes)).findFirst();
        Charset charset = mark.map(Mark::charset).orElse(StandardCharsets.UTF_8);
        int skipped = mark.map(Mark::length).orElse(0);
        if (charset.equals(StandardCharsets.UTF_8)) {
            refuseNul(bytes);
        }
        String text = decode(bytes, skipped, charset);
        refuseUnfit(text);
        return new Decoding(text, charset.name(), mark.map(m -> m.charset().name()));
    }

    private static void refuseNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new Refusal("binary, not text", "a NUL at byte " + i);
            }
        }
    }

    private static String decode(byte[] bytes, int skipped, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, skipped, bytes.length - skipped);
        CharBuffer out = CharBuffer.allocate(bytes.length - skipped + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int at = in.position();
            throw new Refusal(
                    "not " + charset.name() + " text",
                    String.format(java.util.Locale.ROOT, "byte %d is 0x%02X; save it as UTF-8", at, bytes[at] & 0xff));
        }
        decoder.flush(out);
        return out.flip().toString();
    }

    /**
     * Refuses what cannot stand in a document: nothing but white space, NUL characters, halves of surrogate pairs (offsets would
     * not survive a file).
     */
    static void refuseUnfit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new Refusal("binary, not text", "a NUL at character " + i);
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new Refusal("not Unicode text", "half of a surrogate pair at character " + i);
            }
        }
        if (text.chars().allMatch(Decoding::isBlank)) {
            throw new Refusal("no text", text.isEmpty() ? "empty" : "white space only");
        }
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL;
    }
}
