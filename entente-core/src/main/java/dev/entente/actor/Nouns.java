package dev.entente.actor;

import dev.entente.language.LanguagePack;
import dev.entente.language.Token;
import dev.entente.text.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The lexicon of nouns and titles that refer to actors. */
public final class Nouns {
    private final Map<String, NounClass> classes = new HashMap<>();
    private final Map<String, Title> titles = new HashMap<>();
    private final Set<String> particles = new HashSet<>();
    private final Set<String> noNames = new HashSet<>();
    private final Map<String, Set<String>> grammar = new HashMap<>();
    private final Set<String> things = new HashSet<>();
    private Function<Character, String> letters = String::valueOf;
    private final Map<String, Gender> genders = new HashMap<>();

    /** What a given name or a form of address says about which pronoun may stand for its bearer. */
    enum Gender {
        FEMALE,
        MALE
    }

    /**
     * A title or role.
     *
     * @param word the word, in lower case
     * @param tie HOLDS_OFFICE, LEADS; RANK or MODIFIER for those that make no tie
     * @param body id of the body where the title alone says which, or ""
     */
    public record Title(String word, String tie, String body) {}

    private Nouns() {}

    /** Whether adjectives and owners stand behind their noun: the set "modifiers-follow" is there. */
    public boolean modifiersFollow() {
        return grammar.containsKey("modifiers-follow");
    }

    /** A word as the lexicons have it. */
    String plain(String word) {
        StringBuilder plain = new StringBuilder();
        word.chars().forEach(c -> plain.append(letters.apply((char) c)));
        return plain.toString();
    }

    /** Reads {@code nouns.tsv} and {@code titles.tsv} of a language. */
    public static Nouns of(LanguagePack pack) {
        Nouns nouns = new Nouns();
        nouns.letters = pack::plain;
        for (Table.Row row : pack.lexicon("nouns.tsv")) {
            for (String lemma : row.values("lemmas")) {
                nouns.classes.put(lemma, NounClass.valueOf(row.value("class")));
            }
        }
        for (Table.Row row : pack.lexicon("titles.tsv")) {
            for (String word : row.values("words")) {
                nouns.titles.put(word, new Title(word, row.value("tie"), row.value("body")));
            }
        }
        for (Table.Row row : pack.lexicon("names.tsv")) {
            nouns.name(row.value("use"), row.values("words"));
        }
        for (Table.Row row : pack.lexicon("grammar.tsv")) {
            nouns.grammar.put(row.value("set"), Set.copyOf(row.values("words")));
        }
        return nouns;
    }

    private void name(String use, List<String> words) {
        switch (use) {
            case "particle" -> particles.addAll(words);
            case "female" -> words.forEach(w -> genders.put(w, Gender.FEMALE));
            case "thing" -> things.addAll(words);
            case "male" -> words.forEach(w -> genders.put(w, Gender.MALE));
            default -> noNames.addAll(words);
        }
    }

    /** The gender that a word of a name tells, in lower case, if it tells any. */
    Optional<Gender> findGender(String word) {
        return Optional.ofNullable(genders.get(word.toLowerCase(Locale.ROOT)));
    }

    /**
     * Whether a word belongs to a set of {@code grammar.tsv}, such as "definite".
     *
     * @throws IllegalArgumentException if the language has no such set
     */
    public boolean in(String set, String word) {
        return words(set).contains(word);
    }

    /** The words of a set of {@code grammar.tsv}. */
    Set<String> words(String set) {
        Set<String> words = grammar.get(set);
        if (words == null) {
            throw new IllegalArgumentException("no set '" + set + "' in grammar.tsv");
        }
        return words;
    }

    public Optional<NounClass> findClass(Token token) {
        NounClass own = classes.get(token.form().toLowerCase(Locale.ROOT));
        return Optional.ofNullable(own == null ? classes.get(token.lemma()) : own);
    }

    public boolean is(Token token, NounClass noun) {
        return findClass(token).filter(c -> c == noun).isPresent();
    }

    /** As {@link #is}, where a plural means something else: "both <b>countries</b>" are countries, "African countries" people. */
    boolean isLemma(Token token, NounClass noun) {
        return classes.get(token.lemma()) == noun;
    }

    /** The title that a word is, "Gen." and "minister" alike. */
    public Optional<Title> findTitle(Token token) {
        String word = token.form().toLowerCase(Locale.ROOT);
        Title title = titles.get(word);
        if (title == null && word.endsWith(".")) {
            title = titles.get(word.substring(0, word.length() - 1));
        }
        return Optional.ofNullable(title == null ? titles.get(token.lemma()) : title);
    }

    /** "al", "bin", "van": part of a name though not written with a capital. */
    boolean isNameParticle(Token token) {
        return particles.contains(token.form().toLowerCase(Locale.ROOT));
    }

    boolean isNameParticle(String word) {
        return particles.contains(word);
    }

    /** "Trafficking <b>Act</b>", "Pell <b>Grants</b>": a capitalised phrase with this head names no actor. */
    boolean isThing(Token head) {
        return things.contains(head.form().toLowerCase(Locale.ROOT)) || things.contains(head.lemma());
    }

    /** Capitalised words that name nobody: days, months, "Mr". */
    boolean isNoName(Token token) {
        return noNames.contains(token.form().toLowerCase(Locale.ROOT));
    }
}
