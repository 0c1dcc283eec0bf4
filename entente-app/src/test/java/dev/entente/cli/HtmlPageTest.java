package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.actor.Registry;
import dev.entente.ask.Casebook;
import dev.entente.ask.Page;
import dev.entente.ask.Pile;
import dev.entente.ask.Written;
import dev.entente.claim.ActorType;
import dev.entente.claim.EventDate;
import dev.entente.store.ClaimQuery;
import dev.entente.store.Collection;
import dev.entente.text.Metadata;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class HtmlPageTest {
    @TempDir
    private Path folder;

    private String dossier() throws IOException {
        Path pile = folder.resolve("pile.entente");
        Pile.in(pile).close();
        Path file = folder.resolve("dossier.html");
        Session session = Session.of("dossier", pile, "egypt", "sudan", "--html", file);
        assertThat(session.code()).as(session.err()).isZero();
        return Files.readString(file);
    }

    private String page(Written written) {
        try (Collection collection = Collection.create(folder.resolve("one"))) {
            collection.store(written.reading());
            Casebook casebook = Casebook.of(collection, Registry::standard);
            return HtmlPage.of(Page.of(casebook.statements(ClaimQuery.all())), casebook, Map.of());
        }
    }

    /** The parts of the page between that opening tag and its end. */
    static List<String> elements(String html, String tag, String className) {
        return java.util.regex.Pattern.compile(
                        "<" + tag + " class=\"" + className + "[^>]*>(.*?)</" + tag + ">",
                        java.util.regex.Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    @Test
    void aDossierIsOneFileWithoutScriptOrAnythingFromElsewhere() throws IOException {
        String html = dossier();
        assertThat(html)
                .contains("default-src 'none'")
                .contains("<title>Claims about Egypt and Sudan</title>")
                .contains("prefers-color-scheme: dark")
                .contains("@media print")
                .doesNotContainIgnoringCase("<script")
                .doesNotContain(" style=", "javascript:", "<img", "<link", "url(");
        assertThat(html.replace("xmlns=\"http://www.w3.org/2000/svg\"", "")).doesNotContain("http:", "https:");
    }

    @Test
    void theSameClaimsGiveTheSameFile() throws IOException {
        String first = dossier();
        Files.delete(folder.resolve("dossier.html"));
        Session.of(
                "dossier", folder.resolve("pile.entente"), "egypt", "sudan", "--html", folder.resolve("dossier.html"));
        assertThat(folder.resolve("dossier.html")).hasContent(first);
    }

    @Test
    void everyClaimShowsItsQuoteInContextAndItsChain() throws IOException {
        String html = dossier();
        List<String> articles = elements(html, "article", "");
        assertThat(articles).isNotEmpty().allSatisfy(article -> assertThat(article)
                .contains("<mark>")
                .containsAnyOf("according to ", "in the document&#39;s own voice"));
        assertThat(elements(html, "div", "brief")).isNotEmpty().allSatisfy(brief -> assertThat(brief)
                .containsAnyOf("according to ", "in the document&#39;s own voice"));
        // the sentence before the quote
        assertThat(html).contains("Sameh Shoukry told Reuters. <mark>Egyptian General Intelligence trained");
    }

    @Test
    void wordsOfDocumentsCannotBecomeMarkup() {
        String text = "Egypt gave <script>alert('x')</script> & \"gold\" to Sudan.\u0000 Then </mark></blockquote>.";
        String html = page(Written.of("a<b>&\"c", text, Written.metadata("<h1>Title</h1>", "\"Pub\" onload=x", "2021"))
                .claim("AID", "Egypt gave <script>alert('x')</script> & \"gold\" to Sudan")
                .by("egypt", "Egypt")
                .to("sudan", "Sudan")
                .asserted());
        assertThat(html)
                .contains(
                        "<mark>Egypt gave &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;gold&quot; to Sudan</mark>")
                .contains("&lt;h1&gt;Title&lt;/h1&gt;")
                .doesNotContain("<script", "<h1>Title", "\u0000");
    }

    @Test
    void aQuoteInArabicRunsFromRightToLeft() {
        String text = "قال الوزير كلمة. قدمت مصر مساعدات إلى السودان. ثم سكت.";
        Metadata arabic = new Metadata(
                Optional.of("عنوان"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("ar"),
                Optional.empty());
        String html = page(Written.of("note", text, arabic)
                .claim("AID", "قدمت مصر مساعدات إلى السودان")
                .by("egypt", "مصر")
                .to("sudan", "السودان")
                .asserted());
        assertThat(html)
                .contains(
                        "<blockquote lang=\"ar\" dir=\"rtl\">قال الوزير كلمة. <mark>قدمت مصر مساعدات إلى السودان</mark>");
    }

    @Test
    void picturesAreWellFormedAndHoldTheNamesAsText() throws Exception {
        String html = dossier();
        List<String> pictures = java.util.regex.Pattern.compile("<svg.*?</svg>", java.util.regex.Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
        assertThat(pictures).hasSize(2);
        for (String picture : pictures) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            assertThat(factory.newDocumentBuilder()
                            .parse(new InputSource(new StringReader(picture)))
                            .getDocumentElement()
                            .getTagName())
                    .isEqualTo("svg");
        }
        // Ethiopia is tied to both; one of the claims between Egypt and Sudan is denied
        assertThat(pictures.get(1)).contains(">Ethiopia</text>", "stroke-dasharray");
    }

    @Test
    void aVagueDateIsAWideBar() {
        List<TimelineDrawing.Bar> bars = List.of(
                new TimelineDrawing.Bar(1, new EventDate("1917"), "forth", "1917"),
                new TimelineDrawing.Bar(2, new EventDate("1917-11-02"), "back", "1917-11-02"),
                new TimelineDrawing.Bar(3, new EventDate("1915/1918"), "between", "1915/1918"));
        String picture = TimelineDrawing.of(bars, "x");
        List<Double> widths = java.util.regex.Pattern.compile("<rect [^>]*width=\"([0-9.]+)\"")
                .matcher(picture)
                .results()
                .map(r -> Double.valueOf(r.group(1)))
                .toList();
        assertThat(widths.get(0)).isBetween(220.0, 230.0);
        assertThat(widths.get(1)).isEqualTo(5.0);
        assertThat(widths.get(2)).isEqualTo(900.0);
    }

    @Test
    void oneActorHasNoHtml() {
        Pile.in(folder.resolve("p")).close();
        Session session =
                Session.of("dossier", folder.resolve("p"), "river-league", "--html", folder.resolve("x.html"));
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).contains("--html: name two actors");
    }

    @Test
    void namesOfActorsStandAsText() {
        String html = page(Written.of("n", "Gang <x> aids Sudan.")
                .actor("gang", ActorType.ORGANISATION, "Gang <x>")
                .claim("AID", "Gang <x> aids Sudan")
                .by("gang", "Gang <x>")
                .to("sudan", "Sudan")
                .asserted());
        assertThat(html).contains("“Gang &lt;x&gt;”").doesNotContain("<x>");
    }
}
