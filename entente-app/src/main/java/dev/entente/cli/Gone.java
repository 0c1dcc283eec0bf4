package dev.entente.cli;

import dev.entente.store.CatalogueEntry;
import dev.entente.store.Collection;
import dev.entente.store.Corrections;
import dev.entente.store.Decision;
import dev.entente.store.LoggedCorrection;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Documents whose files, or lines or entries of a file, are no longer there, among those under the paths that were read.
 *
 * <p>A file that is there but cannot be read is not gone, nor is anything of which only an earlier version knew the place.
 *
 * @param documents ids
 * @param paths their paths
 * @param claims claims read out of them
 * @param decisions decisions of a review that hang on them; they outlast them
 * @param left documents under these paths that are still there
 */
record Gone(List<String> documents, List<String> paths, int claims, int decisions, int left) {
    Gone {
        documents = List.copyOf(documents);
        paths = List.copyOf(paths);
    }

    /**
     * Looks what is gone after a run.
     *
     * @param read paths that were read
     */
    static Gone after(List<Path> read, Collection collection, ReadingRun run, Held held) {
        Map<String, String> locations = collection.locations();
        List<Path> roots = read.stream().flatMap(path -> real(path).stream()).toList();
        List<String> documents = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        int claims = 0;
        int left = 0;
        for (CatalogueEntry entry : collection.catalogue()) {
            String path = entry.origin().path();
            Optional<String> file = file(path, locations.keySet());
            Optional<Path> place = file.flatMap(f -> place(locations.getOrDefault(f, "")));
            if (place.isEmpty() || roots.stream().noneMatch(place.get()::startsWith)) {
                continue;
            }
            if (!Files.exists(place.get()) || isLeftOut(path, file.get(), run, held)) {
                documents.add(entry.id());
                paths.add(path);
                claims += entry.claims();
            } else {
                left++;
            }
        }
        return new Gone(documents, paths, claims, decisions(documents, collection), left);
    }

    private static int decisions(List<String> documents, Collection collection) {
        if (documents.isEmpty()) {
            return 0;
        }
        Set<String> gone = new TreeSet<>(documents);
        return (int) Corrections.of(collection).log().stream()
                .filter(LoggedCorrection::stands)
                .filter(logged -> logged.correction().decision() instanceof Decision.OnClaim claim
                        && gone.contains(claim.anchor().document()))
                .count();
    }

    /** Whether the file was read to its end without coming upon that record or entry, and nothing on the way to it was rejected. */
    private static boolean isLeftOut(String path, String file, ReadingRun run, Held held) {
        return !path.equals(file)
                && run.wasReadWhole(file)
                && !held.wasPassedOver(file)
                && !held.wasSeen(path)
                && wayTo(path).stream()
                        .noneMatch(
                                step -> run.wasRejected(step) || held.skipped().contains(step));
    }

    /** The path itself, and the file and the entries that it leads through. */
    private static List<String> wayTo(String path) {
        List<String> way = new ArrayList<>(List.of(path));
        for (int i = 1; i < path.length(); i++) {
            if (path.charAt(i) == '#' || path.charAt(i) == '!') {
                way.add(path.substring(0, i));
            }
        }
        return way;
    }

    /** The file that a document's path leads to: what follows # or ! is inside of it. */
    private static Optional<String> file(String path, Set<String> files) {
        if (files.contains(path)) {
            return Optional.of(path);
        }
        for (int i = path.length() - 1; i > 0; i--) {
            if ((path.charAt(i) == '#' || path.charAt(i) == '!') && files.contains(path.substring(0, i))) {
                return Optional.of(path.substring(0, i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> place(String location) {
        try {
            return Optional.of(Path.of(URI.create(location)));
        } catch (IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> real(Path path) {
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Takes them out. */
    void prune(Collection collection) {
        collection.remove(documents);
        collection.forgetRejections(new TreeSet<>(paths));
    }
}
