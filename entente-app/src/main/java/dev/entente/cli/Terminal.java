package dev.entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Where a command writes: UTF-8 whatever the machine's own charset is.
 *
 * @param out what was asked for
 * @param err progress and errors
 * @param width columns that lines are wrapped at
 * @param color whether {@code out} shows colours
 * @param watched whether a person watches {@code err}, so that progress is shown
 */
record Terminal(PrintStream out, PrintStream err, int width, boolean color, boolean watched) {
    private static final Pattern COMMAND =
            Pattern.compile("[\\x00-\\x1f\\x7f-\\x9f&&[^\\n\\t\\x1b]]|\\x1b(?!\\[[0-9;]{0,12}m)");
    private static final int LEAST = 40;
    private static final int MOST = 120;
    private static final int USUAL = 100;

    /** The terminal that the launcher found; set by it in {@code entente.columns}, {@code .color} and {@code .watched}. */
    static Terminal system() {
        int columns = Integer.getInteger("entente.columns", USUAL);
        return new Terminal(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Math.max(LEAST, Math.min(MOST, columns)),
                Boolean.getBoolean("entente.color"),
                Boolean.getBoolean("entente.watched"));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        FileOutputStream bytes = new FileOutputStream(descriptor);
        return new PrintStream(new java.io.BufferedOutputStream(bytes, 1 << 14), false, StandardCharsets.UTF_8);
    }

    Terminal withoutColor() {
        return new Terminal(out, err, width, false, watched);
    }

    void line(String text) {
        byte[] bytes =
                (harmless(text) + '\n').getBytes(StandardCharsets.UTF_8); // sooner than by the stream's own encoder
        out.write(bytes, 0, bytes.length);
    }

    /** One line for people, on standard error. */
    void note(String text) {
        err.print(harmless(text));
        err.print('\n');
        err.flush();
    }

    /**
     * Without what would steer a terminal, as words of a document may: only line ends, tabs and our own colours are let through.
     */
    static String harmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                return COMMAND.matcher(text).replaceAll("\uFFFD");
            }
        }
        return text;
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
