package dev.entente.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who has which document id: in this run, and in the collection from earlier ones. */
final class Ids {
    private final Map<String, String> taken = new HashMap<>();
    private final Holdings holdings;

    Ids(List<Naming.Named> files, Holdings holdings) {
        this.holdings = holdings;
        for (Naming.Named file : files) {
            Optional<Format> format = Format.find(file.entry().name());
            if (format.isPresent() && format.get() != Format.RECORDS) {
                taken.put(file.id(), file.path());
            }
        }
    }

    /**
     * The id of a file that is one document: its name, or its whole path where an earlier run gave the name to another file.
     *
     * @throws Refusal if both are taken
     */
    String expectFileId(Naming.Named file) {
        if (isFreeInHoldings(file.id(), file.path())) {
            return file.id();
        }
        String whole = file.path();
        boolean free = taken.getOrDefault(whole, file.path()).equals(file.path());
        if (free && isFreeInHoldings(whole, file.path())) {
            taken.put(whole, file.path());
            return whole;
        }
        throw used(file.id(), holdings.findPath(file.id()).orElse(""));
    }

    /**
     * The id of a document inside of a file: its whole path, so that it stays the same whatever else is packed beside it.
     *
     * @throws Refusal if it is taken
     */
    String expectEntryId(String path) {
        String other = taken.putIfAbsent(path, path);
        if (other != null && !other.equals(path)) {
            throw used(path, other);
        }
        if (!isFreeInHoldings(path, path)) {
            throw used(path, holdings.findPath(path).orElse(""));
        }
        return path;
    }

    /**
     * Takes an id for a record.
     *
     * @param file path of the JSON Lines file; its own records may move between lines from run to run
     * @throws Refusal if another document has it
     */
    void take(String id, String file, int line) {
        String place = file + "#" + line;
        String other = taken.putIfAbsent(id, place);
        if (other != null) {
            throw used(id, other);
        }
        Optional<String> held = holdings.findPath(id);
        if (held.isPresent() && !held.get().startsWith(file + "#")) {
            throw used(id, held.get());
        }
    }

    private boolean isFreeInHoldings(String id, String path) {
        return holdings.findPath(id).map(path::equals).orElse(true);
    }

    private static Refusal used(String id, String by) {
        return new Refusal("id already used by " + by, "id " + id);
    }
}
