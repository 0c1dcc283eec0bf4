package dev.entente.serve;

import dev.entente.ask.UnknownActorException;
import dev.entente.ask.UnknownDocumentException;
import dev.entente.ask.UnusableReviewException;
import dev.entente.bench.Plan;
import dev.entente.bench.UnservableCollectionException;
import dev.entente.bench.Workbench;
import dev.entente.search.UnreadableInquiryException;
import dev.entente.search.UnsearchableCollectionException;
import dev.entente.store.StoreException;
import dev.entente.store.UnplaceableCorrectionException;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.io.EofException;

/** The server: one process, one port of the loopback address. */
public final class Server implements Workbench {
    private static final String LOOPBACK = "127.0.0.1";
    private static final long MOST_SENT = 1L << 20;
    private static final long MOST_UPLOADED_MIB = 1024;
    private static final long MOST_UPLOADED_FILE_MIB = 512;
    private static final String CONTRACT = "openapi.yaml";

    @Override
    public Serving serve(Plan plan) {
        Library library = Library.open(plan.collection(), plan.registry());
        try {
            return start(plan, library);
        } catch (RuntimeException e) {
            library.close();
            throw e;
        }
    }

    private static Serving start(Plan plan, Library library) {
        Gate gate = Gate.withRandomToken();
        Runs runs = new Runs(plan.desk(), () -> library.ask(Server::size));
        Open open = new Open(library, gate, PageFiles.of(plan.page()));
        Javalin server = Javalin.create(config -> open.configure(config, plan, runs));
        try {
            server.start(LOOPBACK, plan.port());
        } catch (RuntimeException e) {
            open.close();
            throw new UnservableCollectionException(
                    "port " + plan.port() + " cannot be taken; name another, or --port 0 for any that is free", e);
        }
        gate.opened(server.port());
        library.begin();
        return new Running(server, gate.address(), open);
    }

    private static Runs.Size size(Snapshot snapshot) {
        return new Runs.Size(snapshot.catalogue().size(), snapshot.survey().size());
    }

    /** What is open while the server runs. */
    private static final class Open implements AutoCloseable {
        private final Library library;
        private final Gate gate;
        private final PageFiles page;
        private Optional<ReadingRoutes> reading = Optional.empty();

        Open(Library library, Gate gate, PageFiles page) {
            this.library = library;
            this.gate = gate;
            this.page = page;
        }

        void configure(JavalinConfig config, Plan plan, Runs runs) {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.http.maxRequestSize = MOST_SENT;
            config.http.defaultContentType = "application/json";
            config.http.compressionStrategy = CompressionStrategy.NONE;
            config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
            config.jetty.multipartConfig.maxFileSize(MOST_UPLOADED_FILE_MIB, io.javalin.config.SizeUnit.MB);
            config.jetty.multipartConfig.maxTotalRequestSize(MOST_UPLOADED_MIB, io.javalin.config.SizeUnit.MB);
            config.jetty.multipartConfig.maxInMemoryFileSize(1, io.javalin.config.SizeUnit.MB);
            config.routes.before(gate::pass);
            Routes routes = new Routes(config.routes, library);
            OverviewRoutes.add(routes, plan);
            ClaimRoutes.add(routes);
            DocumentRoutes.add(routes);
            ActorRoutes.add(routes);
            ViewRoutes.add(routes);
            ReviewRoutes.add(routes);
            reading = Optional.of(ReadingRoutes.add(routes, runs));
            config.routes.get("/api/openapi.yaml", context -> context.contentType("application/yaml; charset=utf-8")
                    .result(contract()));
            config.routes.get("/", this::page);
            config.routes.get("/<file>", this::page);
            Faults.add(config.routes);
        }

        private void page(Context context) {
            Optional<PageFiles.Served> file = page.find(context.path());
            if (file.isEmpty()) {
                throw Refusal.missing("nothing at " + context.path());
            }
            if (file.get().lasting()) {
                context.header("Cache-Control", "private, max-age=31536000, immutable");
            }
            context.contentType(file.get().type()).result(file.get().bytes());
        }

        @Override
        public void close() {
            reading.ifPresent(ReadingRoutes::close);
            library.close();
        }
    }

    private static byte[] contract() {
        try (InputStream stream = Server.class.getResourceAsStream(CONTRACT)) {
            return stream == null ? new byte[0] : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(CONTRACT, e);
        }
    }

    /** What goes wrong, as an answer of one line. */
    private static final class Faults {
        private Faults() {}

        static void add(io.javalin.config.RoutesConfig routes) {
            routes.exception(Refusal.class, (e, context) -> answer(context, e.status(), e));
            routes.exception(UnknownActorException.class, (e, context) -> answer(context, 404, e));
            routes.exception(UnknownDocumentException.class, (e, context) -> answer(context, 404, e));
            routes.exception(UnusableReviewException.class, (e, context) -> answer(context, 400, e));
            routes.exception(UnreadableInquiryException.class, (e, context) -> answer(context, 400, e));
            routes.exception(UnplaceableCorrectionException.class, (e, context) -> answer(context, 400, e));
            routes.exception(UnsearchableCollectionException.class, (e, context) -> answer(context, 500, e));
            routes.exception(StoreException.class, (e, context) -> answer(context, 500, e));
            routes.exception(
                    HttpResponseException.class, (e, context) -> send(context, e.getStatus(), told(e.getStatus())));
            routes.exception(EofException.class, (e, context) -> {}); // whoever asked is gone
            routes.exception(
                    Exception.class,
                    (e, context) -> send(
                            context,
                            500,
                            "unexpected " + e.getClass().getSimpleName() + "; this is a fault of the program"));
            routes.error(404, context -> {
                if (context.result() == null || String.valueOf(context.result()).isEmpty()) {
                    send(context, 404, "nothing at " + context.path());
                }
            });
        }

        private static String told(int status) {
            return status == 413 ? "too much was sent" : status == 404 ? "no such thing" : "refused (" + status + ")";
        }

        private static void answer(Context context, int status, Exception e) {
            send(context, status, first(e));
        }

        private static String first(Exception e) {
            return Optional.ofNullable(e.getMessage())
                    .flatMap(m -> m.lines().findFirst())
                    .orElse(e.getClass().getSimpleName());
        }

        private static void send(Context context, int status, String line) {
            Routes.send(context, status, Json.bytes(Map.of("error", line)));
            context.skipRemainingHandlers();
        }
    }

    /** The server at work. */
    private record Running(Javalin server, String opened, Open open, CountDownLatch closed) implements Serving {
        Running(Javalin server, String opened, Open open) {
            this(server, opened, open, new CountDownLatch(1));
        }

        @Override
        public URI address() {
            return URI.create(opened);
        }

        @Override
        public void await() {
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            open.reading.ifPresent(ReadingRoutes::close);
            server.stop();
            open.close();
            closed.countDown();
        }
    }
}
