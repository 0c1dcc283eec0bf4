package dev.entente.reconcile;

import java.util.HashMap;
import java.util.Map;

/** Ids joined into sets that do not overlap; each set is known by its smallest id. */
final class Sets {
    private final Map<String, String> above = new HashMap<>();

    void join(String one, String other) {
        String a = of(one);
        String b = of(other);
        if (!a.equals(b)) {
            above.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
        }
    }

    /** The set of that id. */
    String of(String id) {
        String top = id;
        for (String next = above.get(top); next != null; next = above.get(top)) {
            top = next;
        }
        for (String at = id; !at.equals(top); ) {
            String next = above.getOrDefault(at, top);
            above.put(at, top);
            at = next;
        }
        return top;
    }
}
