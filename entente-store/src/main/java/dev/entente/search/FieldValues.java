package dev.entente.search;

import dev.entente.claim.EventDate;
import dev.entente.claim.Factuality;
import dev.entente.claim.Ontology;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Checks what stands after the colon. */
final class FieldValues {
    /** The first and last year that a date can be written with. */
    private static final String EARLIEST = "0001";

    private static final String LATEST = "9999";

    private final String typed;
    private final Inquiry.Names names;

    FieldValues(String typed, Inquiry.Names names) {
        this.typed = typed;
        this.names = names;
    }

    /** A value and where it stands. */
    record Value(String words, int at) {}

    Clause read(Field field, List<Value> values, int at) {
        if (field == Field.DATE) {
            return new Clause.Dated(values.stream().map(this::date).toList());
        }
        List<String> ids = new ArrayList<>();
        for (Value value : values) {
            ids.add(id(field, value));
        }
        return new Clause.In(field, ids);
    }

    private String id(Field field, Value value) {
        return switch (field) {
            case ACTOR, RECIPIENT, WHO, SOURCE -> names.actor(value.words());
            case DOCUMENT -> names.document(value.words());
            case TYPE -> type(value);
            case FACTUALITY -> factuality(value);
            case CONTEXT, DATE -> value.words().toLowerCase(Locale.ROOT);
        };
    }

    private String type(Value value) {
        String name = value.words().toUpperCase(Locale.ROOT).replace('-', '_');
        try {
            return Ontology.standard().expectType(name).name();
        } catch (IllegalArgumentException e) {
            throw fault(String.valueOf(e.getMessage()), value);
        }
    }

    private String factuality(Value value) {
        try {
            return Factuality.of(value.words().toLowerCase(Locale.ROOT)).word();
        } catch (IllegalArgumentException e) {
            throw fault("it is asserted, denied, possible, intended or demanded", value);
        }
    }

    /** "1917", "1917-11-02", "1915/1917", and open at one side: "1915/", "/1917". */
    private EventDate date(Value value) {
        String words = value.words();
        String whole = (words.startsWith("/") ? EARLIEST : "") + words + (words.endsWith("/") ? LATEST : "");
        try {
            EventDate date = new EventDate(whole);
            if (date.from().isAfter(date.to())) {
                throw fault("it ends before it begins", value);
            }
            return date;
        } catch (DateTimeException e) {
            throw fault("no such day", value);
        } catch (IllegalArgumentException e) {
            throw fault("no date, write 2021-12-14, 2021-12, 2021 or 2019/2021", value);
        }
    }

    private UnreadableInquiryException fault(String fault, Value value) {
        return new UnreadableInquiryException(fault, typed, value.at());
    }
}
