package dev.entente.coding;

import dev.entente.actor.Referent;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The ties that a document has told in passing so far: "President Obama" is one claim however often he is called so, and nothing
 * new where his state is only inferred after it was named.
 */
final class Named {
    private final Set<String> seen = new HashSet<>();

    /** Whether a tie says something that was not said in passing before; notes it. */
    boolean isNews(Draft draft) {
        if (draft.manner() != Draft.Manner.NAMING) {
            return true;
        }
        String sides = draft.type().name() + ids(draft.actors()) + ids(draft.recipients());
        boolean first = seen.add(sides);
        return draft.inferred().isEmpty()
                ? seen.add(sides + draft.role().toLowerCase(Locale.ROOT).strip() + '.')
                : first;
    }

    private static List<String> ids(List<Referent> referents) {
        return referents.stream().map(Referent::id).sorted().toList();
    }
}
