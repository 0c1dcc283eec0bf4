package dev.entente.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.read.Received;
import dev.entente.text.Document;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web pages and mails, by the real readers in their own JVM. */
class PagesTest {
    /** "The British government announced yesterday that it will go on paying the monthly subsidy to King Hussein." */
    private static final String ARABIC =
            "أعلنت الحكومة البريطانية أمس أنها ستواصل دفع الإعانة الشهرية إلى الملك حسين، وقال المندوب إن بلاده لم تتعهد بشيء.";

    @TempDir
    private Path folder;

    private Received read(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return Received.usual(folder);
    }

    private Received read(String name, String text) throws IOException {
        return read(name, text.getBytes(UTF_8));
    }

    @Test
    void arabicInOldCharsetsComesOutInLogicalOrder() throws IOException {
        for (String name : List.of("windows-1256", "ISO-8859-6")) {
            Charset charset = Charset.forName(name);
            String declared =
                    "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=" + name + "\"></head>";
            String body = "<body><p>" + ARABIC + "</p></body></html>";
            String mail = "From: a@b.example\nSubject: =?" + name + "?B?"
                    + java.util.Base64.getEncoder().encodeToString("خبر".getBytes(charset))
                    + "?=\nContent-Type: text/plain";
            Files.write(folder.resolve(name + "-declared.html"), (declared + body).getBytes(charset));
            Files.write(folder.resolve(name + "-silent.html"), ("<html>" + body).getBytes(charset));
            Files.write(
                    folder.resolve(name + "-declared.eml"),
                    (mail + "; charset=" + name + "\n\n" + ARABIC).getBytes(charset));
            Files.write(folder.resolve(name + "-silent.eml"), (mail + "\n\n" + ARABIC).getBytes(charset));
            Files.write(folder.resolve(name + ".txt"), ARABIC.getBytes(charset));
        }
        Received received = Received.usual(folder);
        assertThat(received.lines()).isEmpty();
        assertThat(received.documents).hasSize(10).allSatisfy(d -> {
            assertThat(d.text()).as(d.id()).contains(ARABIC);
            assertThat(d.origin().charset())
                    .isEqualTo(d.id().replaceFirst("-(declared|silent)(\\.\\w+)?$", "")
                            .replaceFirst("\\.txt$", ""));
            assertThat(d.origin().declared().isPresent()).isEqualTo(d.id().contains("declared"));
        });
        assertThat(received.documents)
                .filteredOn(d -> d.origin().path().endsWith(".eml"))
                .allSatisfy(d -> assertThat(d.metadata().title()).contains("خبر"));
    }

    // a browser saved it anew, and left the declaration as it was
    @Test
    void utf8IsReadAsThatWhateverIsDeclared() throws IOException {
        Document document = read("a.html", "<meta charset=windows-1256><p>" + ARABIC + "</p>")
                .documents
                .get(0);
        assertThat(document.text()).contains(ARABIC);
        assertThat(document.origin().charset()).isEqualTo("UTF-8");
        assertThat(document.origin().declared()).contains("windows-1256");
    }

    @Test
    void theArticleComesFirstAndTheRestOfThePageIsBoilerplate() throws IOException {
        String filler =
                "The ministers met for three hours in the old palace, and the papers of the capital printed what they said. ";
        Received received = read(
                "a.html",
                """
                <html><body><nav><a href=/>Home</a><a href=/w>World</a></nav><h1>Grain for Finland</h1>
                <p>By A Correspondent, 24 June 1921</p><article><p>%s</p><h2>Estonia</h2><ul><li>Paying a subsidy<ul><li>in gold</li></ul></li></ul>
                <p>%s</p><figure><img src=a.png><figcaption>The harbour</figcaption></figure>
                <table><tr><th>Year</th><th>Pounds</th></tr><tr><td>1921</td><td>20,000</td></tr></table><p>%s</p></article>
                <aside><p>Spain threatened Portugal.</p></aside><script>var x = 1;</script><p style="display:none">hidden</p>
                <footer><p>All rights reserved.</p></footer></body></html>
                """
                        .formatted(filler, filler + "More.", filler + "Most."));
        assertThat(received.blocks())
                .containsExactly(
                        "TITLE/1 Grain for Finland",
                        "HEADING/2 By A Correspondent, 24 June 1921",
                        "PARAGRAPH " + filler.strip(),
                        "HEADING/2 Estonia",
                        "LIST_ITEM/1 Paying a subsidy",
                        "LIST_ITEM/2 in gold",
                        "PARAGRAPH " + filler + "More.",
                        "CAPTION The harbour",
                        "CELL Year",
                        "CELL Pounds",
                        "CELL 1921",
                        "CELL 20,000",
                        "PARAGRAPH " + filler + "Most.",
                        "BOILERPLATE Home World",
                        "BOILERPLATE Spain threatened Portugal.",
                        "BOILERPLATE All rights reserved.");
        assertThat(received.documents.get(0).text()).contains("Year\tPounds\n1921\t20,000");
    }

