package dev.entente.formats;

import dev.entente.text.BlockKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes paragraphs, headings and list items of lines: by the size of letters, gaps, indents and bullets. What stands alike at the
 * top or the foot of several pages is boilerplate.
 */
final class PdfLayout {
    private static final Pattern BULLET =
            Pattern.compile("^([·•●▪◦‣∙○■\uf0b7\uf0a7–—-]|\\(?\\d{1,2}[.)]|\\(?[a-z]\\))\\s+(?=\\S)");
    private static final Pattern END = Pattern.compile("[.!?…:][\"'”’)\\]]*$");
    private static final Pattern NUMBER =
            Pattern.compile("^\\W*(page )?\\d{1,4}( of \\d{1,4}|/\\d{1,4})?\\W*$", Pattern.CASE_INSENSITIVE);
    private static final int PAGES_ALIKE = 3;
    private static final float LARGER = 1.12f;
    private static final float GAP = 1.35f;
    private static final int LONGEST_HEADING = 150;
    private static final int LONGEST_BOLD = 100;
    private static final float INDENT = 0.8f;
    private static final float SHORT = 0.85f;

    private final List<PdfLine> lines;
    private final float body;
    private final float pitch;
    private final Map<Integer, Float> margins = new HashMap<>();
    private final List<Float> headingSizes;
    private final List<Float> bullets;

    private PdfLayout(List<PdfLine> lines) {
        this.lines = lines;
        this.body = body();
        this.pitch = pitch();
        lines.forEach(l -> margins.merge(l.page(), l.right(), Math::max));
        TreeSet<Float> sizes = new TreeSet<>();
        TreeSet<Float> lefts = new TreeSet<>();
        for (PdfLine line : lines) {
            if (line.size() >= body * LARGER) {
                sizes.add(rounded(line.size()));
            }
            if (BULLET.matcher(line.words()).find()) {
                lefts.add((float) Math.round(line.left() / 6) * 6);
            }
        }
        headingSizes = new ArrayList<>(sizes.descendingSet());
        bullets = new ArrayList<>(lefts);
    }

    static Composed compose(List<PdfLine> lines, int most) {
        Set<PdfLine> around = around(lines);
        List<PdfLine> inner = lines.stream().filter(l -> !around.contains(l)).toList();
        Composer composer = new Composer(most);
        if (!inner.isEmpty()) {
            new PdfLayout(inner).add(composer);
        }
        lines.stream().filter(around::contains).forEach(l -> composer.add(BlockKind.BOILERPLATE, 0, l.words()));
        return composer.compose();
    }

    /** First and last lines of pages that are numbers, or the same but for numbers on several pages. */
    private static Set<PdfLine> around(List<PdfLine> lines) {
        Map<String, Set<PdfLine>> alike = new TreeMap<>();
        Set<PdfLine> around = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            boolean first = i == 0 || lines.get(i - 1).page() != line.page();
            boolean last = i == lines.size() - 1 || lines.get(i + 1).page() != line.page();
            if (first || last) {
                String pattern = (first ? "top " : "foot ") + line.words().replaceAll("\\d+", "#");
                alike.computeIfAbsent(pattern, k -> new HashSet<>()).add(line);
                if (last && !first && NUMBER.matcher(line.words()).matches()) {
                    around.add(line);
                }
            }
        }
        alike.values().stream().filter(same -> same.size() >= PAGES_ALIKE).forEach(around::addAll);
        return around;
    }

    /** The size in which most letters are set. */
    private float body() {
        Map<Float, Integer> letters = new TreeMap<>();
        lines.forEach(l -> letters.merge(rounded(l.size()), l.words().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1f);
    }

    private static float rounded(float size) {
        return Math.round(size * 2) / 2f;
    }

    /** The usual distance of two lines. */
    private float pitch() {
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float step = lines.get(i).y() - lines.get(i - 1).y();
            if (lines.get(i).page() == lines.get(i - 1).page() && step > 0 && step < body * 3) {
                steps.add(step);
            }
        }
        steps.sort(Float::compare);
        return steps.isEmpty() ? body * 1.2f : steps.get(steps.size() / 3);
    }

    private void add(Composer composer) {
        StringBuilder words = new StringBuilder();
        PdfLine first = lines.get(0);
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (i > 0 && begins(lines.get(i - 1), line, first)) {
                flush(first, words, composer);
                first = line;
            }
            join(words, line.words());
        }
        flush(first, words, composer);
    }

    private boolean begins(PdfLine before, PdfLine line, PdfLine first) {
        if (BULLET.matcher(line.words()).find() || isHeading(line) != isHeading(before)) {
            return true;
        }
        if (isHeading(line)) {
            return rounded(line.size()) != rounded(before.size()) || line.y() - before.y() > line.size() * 2;
        }
        boolean ended = END.matcher(before.words()).find();
        if (line.page() != before.page() || line.y() < before.y()) {
            return ended && !Character.isLowerCase(line.words().codePointAt(0));
        }
        boolean gap = line.y() - before.y() > pitch * GAP;
        boolean indented = line.left() > before.left() + body * INDENT
                && !BULLET.matcher(first.words()).find();
        boolean brief = before.right() < margins.getOrDefault(before.page(), before.right()) * SHORT;
        return gap || ended && (indented || brief);
    }

    private boolean isHeading(PdfLine line) {
        boolean large = line.size() >= body * LARGER && line.words().length() <= LONGEST_HEADING;
        boolean bold = line.bold()
                && line.words().length() <= LONGEST_BOLD
                && !END.matcher(line.words()).find();
        return large || bold;
    }

    /** A word that is broken at the end of a line is made whole. */
    private static void join(StringBuilder words, String line) {
        int end = words.length();
        boolean broken = end > 1
                && words.charAt(end - 1) == '-'
                && Character.isLowerCase(words.charAt(end - 2))
                && Character.isLowerCase(line.codePointAt(0));
        if (broken) {
            words.setLength(end - 1);
        } else if (end > 0) {
            words.append(' ');
        }
        words.append(line);
    }

    private void flush(PdfLine first, StringBuilder words, Composer composer) {
        String piece = words.toString();
        Matcher bullet = BULLET.matcher(piece);
        if (isHeading(first) && piece.length() <= LONGEST_HEADING * 2) {
            int rank = headingSizes.indexOf(rounded(first.size()));
            boolean title = rank == 0 && first.page() == lines.get(0).page() && composer.isEmpty();
            int level = rank < 0 ? headingSizes.size() + 1 : rank + 1;
            composer.add(title ? BlockKind.TITLE : BlockKind.HEADING, Math.max(1, level), piece);
        } else if (bullet.find()) {
            int rank = bullets.indexOf((float) Math.round(first.left() / 6) * 6);
            composer.add(BlockKind.LIST_ITEM, Math.max(1, rank + 1), piece.substring(bullet.end()));
        } else {
            composer.add(BlockKind.PARAGRAPH, 0, piece);
        }
        words.setLength(0);
    }
}
