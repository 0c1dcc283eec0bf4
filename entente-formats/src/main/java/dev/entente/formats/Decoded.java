package dev.entente.formats;

import dev.entente.intake.Charsets;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes made text: by their mark, else as they declare, else by their letters. A declaration gives way where the bytes are plain
 * UTF-8: many a page was saved as that without its declaration being changed.
 *
 * @param text the characters
 * @param charset what decoded them
 * @param declared what they declare, if they do
 */
record Decoded(String text, String charset, Optional<String> declared) {
    private static final int HEAD = 4096;
    private static final Pattern DECLARATION = Pattern.compile(
            "(?i)(?:<\\?xml[^>]*?encoding\\s*=\\s*|<meta[^>]*?charset\\s*=\\s*)[\"']?\\s*([A-Za-z0-9_.:-]+)");

    /** The text of a page or of a part of a mail. */
    static Decoded of(byte[] bytes, Optional<String> said) {
        Optional<Charsets.Mark> mark = Charsets.findMark(bytes);
        if (mark.isPresent()) {
            byte[] rest = Arrays.copyOfRange(bytes, mark.get().length(), bytes.length);
            String name = mark.get().charset().name();
            return new Decoded(new String(rest, mark.get().charset()), name, Optional.of(name));
        }
        Optional<Charset> declared = said.flatMap(Charsets::findNamed).or(() -> declaration(bytes));
        Charset charset = charset(bytes, declared);
        return new Decoded(new String(bytes, charset), charset.name(), declared.map(Charset::name));
    }

    private static Charset charset(byte[] bytes, Optional<Charset> declared) {
        if (Charsets.isUtf8(bytes)) {
            // Japanese by escape sequences is ASCII to the eye
            boolean shifting = declared.isPresent() && declared.get().name().startsWith("ISO-2022");
            return shifting ? declared.get() : StandardCharsets.UTF_8;
        }
        boolean lies = declared.isEmpty() || declared.get().equals(StandardCharsets.UTF_8);
        if (!lies) {
            return declared.get();
        }
        return Charsets.findByLetters(bytes).orElse(declared.orElse(Charset.forName("windows-1252")));
    }

    private static Optional<Charset> declaration(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(head);
        return matcher.find() ? Charsets.findNamed(matcher.group(1)) : Optional.empty();
    }
}
