package dev.entente.read;

import dev.entente.intake.Charsets;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes made text: by their byte order mark, else as strict UTF-8, else, for files of plain text, by their letters.
 *
 * @param text the characters, without the mark
 * @param charset what decoded them
 * @param declared the charset that the mark declared, if there was one
 */
record Decoding(String text, String charset, Optional<String> declared) {
    /** Combining marks one after the other. */
    private static final int MOST_MARKS = 500;

    /**
     * The text of those bytes.
     *
     * @throws Refusal if they are no text
     */
    static Decoding of(byte[] bytes) {
        Optional<Charsets.Mark> mark = Charsets.findMark(bytes);
        Charset charset = mark.map(Charsets.Mark::charset).orElse(StandardCharsets.UTF_8);
        int skipped = mark.map(Charsets.Mark::length).orElse(0);
        if (charset.equals(StandardCharsets.UTF_8)) {
            refuseNul(bytes);
        }
        String text = decode(bytes, skipped, charset);
        refuseUnfit(text);
        return new Decoding(text, charset.name(), mark.map(m -> m.charset().name()));
    }

    /**
     * The text of those bytes; where they are no UTF-8 and bear no mark, in the charset that their letters plainly point to.
     *
     * @throws Refusal if they are no text, or point to no charset
     */
    static Decoding guessing(byte[] bytes) {
        if (Charsets.findMark(bytes).isEmpty() && !Charsets.isUtf8(bytes)) {
            refuseNul(bytes);
            Optional<Charset> charset = Charsets.findByLetters(bytes);
            if (charset.isPresent()) {
                String text = decode(bytes, 0, charset.get());
                refuseUnfit(text);
                return new Decoding(text, charset.get().name(), Optional.empty());
            }
        }
        return of(bytes);
    }

    /** Whether neither mark nor form says the charset. */
    boolean isGuessed() {
        return declared.isEmpty() && !charset.equals(StandardCharsets.UTF_8.name());
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
     * not survive a file), marks heaped on one letter (no script has so many, and what looks for the ends of words goes back over all
     * of them again and again).
     */
    static void refuseUnfit(String text) {
        refuseHeaps(text);
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

    private static void refuseHeaps(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            int type = Character.getType(text.charAt(i));
            marks = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                throw new Refusal(
                        "not readable text", "more than " + MOST_MARKS + " marks on one letter, at character " + i);
            }
        }
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL;
    }
}
