package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.ask.Linking;
import dev.entente.ask.Written;
import dev.entente.store.Collection;
import dev.entente.text.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String ARABIC =
            """
            وصل الوزير إلى العاصمة في ٥ حزيران ١٩١٦.
            ولا يعرف أحد سبب الأزمة.
            ووعدت بريطانيا مملكة الحجاز بالاستقلال.
            ودفعت الحكومة خمسين ألف جنيه للجيش <b>.
            """;
    private static final String ENGLISH =
            """
            The minister arrived in the capital on 5 June 1916.
            Britain promised the Kingdom of Hejaz self-government.
            The government paid the army twenty thousand pounds <b>.
            The newspapers of Cairo were closed on Friday.
            """;

    @TempDir
    Path folder;

    private Path letters = Path.of("");

    @BeforeEach
    void store() {
        letters = folder.resolve("letters.entente");
        try (Collection collection = Collection.create(letters)) {
            collection.store(Written.of("original", ARABIC, language("ar"))
                    .claim("SUPPORT", "ووعدت بريطانيا مملكة الحجاز بالاستقلال")
                    .by("united-kingdom", "بريطانيا")
                    .to("kingdom-of-hejaz", "مملكة الحجاز")
                    .asserted()
                    .reading());
            collection.store(Written.of("translation", ENGLISH, language("en"))
                    .claim("SUPPORT", "Britain promised the Kingdom of Hejaz self-government")
                    .by("united-kingdom", "Britain")
                    .to("kingdom-of-hejaz", "Kingdom of Hejaz")
                    .asserted()
                    .reading());
            Linking.renew(collection);
        }
    }

    private static Metadata language(String code) {
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(code),
                Optional.empty());
    }

    @Test
    void bothSidesAreShownWithTheWordsThatDifferMarked() {
        Session session = Session.of("compare", letters, "original", "translation");
        assertThat(session.code()).isZero();
        assertThat(session.out())
                .contains("Aligned passages: 3; only in the first: 1; only in the second: 1; differences: 2.")
                .contains("one origin")
                .contains("‹بالاستقلال›")
                .contains("‹self-government›")
                .contains("Number: \u2068“خمسين”\u2069 in original; “twenty” in translation")
                .contains("ONLY IN ORIGINAL\n    “ولا يعرف أحد سبب الأزمة.”")
                .contains("ONLY IN TRANSLATION\n    “The newspapers of Cairo were closed on Friday.”");
    }

    @Test
    void markdownQuotesBothSides() {
        assertThat(Session.of("compare", letters, "translation", "original", "--markdown")
                        .out())
                .startsWith("# translation and original\n")
                .contains("> “Britain promised the Kingdom of Hejaz **self-government**.”")
                .contains("> “ووعدت بريطانيا مملكة الحجاز **بالاستقلال**.”");
    }

    @Test
    void jsonHoldsOffsetsOfBothTexts() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(Session.of("compare", letters, "original", "translation", "--json")
                        .out());
        assertThat(json.get("translations").asBoolean()).isTrue();
        assertThat(json.get("aligned")).hasSize(3);
        for (JsonNode difference : json.get("differences")) {
            JsonNode words = difference.get("first").get(0);
            assertThat(ARABIC.substring(
                            words.get("start").asInt(), words.get("end").asInt()))
                    .isEqualTo(words.get("text").asText());
        }
        assertThat(json.get("differences"))
                .extracting(d -> d.get("kind").asText())
                .containsExactly("words", "number");
        assertThat(json.get("only_first").get(0).get("text").asText()).isEqualTo("ولا يعرف أحد سبب الأزمة.");
    }

    @Test
    void htmlHasTwoColumnsEachInItsDirectionAndNoMarkupOfTheDocuments() throws IOException {
        Path file = folder.resolve("compared.html");
        assertThat(Session.of("compare", letters, "original", "translation", "--html", file)
                        .code())
                .isZero();
        assertThat(Files.readString(file))
                .contains("<div class=\"beside\"><blockquote lang=\"ar\" dir=\"rtl\">")
                .contains("</blockquote><blockquote lang=\"en\" dir=\"ltr\">")
                .contains("<mark>بالاستقلال</mark>")
                .contains("&lt;b&gt;")
                .doesNotContain("<b>.")
                .doesNotContain("<script");
    }

    @Test
    void theTwoAreOneOriginInEveryCount() {
        assertThat(Session.of("dossier", letters, "united-kingdom", "kingdom-of-hejaz")
                        .out())
                .containsPattern("\\[1\\] \\[2\\] +SUPPORT +2 +1");
    }

    @Test
    void aDocumentThatIsNotThereIsNamed() {
        assertThat(Session.of("compare", letters, "original", "nothing").err())
                .isEqualTo("entente: no document 'nothing' in " + letters + "; see all with: entente files " + letters
                        + "\n");
        assertThat(Session.of("compare", letters, "original", "original").err())
                .isEqualTo("entente: both are original; name two documents\n");
    }
}
