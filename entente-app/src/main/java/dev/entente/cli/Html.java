package dev.entente.cli;

import java.util.Locale;
import java.util.Optional;

/** Words inside HTML and SVG: nothing in a document can become markup, and no direction of writing leaks out of its block. */
final class Html {
    private static final String RIGHT_TO_LEFT = " ar fa he ur ps sd ug yi dv ckb ";

    private Html() {}

    /** The words as text. */
    static String text(String words) {
        StringBuilder text = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> text.appendCodePoint(isText(c) ? c : 0xFFFD);
            }
        });
        return text.toString();
    }

    /** What may stand in HTML and in XML. */
    private static boolean isText(int c) {
        return c == '\n'
                || c == '\t'
                || c == '\r'
                || c >= 0x20 && c < 0x7F
                || c > 0x9F && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }

    /** {@code lang} and {@code dir} of a block in that language; where it is not known, the first letter tells the direction. */
    static String language(Optional<String> code) {
        Optional<String> known =
                code.map(c -> c.toLowerCase(Locale.ROOT)).filter(c -> c.matches("[a-z]{2,3}(-[a-z0-9]{2,8})*"));
        String base = known.map(c -> c.replaceAll("-.*", "")).orElse("");
        String direction = known.isEmpty() ? "auto" : RIGHT_TO_LEFT.contains(" " + base + " ") ? "rtl" : "ltr";
        return known.map(c -> " lang=\"" + c + "\"").orElse("") + " dir=\"" + direction + "\"";
    }
}
