package dev.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.store.Collection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody comes in without the token, and no other page of the browser reaches the collection. */
class GateTest {
    @TempDir
    private static Path folder;

    private static Optional<Served> open = Optional.empty();

    @BeforeAll
    static void serve() throws IOException {
        Path collection = folder.resolve("a.entente");
        Collection.create(collection).close();
        Path page = Files.createDirectories(folder.resolve("web/assets"));
        Files.writeString(page.resolve("app.js"), "1;");
        Files.writeString(folder.resolve("web/index.html"), "<!doctype html>page");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        open = Optional.of(Served.of(collection, Optional.of(folder.resolve("web"))));
    }

    @AfterAll
    static void close() {
        open.ifPresent(Served::close);
    }

    private static Served served() {
        return open.orElseThrow();
    }

    /** One request as it is written, with whatever headers; the status and the headers and body that come back. */
    private static String raw(String first, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served().port())) {
            String request = first + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            StringBuilder answer = new StringBuilder();
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answer.append(line).append('\n');
            }
            return answer.toString();
        }
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.split(" ")[1]);
    }

    private static String ours() {
        return "Host: 127.0.0.1:" + served().port();
    }

    private static String bearer() {
        return "Authorization: Bearer " + served().token();
    }

    private static String cookie() {
        return "Cookie: entente-" + served().port() + "=" + served().token();
    }

    @Test
    void withoutTheTokenNothingIsAnsweredNotEvenThePage() throws IOException {
        for (String path :
                List.of("/", "/api/overview", "/assets/app.js", "/api/openapi.yaml", "/api/reading/events")) {
            assertThat(status(raw("GET " + path, ours()))).as(path).isEqualTo(401);
            assertThat(status(raw("GET " + path, ours(), "Authorization: Bearer wrong")))
                    .as(path)
                    .isEqualTo(401);
            assertThat(status(raw("GET " + path, ours(), "Cookie: entente-" + served().port() + "=wrong")))
                    .as(path)
                    .isEqualTo(401);
        }
        assertThat(status(raw("GET /?token=wrong", ours()))).isEqualTo(401);
        assertThat(status(raw("GET /api/overview?token=" + served().token(), ours())))
                .as("the token opens the page, not a question")
                .isEqualTo(401);
    }

    @Test
    void theAddressSetsACookieThatNoScriptAndNoOtherSiteCanUse() throws IOException {
        String answer = raw("GET /?token=" + served().token(), ours());
        assertThat(status(answer)).isEqualTo(200);
        assertThat(answer).containsIgnoringCase("; HttpOnly").containsIgnoringCase("; SameSite=Strict");
        assertThat(answer).contains("content=\"0;url=/\"");
        assertThat(status(raw("GET /", ours(), cookie()))).isEqualTo(200);
        assertThat(status(raw("GET /api/overview", ours(), cookie()))).isEqualTo(200);
    }

    // A name server of somebody else may say that his name means this machine.
    @Test
    void anotherHostIsRefusedWhateverItCarries() throws IOException {
        for (String host : List.of(
                "evil.example",
                "evil.example:" + served().port(),
                "127.0.0.1",
                "127.0.0.1.evil.example:" + served().port(),
                "localhost:1",
                "0.0.0.0:" + served().port())) {
            assertThat(status(raw("GET /api/overview", "Host: " + host, bearer())))
                    .as(host)
                    .isEqualTo(403);
            assertThat(status(raw("GET /?token=" + served().token(), "Host: " + host)))
                    .as(host)
                    .isEqualTo(403);
        }
        assertThat(status(raw("GET /api/overview", "Host: localhost:" + served().port(), bearer())))
                .isEqualTo(200);
        assertThat(status(raw("GET /api/overview", bearer()))).as("no host").isEqualTo(400);
    }

    @Test
    void anotherOriginIsRefusedWhateverItCarries() throws IOException {
        for (String origin : List.of(
                "https://evil.example",
                "null",
                "http://127.0.0.1:1",
                "http://localhost:3000",
                "https://127.0.0.1:" + served().port(),
                "http://127.0.0.1:" + served().port() + ".evil.example")) {
            assertThat(status(raw("GET /api/overview", ours(), cookie(), "Origin: " + origin)))
                    .as(origin)
                    .isEqualTo(403);
            assertThat(status(raw(
                            "POST /api/review/undo",
                            ours(),
                            cookie(),
                            "Origin: " + origin,
                            "Content-Type: application/json",
                            "Content-Length: 0")))
                    .as(origin)
                    .isEqualTo(403);
        }
        assertThat(status(raw("GET /api/overview", ours(), cookie(), "Origin: http://127.0.0.1:" + served().port())))
                .isEqualTo(200);
    }

    // A page on another port of this machine is of the same site, and its requests carry the cookie.
    @Test
    void anotherPortOfThisMachineIsAnotherPage() throws IOException {
        for (String site : List.of("same-site", "cross-site")) {
            assertThat(status(raw("GET /api/overview", ours(), cookie(), "Sec-Fetch-Site: " + site)))
                    .as(site)
                    .isEqualTo(403);
        }
        assertThat(status(raw("GET /api/overview", ours(), cookie(), "Sec-Fetch-Site: same-origin")))
                .isEqualTo(200);
        assertThat(status(raw(
                        "GET /?token=" + served().token(),
                        ours(),
                        "Sec-Fetch-Site: cross-site",
                        "Sec-Fetch-Mode: navigate")))
                .as("a link to the printed address may be followed")
                .isEqualTo(200);
    }

    @Test
    void aCookieAloneChangesNothing() throws IOException {
        assertThat(status(raw(
                        "POST /api/review/undo",
                        ours(),
                        cookie(),
                        "Content-Type: application/json",
                        "Content-Length: 0")))
                .isEqualTo(403);
    }

    @Test
    void noPathLeadsOutOfThePage() throws IOException {
        for (String path : List.of(
                "/../secret.txt",
                "/..%2fsecret.txt",
                "/%2e%2e/secret.txt",
                "/assets/../../secret.txt",
                "/assets/..%5c..%5csecret.txt",
                "//secret.txt",
                "/assets/%00",
                "/./../secret.txt",
                "/index.html/../../secret.txt",
                "/assets",
                "/assets/")) {
            String answer = raw("GET " + path, ours(), bearer());
            assertThat(status(answer)).as(path).isBetween(400, 404);
            assertThat(answer).as(path).doesNotContain("secret\n");
        }
        assertThat(raw("GET /assets/app.js", ours(), bearer()))
                .contains("text/javascript")
                .contains("1;");
    }

    @Test
    void everyAnswerTellsTheBrowserToLoadAndKeepNothingFromElsewhere() throws IOException {
        for (String path : List.of("/", "/api/overview", "/api/nothing", "/api/claims.csv", "/assets/app.js")) {
            String answer = raw("GET " + path, ours(), bearer());
            assertThat(answer)
                    .as(path)
                    .containsIgnoringCase("Content-Security-Policy: default-src 'self';")
                    .containsIgnoringCase("frame-ancestors 'none'")
                    .containsIgnoringCase("X-Content-Type-Options: nosniff")
                    .containsIgnoringCase("Referrer-Policy: no-referrer")
                    .doesNotContain("unsafe-inline")
                    .doesNotContainIgnoringCase("\nServer:")
                    .doesNotContainIgnoringCase("Access-Control");
            if (path.startsWith("/api")) {
                assertThat(answer).as(path).containsIgnoringCase("Cache-Control: no-store");
            }
        }
    }

    @Test
    void tooMuchIsRefused() {
        HttpRequest huge = served().request("/api/review")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"action\":\"" + "a".repeat(2 << 20) + "\"}"))
                .build();
        assertThat(served().send(huge).statusCode()).isEqualTo(413);
        HttpRequest form = served().request("/api/review")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{\"action\":\"accept\"}"))
                .build();
        assertThat(served().send(form).statusCode())
                .as("what a form of another page can send is no JSON")
                .isEqualTo(415);
        HttpResponse<String> deep = served().post("/api/review", "[".repeat(100_000));
        assertThat(deep.statusCode()).isEqualTo(400);
        assertThat(deep.body()).hasSizeLessThan(500);
    }

    @Test
    void onlyTheLoopbackAddressListens() throws IOException {
        for (InetAddress address :
                InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
            if (!address.isLoopbackAddress()) {
                try (Socket socket = new Socket()) {
                    assertThat(org.assertj.core.api.Assertions.catchThrowable(() ->
                                    socket.connect(new java.net.InetSocketAddress(address, served().port()), 500)))
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void eachStartHasATokenOfItsOwn() {
        Path other = folder.resolve("b.entente");
        Collection.create(other).close();
        try (Served second = Served.of(other)) {
            assertThat(second.token()).hasSize(48).isNotEqualTo(served().token());
            assertThat(second.send(HttpRequest.newBuilder(second.uri("/api/overview"))
                                    .header("Authorization", "Bearer " + served().token())
                                    .build())
                            .statusCode())
                    .isEqualTo(401);
            assertThat(second.get("/").body()).as("without a built page").contains("was not built");
        }
    }

    // A browser that is slow to go on to the page itself asks for the icon that the first answer names, else for one
    // that is not there.
    @Test
    void theFirstAnswerNamesItsIcon() throws IOException {
        String host = "Host: 127.0.0.1:" + served().port();
        assertThat(raw("GET /?token=" + served().token(), host)).contains("rel=\"icon\" href=\"data:,\"");
    }
}
