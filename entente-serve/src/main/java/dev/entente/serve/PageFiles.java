package dev.entente.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of the built page: those that were there at the start, under their own names and no other. */
final class PageFiles {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private static final String NO_PAGE =
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\">"
                    + "<title>Entente</title>"
                    + "<h1>Entente</h1><p>The page was not built with this program: that needs Node 20 or newer and npm. "
                    + "All else works; see <a href=\"/api/openapi.yaml\">what scripts can ask</a>.</p></html>\n";

    private final Map<String, Path> files = new HashMap<>();

    /** A file of the page. */
    record Served(byte[] bytes, String type, boolean lasting) {}

    static PageFiles of(Optional<Path> folder) {
        PageFiles page = new PageFiles();
        folder.filter(Files::isDirectory).ifPresent(page::list);
        return page;
    }

    private void list(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .forEach(f -> files.put(path(folder, f), f));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static String path(Path folder, Path file) {
        StringBuilder path = new StringBuilder();
        folder.relativize(file).forEach(part -> path.append('/').append(part));
        return path.toString();
    }

    /** The file of that path; what to do where the page was not built. */
    Optional<Served> find(String path) {
        String asked = path.equals("/") ? "/index.html" : path;
        Optional<Path> file = Optional.ofNullable(files.get(asked));
        if (file.isEmpty()) {
            return asked.equals("/index.html")
                    ? Optional.of(
                            new Served(NO_PAGE.getBytes(java.nio.charset.StandardCharsets.UTF_8), type("html"), false))
                    : Optional.empty();
        }
        String name = file.get().getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try {
            return Optional.of(new Served(Files.readAllBytes(file.get()), type(ending), asked.startsWith("/assets/")));
        } catch (IOException e) {
            return Optional.empty(); // taken away since
        }
    }

    private static String type(String ending) {
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }
}
