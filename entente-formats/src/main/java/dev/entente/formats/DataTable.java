package dev.entente.formats;

import org.jsoup.nodes.Element;

/** Tells tables that hold figures and words from those that only put parts of a page side by side. */
final class DataTable {
    private static final int LONGEST_CELL = 300;

    private DataTable() {}

    static boolean is(Element table) {
        boolean layout = table.selectFirst("table table, h1, h2, h3, h4, ul, ol, form, article") != null
                        && table.selectFirst("th") == null
                || table.select("table").size() > 1;
        if (layout || table.select("tr").isEmpty()) {
            return false;
        }
        boolean wide = table.select("tr").stream().anyMatch(row -> row.childrenSize() > 1);
        return wide
                && table.select("td").stream()
                        .allMatch(cell -> cell.text().length() <= LONGEST_CELL
                                && cell.select("p").size() <= 1);
    }
}
