package dev.entente.formats;

import dev.entente.text.Block;
import dev.entente.text.BlockKind;
import dev.entente.text.Metadata;
import dev.entente.text.Outline;
import dev.entente.text.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads mails, and pages saved as mails (MHTML): subject and text, then what is attached. What is quoted of an older mail is kept
 * as boilerplate: its words are not the writer's.
 */
final class MailReader implements FormatReader {
    private static final Pattern QUOTED = Pattern.compile("^(>|&gt;)");
    private static final Pattern OLDER =
            Pattern.compile("^-{2,} ?(Original Message|Ursprüngliche Nachricht|Message d'origine) ?-{2,}");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\\d{4})");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Pattern NAMED = Pattern.compile("^\"?([^\"<]*[^\"<\\s])\"?\\s*<[^>]*>$");

    @Override
    public void read(Entry entry, String digest, boolean known, Job job) throws IOException {
        MailParts parts = MailParts.of(entry.file(), job);
        if (!known) {
            Optional<Reading> reading = reading(entry, parts, job);
            if (reading.isPresent()) {
                job.tell(entry, digest, reading.get());
            } else if (parts.attached().isEmpty()) {
                throw Unreadable.because(dev.entente.intake.Reason.EMPTY, "neither text nor attachment");
            }
        }
        EntryNames names = new EntryNames();
        for (MailParts.Attached attached : parts.attached()) {
            String label = names.label(attached.name());
            job.readPacked(new Entry(
                    entry.inside(label), EntryNames.last(label), attached.file(), entry.depth() + 1, attached.said()));
        }
    }

    private static Optional<Reading> reading(Entry entry, MailParts parts, Job job) throws IOException {
        Optional<Decoded> plain = text(parts, "text/plain");
        Optional<Decoded> html = text(parts, "text/html");
        boolean saved = html.isPresent() && entry.ending().startsWith("mht");
        Optional<String> subject = parts.header("subject");
        if (saved) {
            return Optional.of(page(html.get(), subject, job));
        }
        Optional<Document> page = html.map(h -> Jsoup.parse(h.text()));
        boolean rich = page.isPresent()
                && plain.map(p -> p.text().strip().length() * 2).orElse(0)
                        < page.get().text().length();
        Metadata metadata = metadata(parts);
        if (rich) {
            Composed composed = PageReader.compose(PageWalk.of(page.get().body()), subject, job);
            return Optional.of(new Reading(
                    composed, metadata, html.get().charset(), html.get().declared()));
        }
        return plain.filter(p -> !p.text().isBlank() || subject.isPresent())
                .map(p -> new Reading(letter(p.text(), subject, job), metadata, p.charset(), p.declared()));
    }

    /** All texts of a type, one after the other. */
    private static Optional<Decoded> text(MailParts parts, String type) {
        List<Decoded> texts = parts.texts().stream()
                .filter(t -> t.type().equals(type))
                .map(t -> Decoded.of(t.bytes(), t.charset()))
                .toList();
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        String all = String.join("\n\n", texts.stream().map(Decoded::text).toList());
        return Optional.of(new Decoded(all, texts.get(0).charset(), texts.get(0).declared()));
    }

    private static Reading page(Decoded html, Optional<String> subject, Job job) {
        Document page = Jsoup.parse(html.text());
        PageMetadata found = PageMetadata.of(page);
        Composed composed = PageReader.compose(Article.of(page), found.title().or(() -> subject), job);
        Metadata metadata = new Metadata(
                found.title().or(() -> subject),
                found.publisher(),
                found.author(),
                found.date(),
                PageLanguage.find(page, composed.text()),
                found.url());
        return new Reading(composed, metadata, html.charset(), html.declared());
    }

    /** Plain text keeps its lines as they are, for its outline is seen as that of a text file. */
    private static Composed letter(String body, Optional<String> subject, Job job) {
        String clean = clean(body);
        boolean told = subject.isEmpty() || clean.stripLeading().startsWith(subject.get());
        String text = told ? clean : subject.get() + "\n\n" + clean;
        if (text.length() > job.budget().characters()) {
            throw Unreadable.because(
                    dev.entente.intake.Reason.TOO_MUCH_TEXT, job.budget().characters() + " characters are the most");
        }
        List<Block> blocks = new ArrayList<>();
        boolean older = false;
        for (Block block : Outline.of(text)) {
            Passage passage = block.passage();
            String words = passage.cut(text);
            older |= OLDER.matcher(words).find();
            boolean quoted = older || QUOTED.matcher(words).find();
            blocks.add(quoted ? new Block(BlockKind.BOILERPLATE, 0, passage) : block);
        }
        return new Composed(text, blocks);
    }

    private static String clean(String body) {
        StringBuilder clean = new StringBuilder(body.length());
        body.codePoints()
                .filter(c -> c != 0 && Character.getType(c) != Character.SURROGATE)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static Metadata metadata(MailParts parts) {
        return new Metadata(
                parts.header("subject"),
                Optional.empty(),
                parts.header("from").map(MailReader::name),
                parts.header("date").flatMap(MailReader::day),
                Optional.empty(),
                Optional.empty());
    }

    /** "Jane Doe" of {@code "Jane Doe" <jane@example.org>}; the address where there is no name. */
    static String name(String from) {
        Matcher matcher = NAMED.matcher(from);
        return matcher.matches()
                ? matcher.group(1)
                : from.replaceAll("[<>]", "").strip();
    }

    /** The day of a mail's date, where it was written. */
    static Optional<String> day(String date) {
        Matcher matcher = DAY.matcher(date);
        if (!matcher.find() || !MONTHS.contains(matcher.group(2))) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(matcher.group(2)) + 1;
        String day = matcher.group(1).length() == 1 ? "0" + matcher.group(1) : matcher.group(1);
        return Dates.find(matcher.group(3) + "-" + (month < 10 ? "0" : "") + month + "-" + day);
    }
}
