package dev.entente.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which charset bytes are in: by their mark, by what they declare, else by what ICU makes of their letters. */
public final class Charsets {
    /** ICU's confidence goes to 100; below this it is a guess among several. */
    private static final int SURE = 40;

    private static final int LOOKED_AT = 1 << 18;

    /** The supersets that the web reads these as; their letters are the same. */
    private static final Map<String, String> WIDER = Map.of(
            "ISO-8859-1", "windows-1252",
            "US-ASCII", "windows-1252",
            "ISO-8859-9", "windows-1254",
            "ISO-8859-8", "windows-1255",
            "ISO-8859-8-I", "windows-1255");

    /**
     * A byte order mark.
     *
     * @param length bytes of the mark itself
     */
    public record Mark(Charset charset, int length) {}

    private record Sign(String hex, Charset charset) {
        boolean begins(byte[] bytes) {
            int length = hex.length() / 2;
            return bytes.length >= length
                    && HexFormat.of().formatHex(bytes, 0, length).equals(hex);
        }
    }

    /** Four bytes before two: the mark of UTF-32LE begins with that of UTF-16LE. */
    private static final List<Sign> SIGNS = List.of(
            new Sign("0000feff", Charset.forName("UTF-32BE")),
            new Sign("fffe0000", Charset.forName("UTF-32LE")),
            new Sign("efbbbf", StandardCharsets.UTF_8),
            new Sign("feff", StandardCharsets.UTF_16BE),
            new Sign("fffe", StandardCharsets.UTF_16LE));

    private Charsets() {}

    public static Optional<Mark> findMark(byte[] bytes) {
        return SIGNS.stream()
                .filter(sign -> sign.begins(bytes))
                .findFirst()
                .map(sign -> new Mark(sign.charset(), sign.hex().length() / 2));
    }

    /** The charset of that name, or its superset; empty if there is none. */
    public static Optional<Charset> findNamed(String name) {
        String plain = name.strip().replace("\"", "").replace("'", "");
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(plain);
            return Optional.of(
                    Charset.forName(WIDER.getOrDefault(charset.name().toUpperCase(Locale.ROOT), charset.name())));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return WIDER.containsKey(plain.toUpperCase(Locale.ROOT))
                    ? Optional.of(Charset.forName(WIDER.get(plain.toUpperCase(Locale.ROOT))))
                    : Optional.empty();
        }
    }

    /** Whether these bytes are UTF-8 from end to end. */
    public static boolean isUtf8(byte[] bytes) {
        return decodeStrictly(bytes, StandardCharsets.UTF_8).isPresent();
    }

    /**
     * The eight-bit or East Asian charset that the letters of bytes without mark and declaration point to; empty if they do not
     * point to one plainly, or if the bytes are UTF-8 with faults.
     */
    public static Optional<Charset> findByLetters(byte[] bytes) {
        if (isDamagedUtf8(bytes)) {
            return Optional.empty();
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > LOOKED_AT ? Arrays.copyOf(bytes, LOOKED_AT) : bytes);
        CharsetMatch match = detector.detect();
        if (match == null || match.getConfidence() < SURE) {
            return Optional.empty();
        }
        return findNamed(match.getName()).filter(charset -> isClean(bytes, charset));
    }

    /** No control characters but those of a text; no bytes without a meaning. */
    private static boolean isClean(byte[] bytes, Charset charset) {
        return decodeStrictly(bytes, charset)
                .filter(text -> text.chars().noneMatch(c -> Character.isISOControl(c) && !isLayout(c)))
                .isPresent();
    }

    private static boolean isLayout(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x1a || c == 0x85;
    }

    /** Whether most of what is not ASCII stands in whole UTF-8 sequences: then one is cut or overwritten. */
    private static boolean isDamagedUtf8(byte[] bytes) {
        int whole = 0;
        int odd = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = sequence(bytes, i);
            if (length > 1) {
                whole += length;
            } else if (bytes[i] < 0) {
                odd++;
            }
            i += Math.max(1, length);
        }
        return whole > odd;
    }

    /** Length of the UTF-8 sequence that begins there, 0 if none does. */
    private static int sequence(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first < 0xc2 ? 0 : first < 0xf0 ? 3 : 4;
        if (first >= 0xf5 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** The text, or nothing if some bytes have no meaning in that charset. */
    public static Optional<String> decodeStrictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
