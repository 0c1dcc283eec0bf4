package dev.entente.cli;

import dev.entente.intake.Reason;
import dev.entente.read.Holdings;
import dev.entente.store.Collection;
import dev.entente.store.Rejected;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a collection holds already, as a reader asks for it, and what it asked.
 *
 * <p>What was rejected and is unchanged is passed over like what is known, unless its reason is to be tried again.
 */
final class Held implements Holdings {
    /** Reasons for which not the file may be to blame, but what happened while it was read: a reader that somebody killed. */
    private static final Set<String> OF_THE_MACHINE = Set.of(
            Reason.CRASH.words(), Reason.NO_READERS.words(), Reason.NOT_READABLE.words(), ReadingRun.OUT_OF_MEMORY);

    private final Collection collection;
    private final boolean again;
    private final Set<String> retry;
    private final NavigableMap<String, Rejected> rejected = new TreeMap<>();
    private final Map<String, String> locations;
    private final Map<String, String> whole;
    private final Map<String, String> paths = new HashMap<>();
    private final NavigableMap<String, String> asked = new TreeMap<>();
    private final Set<String> known = new TreeSet<>();
    private final Set<String> skipped = new TreeSet<>();

    Held(Collection collection, boolean again, Set<String> retry) {
        this.collection = collection;
        this.again = again;
        this.retry = Set.copyOf(retry);
        this.locations = new HashMap<>(collection.locations());
        this.whole = collection.wholeFiles();
        locations.forEach((path, location) -> paths.put(location, path));
        collection.rejections().forEach(r -> rejected.put(r.path(), r));
    }

    @Override
    public boolean isKnown(String path, String digest) {
        asked.put(path, digest);
        if (again) {
            return false;
        }
        if (collection.isKnown(path, digest)) {
            known.add(path);
            return true;
        }
        boolean unchanged = Optional.ofNullable(rejected.get(path))
                .filter(r -> r.digest().equals(digest) && !isToBeTriedAgain(r.reason()))
                .isPresent();
        if (unchanged) {
            skipped.add(path);
        }
        return unchanged;
    }

    @Override
    public OptionalInt findWhole(String path, String digest) {
        Set<String> rejectedOf = rejectedOf(path);
        boolean unchanged = !again
                && digest.equals(whole.get(path))
                && rejectedOf.stream().noneMatch(p -> Optional.ofNullable(rejected.get(p))
                        .filter(r -> isToBeTriedAgain(r.reason()))
                        .isPresent());
        if (!unchanged) {
            return OptionalInt.empty();
        }
        asked.put(path, digest);
        known.add(path);
        skipped.addAll(rejectedOf);
        return OptionalInt.of(collection.documentsWithin(path) + rejectedOf.size());
    }

    /** Whether something packed in that file was come upon. */
    boolean holdsOthers(String path) {
        String next = asked.ceilingKey(path + "!");
        return next != null && next.startsWith(path + "!");
    }

    /** Whether an earlier run read that file to its end, with all that is packed in it. */
    boolean wasWhole(String path) {
        return whole.containsKey(path);
    }

    private boolean isToBeTriedAgain(String reason) {
        return retry.contains(reason) || OF_THE_MACHINE.contains(reason);
    }

    @Override
    public Optional<String> findPath(String id) {
        return collection.findPath(id);
    }

    @Override
    public Optional<String> findPathAt(String location) {
        return Optional.ofNullable(paths.get(location));
    }

    @Override
    public Optional<String> findLocation(String path) {
        return Optional.ofNullable(locations.get(path));
    }

    /** Digest of what stands at that path, "" if it was not read that far. */
    String digest(String path) {
        return asked.getOrDefault(path, "");
    }

    /** Whether it was come upon in this run. */
    boolean wasSeen(String path) {
        return asked.containsKey(path);
    }

    /** Whether it was passed over as a whole, so that nothing is known of what it holds. */
    boolean wasPassedOver(String path) {
        return known.contains(path) || skipped.contains(path);
    }

    /** What was rejected before and is unchanged. */
    Set<String> skipped() {
        return skipped;
    }

    /** What had been rejected of a file before this run: the file itself, its records and entries. */
    Set<String> rejectedOf(String file) {
        Set<String> of = new TreeSet<>();
        for (String path : rejected.tailMap(file, true).keySet()) {
            if (!path.startsWith(file)) {
                break;
            }
            boolean within = path.length() == file.length() || "#!".indexOf(path.charAt(file.length())) >= 0;
            if (within) {
                of.add(path);
            }
        }
        return of;
    }

    /** Reasons for which something was rejected before. */
    Set<String> reasons() {
        Set<String> reasons = new TreeSet<>();
        rejected.values().forEach(r -> reasons.add(r.reason()));
        return reasons;
    }
}
