package dev.entente.coding;

import dev.entente.actor.Nouns;
import dev.entente.actor.Referent;
import dev.entente.actor.Registry;
import dev.entente.claim.ActorType;
import dev.entente.claim.Mention;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The parliament that a title alone tells: "Rep. Berg (R-Iowa)" sits in the United States House of Representatives. Other
 * parliaments, and those of parts of a state, have senators too, so the words behind the name or the document must say which.
 */
final class Seats {
    private final Nouns nouns;
    private final WordSets sets;
    private final Registry registry;

    Seats(Nouns nouns, WordSets sets, Registry registry) {
        this.nouns = nouns;
        this.sets = sets;
        this.registry = registry;
    }

    /** The body, if it is told; not that of a "state Rep.". */
    Optional<String> find(Scene scene, int index, Token title, Referent person) {
        Sentence s = scene.sentence(index);
        Optional<String> body = nouns.findTitle(title).map(Nouns.Title::body).filter(b -> registry.findActor(b)
                .isPresent());
        boolean elsewhere = title.index() > 0 && s.token(title.index() - 1).wordClass() == WordClass.NOUN;
        return body.filter(b -> !elsewhere && isTold(scene, person, b));
    }

    /** "Rep. Berg of <b>Lima</b>": the town whose voters sent him, and no office in the state that it is the capital of. */
    boolean isHome(String text, Referent body, Token title) {
        return body.type() == ActorType.STATE
                && body.mention().start() > title.end()
                && registry.findActor(body.id())
                        .filter(state -> state.names().values().stream()
                                .anyMatch(names -> names.contains(body.mention().cut(text))))
                        .isEmpty();
    }

    private boolean isTold(Scene scene, Referent person, String body) {
        Optional<String> home = registry.findCountry(body);
        Optional<String> own = registry.findCountry(person.id());
        if (own.isPresent()) {
            return own.equals(home);
        }
        Optional<String> district = findDistrict(scene, person);
        return district.isPresent()
                ? sets.has("districts", district.get())
                : home.isPresent() && isAbout(scene, home.get()) && (isNamed(scene, body) || !isLocal(scene.text()));
    }

    /** Whether the document names those of this state more often than those of any other. */
    private boolean isAbout(Scene scene, String state) {
        Map<String, Integer> named = new HashMap<>();
        for (Mention mention : scene.cast().mentions()) {
            registry.findCountry(mention.actor()).ifPresent(c -> named.merge(c, 1, Integer::sum));
        }
        int own = named.getOrDefault(state, 0);
        return own > 0 && named.values().stream().allMatch(count -> count <= own);
    }

    private static boolean isNamed(Scene scene, String body) {
        return scene.cast().mentions().stream().anyMatch(m -> m.actor().equals(body));
    }

    /** "the <b>Statehouse</b>": it is about the parliament of a part of the state. */
    private boolean isLocal(String text) {
        return sets.words("local-houses").stream().anyMatch(text::contains);
    }

    /** Told once with a name, it is known for the whole document. */
    private static Optional<String> findDistrict(Scene scene, Referent person) {
        for (Mention mention : scene.cast().mentions()) {
            if (mention.actor().equals(person.id())) {
                Optional<String> district =
                        findDistrict(scene.text(), mention.passage().end());
                if (district.isPresent()) {
                    return district;
                }
            }
        }
        return Optional.empty();
    }

    /** "(D-<b>N.Y.</b>)", "of <b>Texas</b>": where the voters are, in small letters and without dots. */
    private static Optional<String> findDistrict(String text, int end) {
        int start;
        int close;
        if (text.startsWith(" (", end)) {
            close = text.indexOf(')', end);
            start = text.indexOf('-', end) + 1;
        } else if (text.startsWith(" of ", end)) {
            start = end + " of ".length();
            close = start;
            while (close < text.length() && Character.isLetter(text.charAt(close))) {
                close++;
            }
        } else {
            return Optional.empty();
        }
        return start > 0 && start < close && close - end < 24
                ? Optional.of(text.substring(start, close)
                        .replace(".", "")
                        .toLowerCase(Locale.ROOT)
                        .strip())
                : Optional.empty();
    }
}
