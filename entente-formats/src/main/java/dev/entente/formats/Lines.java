package dev.entente.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines made paragraphs: a blank line ends one, and so does a line break, unless the lines are wrapped at a margin. */
final class Lines {
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[\\s\\u00a0]*\\n");
    private static final Pattern END = Pattern.compile("[.!?…:;][\"'”’)\\]]*\\s*$");
    private static final int WRAP_LEAST = 45;
    private static final int WRAP_MOST = 110;

    private Lines() {}

    static List<String> paragraphs(String text) {
        if (text.indexOf('\n') < 0) {
            return List.of(text);
        }
        List<String> paragraphs = new ArrayList<>();
        for (String part : BLANK_LINES.split(text.replace("\r\n", "\n"), -1)) {
            List<String> lines = part.lines().toList();
            if (isWrapped(lines)) {
                paragraphs.add(String.join(" ", lines));
            } else {
                paragraphs.addAll(lines);
            }
        }
        return paragraphs;
    }

    /** All lines but the last reach the margin and most of them end in the midst of a sentence. */
    private static boolean isWrapped(List<String> lines) {
        int open = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            int length = lines.get(i).strip().length();
            if (length < WRAP_LEAST || length > WRAP_MOST) {
                return false;
            }
            open += END.matcher(lines.get(i)).find() ? 0 : 1;
        }
        return lines.size() > 1 && open * 2 > lines.size() - 1;
    }
}
