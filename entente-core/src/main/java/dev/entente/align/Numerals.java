package dev.entente.align;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers written in digits: "5,000" and "٥٬٠٠٠", "103.7" and "103,7" are the same. */
final class Numerals {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,٫٬]\\d{3})+");

    private Numerals() {}

    /** The value without trailing zeros, in plain digits; a mark before exactly three digits groups, any other is a decimal point. */
    static String value(String folded) {
        String digits = digits(folded);
        String plain =
                GROUPED.matcher(digits).matches() ? digits.replaceAll("[.,٫٬]", "") : digits.replaceAll("[,٫٬]", ".");
        if (plain.chars().filter(c -> c == '.').count() > 1) {
            return plain;
        }
        return new BigDecimal(plain).stripTrailingZeros().toPlainString();
    }

    /** Without what is written on: "19th", "60s". */
    private static String digits(String folded) {
        int end = 0;
        while (end < folded.length()
                && (Character.isDigit(folded.charAt(end)) || ".,٫٬".indexOf(folded.charAt(end)) >= 0)) {
            end++;
        }
        return folded.substring(0, end).replaceAll("[.,٫٬]+$", "");
    }
}
