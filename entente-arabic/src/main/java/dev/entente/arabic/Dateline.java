package dev.entente.arabic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a report was written, before its first sentence: "كابل - رويترز: ", "نيامي - ". It is no part of the sentence. */
final class Dateline {
    /** Code units that a dateline may have. */
    static final int LONGEST = 100;

    /** A town or an agency: a few words without a mark that ends or divides a sentence. */
    private static final String PLACE = "[\\p{L}.،,/() ]{2,30}?";

    private static final Pattern LINE =
            Pattern.compile("[* ]*" + PLACE + "(?: - " + PLACE + "){0,3} ?(?<end>[-:])(?= )");

    private Dateline() {}

    /** The end of the dateline that the text begins with, its mark included; -1 if there is none. */
    static int end(String text) {
        Matcher line = LINE.matcher(text);
        line.region(0, Math.min(text.length(), LONGEST));
        if (!line.lookingAt()) {
            return -1;
        }
        boolean dash = text.charAt(line.start("end")) == '-';
        String before = text.substring(0, line.start("end")).strip();
        return before.contains(" - ") || dash && before.split(" ").length <= 3 ? line.end("end") : -1;
    }
}
