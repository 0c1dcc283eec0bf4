package dev.entente.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lists the files under the paths that the user gave, each once, and what stands in the way. */
final class Listing {
    /** A folder with this file is a collection: what was read already, not something to read. */
    static final String COLLECTION = "entente.sqlite";

    /**
     * A file to be read, or the fault that forbids it.
     *
     * @param file where it is
     * @param names its names under the folder read
     * @param folder names of that folder itself, outermost first
     */
    record Entry(Path file, List<String> names, List<String> folder, Optional<Refusal> fault) {
        Entry {
            names = List.copyOf(names);
            folder = List.copyOf(folder);
        }

        String name() {
            return names.get(names.size() - 1);
        }

        /** Its path under the folder, with so many names of the folder before it. */
        String path(int more) {
            int from = Math.max(0, folder.size() - more);
            List<String> all = new ArrayList<>(folder.subList(from, folder.size()));
            all.addAll(names);
            return String.join("/", all);
        }
    }

    private record Link(Path target, Entry entry) {}

    private final Map<Path, Entry> entries = new LinkedHashMap<>();
    private final List<Link> inward = new ArrayList<>();
    private final List<Rejection> missing = new ArrayList<>();
    private int hidden;
    private int links;

    private Listing() {}

    static Listing of(List<Path> paths) {
        Listing listing = new Listing();
        paths.stream().sorted(Comparator.comparing(Path::toString)).forEach(listing::root);
        listing.settleLinks();
        return listing;
    }

    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** Paths given that are not there. */
    List<Rejection> missing() {
        return List.copyOf(missing);
    }

    int hidden() {
        return hidden;
    }

    int links() {
        return links;
    }

    private void root(Path given) {
        try {
            Path real = given.toRealPath();
            if (Files.isDirectory(real)) {
                folder(new Place(real, names(real), List.of(), real));
            } else {
                Path parent = real.getParent() == null ? real : real.getParent();
                add(real, new Place(parent, names(parent), List.of(), real), fault(real));
            }
        } catch (IOException e) {
            missing.add(refusal(e).at(given.toString()));
        }
    }

    /** Where the walk stands: the folder read, its names, the names below it, and the file or folder there. */
    private record Place(Path root, List<String> folder, List<String> above, Path path) {
        List<String> names() {
            List<String> names = new ArrayList<>(above);
            names.add(FileName.of(path));
            return names;
        }

        Place below(Path child) {
            return new Place(root, folder, path.equals(root) ? above : names(), child);
        }
    }

    private static List<String> names(Path folder) {
        List<String> names = new ArrayList<>();
        for (Path p = folder; p != null && p.getFileName() != null; p = p.getParent()) {
            names.add(0, FileName.of(p));
        }
        return names;
    }

    private void folder(Place place) {
        Map<String, Path> children;
        try {
            children = children(place.path());
        } catch (IOException e) {
            add(place.path(), place, Optional.of(refusal(e)));
            return;
        }
        if (children.containsKey(COLLECTION)) {
            add(place.path(), place, Optional.of(new Refusal("a collection, not documents", "passed over")));
            return;
        }
        children.forEach((name, child) -> child(name, place.below(child)));
    }

    private static Map<String, Path> children(Path folder) throws IOException {
        Map<String, Path> children = new TreeMap<>();
        try (Stream<Path> stream = Files.list(folder)) {
            stream.forEach(child -> children.put(FileName.of(child), child));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return children;
    }

    private void child(String name, Place place) {
        if (name.startsWith(".")) {
            hidden++;
        } else if (Files.isSymbolicLink(place.path())) {
            link(place);
        } else if (Files.isDirectory(place.path(), LinkOption.NOFOLLOW_LINKS)) {
            folder(place);
        } else {
            add(place.path(), place, fault(place.path()));
        }
    }

    /** A link is read only where it leads to a file of the same folder that is not read under a name of its own. */
    private void link(Place place) {
        try {
            Path target = place.path().toRealPath();
            if (!target.startsWith(place.root())) {
                add(place.path(), place, Optional.of(new Refusal("link out of the folder", "read its target by name")));
            } else if (Files.isRegularFile(target)) {
                inward.add(new Link(target, entry(place, Optional.empty())));
            } else {
                links++;
            }
        } catch (NoSuchFileException e) {
            add(place.path(), place, Optional.of(new Refusal("broken link", "what it leads to is not there")));
        } catch (IOException e) {
            add(place.path(), place, Optional.of(refusal(e)));
        }
    }

    private void settleLinks() {
        Set<Path> read = new HashSet<>(entries.keySet());
        for (Link link : inward) {
            if (read.add(link.target())) {
                entries.putIfAbsent(link.entry().file(), link.entry());
            } else {
                links++;
            }
        }
    }

    private static Entry entry(Place place, Optional<Refusal> fault) {
        List<String> names = place.path().equals(place.root()) ? List.of(FileName.of(place.path())) : place.names();
        return new Entry(place.path(), names, place.folder(), fault);
    }

    /** Where the folders given lie in one another, the outermost names the file. */
    private void add(Path file, Place place, Optional<Refusal> fault) {
        entries.merge(
                file,
                entry(place, fault),
                (a, b) -> a.names().size() >= b.names().size() ? a : b);
    }

    /** A pipe or a device would never end. */
    private static Optional<Refusal> fault(Path file) {
        boolean special =
                Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        return special ? Optional.of(new Refusal("not a regular file", "a pipe, socket or device")) : Optional.empty();
    }

    /** What an input error means to the user. */
    static Refusal refusal(IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Refusal("not there", "no such file or folder");
        }
        if (e instanceof AccessDeniedException) {
            return new Refusal("not readable", "permission denied");
        }
        if (e instanceof FileSystemLoopException) {
            return new Refusal("not readable", "links that lead to one another");
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new Refusal("not readable", message.lines().findFirst().orElse(""));
    }
}
