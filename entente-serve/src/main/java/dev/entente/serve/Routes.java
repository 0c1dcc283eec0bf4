package dev.entente.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Ways to answer a request: an object, a list to keep, a table. */
final class Routes {
    private static final String JSON = "application/json";

    private final RoutesConfig config;
    private final Library library;
    private final boolean whole;

    Routes(RoutesConfig config, Library library) {
        this(config, library, false);
    }

    private Routes(RoutesConfig config, Library library, boolean whole) {
        this.config = config;
        this.library = library;
        this.whole = whole;
    }

    /** For questions about the whole collection: they wait until that was gone through, and keep nobody else waiting. */
    Routes ofWhole() {
        return new Routes(config, library, true);
    }

    private <T> T ask(Query query, Function<Snapshot, T> question) {
        if (query.find("words").isPresent()) {
            library.awaitIndex();
        }
        return whole ? library.askWhole(question) : library.ask(question);
    }

    Library library() {
        return library;
    }

    RoutesConfig config() {
        return config;
    }

    /** Answers from a snapshot. */
    @FunctionalInterface
    interface Answer {
        Object of(Snapshot snapshot, Query query);
    }

    /** All items of a list, one after the other. */
    @FunctionalInterface
    interface Items {
        Stream<?> of(Snapshot snapshot, Query query);
    }

    /** Writes a table. */
    @FunctionalInterface
    interface Table {
        void write(Snapshot snapshot, Query query, OutputStream stream) throws IOException;
    }

    /** Does something with what was sent. */
    @FunctionalInterface
    interface Deed<T> {
        Object of(T sent);
    }

    void get(String path, Set<String> parameters, Answer answer) {
        config.get(path, context -> {
            Query query = query(context).only(parameters);
            send(context, 200, ask(query, snapshot -> Json.bytes(answer.of(snapshot, query))));
        });
    }

    <T> void post(String path, Class<T> shape, Deed<T> deed) {
        post(path, shape, 200, deed);
    }

    <T> void post(String path, Class<T> shape, int status, Deed<T> deed) {
        config.post(path, context -> {
            query(context).only(Set.of());
            if (!context.isJson()) {
                throw new Refusal(415, "send JSON, with Content-Type: application/json");
            }
            T sent = Json.read(context.bodyAsBytes(), shape);
            send(context, status, Json.bytes(deed.of(sent)));
        });
    }

    /** A list to keep as JSON, written out before it is sent: who reads slowly keeps nobody waiting. */
    void json(String path, Set<String> parameters, Items items) {
        file(path, parameters, JSON, (snapshot, query, stream) -> {
            stream.write('[');
            Iterator<?> all = items.of(snapshot, query).iterator();
            for (boolean first = true; all.hasNext(); first = false) {
                stream.write((first ? "\n" : ",\n").getBytes(StandardCharsets.UTF_8));
                stream.write(Json.bytes(all.next()));
            }
            stream.write("\n]\n".getBytes(StandardCharsets.UTF_8));
        });
    }

    void csv(String path, Set<String> parameters, Table table) {
        file(path, parameters, "text/csv; charset=utf-8", table);
    }

    private void file(String path, Set<String> parameters, String type, Table table) {
        String name = path.substring("/api/".length()).replace('/', '-');
        config.get(path, context -> {
            Query query = query(context).only(parameters);
            Path spool = Files.createTempFile("entente", ".download");
            try {
                ask(query, snapshot -> spool(spool, snapshot, query, table));
                InputStream written = Files.newInputStream(spool, StandardOpenOption.DELETE_ON_CLOSE);
                context.contentType(type)
                        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                        .result(written);
            } catch (RuntimeException | IOException e) {
                Files.deleteIfExists(spool);
                throw e;
            }
        });
    }

    private static Path spool(Path spool, Snapshot snapshot, Query query, Table table) {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(spool))) {
            table.write(snapshot, query, stream);
            return spool;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Query query(Context context) {
        return new Query(context.queryParamMap());
    }

    static void send(Context context, int status, byte[] json) {
        context.status(status).contentType(JSON).result(json);
    }
}
