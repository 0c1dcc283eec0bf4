package dev.entente.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters of a request, each with its values in order.
 *
 * @param values by name
 */
record Query(Map<String, List<String>> values) {
    private static final int LONGEST = 4_000;
    private static final int MOST = 2_000;

    Query {
        values.forEach((name, list) -> {
            if (list.size() > MOST || list.stream().anyMatch(v -> v.length() > LONGEST)) {
                throw new Refusal(413, "too much in '" + name + "'");
            }
        });
    }

    /** Fails if it has a parameter that is not among these: to pass over a mistyped filter would give wrong numbers. */
    Query only(Set<String> known) {
        values.keySet().stream()
                .filter(name -> !name.isEmpty() && !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.senseless("no parameter '" + name + "' here; it takes "
                            + String.join(", ", known.stream().sorted().toList()));
                });
        return this;
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    Optional<String> find(String name) {
        List<String> all = all(name);
        if (all.size() > 1) {
            throw Refusal.senseless(name + ": one value, not " + all.size());
        }
        return all.stream().findFirst().filter(value -> !value.isEmpty());
    }

    String expect(String name) {
        return find(name).orElseThrow(() -> Refusal.senseless("'" + name + "' is needed"));
    }

    String oneOf(String name, List<String> known) {
        String value = find(name).orElse(known.get(0));
        if (!known.contains(value)) {
            throw Refusal.senseless(name + ": no '" + value + "'; it is one of " + String.join(", ", known));
        }
        return value;
    }

    int number(String name, int usual, int least, int most) {
        Optional<String> typed = find(name);
        if (typed.isEmpty()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(typed.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as for one out of bounds
        }
        throw Refusal.senseless(name + ": a number from " + least + " to " + most + ", not '" + typed.get() + "'");
    }

    int offset() {
        return number("offset", 0, 0, Integer.MAX_VALUE);
    }

    int limit() {
        return number("limit", 50, 1, 1000);
    }

    /** The part of a list that is asked for. */
    <T> List<T> page(List<T> list) {
        int from = Math.min(offset(), list.size());
        return new ArrayList<>(list.subList(from, Math.min(list.size(), from + limit())));
    }
}
