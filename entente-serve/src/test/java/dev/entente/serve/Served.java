package dev.entente.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.actor.Registry;
import dev.entente.bench.Plan;
import dev.entente.bench.ReadingDesk;
import dev.entente.bench.Workbench;
import dev.entente.store.Rejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A collection that is served, and a client that has the token. */
final class Served implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Workbench.Serving serving;
    private final HttpClient client = HttpClient.newHttpClient();

    private Served(Workbench.Serving serving) {
        this.serving = serving;
    }

    static Served of(Path folder) {
        return of(folder, Optional.empty());
    }

    static Served of(Path folder, Optional<Path> page) {
        return new Served(
                new Server().serve(new Plan(folder, 0, page, "0.0.0", Registry::standard, new PlainDesk(folder))));
    }

    static Path root() {
        return Path.of(System.getProperty("entente.root", ".."))
                .toAbsolutePath()
                .normalize();
    }

    /** The folder of the shared yardsticks, if the build names one. */
    static Optional<Path> shared() {
        String shared = System.getProperty("entente.shared", "");
        return shared.isBlank() || shared.startsWith("${")
                ? Optional.empty()
                : Optional.of(root().resolve(shared).normalize());
    }

    /** The bundled collection, read once for all tests, copied to the folder for those that change it. */
    static Path bundled(Path copy) {
        try {
            Files.createDirectories(copy);
            Files.copy(Bundled.FOLDER.resolve("entente.sqlite"), copy.resolve("entente.sqlite"));
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Bundled {
        private static final Path FOLDER = read();

        private static Path read() {
            Path folder = root().resolve("entente-serve/target/bundled.entente");
            try {
                if (Files.exists(folder)) {
                    try (Stream<Path> old = Files.walk(folder)) {
                        for (Path path :
                                old.sorted(java.util.Comparator.reverseOrder()).toList()) {
                            Files.delete(path);
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Path documents = root().resolve("collections/promises-1914-1922/documents");
            new PlainDesk(folder).read(new ReadingDesk.Order(List.of(documents), false, Optional.empty()), new Quiet());
            return folder;
        }
    }

    /** Hears nothing. */
    static final class Quiet implements ReadingDesk.Watcher {
        @Override
        public void step(String name) {}

        @Override
        public void more(long number) {}

        @Override
        public void done(long number) {}

        @Override
        public void current(String path) {}

        @Override
        public void rejected(Rejected rejection) {}

        @Override
        public void stored() {}
    }

    URI address() {
        return serving.address();
    }

    int port() {
        return serving.address().getPort();
    }

    String token() {
        return serving.address().getQuery().substring("token=".length());
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** A request with the token. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    HttpResponse<String> post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** What is answered to a question that must be answered. */
    JsonNode json(String path) {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
        }
        return parse(response.body());
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }

    /** A value in a query. */
    static String in(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        serving.close();
    }
}
