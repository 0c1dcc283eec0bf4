package dev.entente.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees the structure of plain text: title, headings with levels, paragraphs, list items with levels, captions, boilerplate.
 *
 * <p>Lines are blocks, but hard-wrapped lines of one paragraph are joined. Use a format's own structure where it has one.
 */
public final class Outline {
    private static final Pattern MARKER =
            Pattern.compile("^([·•●▪◦‣∙○■*–—-]|\\(?\\d{1,2}[.)]|\\(?[a-z]\\))[\\s\\u00a0]+(?=\\S)");
    private static final Pattern MARKDOWN = Pattern.compile("^(#{1,6})\\s+(?=\\S)");
    private static final Pattern CREDIT = Pattern.compile(
            "[\\[(][^\\])]{0,300}(/|Photo|Getty|Agency|Images|AFP|Reuters|EPA|AP\\b)[^\\])]{0,300}[\\])]\\s*$|^(Photo|Image|Picture|FILE)\\b.{0,20}:");

    private static final Pattern END = Pattern.compile("[.!?…][\"'”’)\\]]*$");
    private static final int WRAP_LIMIT = 100;
    private static final int WRAP_LEAST = 45;
    private static final int HEADING_LIMIT = 100;

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> captions = new HashSet<>();
    private boolean titled;
    /** Whether a paragraph has been seen. */
    private boolean begun;

    private int deepest;
    /** Level of the last heading that the format itself marks, 0 before the first. */
    private int marked;

    private Outline(String text) {
        this.text = text;
    }

    /** The blocks of a plain text, in order. */
    public static List<Block> of(String text) {
        Outline outline = new Outline(text);
        outline.read();
        return List.copyOf(outline.blocks);
    }

    /**
     * The blocks of a text whose format has a structure of its own, with what the words of its paragraphs say besides: datelines,
     * credits, boilerplate, bullets typed by hand, headings that are not marked as such.
     *
     * @param given blocks in the order of the text, their passages trimmed
     */
    public static List<Block> refine(String text, List<Block> given) {
        Outline outline = new Outline(text);
        outline.titled = given.stream().anyMatch(b -> b.kind() == BlockKind.TITLE);
        for (int i = 0; i < given.size(); i++) {
            outline.refine(given.get(i), i == given.size() - 1);
        }
        return List.copyOf(outline.blocks);
    }

    private void refine(Block block, boolean last) {
        BlockKind kind = block.kind();
        if (kind == BlockKind.PARAGRAPH) {
            add(block.passage(), last);
        } else if (kind != BlockKind.TITLE && Boilerplate.is(block.passage().cut(text))) {
            blocks.add(new Block(BlockKind.BOILERPLATE, 0, block.passage()));
        } else if (kind == BlockKind.HEADING) {
            marked = Math.max(1, block.level());
            heading(block.passage(), marked);
        } else {
            blocks.add(block);
        }
    }

