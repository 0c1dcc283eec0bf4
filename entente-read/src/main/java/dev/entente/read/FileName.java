package dev.entente.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The name of a file, the same under every locale.
 *
 * <p>{@code Path.toString()} decodes names by the locale of the process: under {@code LANG=C} all Arabic names of one length are
 * the same row of replacement characters, and two documents would have one id. The URI of a path keeps its bytes.
 */
final class FileName {
    private static final int LONGEST_ENDING = 10;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private FileName() {}

    /**
     * The last name of a path, decoded as UTF-8; with its odd bytes as {@code %E9} where it is none. What
     * would end a line, steer a terminal or turn the direction of writing is written so as well: a name must not look like another, or
     * like a message.
     */
    static String of(Path path) {
        String raw = path.toAbsolutePath().toUri().getRawPath();
        String trimmed = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        String name = trimmed.substring(trimmed.lastIndexOf('/') + 1);
        try {
            return plain(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(name)))
                    .toString());
        } catch (CharacterCodingException e) {
            return name;
        }
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (isCommand(c)) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    plain.append('%').append(HEX.toHexDigits(b));
                }
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    private static boolean isCommand(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069;
    }

    private static byte[] bytes(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length());
        int i = 0;
        while (i < escaped.length()) {
            if (escaped.charAt(i) == '%') {
                bytes.write(HexFormat.fromHexDigits(escaped, i + 1, i + 3));
                i += 3;
            } else {
                int next = escaped.indexOf('%', i);
                int end = next < 0 ? escaped.length() : next;
                bytes.writeBytes(escaped.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end;
            }
        }
        return bytes.toByteArray();
    }

    /**
     * The ending in lower case without its dot, or "". What follows the last dot is an ending if it is short, of letters and
     * digits, and holds a letter: {@code report.2021} and {@code Mr. Smith} have none.
     */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot <= 0 ? "" : name.substring(dot + 1);
        boolean plain = ending.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
        boolean lettered = ending.chars().anyMatch(Character::isLetter);
        return plain && lettered && ending.length() <= LONGEST_ENDING ? ending.toLowerCase(Locale.ROOT) : "";
    }

    /** A path or name without its ending. */
    static String withoutEnding(String path) {
        String ending = ending(path.substring(path.lastIndexOf('/') + 1));
        return ending.isEmpty() ? path : path.substring(0, path.length() - ending.length() - 1);
    }
}