    @Test
    void metadataIsTakenFromJsonLdOpenGraphAndSchemaOrg() throws IOException {
        Files.writeString(
                folder.resolve("a.html"),
                """
                <title>x | y</title><meta property=og:title content="Other"><meta property="og:site_name" content="The Post">
                <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"z"},{"@type":["NewsArticle"],"headline":"Grain",
                "datePublished":"1921-06-24T01:00:00+02:00","author":[{"name":"A. Berg"},{"name":"C. Dahl"}]}]}</script><p>Text here.</p>
                """);
        Files.writeString(
                folder.resolve("b.html"),
                """
                <script type="application/ld+json">{ broken</script><div itemscope><h1 itemprop="headline">Grain</h1>
                <span itemprop="author"><b itemprop="name">A. Berg</b></span><time itemprop="datePublished" datetime="1921-06-24">today</time>
                <p>Text here.</p></div>
                """);
        assertThat(Received.usual(folder).documents)
                .extracting(d -> d.metadata().title().orElse("") + " | "
                        + d.metadata().publisher().orElse("") + " | "
                        + d.metadata().author().orElse("") + " | "
                        + d.metadata().date().orElse(""))
                .containsExactly("Grain | The Post | A. Berg; C. Dahl | 1921-06-24", "Grain |  | A. Berg | 1921-06-24");
    }

    // "lang" is every template's; it is believed where it says that Latin letters are no English
    @Test
    void declaredLanguagesAreBelievedOnlyWhereTheLettersAllow() throws IOException {
        Files.writeString(folder.resolve("a.html"), "<html lang=fr><p>Le roi a promis un subside aux tribus.</p>");
        Files.writeString(folder.resolve("b.html"), "<html lang=en><p>" + ARABIC + "</p>");
        Files.writeString(folder.resolve("c.html"), "<html lang=ar><p>The king promised a subsidy.</p>");
        assertThat(Received.usual(folder).documents)
                .extracting(d -> d.metadata().language().orElse(""))
                .containsExactly("fr", "", "");
    }

    @Test
    void linesThatBreaksSetApartAreParagraphsUnlessTheyAreWrapped() throws IOException {
        String wrapped =
                "The ministers met for three hours in the old palace of\nthe king, and the papers of the capital printed what\nthey said.";
        Received received =
                read("a.html", "<p>One thing was said.<br>Another thing was done.</p><pre>" + wrapped + "</pre>");
        assertThat(received.blocks())
                .containsExactly(
                        "PARAGRAPH One thing was said.",
                        "PARAGRAPH Another thing was done.",
                        "PARAGRAPH " + wrapped.replace("\n", " "));
    }

    @Test
    void attachmentsOfMailsAreDocumentsAndQuotedMailIsNotCoded() throws IOException {
        String mail =
                """
                From: "Jane Doe" <jane@post.example>
                Subject: =?utf-8?Q?Minutes_=E2=80=93_June?=
                Date: Fri, 24 Jun 1921 23:30:00 -0500
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=B

                --B
                Content-Type: multipart/alternative; boundary=A

                --A
                Content-Type: text/plain; charset=utf-8

                The minutes are attached to this letter.

                > Spain threatened Portugal.

                -----Original Message-----
                Hungary accused Romania.
                --A
                Content-Type: text/html; charset=utf-8

                <p>The minutes are attached.</p>
                --A--
                --B
                Content-Type: text/html; name="minutes.html"
                Content-Disposition: attachment; filename="../minutes.html"

                <p>France met Belgium.</p>
                --B
                Content-Type: message/rfc822

                From: b@post.example
                Subject: Forwarded

                Sweden met Norway.
                --B
                Content-Type: image/png; name=logo.png
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment

                iVBORw0KGgo=
                --B--
                """;
        Received received = read("a.eml", mail);
        assertThat(received.ids()).containsExactly("a", "a.eml!/minutes.html", "a.eml!/part-1.eml");
        assertThat(received.lines())
                .containsExactly("a.eml!/logo.png: format not read yet (.png; read --ocr reads pictures of pages)");
        assertThat(received.blocks())
                .containsExactly(
                        "TITLE/1 Minutes – June",
                        "PARAGRAPH The minutes are attached to this letter.",
                        "BOILERPLATE > Spain threatened Portugal.",
                        "BOILERPLATE -----Original Message-----",
                        "BOILERPLATE Hungary accused Romania.");
        assertThat(received.documents.get(0).metadata().author()).contains("Jane Doe");
        assertThat(received.documents.get(0).metadata().date()).contains("1921-06-24");
        assertThat(received.documents.get(2).text()).isEqualTo("Forwarded\n\nSweden met Norway.");
    }

    @Test
    void mailboxesAreReadMailByMail() throws IOException {
        Received received = read(
                "box.mbox",
                """
                From a@b.example Fri Jun 24 10:00:00 1921
                Subject: One

                Sweden met Norway.
                From now on they are friends.

                From c@d.example Fri Jun 24 11:00:00 1921
                Subject: Two

                France met Belgium.
                """);
        assertThat(received.ids()).containsExactly("box.mbox!/1", "box.mbox!/2");
        assertThat(received.documents.get(0).text()).contains("From now on they are friends.");
    }

    @Test
    void feedsWithADoctypeAreRefused() throws IOException {
        Received received = read(
                "a.rss",
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&x;</title>"
                        + "<item><title>&x;</title></item></channel></rss>");
        assertThat(received.lines()).singleElement().asString().startsWith("a.rss: damaged");
    }
}
