package dev.entente.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.entente.text.Metadata;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of one line of JSON Lines: all but {@code text} may be missing, unknown ones are passed over. */
final class Fields {
    private static final ObjectReader JSON =
            new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    /** A day, month or year, perhaps with a time of day, which is left off. */
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ].*)?)?)?");

    private static final Pattern LANGUAGE = Pattern.compile("([A-Za-z]{2,3})(?:[-_].*)?");

    private final JsonNode line;
    private final List<String> remarks = new ArrayList<>();

    private Fields(JsonNode line) {
        this.line = line;
    }

    /**
     * The fields of that line.
     *
     * @throws Refusal if it is no JSON object
     */
    static Fields of(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            if (!node.isObject()) {
                throw new Refusal("not a JSON object", "write one {\"text\": ...} a line");
            }
            return new Fields(node);
        } catch (JsonProcessingException e) {
            String where =
                    e.getLocation() == null ? "" : "column " + e.getLocation().getColumnNr() + ": ";
            throw new Refusal("not JSON", where + said(e));
        }
    }

    /** What the parser says, without where it stood in its own words: the column is told already. */
    private static String said(JsonProcessingException e) {
        String line = e.getOriginalMessage().lines().findFirst().orElse("");
        int marker = line.indexOf(" (start marker at ");
        return marker < 0 ? line : line.substring(0, marker);
    }

    /**
     * The text.
     *
     * @throws Refusal if there is none
     */
    String expectText() {
        JsonNode text = line.path("text");
        if (!text.isTextual()) {
            throw new Refusal("no text", text.isMissingNode() ? "the line has no field text" : "text is no string");
        }
        Decoding.refuseUnfit(text.textValue());
        return text.textValue();
    }

    Optional<String> findId() {
        return value("id");
    }

    Metadata metadata() {
        return new Metadata(
                value("title"),
                value("publisher"),
                value("author"),
                value("date").flatMap(this::date),
                value("language").flatMap(this::language),
                value("url"));
    }

    /** What {@link #metadata} had to leave out. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** A string, a number or a list of these; nothing where it is blank. */
    private Optional<String> value(String field) {
        JsonNode node = line.path(field);
        StringJoiner words = new StringJoiner("; ");
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            if (one.isTextual() || one.isNumber()) {
                words.add(one.asText().strip());
            } else if (!one.isNull() && !one.isMissingNode()) {
                remarks.add(field + " left out: it is no string");
            }
        }
        return Optional.of(words.toString()).filter(w -> !w.isBlank()).filter(w -> isWhole(field, w));
    }

    private boolean isWhole(String field, String words) {
        boolean whole = words.indexOf('\0') < 0
                && words.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        if (!whole) {
            remarks.add(field + " left out: it is no Unicode text");
        }
        return whole;
    }

    private Optional<String> date(String words) {
        Matcher matcher = DATE.matcher(words);
        if (matcher.matches() && isInCalendar(matcher)) {
            String day = matcher.group(3) == null ? "" : "-" + matcher.group(3);
            String month = matcher.group(2) == null ? "" : "-" + matcher.group(2);
            return Optional.of(matcher.group(1) + month + day);
        }
        remarks.add("date left out: '" + words + "' is none; write 2021-12-25, 2021-12 or 2021");
        return Optional.empty();
    }

    private static boolean isInCalendar(Matcher date) {
        int year = Integer.parseInt(date.group(1));
        try {
            if (date.group(3) != null) {
                LocalDate.of(year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
            } else if (date.group(2) != null) {
                YearMonth.of(year, Integer.parseInt(date.group(2)));
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private Optional<String> language(String words) {
        Matcher matcher = LANGUAGE.matcher(words);
        if (matcher.matches()) {
            return Optional.of(matcher.group(1).toLowerCase(Locale.ROOT));
        }
        remarks.add("language left out: '" + words + "' is no language code; write en or ar");
        return Optional.empty();
    }
}
