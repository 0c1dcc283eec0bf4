package dev.entente.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and when a report was written, before its first sentence: "YEREVAN, 13 September (Reuters) - ", "Aden/Muscat, Monday: ".
 * It is no part of the sentence: the place neither does nor says anything.
 */
final class Dateline {
    private static final String PLACE = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}";
    private static final String PLACES = PLACE + "(?:/" + PLACE + "){0,2}";
    private static final String CAPITAL = "\\p{Lu}[\\p{Lu}.'’-]+";
    private static final String BRACKETS = "(?: ?\\([^)\\n]{2,40}\\))?";
    private static final String DAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?";
    private static final String YEAR = "(?:,? \\d{4})?";
    private static final String DATE = "(?:" + DAY + "|\\d{1,2} \\p{Lu}\\p{L}+\\.?" + YEAR
            + "|\\p{Lu}\\p{L}+\\.? \\d{1,2}" + YEAR + "|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})";
    private static final String DASH = "\\s*[—–-]{1,2}\\s+";

    /** A place in capitals or before a date or an agency in brackets, then a dash. */
    private static final Pattern DASHED = Pattern.compile("^(?:" + CAPITAL + "(?:[ /]" + CAPITAL + "){0,3}" + BRACKETS
            + "(?:, [^—–\\n]{1,50}?)?" + BRACKETS + "|" + PLACES + "(?:, [^—–\\n]{1,50}?)?(?: ?\\([^)\\n]{2,30}\\)"
            + "|,? \\d{1,2} \\p{Lu}[a-z]+(?: \\d{4})?|,? \\p{Lu}[a-z]+\\.? \\d{1,2}(?:, \\d{4})?))" + DASH + "(?=\\S)");

    /** A place and a date, then any mark: "Aden, Monday - ", "Lima, April 24. ". */
    private static final Pattern DATED =
            Pattern.compile("^" + PLACES + BRACKETS + "(?:, \\p{Lu}[\\p{L}.'’ ]{1,30})?(?:, |/)" + DATE + BRACKETS
                    + "(?:" + DASH + "|/?\\s?[:;.]\\s+)(?=[\"“'‘]?[\\p{Lu}\\d])");

    /** A place alone, at the head of the first paragraph: "QUETTA/KABUL: ", "Dakar - ". */
    private static final Pattern BARE =
            Pattern.compile("^(?<place>" + CAPITAL + "(?:[ /]" + CAPITAL + "){0,3}:\\s+|" + PLACE
                    + "(?:/" + PLACE + "){1,2}(?::\\s+|" + DASH + ")|"
                    + "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?\\s[—–-]{1,2}\\s+)"
                    + "(?=\\p{Lu}|\\d)");

    private static final Pattern SPOKEN = Pattern.compile("\\b(?:I|I'm|we|We|my|My|our|Our|us|you|You)\\b");
    private static final int LONGEST = 120;
    private static final int OPENING = 240;

    private Dateline() {}

    /**
     * The end of the dateline that a paragraph begins with, in code units of the paragraph, its mark and the blanks behind it
     * included; -1 if there is none.
     *
     * @param first whether no paragraph stands before it
     * @param text the whole text: a mark that stands before many paragraphs names speakers
     */
    static int end(String paragraph, boolean first, String text) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
        Matcher dashed = DASHED.matcher(head);
        if (dashed.find()) {
            return dashed.end();
        }
        Matcher dated = DATED.matcher(head);
        if (dated.find()) {
            return dated.end();
        }
        Matcher bare = BARE.matcher(head);
        return first && bare.find() && isPlace(paragraph, bare.end("place"), text) ? bare.end() : -1;
    }

    /** Neither somebody who speaks ("PENCE: I ...", or twice) nor somebody who is spoken of ("Hassan Oz — a surgeon — is"). */
    private static boolean isPlace(String paragraph, int end, String text) {
        String label = paragraph.substring(0, end).strip();
        String opening = paragraph.substring(end, Math.min(paragraph.length(), end + OPENING));
        boolean again = text.indexOf(label, text.indexOf(label) + 1) >= 0;
        boolean aside = opening.contains(" — ")
                || opening.contains(" – ")
                || opening.contains(" - ")
                || opening.contains(" -- ");
        return !again && !aside && !SPOKEN.matcher(opening).find();
    }
}
