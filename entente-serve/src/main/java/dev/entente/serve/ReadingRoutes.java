package dev.entente.serve;

import dev.entente.bench.ReadingDesk;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Adding documents: files and folders of this machine, and files that were dropped on the page. */
final class ReadingRoutes implements AutoCloseable {
    /** Folder in the collection for files that were dropped. */
    static final String ADDED = "added";

    private static final int MOST_PATHS = 100;
    private static final int LONGEST_NAME = 200;
    private static final int DEEPEST = 16;
    private static final int TICK_MILLISECONDS = 300;
    /** A silent connection is taken for dead by somebody on the way. */
    private static final int SILENT_TICKS = 50;

    private final Library library;
    private final Runs runs;
    private final ConcurrentLinkedQueue<SseClient> clients = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread telling = new Thread(work, "telling");
        telling.setDaemon(true);
        return telling;
    });
    private String told = "";
    private int silent;

    private ReadingRoutes(Library library, Runs runs) {
        this.library = library;
        this.runs = runs;
    }

    /** What is to be read; what is absent in JSON is null here. */
    record ReadAction(@Nullable List<String> paths, @Nullable Boolean again, @Nullable String ocr) {}

    static ReadingRoutes add(Routes routes, Runs runs) {
        ReadingRoutes reading = new ReadingRoutes(routes.library(), runs);
        routes.config().get("/api/reading", context -> {
            Routes.query(context).only(Set.of());
            Routes.send(context, 200, Json.bytes(runs.state()));
        });
        routes.post("/api/reading", ReadAction.class, 202, reading::read);
        routes.config().post("/api/reading/upload", reading::upload);
        routes.config().sse("/api/reading/events", reading::listen);
        reading.clock.scheduleWithFixedDelay(
                reading::tell, TICK_MILLISECONDS, TICK_MILLISECONDS, TimeUnit.MILLISECONDS);
        return reading;
    }

    private Runs.State read(ReadAction sent) {
        List<String> named = Optional.ofNullable(sent.paths()).orElse(List.of());
        if (named.isEmpty() || named.size() > MOST_PATHS) {
            throw Refusal.senseless("'paths' is needed: 1 to " + MOST_PATHS + " files and folders");
        }
        List<Path> paths = named.stream().map(ReadingRoutes::path).toList();
        Optional<String> ocr = Optional.ofNullable(sent.ocr()).filter(l -> !l.isBlank());
        return begin(paths, Optional.ofNullable(sent.again()).orElse(false), ocr);
    }

    private Runs.State begin(List<Path> paths, boolean again, Optional<String> ocr) {
        expectWritable();
        return runs.begin(new ReadingDesk.Order(paths, again, ocr));
    }

    private void expectWritable() {
        if (library.isReadOnly()) {
            throw new Refusal(409, library.folder() + " is read-only here; copy it to where you may write");
        }
    }

    private static Path path(String named) {
        try {
            Path path = Path.of(named);
            if (!path.isAbsolute()) {
                throw Refusal.senseless("'" + named + "' is no absolute path; write it from the root");
            }
            if (!Files.exists(path)) {
                throw Refusal.senseless(named + ": no such file or folder");
            }
            return path;
        } catch (InvalidPathException e) {
            throw Refusal.senseless("'" + named + "' is no path");
        }
    }

    private void upload(Context context) {
        Routes.query(context).only(Set.of());
        if (!context.isMultipartFormData()) {
            throw new Refusal(415, "send the files as multipart/form-data, each as 'file'");
        }
        expectWritable();
        List<UploadedFile> files = context.uploadedFiles("file");
        if (files.isEmpty()) {
            throw Refusal.senseless("no files; send each as 'file'");
        }
        if (runs.state().state().equals("running")) {
            throw new Refusal(409, "documents are being read already; wait until that has ended");
        }
        Path folder = library.folder().resolve(ADDED);
        files.forEach(file -> keep(file, folder));
        Routes.send(context, 202, Json.bytes(begin(List.of(folder), false, Optional.empty())));
    }

    /** Keeps a file under the name that it came with, or beside one of that name with other contents. */
    private static void keep(UploadedFile file, Path folder) {
        try {
            Path wanted = inside(folder, file.filename());
            Path parent = Optional.ofNullable(wanted.getParent()).orElse(folder);
            Files.createDirectories(parent);
            Path partial = Files.createTempFile(folder, ".", ".part");
            try (InputStream content = file.content()) {
                Files.copy(content, partial, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(partial, free(wanted, partial), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep " + file.filename(), e);
        }
    }

    /** The name made harmless: no way up, no hidden file, no sign that a file system takes for more than a letter. */
    static Path inside(Path folder, String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split("[/\\\\]")) {
            String plain = part.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").strip();
            plain = plain.replaceAll("^\\.+", "");
            if (!plain.isEmpty()) {
                parts.add(plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain);
            }
        }
        if (parts.isEmpty()) {
            parts.add("unnamed");
        }
        Path path = folder;
        for (String part : parts.subList(Math.max(0, parts.size() - DEEPEST), parts.size())) {
            path = path.resolve(part);
        }
        return path;
    }

    /** That path, or "name (2).txt" where another file has it. */
    private static Path free(Path wanted, Path content) throws IOException {
        String name = String.valueOf(wanted.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        Path path = wanted;
        for (int number = 2;
                Files.exists(path) && (Files.isDirectory(path) || Files.mismatch(path, content) >= 0);
                number++) {
            path = wanted.resolveSibling(stem + " (" + number + ")" + ending);
        }
        return path;
    }

    private void listen(SseClient client) {
        client.keepAlive();
        client.onClose(() -> clients.remove(client));
        client.sendEvent("reading", Json.text(runs.state()));
        clients.add(client);
    }

    /** Tells everybody what is new; also that there is nothing new, now and then. */
    private void tell() {
        try {
            if (clients.isEmpty()) {
                return;
            }
            String state = Json.text(runs.state());
            silent = state.equals(told) ? silent + 1 : 0;
            if (silent == 0) {
                told = state;
                clients.forEach(client -> client.sendEvent("reading", state));
            } else if (silent % SILENT_TICKS == 0) {
                clients.forEach(client -> client.sendComment("nothing new"));
            }
        } catch (RuntimeException e) {
            told = ""; // the next tick says it again; a client that is gone takes itself out
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        clients.forEach(SseClient::close);
        runs.close();
    }
}
