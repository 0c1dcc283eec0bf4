package dev.entente.read;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Keeps the paths of earlier runs: a file that was read before keeps the path that it had then, and a file never takes the path of
 * another that is still there with other contents, as when two folders hold files of the same names and are read one after
 * the other. It then gets more of its folder before its path.
 */
final class Places {
    private Places() {}

    static List<Naming.Named> settle(List<Naming.Named> files, Holdings holdings) {
        Set<String> taken = new HashSet<>();
        List<Naming.Named> settled = new ArrayList<>();
        List<Naming.Named> fresh = new ArrayList<>();
        Map<String, Integer> ids = new HashMap<>();
        files.forEach(file -> ids.merge(file.id(), 1, Integer::sum));
        for (Naming.Named file : files) {
            Optional<String> path = holdings.findPathAt(location(file)).filter(taken::add);
            path.ifPresentOrElse(p -> settled.add(named(file, p, ids)), () -> fresh.add(file));
        }
        for (Naming.Named file : fresh) {
            String path = file.path();
            for (int more = 1;
                    isAnothers(path, file, taken, holdings)
                            && more <= file.entry().folder().size();
                    more++) {
                path = file.entry().path(more);
            }
            taken.add(path);
            settled.add(named(file, path, ids));
        }
        settled.sort(Comparator.comparing(Naming.Named::path));
        return settled;
    }

    private static Naming.Named named(Naming.Named file, String path, Map<String, Integer> ids) {
        if (path.equals(file.path())) {
            return file;
        }
        String id = FileName.withoutEnding(path);
        boolean free = ids.getOrDefault(id, 0) == (file.id().equals(id) ? 1 : 0);
        return new Naming.Named(file.entry(), path, free ? id : path);
    }

    private static boolean isAnothers(String path, Naming.Named file, Set<String> taken, Holdings holdings) {
        return taken.contains(path)
                || holdings.findLocation(path)
                        .filter(other -> !other.equals(location(file))
                                && isOther(other, file.entry().file()))
                        .isPresent();
    }

    /** Whether the file is still there, and is not the same once more. */
    private static boolean isOther(String location, Path file) {
        try {
            Path other = Path.of(URI.create(location));
            return Files.isRegularFile(other) && Files.mismatch(other, file) >= 0;
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return false;
        }
    }

    static Map<String, String> locations(List<Naming.Named> files) {
        Map<String, String> locations = new TreeMap<>();
        files.forEach(file -> locations.put(file.path(), location(file)));
        return locations;
    }

    private static String location(Naming.Named file) {
        return file.entry().file().toAbsolutePath().toUri().toString();
    }
}
