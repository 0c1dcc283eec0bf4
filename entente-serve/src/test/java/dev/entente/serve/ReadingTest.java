package dev.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.entente.store.Collection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents are added by path or by drop, and everybody who looks is told how far it has come. */
class ReadingTest {
    private static final String BOUNDARY = "----lantern";

    @TempDir
    private Path folder;

    /** Waits until the run that is going on has ended; returns its last state. */
    static JsonNode await(Served served) {
        for (int i = 0; i < 600; i++) {
            JsonNode state = served.json("/api/reading");
            if (!state.path("state").asText().equals("running")) {
                return state;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("the run does not end");
    }

    static HttpRequest upload(Served served, String name, String text) {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + text + "\r\n--" + BOUNDARY + "--\r\n";
        return served.request("/api/reading/upload")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
    }

    private Served empty() {
        Path collection = folder.resolve("new.entente");
        Collection.create(collection).close();
        return Served.of(collection);
    }

    @Test
    void aFolderOfThisMachineIsReadAndWhatCannotBeReadIsTold() throws IOException {
        Path pile = Files.createDirectory(folder.resolve("pile"));
        Files.writeString(pile.resolve("a.txt"), "Sweden gave aid to Norway on 3 May 2020, the minister said.");
        Files.write(pile.resolve("b.pdf"), new byte[] {1, 2, 3});
        try (Served served = empty()) {
            HttpResponse<String> begun = served.post("/api/reading", "{\"paths\":[\"" + pile + "\"]}");
            assertThat(begun.statusCode()).isEqualTo(202);
            JsonNode state = await(served);
            assertThat(state.path("state").asText()).isEqualTo("done");
            assertThat(state.path("stored").asInt()).isEqualTo(1);
            assertThat(state.path("rejected")).hasSize(1);
            assertThat(served.json("/api/rejected").path("total").asInt()).isEqualTo(1);
            assertThat(served.json("/api/claims?actor=sweden").path("total").asInt())
                    .isPositive();
        }
    }

    // The state stays when the run has ended: a page that is opened later shows it too.
    @Test
    void whatWasDroppedIsKeptInTheCollectionAndRead() {
        try (Served served = empty()) {
            served.send(upload(served, "letters/one.txt", "Sweden gave aid to Norway."));
            assertThat(await(served).path("stored").asInt()).isEqualTo(1);
            assertThat(folder.resolve("new.entente/added/letters/one.txt")).hasContent("Sweden gave aid to Norway.");
            served.send(upload(served, "letters/one.txt", "Denmark gave aid to Norway."));
            await(served);
            assertThat(folder.resolve("new.entente/added/letters/one (2).txt")).exists();
            assertThat(served.json("/api/documents").path("total").asInt()).isEqualTo(2);
        }
    }

    @Test
    void aNameLeadsNowhereElse() {
        Path there = folder.resolve("added");
        for (String name : List.of(
                "../../etc/passwd",
                "/etc/passwd",
                "..\\..\\x",
                ".hidden",
                "a/../../b",
                "",
                "....//x",
                "C:\\x",
                "a\u0000b")) {
            assertThat(ReadingRoutes.inside(there, name).normalize()).as(name).startsWithRaw(there);
            assertThat(String.valueOf(ReadingRoutes.inside(there, name).getFileName()))
                    .as(name)
                    .doesNotStartWith(".");
        }
    }

    @Test
    void whoListensIsToldAsItGoesOn() throws Exception {
        Path pile = Files.createDirectory(folder.resolve("pile"));
        for (int i = 0; i < 5; i++) {
            Files.writeString(pile.resolve(i + ".txt"), "Sweden gave aid to Norway in " + (2000 + i) + ".");
        }
        try (Served served = empty()) {
            HttpResponse<java.io.InputStream> events = HttpClient.newHttpClient()
                    .send(
                            served.request("/api/reading/events")
                                    .header("Accept", "text/event-stream")
                                    .build(),
                            HttpResponse.BodyHandlers.ofInputStream());
            List<JsonNode> states = new ArrayList<>();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("data:")) {
                        states.add(Served.parse(line.substring("data:".length())));
                        if (states.size() == 1) { // whoever listens was told how it stands; then it begins
                            served.post("/api/reading", "{\"paths\":[\"" + pile + "\"]}");
                        }
                        String state =
                                states.get(states.size() - 1).path("state").asText();
                        if (state.equals("done") || state.equals("failed")) {
                            break;
                        }
                    }
                }
            }
            assertThat(states).hasSizeGreaterThan(1);
            assertThat(states.get(0).path("state").asText()).isEqualTo("none");
            assertThat(states.get(states.size() - 1).path("stored").asInt()).isEqualTo(5);
        }
    }

    // The original is given out while it is what was read; once it was changed it would be another document.
    @Test
    void anOriginalIsTheFileThatWasReadOrNothing() throws IOException {
        try (Served served = empty()) {
            served.send(upload(served, "one.txt", "Sweden gave aid to Norway."));
            await(served);
            JsonNode document = served.json("/api/document?id=one");
            assertThat(document.path("original").path("shown").asBoolean()).isTrue();
            HttpResponse<String> original = served.get("/api/document/original?id=one");
            assertThat(original.body()).isEqualTo("Sweden gave aid to Norway.");
            assertThat(original.headers().firstValue("content-security-policy").orElse(""))
                    .contains("sandbox");
            Files.writeString(folder.resolve("new.entente/added/one.txt"), "Sweden gave no aid to Norway.");
            assertThat(served.get("/api/document/original?id=one").statusCode()).isEqualTo(404);
            assertThat(served.json("/api/document?id=one").path("original").isNull())
                    .isTrue();
        }
    }

    @Test
    void aFileOfAnotherKindIsSavedNotShown() throws IOException {
        try (Served served = empty()) {
            served.send(
                    upload(served, "page.markdown", "<html><body><p>Sweden gave aid to Norway.</p><script>1</script>"));
            await(served);
            HttpResponse<String> original = served.get("/api/document/original?id=page");
            assertThat(original.headers().firstValue("content-disposition").orElse(""))
                    .startsWith("attachment");
            assertThat(original.headers().firstValue("content-type").orElse("")).startsWith("application/octet-stream");
        }
    }

    @Test
    void onlyOneRunAtATime() {
        try (Served served = empty()) {
            String order = "{\"paths\":[\"" + Served.root().resolve("collections") + "\"]}";
            served.post("/api/reading", order);
            assertThat(served.post("/api/reading", order).statusCode()).isEqualTo(409);
            await(served);
        }
    }
}
