package dev.entente.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a search from left to right. */
final class InquiryReader {
    private static final String OPENING = "\"“„«";
    private static final String CLOSING = "\"”“»";

    private final String typed;
    private final Inquiry.Names names;
    private final FieldValues values;
    private final List<Clause> wanted = new ArrayList<>();
    private final List<Clause> unwanted = new ArrayList<>();
    private int at;

    InquiryReader(String typed, Inquiry.Names names) {
        this.typed = typed;
        this.names = names;
        this.values = new FieldValues(typed, names);
    }

    Inquiry read() {
        boolean alternative = false;
        int or = 0;
        for (skip(); at < typed.length(); skip()) {
            int start = at;
            if (isNext("OR")) {
                alternative = joins(alternative, start);
                or = start;
            } else if (!isNext("AND")) {
                clause(alternative, start);
                alternative = false;
            }
        }
        if (alternative) {
            throw fault("nothing after OR", or);
        }
        if (wanted.isEmpty()) {
            throw fault(
                    unwanted.isEmpty() ? "nothing to look for" : "only what is not wanted; add what is",
                    unwanted.isEmpty() ? 0 : typed.indexOf('-'));
        }
        return new Inquiry(typed, wanted, unwanted);
    }

    private boolean joins(boolean already, int start) {
        if (already || wanted.isEmpty()) {
            throw fault("OR stands between two words", start);
        }
        return true;
    }

    private void clause(boolean alternative, int start) {
        boolean minus = typed.charAt(at) == '-' && at + 1 < typed.length() && !isBlank(at + 1);
        if (minus) {
            at++;
        }
        if (minus && alternative) {
            throw fault("no minus after OR", start);
        }
        Optional<Clause> read = one();
        if (read.isEmpty()) {
            return;
        }
        if (minus) {
            unwanted.add(read.get());
        } else if (alternative) {
            Clause before = wanted.remove(wanted.size() - 1);
            List<Clause> any = new ArrayList<>(before instanceof Clause.Any a ? a.clauses() : List.of(before));
            any.add(read.get());
            wanted.add(new Clause.Any(any));
        } else {
            wanted.add(read.get());
        }
    }

    /** The clause that begins here; none where there are only signs. */
    private Optional<Clause> one() {
        int start = at;
        if (isQuote()) {
            return Optional.of(phrase());
        }
        Optional<Field> field = field();
        if (field.isPresent()) {
            return Optional.of(values.read(field.get(), value(field.get(), start), start));
        }
        at = start;
        String word = bare();
        int star = word.indexOf('*');
        if (star < 0) {
            return hasWord(word)
                    ? Optional.of(inAnyScript(new Clause.Words(word, false, false, start)))
                    : Optional.empty();
        }
        if (star != word.length() - 1 || !hasWord(word)) {
            throw fault("* stands only after the beginning of a word", start + star);
        }
        return Optional.of(new Clause.Words(word.substring(0, star), false, true, start));
    }

    private Clause phrase() {
        int start = at;
        String words = quoted();
        if (!hasWord(words)) {
            throw fault("no word between the quotation marks", start);
        }
        return inAnyScript(new Clause.Words(words, true, false, start));
    }

    /** The words, or if they name an actor its names in other scripts. */
    private Clause inAnyScript(Clause.Words words) {
        List<Clause> any = new ArrayList<>(List.of(words));
        for (String name : names.inOtherScripts(words.text())) {
            if (hasWord(name)) {
                any.add(new Clause.Words(name, true, false, words.at()));
            }
        }
        return any.size() == 1 ? words : new Clause.Any(any);
    }

    private String quoted() {
        int start = at;
        char close = CLOSING.charAt(OPENING.indexOf(typed.charAt(at)));
        int end = typed.indexOf(close, at + 1);
        if (end < 0) {
            throw fault("this quotation mark is not closed", start);
        }
        at = end + 1;
        return typed.substring(start + 1, end);
    }

    /** A field's name with its colon, passed over; nothing if none stands here. */
    private Optional<Field> field() {
        int start = at;
        int end = at;
        while (end < typed.length() && Character.isLetter(typed.charAt(end)) && typed.charAt(end) < 128) {
            end++;
        }
        if (end == start || end >= typed.length() || typed.charAt(end) != ':') {
            return Optional.empty();
        }
        String name = typed.substring(start, end);
        Optional<Field> field = Field.find(name);
        boolean meansField = end + 1 < typed.length() && !isBlank(end + 1) && typed.charAt(end + 1) != '/';
        if (field.isEmpty() && meansField) {
            throw fault(
                    "no field '" + name + "'; fields are " + Field.all()
                            + ", other words with a colon go in quotation marks",
                    start);
        }
        at = field.isPresent() ? end + 1 : start;
        return field;
    }

    private List<FieldValues.Value> value(Field field, int start) {
        List<FieldValues.Value> list = new ArrayList<>();
        boolean more = true;
        while (more) {
            int from = at;
            String value = at < typed.length() && isQuote() ? quoted() : until(',');
            if (value.isBlank()) {
                throw fault("nothing after " + field.word() + ":", list.isEmpty() ? start : from);
            }
            list.add(new FieldValues.Value(value.strip(), from));
            more = at < typed.length() && typed.charAt(at) == ',';
            at += more ? 1 : 0;
        }
        return list;
    }

    private String until(char end) {
        int start = at;
        while (at < typed.length() && !isBlank(at) && typed.charAt(at) != end) {
            at++;
        }
        return typed.substring(start, at);
    }

    /** Up to white space or the next quotation mark. */
    private String bare() {
        int start = at;
        at++;
        while (at < typed.length() && !isBlank(at) && !isQuote()) {
            at++;
        }
        return typed.substring(start, at);
    }

    private boolean isNext(String word) {
        int end = at + word.length();
        boolean next = typed.startsWith(word, at) && (end == typed.length() || isBlank(end));
        at = next ? end : at;
        return next;
    }

    private void skip() {
        while (at < typed.length() && isBlank(at)) {
            at++;
        }
    }

    private boolean isBlank(int index) {
        char c = typed.charAt(index);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean isQuote() {
        return OPENING.indexOf(typed.charAt(at)) >= 0;
    }

    private static boolean hasWord(String words) {
        return Folding.hasWord(words);
    }

    private UnreadableInquiryException fault(String fault, int place) {
        return new UnreadableInquiryException(fault, typed, place);
    }
}
