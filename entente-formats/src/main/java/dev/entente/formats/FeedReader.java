package dev.entente.formats;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.entente.intake.Reason;
import dev.entente.text.Metadata;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Reads RSS and Atom: each item is a document, named by its link. */
final class FeedReader implements FormatReader {
    @Override
    public void read(Entry entry, String digest, boolean known, Job job) throws IOException {
        Decoded decoded =
                Decoded.of(Files.readAllBytes(entry.file()), entry.said().charset());
        SyndFeed feed;
        try {
            // no DTDs: Rome refuses them unless it is told otherwise
            feed = new SyndFeedInput(false, Locale.ROOT)
                    .build(new StringReader(decoded.text().strip()));
        } catch (FeedException | IllegalArgumentException e) {
            throw Unreadable.because(Reason.DAMAGED, Faults.words(e));
        }
        if (feed.getEntries().isEmpty()) {
            throw Unreadable.because(Reason.EMPTY, "a feed without items");
        }
        EntryNames names = new EntryNames();
        int number = 0;
        for (SyndEntry item : feed.getEntries()) {
            number++;
            job.count();
            String path = entry.inside(names.label(name(item, number)));
            try {
                item(path, item, feed, decoded, job);
            } catch (Unreadable e) {
                if (e.isSpent()) {
                    throw e;
                }
                job.refuse(path, e.reason(), e.detail());
            }
        }
    }

    private static void item(String path, SyndEntry item, SyndFeed feed, Decoded decoded, Job job) {
        Optional<String> title =
                words(item.getTitle()).map(t -> Composer.tidy(Jsoup.parse(t).text()));
        String html = Stream.concat(item.getContents().stream(), Stream.ofNullable(item.getDescription()))
                .map(SyndContent::getValue)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse("");
        Composed composed = PageReader.compose(PageWalk.of(Jsoup.parse(html).body()), title, job);
        Metadata metadata = new Metadata(
                title,
                words(feed.getTitle()),
                words(item.getAuthor()),
                Stream.of(Optional.ofNullable(item.getPublishedDate()), Optional.ofNullable(item.getUpdatedDate()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(Dates::of),
                Optional.empty(),
                words(item.getLink()));
        String digest = Job.digest(String.join("\u0000", path, String.valueOf(item.getTitle()), html)
                .getBytes(StandardCharsets.UTF_8));
        job.tell(path, digest, new Reading(composed, metadata, decoded.charset(), decoded.declared()));
    }

    private static String name(SyndEntry item, int number) {
        return words(item.getLink()).or(() -> words(item.getUri())).orElse(String.valueOf(number));
    }

    private static Optional<String> words(String words) {
        return Optional.ofNullable(words).map(String::strip).filter(w -> !w.isEmpty());
    }
}
