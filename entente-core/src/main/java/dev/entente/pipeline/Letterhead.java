package dev.entente.pipeline;

import dev.entente.claim.EventDate;
import dev.entente.coding.DateReader;
import dev.entente.text.Block;
import dev.entente.text.BlockKind;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import dev.entente.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a document's first lines plainly say about it: title, publisher, date. Given metadata is never overruled. */
final class Letterhead {
    /** How many blocks from the top may be letterhead. */
    private static final int TOP = 6;

    /** A dateline is short, or a date stands at the start of a paragraph before a dash: "CAIRO, 24 November 1917 — ". */
    private static final int SHORT = 80;

    private static final Pattern DATELINE = Pattern.compile("^[^.\\n]{0,70}?\\s[—–-]+\\s");

    /** "SAN REMO, Monday. - ", "CAIRO, Thursday (Reuter) - ": where and on which day it was written. */
    private static final Pattern FILED =
            Pattern.compile("^\\p{Lu}[\\p{Lu} .'’-]{2,40},\\s[^\\n]{2,40}?\\s[—–-]+(?:\\s|$)");

    private Letterhead() {}

    static Document withLanguage(Document document, String language) {
        Metadata known = document.metadata();
        Metadata said = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(language),
                Optional.empty());
        return with(document, known.or(said));
    }

    static Document complete(Document document, DateReader dates) {
        Metadata said = new Metadata(
                title(document),
                publisher(document, dates),
                Optional.empty(),
                date(document, dates),
                Optional.empty(),
                Optional.empty());
        return with(document, document.metadata().or(said));
    }

    private static Document with(Document document, Metadata metadata) {
        return new Document(document.id(), document.text(), metadata, document.origin(), document.blocks());
    }

    private static List<Block> top(Document document) {
        return document.blocks().stream().limit(TOP).toList();
    }

    private static Optional<String> title(Document document) {
        return top(document).stream()
                .filter(b -> b.kind() == BlockKind.TITLE)
                .map(b -> document.cut(b.passage()))
                .findFirst();
    }

    private static Optional<String> date(Document document, DateReader dates) {
        for (Block block : top(document)) {
            String words = document.cut(block.passage());
            Matcher dateline = DATELINE.matcher(words);
            boolean plain =
                    words.length() <= SHORT && block.kind() != BlockKind.LIST_ITEM && block.kind() != BlockKind.CAPTION;
            int end = plain
                    ? block.passage().end()
                    : dateline.find() ? block.passage().start() + dateline.end() : -1;
            if (end > 0) {
                Optional<String> date =
                        dates
                                .find(
                                        document.text(),
                                        new Passage(block.passage().start(), end),
                                        Optional.empty())
                                .stream()
                                .map(f -> f.date().iso())
                                .filter(d -> d.length() == 10)
                                .findFirst();
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /** The day on which a dispatch was written, where its dateline names one of the week before it was printed. */
    static Optional<EventDate> written(Document document, DateReader dates) {
        Optional<EventDate> published = document.metadata().date().map(EventDate::new);
        for (Block block : top(document)) {
            Matcher filed = FILED.matcher(document.cut(block.passage()));
            if (filed.find() && published.isPresent()) {
                Passage line =
                        new Passage(block.passage().start(), block.passage().start() + filed.end());
                return dates.find(document.text(), line, published).stream()
                        .map(DateReader.Found::date)
                        .filter(d -> d.iso().length() == 10
                                && !d.from().isAfter(published.get().to()))
                        .filter(d ->
                                d.from().plusWeeks(1).isAfter(published.get().to()))
                        .findFirst()
                        .or(() -> published);
            }
        }
        return published;
    }

    /** "The Northern Courier, 24 November 1917": the words before the date of a short line. */
    private static Optional<String> publisher(Document document, DateReader dates) {
        for (Block block : top(document)) {
            String words = document.cut(block.passage());
            if (words.length() > SHORT || block.kind() == BlockKind.LIST_ITEM) {
                continue;
            }
            Optional<DateReader.Found> found = dates.find(document.text(), block.passage(), Optional.empty()).stream()
                    .filter(f -> f.date().iso().length() == 10)
                    .findFirst();
            if (found.isPresent()) {
                String before = document.text()
                        .substring(
                                block.passage().start(), found.get().passage().start())
                        .strip();
                boolean named = before.endsWith(",")
                        && Character.isUpperCase(before.codePointAt(0))
                        && before.indexOf(',') == before.length() - 1;
                return named && before.split("\\s+").length >= 2
                        ? Optional.of(before.substring(0, before.length() - 1))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
