package dev.entente.actor;

import dev.entente.text.AlignedText;
import dev.entente.text.Passage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds registered names in a text: whole words, the longest first, letter case as registered, accents, full stops in
 * abbreviations and kinds of hyphens and apostrophes aside.
 *
 * <p>Immutable and thread-safe.
 */
final class NameIndex {
    /** By the first word of the folded name; the longest first. */
    private final Map<String, List<Pattern>> byFirstWord = new HashMap<>();

    private final Predicate<String> small;

    private NameIndex(Predicate<String> small) {
        this.small = small;
    }

    private record Pattern(String words, Registry.Name name) {}

    /**
     * Names of the registry, and words that a language has for some of them but that are no names.
     *
     * @param small tells of a word in small letters whether it may be written so at the end of a name: "the Wagner group"
     */
    static NameIndex of(Registry registry, List<Registry.Name> epithets, Predicate<String> small) {
        NameIndex index = new NameIndex(small);
        registry.names().forEach(index::add);
        epithets.forEach(index::add);
        index.byFirstWord
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Pattern p) -> -p.words().length())
                                .thenComparing(p -> p.name().kind())));
        return index;
    }

    private void add(Registry.Name name) {
        String words = fold(name.text()).folded().strip();
        if (words.length() > 1) {
            add(words, name);
            if (words.startsWith("the ")) {
                add("The " + words.substring(4), name);
            }
            int last = words.lastIndexOf(' ') + 1;
            String plain = words.substring(last).toLowerCase(Locale.ROOT);
            if (last > 0 && !words.endsWith(plain) && small.test(plain)) {
                add(words.substring(0, last) + plain, name);
            }
        }
    }

    private void add(String words, Registry.Name name) {
        byFirstWord
                .computeIfAbsent(words.substring(0, wordEnd(words, 0)), w -> new ArrayList<>(1))
                .add(new Pattern(words, name));
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Hits in order of the text, not overlapping. */
    List<NameHit> find(String text) {
        AlignedText folded = fold(text);
        String plain = folded.folded();
        List<NameHit> hits = new ArrayList<>();
        for (int at = 0; at < plain.length(); ) {
            int end = wordEnd(plain, at);
            Optional<Match> hit = end > at ? match(folded, at, end) : Optional.empty();
            if (hit.isPresent()) {
                Registry.Name name = hit.get().name();
                Passage found = passage(folded, hit.get().start(), hit.get().end());
                hits.add(new NameHit(found, name.kind(), name.id(), namesakes(plain, hit.get())));
                at = hit.get().end();
            } else {
                at = Math.max(end, at + 1);
            }
        }
        return hits;
    }

    /** What else the words of a match are a name of. */
    private List<Registry.Name> namesakes(String plain, Match match) {
        String words = plain.substring(match.start(), match.end());
        return byFirstWord
                .getOrDefault(plain.substring(match.start(), wordEnd(plain, match.start())), List.of())
                .stream()
                .filter(p -> p.words().equals(words))
                .map(Pattern::name)
                .filter(n -> !n.id().equals(match.name().id()))
                .toList();
    }

    /** A name found in folded text. */
    private record Match(int start, int end, Registry.Name name) {}

    private Optional<Match> match(AlignedText folded, int at, int end) {
        Optional<Match> plain = longest(folded.folded(), at, end)
                .map(p -> new Match(at, at + p.words().length(), p.name()));
        if (ArabicEdges.isOtherWord(folded, at, end)) {
            return Optional.empty();
        }
        return plain.isPresent() || !ArabicEdges.isArabic(folded.folded().charAt(at))
                ? plain
                : withEdges(folded, at, end);
    }

    /** An Arabic name with what is written together with it: "وللعراق", "الإيرانيين". */
    private Optional<Match> withEdges(AlignedText folded, int at, int end) {
        String plain = folded.folded();
        for (ArabicEdges.Cut cut : ArabicEdges.cuts(plain, at, end)) {
            for (String word : cut.words()) {
                for (Pattern pattern : byFirstWord.getOrDefault(word, List.of())) {
                    int stop = ArabicEdges.end(
                            plain, cut, pattern.words(), pattern.name().kind());
                    if (stop > 0) {
                        return Optional.of(new Match(cut.start(), stop, pattern.name()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The longest name that starts at a word; of one name's meanings the kind that comes first, then the first registered. */
    private Optional<Pattern> longest(String plain, int at, int wordEnd) {
        for (Pattern pattern : byFirstWord.getOrDefault(plain.substring(at, wordEnd), List.of())) {
            int stop = at + pattern.words().length();
            boolean whole = stop >= plain.length() || !Character.isLetterOrDigit(plain.charAt(stop));
            if (whole && plain.startsWith(pattern.words(), at)) {
                return Optional.of(pattern);
            }
        }
        return Optional.empty();
    }

    /** With the last full stop of an abbreviation: "U.S." and not "U.S". */
    private static Passage passage(AlignedText folded, int begin, int end) {
        boolean article =
                folded.folded().startsWith("the ", begin) || folded.folded().startsWith("The ", begin);
        Passage passage = folded.passage(article ? begin + 4 : begin, end);
        String text = folded.original();
        boolean abbreviation = text.substring(passage.start(), passage.end()).indexOf('.') >= 0;
        boolean stop = passage.end() < text.length() && text.charAt(passage.end()) == '.';
        return abbreviation && stop ? new Passage(passage.start(), passage.end() + 1) : passage;
    }

    private static AlignedText fold(String text) {
        return AlignedText.of(text, NameIndex::fold);
    }

    private static String fold(char c) {
        if (c < 128) {
            return switch (c) {
                case '.' -> "";
                case '-', '\n', '\r', '\t' -> " ";
                default -> String.valueOf(c);
            };
        }
        return switch (c) {
            case '’', '‘', 'ʼ', 'ʻ', '`', '´' -> "'";
            case '‑', '–', '\u00a0', '\u2009', '\u202f' -> " ";
            case '\u200e', '\u200f', '\u00ad', '\u200b', 'ـ' -> "";
            case 'ى', 'ی' -> "ي";
            case 'ة' -> "ه";
            case 'ک' -> "ك";
            case 'ٱ' -> "ا";
            default -> unaccented(c);
        };
    }

    private static String unaccented(char c) {
        if (Character.isSurrogate(c)) {
            return String.valueOf(c);
        }
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            if (Character.getType(plain.charAt(i)) != Character.NON_SPACING_MARK) {
                kept.append(plain.charAt(i));
            }
        }
        return kept.toString();
    }
}
