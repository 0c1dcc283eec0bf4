package dev.entente.eval.hostile;

import java.io.IOException;

/** XML and HTML: entities, addresses, depth, length. */
final class HostileMarkup {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private HostileMarkup() {}

    static void into(HostileCorpus corpus) throws IOException {
        entities(corpus);
        pages(corpus);
    }

    private static void entities(HostileCorpus corpus) throws IOException {
        String file = corpus.canary().toUri().toString();
        corpus.add("billion-laughs.rss", feed(laughs("lol", 10), "&lol9;"));
        corpus.add("quadratic.rss", feed("<!ENTITY a \"" + "a".repeat(100_000) + "\">", "&a;".repeat(20_000)));
        corpus.add("entity-of-file.rss", feed("<!ENTITY x SYSTEM \"" + file + "\">", "&x;"));
        corpus.add("entity-of-address.rss", feed("<!ENTITY x SYSTEM \"" + corpus.address() + "\">", "&x;"));
        corpus.add(
                "entity-of-parameter.rss",
                feed("<!ENTITY % x SYSTEM \"" + corpus.address() + "evil.dtd\"> %x;", "nothing"));
        corpus.add("entity-of-itself.rss", feed("<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">", "&a;"));
        corpus.add(
                "external-type.atom",
                DECLARATION + "<!DOCTYPE feed SYSTEM \"" + corpus.address() + "feed.dtd\">\n"
                        + "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title></feed>");
        corpus.add(
                "included.xml",
                DECLARATION
                        + "<rss version=\"2.0\" xmlns:xi=\"http://www.w3.org/2001/XInclude\"><channel><title>t</title>"
                        + "<item><description><xi:include parse=\"text\" href=\"" + file
                        + "\"/></description></item></channel></rss>");
        corpus.add("deep.xml", "<a>".repeat(200_000));
        corpus.add("styled.xml", "<?xml-stylesheet type=\"text/xsl\" href=\"" + corpus.address() + "\"?><a/>");
    }

    /** Entities of which each is the one before ten times. */
    static String laughs(String name, int levels) {
        StringBuilder entities = new StringBuilder("<!ENTITY " + name + "0 \"" + name + "\">");
        for (int i = 1; i < levels; i++) {
            entities.append("<!ENTITY ")
                    .append(name)
                    .append(i)
                    .append(" \"")
                    .append(("&" + name + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return entities.toString();
    }

    private static String feed(String entities, String words) {
        return DECLARATION + "<!DOCTYPE rss [" + entities
                + "]>\n<rss version=\"2.0\"><channel><title>t</title><item><title>t</title>" + "<description>" + words
                + "</description></item></channel></rss>";
    }

    private static void pages(HostileCorpus corpus) throws IOException {
        String letter = "<p>Chad attacked Niger.</p>";
        String file = corpus.canary().toUri().toString();
        corpus.add("deep.html", "<html><body>" + "<div>".repeat(100_000) + letter);
        corpus.add("deep-tables.html", "<html><body>" + "<table><tr><td>".repeat(20_000) + letter);
        corpus.add("line-of-10-mib.html", "<html><body><p>" + "word ".repeat(2 << 20) + "</p></body></html>");
        corpus.add("attributes.html", "<html><body><p " + attributes(100_000) + ">Chad attacked Niger.</p>");
        corpus.add(
                "calls-home.html",
                "<html><head><base href=\"" + corpus.address() + "\"><meta http-equiv=refresh content=\"0;url=" + file
                        + "\">"
                        + "<link rel=stylesheet href=\"s.css\"><script src=\"s.js\"></script></head><body>" + letter
                        + "<img src=\"i.png\"><iframe src=\"" + file + "\"></iframe><object data=\"" + file
                        + "\"></object>"
                        + "</body></html>");
        corpus.add(
                "says-it-is-utf-16.html",
                "<html><head><meta charset=\"utf-16\"></head><body>" + letter + "</body></html>");
        corpus.add(
                "charset-that-is-none.html",
                "<html><head><meta charset=\"x-no-such-thing\"></head><body>" + letter + "</body></html>");
        corpus.add("nul-in-page.html", "<html><body><p>Chad \0attacked\0 Niger.</p></body></html>");
        corpus.add(
                "data-that-is-none.html",
                "<html><head><script type=\"application/ld+json\">" + "[".repeat(100_000) + "</script></head><body>"
                        + letter + "</body></html>");
        corpus.add("never-closed.html", "<html><!-- --><body>" + letter + "<a href='x" + "<b>".repeat(5_000));
    }

    private static String attributes(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append('a').append(i).append("=x ");
        }
        return all.toString();
    }
}
