package dev.entente.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself: JSON-LD before OpenGraph, that before schema.org's attributes, these before plain elements.
 *
 * @param title headline
 * @param publisher who published it
 * @param author who wrote it
 * @param date when it was published
 * @param url where it stands
 */
record PageMetadata(
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> author,
        Optional<String> date,
        Optional<String> url) {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BlogPosting",
            "Report",
            "ScholarlyArticle",
            "BackgroundNewsArticle",
            "LiveBlogPosting",
            "AdvertiserContentArticle");
    private static final int MOST_NODES = 2_000;

    static PageMetadata of(Document page) {
        List<JsonNode> articles = articles(page);
        return new PageMetadata(
                linked(articles, "headline")
                        .or(() -> meta(page, "meta[property=og:title]"))
                        .or(() -> attribute(page, "headline"))
                        .or(() -> meta(page, "meta[name=twitter:title], meta[name=dc.title], meta[name=DC.title]"))
                        .or(() -> text(page, "h1"))
                        .or(() -> clean(page.title())),
                linked(articles, "publisher")
                        .or(() -> meta(page, "meta[property=og:site_name]"))
                        .or(() -> attribute(page, "publisher"))
                        .or(() -> meta(page, "meta[name=publisher], meta[name=dc.publisher], meta[name=DC.publisher]")),
                linked(articles, "author")
                        .or(() -> meta(page, "meta[property=article:author]"))
                        .or(() -> attribute(page, "author"))
                        .or(() -> meta(page, "meta[name=author], meta[name=dc.creator], meta[name=DC.creator]"))
                        .filter(words -> !words.startsWith("http")),
                linked(articles, "datePublished")
                        .or(() -> meta(page, "meta[property=article:published_time], meta[property=og:published_time]"))
                        .flatMap(Dates::find)
                        .or(() -> attribute(page, "datePublished").flatMap(Dates::find))
                        .or(() -> meta(
                                        page,
                                        "meta[name=date], meta[name=dc.date], meta[name=DC.date], meta[name=pubdate],"
                                                + " meta[name=publish-date], meta[name=parsely-pub-date],"
                                                + " meta[name=DC.date.issued], meta[name=dcterms.created]")
                                .flatMap(Dates::find))
                        .or(() -> time(page)),
                meta(page, "meta[property=og:url]")
                        .or(() -> Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                                .flatMap(e -> clean(e.attr("href")))));
    }

    private static Optional<String> meta(Document page, String query) {
        return page.select(query).stream()
                .flatMap(e -> clean(e.attr("content")).stream())
                .findFirst();
    }

    /** An element that schema.org's attributes name. */
    private static Optional<String> attribute(Document page, String property) {
        return page.select("[itemprop=" + property + "]").stream()
                .flatMap(e -> {
                    Element named = e.selectFirst("[itemprop=name]");
                    return clean(
                            e.hasAttr("content")
                                    ? e.attr("content")
                                    : e.hasAttr("datetime")
                                            ? e.attr("datetime")
                                            : named == null
                                                    ? e.text()
                                                    : named.hasAttr("content") ? named.attr("content") : named.text())
                            .stream();
                })
                .findFirst();
    }

    private static Optional<String> text(Document page, String query) {
        Element only = page.select(query).size() == 1 ? page.selectFirst(query) : null;
        return only == null ? Optional.empty() : clean(only.text());
    }

    /** The only time on the page, or the one that is said to be that of publication. */
    private static Optional<String> time(Document page) {
        Element published = page.selectFirst("time[pubdate][datetime]");
        List<Element> times = page.select("time[datetime]");
        Element time = published != null ? published : times.size() == 1 ? times.get(0) : null;
        return time == null ? Optional.empty() : Dates.find(time.attr("datetime"));
    }

    private static Optional<String> clean(String words) {
        return Optional.of(Composer.tidy(words)).filter(w -> !w.isEmpty());
    }

    /** All objects of JSON-LD that are articles, wherever they stand. */
    private static List<JsonNode> articles(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                open.add(JSON.readTree(script.data()));
            } catch (JsonProcessingException e) {
                // broken on the page itself: the other marks of the page have to do
            }
        }
        for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
            JsonNode node = open.remove();
            if (isArticle(node.path("@type"))) {
                articles.add(node);
            }
            node.elements().forEachRemaining(child -> {
                if (child.isContainerNode()) {
                    open.add(child);
                }
            });
        }
        return articles;
    }

    private static boolean isArticle(JsonNode type) {
        boolean any = ARTICLES.contains(type.asText());
        for (JsonNode one : type) {
            any |= ARTICLES.contains(one.asText());
        }
        return any;
    }

    private static Optional<String> linked(List<JsonNode> articles, String field) {
        return articles.stream()
                .flatMap(article -> names(article.path(field)).stream())
                .findFirst();
    }

    /** A string, an object's name, or a list of these. */
    private static Optional<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            clean(one.isObject() ? one.path("name").asText() : one.asText()).ifPresent(names::add);
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
    }
}
