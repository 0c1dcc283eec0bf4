package dev.entente.serve;

import dev.entente.serve.answer.DocumentShapes.Original;
import dev.entente.store.CatalogueEntry;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files that documents were read from, where they lie as they were: the same bytes, or nothing. Members of archives and records of
 * files have none.
 */
final class Originals {
    private static final long LARGEST = 64L << 20;
    private static final int BUFFER = 1 << 16;
    private static final Map<String, String> SHOWN = Map.of(
            "pdf", "application/pdf",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp",
            "txt", "text/plain",
            "md", "text/plain");

    private Originals() {}

    /** A file and what it is. */
    private record Found(Path file, Original original) {}

    static void add(Routes routes) {
        routes.config().get("/api/document/original", context -> {
            String id = Routes.query(context).only(Set.of("id")).expect("id");
            Found found = routes.library()
                    .ask(snapshot -> snapshot.casebook().findEntry(id).flatMap(entry -> find(entry, snapshot)))
                    .orElseThrow(() ->
                            Refusal.missing("no original of '" + id + "' lies where it was read, with the same bytes"));
            send(context, found);
        });
    }

    static Optional<Original> of(CatalogueEntry entry, Snapshot snapshot) {
        return find(entry, snapshot).map(Found::original);
    }

    private static Optional<Found> find(CatalogueEntry entry, Snapshot snapshot) {
        return Optional.ofNullable(snapshot.locations().get(entry.origin().path()))
                .flatMap(Originals::path)
                .filter(file -> isSame(file, entry.origin().digest()))
                .map(file -> found(file, entry));
    }

    private static Optional<Path> path(String location) {
        try {
            return Optional.of(Path.of(URI.create(location)));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    private static boolean isSame(Path file, String digest) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return false;
            }
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            try (InputStream stream = Files.newInputStream(file)) {
                for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                    sha.update(buffer, 0, read);
                }
            }
            return HexFormat.of().formatHex(sha.digest()).equals(digest);
        } catch (IOException e) {
            return false;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Found found(Path file, CatalogueEntry entry) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Optional<String> shown = Optional.ofNullable(SHOWN.get(ending));
        String type = shown.map(t -> t.equals("text/plain") ? t + "; charset=" + charset(entry) : t)
                .orElse("application/octet-stream");
        return new Found(file, new Original(name, type, shown.isPresent()));
    }

    private static String charset(CatalogueEntry entry) {
        return entry.origin().charset().matches("[A-Za-z0-9._-]+")
                ? entry.origin().charset()
                : "UTF-8";
    }

    /** Our page may show it in a frame; nothing in it runs. */
    private static void send(Context context, Found found) throws IOException {
        Original original = found.original();
        String sandbox = original.type().equals("application/pdf") ? "" : "; sandbox"; // a browser shows no PDF in one
        context.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'self'" + sandbox);
        context.header("X-Frame-Options", "SAMEORIGIN");
        String plain = original.name().replaceAll("[^A-Za-z0-9._ -]", "_");
        context.header(
                "Content-Disposition", (original.shown() ? "inline" : "attachment") + "; filename=\"" + plain + "\"");
        context.contentType(original.type()).result(Files.newInputStream(found.file()));
    }
}