    private void read() {
        List<Passage> lines = join(lines());
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            add(lines.get(i), last);
        }
    }

    private List<Passage> lines() {
        List<Passage> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r' || text.charAt(i) == '\u2029') {
                lines.add(new Passage(start, i));
                i += text.startsWith("\r\n", i) ? 1 : 0;
                start = i + 1;
            }
        }
        return lines;
    }

    /** Joins hard-wrapped lines; drops blank ones. */
    private List<Passage> join(List<Passage> lines) {
        List<Passage> joined = new ArrayList<>();
        boolean wrapped = isWrapped(lines);
        boolean open = false;
        int previousLength = 0;
        for (Passage line : lines) {
            Passage words = trim(line);
            if (words.isEmpty()) {
                open = false;
                continue;
            }
            boolean continues = wrapped
                    && open
                    && previousLength >= WRAP_LEAST
                    && !MARKER.matcher(words.cut(text)).find()
                    && !MARKDOWN.matcher(words.cut(text)).find();
            if (continues) {
                int at = joined.size() - 1;
                joined.set(at, joined.get(at).cover(words));
            } else {
                joined.add(line.start() <= words.start() ? new Passage(line.start(), words.end()) : words);
            }
            open = true;
            previousLength = words.length();
        }
        return joined;
    }

    /** Hard-wrapped: most lines that are followed by another line of the same paragraph are long, and none is very long. */
    private boolean isWrapped(List<Passage> lines) {
        int followed = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            int length = trim(lines.get(i)).length();
            if (length > WRAP_LIMIT) {
                return false;
            }
            if (length > 0 && !trim(lines.get(i + 1)).isEmpty()) {
                followed++;
                full += length >= WRAP_LEAST
                                && !END.matcher(trim(lines.get(i)).cut(text)).find()
                        ? 1
                        : 0;
            }
        }
        return followed >= 2 && full * 2 > followed;
    }

    private Passage trim(Passage line) {
        int start = line.start();
        int end = line.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Passage(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || c == '\u00a0'
                || c == '\u200b'
                || c == '\ufeff'
                || c == '\u200e'
                || c == '\u200f';
    }

    private void add(Passage line, boolean last) {
        Passage words = trim(line);
        String content = words.cut(text);
        Matcher markdown = MARKDOWN.matcher(content);
        Matcher marker = MARKER.matcher(content);
        if (Boilerplate.is(content)) {
            blocks.add(new Block(BlockKind.BOILERPLATE, 0, words));
        } else if (markdown.find()) {
            int level = markdown.group(1).length();
            heading(new Passage(words.start() + markdown.end(), words.end()), level);
        } else if (marker.find() && content.length() > marker.end()) {
            int indent = words.start() - line.start();
            blocks.add(new Block(
                    BlockKind.LIST_ITEM, 1 + indent / 2, trim(new Passage(words.start() + marker.end(), words.end()))));
        } else if (CREDIT.matcher(content).find()) {
            BlockKind kind = captions.add(content) ? BlockKind.CAPTION : BlockKind.BOILERPLATE;
            blocks.add(new Block(kind, 0, words));
        } else if (isHeading(content) && !last) {
            heading(words, 0);
        } else {
            paragraph(words, content);
        }
    }

    private void paragraph(Passage words, String content) {
        int end = Dateline.end(content, !begun, text);
        begun = true;
        if (end < 0) {
            blocks.add(new Block(BlockKind.PARAGRAPH, 0, words));
            return;
        }
        int cut = words.start() + end;
        blocks.add(new Block(BlockKind.DATELINE, 0, trim(new Passage(words.start(), cut))));
        blocks.add(new Block(BlockKind.PARAGRAPH, 0, trim(new Passage(cut, words.end()))));
    }

    private static boolean isHeading(String content) {
        return content.length() <= HEADING_LIMIT
                && !END.matcher(content).find()
                && !content.endsWith(",")
                && !content.endsWith(";")
                && !Character.isLowerCase(content.codePointAt(0));
    }

    /** {@code level} 0: to be seen from the words. A heading of one or two words right under a longer one is a sub-heading. */
    private void heading(Passage words, int level) {
        if (!titled) {
            titled = true;
            blocks.add(new Block(BlockKind.TITLE, 1, words));
            return;
        }
        if (level > 0 || marked > 0) {
            blocks.add(new Block(BlockKind.HEADING, level > 0 ? level : marked + 1, words));
            return;
        }
        boolean brief = words.cut(text).strip().split("\\s+").length <= 2;
        boolean underHeading =
                !blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() == BlockKind.HEADING;
        int seen = brief && (underHeading || deepest == 3) ? 3 : 2;
        deepest = seen == 3 || !brief ? seen : deepest;
        blocks.add(new Block(BlockKind.HEADING, seen, words));
    }

    /** Phrases that sites put around an article, in any language we read: {@code boilerplate.tsv}. */
    private static final class Boilerplate {
        private static final List<Pattern> PATTERNS = load();

        private static List<Pattern> load() {
            List<Pattern> patterns = new ArrayList<>();
            for (Table.Row row : Table.resource(Outline.class, "boilerplate.tsv")) {
                patterns.add(Pattern.compile(row.value("pattern"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
            }
            return patterns;
        }

        static boolean is(String line) {
            String plain = line.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace('’', '\'');
            return PATTERNS.stream().anyMatch(p -> p.matcher(plain).find());
        }
    }
}
