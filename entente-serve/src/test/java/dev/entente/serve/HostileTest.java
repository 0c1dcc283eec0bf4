package dev.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.entente.bench.ReadingDesk;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document full of script tags, bidi overrides and formulas is text, and nothing else, wherever it comes out. */
class HostileTest {
    private static final String RECORD = "{\"id\":\"=cmd|' /C calc'!A0\",\"title\":\"<script>alert(1)</script>\","
            + "\"publisher\":\"@SUM(1+1)\",\"author\":\"+1+1\",\"date\":\"2020-05-03\",\"language\":\"en\",\"text\":"
            + "\"Sweden gave aid to Norway <img src=x onerror=alert(1)> \\u202egnihton\\u202c \\\"; DROP TABLE claims; --."
            + "\\n\\n=HYPERLINK(\\\"http://evil.example\\\") Denmark gave 500,000 dollars to Finland, said </script>Olof Palme.\"}\n";

    @TempDir
    private Path folder;

    private Path collection() throws IOException {
        Path pile = folder.resolve("pile.jsonl");
        Files.writeString(pile, RECORD);
        Path collection = folder.resolve("hostile.entente");
        new PlainDesk(collection)
                .read(new ReadingDesk.Order(List.of(pile), false, Optional.empty()), new Served.Quiet());
        return collection;
    }

    @Test
    void whatADocumentSaysComesAsJsonTextLetterByLetter() throws IOException {
        try (Served served = Served.of(collection())) {
            JsonNode entry = served.json("/api/documents").path("documents").get(0);
            HttpResponse<String> response =
                    served.get("/api/document?id=" + Served.in(entry.path("id").asText()));
            assertThat(response.headers().firstValue("content-type")).hasValue("application/json");
            JsonNode document = Served.parse(response.body());
            String text = document.path("text").asText();
            assertThat(text)
                    .contains("<img src=x onerror=alert(1)>")
                    .contains("\u202egnihton\u202c")
                    .contains("</script>");
            assertThat(document.path("entry").path("title").asText()).isEqualTo("<script>alert(1)</script>");
            document.path("claims").forEach(claim -> assertThat(text.substring(
                            claim.path("start").asInt(), claim.path("end").asInt()))
                    .isEqualTo(claim.path("quote").asText()));
            assertThat(document.path("claims")).isNotEmpty();
            assertThat(served.json("/api/overview")
                            .path("publishers")
                            .get(0)
                            .path("value")
                            .asText())
                    .isEqualTo("@SUM(1+1)");
        }
    }

    @Test
    void noCellOfATableIsAFormula() throws IOException {
        try (Served served = Served.of(collection())) {
            for (String path : List.of(
                    "/api/claims.csv",
                    "/api/documents.csv",
                    "/api/actors.csv",
                    "/api/ledger.csv",
                    "/api/timeline.csv",
                    "/api/network.csv",
                    "/api/disputes.csv",
                    "/api/rejected.csv",
                    "/api/review/log.csv")) {
                HttpResponse<String> table = served.get(path);
                assertThat(table.statusCode()).as(path).isEqualTo(200);
                assertThat(table.headers().firstValue("content-disposition").orElse(""))
                        .startsWith("attachment; filename=\"");
                assertThat(table.body())
                        .as(path)
                        .doesNotContainPattern("(?m)(^|,)\"?[=+@\\t]")
                        .doesNotContainPattern("(?m)(^|,)\"?-[^,0-9]");
            }
            assertThat(served.get("/api/documents.csv").body())
                    .contains("'@SUM(1+1)")
                    .contains("'=cmd");
        }
    }

    @Test
    void aQuestionIsNoCommand() throws IOException {
        try (Served served = Served.of(collection())) {
            int all = served.json("/api/claims").path("total").asInt();
            String drop = Served.in("x'; DROP TABLE claims; --");
            assertThat(served.json("/api/claims?publisher=" + drop)
                            .path("total")
                            .asInt())
                    .isZero();
            assertThat(served.get("/api/actor?id=" + drop).statusCode()).isEqualTo(404);
            String scripted = served.get("/api/document?id=" + Served.in("<script>alert(1)</script>"))
                    .body();
            assertThat(Served.parse(scripted).path("error").asText()).contains("<script>");
            assertThat(served.json("/api/claims").path("total").asInt()).isEqualTo(all);
        }
    }

    // Line breaks in a file name end no header, and its quotation marks no value.
    @Test
    void aNameInARequestBreaksNoHeader() throws IOException {
        try (Served served = Served.of(collection())) {
            HttpResponse<String> answer = served.get("/api/claims.csv?publisher=" + Served.in("a\r\nSet-Cookie: x=1"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        }
    }
}
