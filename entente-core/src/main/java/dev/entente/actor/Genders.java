package dev.entente.actor;

import dev.entente.claim.ActorType;
import dev.entente.language.Token;
import dev.entente.text.Passage;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which pronouns may stand for somebody: by the name, else by how the text spoke of him before. */
final class Genders {
    /** How long an acronym may be. */
    private static final int ACRONYM = 7;

    private final Roster roster;
    private final Nouns nouns;
    private final Map<String, Nouns.Gender> spokenOf = new HashMap<>();

    Genders(Roster roster, Nouns nouns) {
        this.roster = roster;
        this.nouns = nouns;
    }

    /** What the words of an actor's names tell, else how the text spoke of him before. */
    Optional<Nouns.Gender> of(Referent referent) {
        return named(referent).or(() -> Optional.ofNullable(spokenOf.get(referent.id())));
    }

    /** "<b>She</b> then ordered his release": she is not "his" later. */
    void learn(Token pronoun, Referent meant) {
        if (meant.type() == ActorType.PERSON && pronoun.relation().isSubject()) {
            String form = pronoun.form().toLowerCase(Locale.ROOT);
            if (nouns.in("one-person", form)) {
                spokenOf.putIfAbsent(meant.id(), nouns.in("she", form) ? Nouns.Gender.FEMALE : Nouns.Gender.MALE);
            }
        }
    }

    /** "NDC" is nobody who could be "she"; in a headline in capitals anybody could. */
    boolean isAcronym(String id, Passage mention) {
        String words = roster.words(mention);
        return id.length() < ACRONYM && words.length() > 1 && words.equals(words.toUpperCase(Locale.ROOT));
    }

    private Optional<Nouns.Gender> named(Referent referent) {
        Optional<Nouns.Gender> whole = nouns.findGender(referent.id());
        if (whole.isPresent()) {
            return whole;
        }
        for (String word : referent.id().split("-", -1)) {
            Optional<Nouns.Gender> gender = nouns.findGender(word);
            if (gender.isPresent()) {
                return gender;
            }
        }
        return Optional.empty();
    }
}
