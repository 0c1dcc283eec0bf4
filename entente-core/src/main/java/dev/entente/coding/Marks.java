package dev.entente.coding;

/** What the quotation marks of a paragraph tell, whoever is found to speak. */
final class Marks {
    private Marks() {}

    /**
     * "“So he tells you, <b>‘We attacked Chad,’</b>” the host said": words in a quotation that the speaker puts into another's mouth are
     * not his, and nothing tells whose.
     */
    static boolean isMimicked(String text, int from, int to) {
        boolean outer = false;
        int inner = -1;
        for (int i = from; i < to; i++) {
            char mark = text.charAt(i);
            switch (mark) {
                case '“', '"' -> {
                    outer = mark == '“' || !outer;
                    inner = -1;
                }
                case '”' -> outer = false;
                case '‘', '\'', '’' -> inner = outer ? single(text, i, inner) : -1;
                default -> {}
            }
        }
        return outer && inner >= 0 && text.substring(inner, to).indexOf(' ') > 0;
    }

    /** Where the single quotation mark that is open behind {@code at} stands, -1 if none is; an apostrophe changes nothing. */
    private static int single(String text, int at, int open) {
        boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        if (!before && after && text.charAt(at) != '’') {
            return at;
        }
        return after ? open : -1;
    }

    /** Whether a quotation that begins behind {@code from} is still open at {@code to}; some papers write '' for the marks. */
    static boolean isOpen(String text, int from, int to) {
        boolean open = false;
        for (int i = from; i < to; i++) {
            char mark = text.charAt(i);
            boolean twice = mark == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'';
            open = switch (mark) {
                case '“', '«', '„' -> true;
                case '”', '»' -> false;
                case '"' -> !open;
                default -> twice ? !open : open;
            };
            i += twice ? 1 : 0;
        }
        return open;
    }
}
