package dev.entente.attribution;

import dev.entente.attribution.CueEntry.Manner;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One sentence with its tree: the words of a part of it as passages, and what of it stands in quotation marks. */
final class Clauses {
    /** Words between a noun and what hangs on it: comma, dash, "and". */
    private static final int GAP = 3;

    private final Sentence sentence;
    private final Quoted quoted;
    private final CueLexicon lexicon;

    Clauses(Sentence sentence, Quoted quoted, CueLexicon lexicon) {
        this.sentence = sentence;
        this.quoted = quoted;
        this.lexicon = lexicon;
    }

    Sentence sentence() {
        return sentence;
    }

    CueLexicon lexicon() {
        return lexicon;
    }

    /** Whether a word stands in speech in which {@code verb} does not. */
    boolean isQuotedAway(Token word, Token verb) {
        Optional<Quotation> speech = quoted.speechAt(word.start());
        return speech.isPresent() && !speech.get().passage().contains(verb.start());
    }

    /** Whether a word stands in quotation marks of any kind. */
    boolean isInMarks(Token word) {
        return quoted.at(word.start()).isPresent();
    }

    Optional<Quotation> speechAt(Token word) {
        return quoted.speechAt(word.start());
    }

    /** Whether a word stands inside of a noun phrase, before its noun. */
    static boolean isInside(Token token) {
        return switch (token.relation()) {
            case COMPOUND, DETERMINER, ADJECTIVE, NUMBER, QUANTIFIER, POSSESSOR, NEGATION, COORDINATOR -> true;
            default -> false;
        };
    }

    /** The passages of all words under {@code heads} but those under {@code without}; gaps of punctuation are closed. */
    List<Passage> passages(Collection<Token> heads, Collection<Token> without) {
        BitSet in = new BitSet(sentence.size());
        for (Token head : heads) {
            sentence.subtree(head).forEach(t -> in.set(t.index()));
        }
        for (Token out : without) {
            sentence.subtree(out).forEach(t -> in.clear(t.index()));
        }
        return passages(in);
    }

    List<Passage> passages(BitSet in) {
        List<Passage> pieces = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int i = 0; i < sentence.size(); i++) {
            boolean punctuation = isPunctuation(sentence.token(i));
            if (in.get(i) && !punctuation) {
                first = first < 0 ? i : first;
                boolean dangling = sentence.token(i).is(Relation.COORDINATOR) && !nextIn(in, i);
                last = dangling && last >= first ? last : i;
            } else if (!punctuation && first >= 0) {
                pieces.add(passage(first, last));
                first = -1;
            }
        }
        if (first >= 0) {
            pieces.add(passage(first, last));
        }
        return pieces;
    }

    /** Whether a word of the set follows before one that is not. */
    private boolean nextIn(BitSet in, int index) {
        for (int i = index + 1; i < sentence.size(); i++) {
            if (!isPunctuation(sentence.token(i))) {
                return in.get(i);
            }
        }
        return false;
    }

    private Passage passage(int first, int last) {
        return new Passage(sentence.token(first).start(), sentence.token(last).end());
    }

    static boolean isPunctuation(Token token) {
        return token.wordClass() == WordClass.PUNCTUATION
                || token.form().codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || c == '%' || isCurrency(c));
    }

    private static boolean isCurrency(int codePoint) {
        return Character.getType(codePoint) == Character.CURRENCY_SYMBOL;
    }

    static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    /** "a <b>claim</b> that Y denied": the claim, for a verb of denial in a clause of it. */
    Optional<Token> findDenied(Token verb) {
        boolean clause = verb.is(Relation.RELATIVE_CLAUSE) || verb.is(Relation.NOUN_CLAUSE);
        boolean denies = lexicon.find("verb", verb.lemma())
                .filter(e -> e.sense() == CueSense.DENIAL || e.is(Manner.REJECTING))
                .isPresent();
        boolean open = sentence.hasChild(verb, Relation.SUBJECT)
                && !sentence.hasChild(verb, Relation.COMPLEMENT)
                && sentence.children(verb, Relation.OBJECT).stream().allMatch(o -> o.index() < verb.index());
        return clause && denies && open
                ? sentence.findHead(verb).filter(n -> lexicon.has("claim-noun", n.lemma()))
                : Optional.empty();
    }

    boolean hasInfinitiveMarker(Token clause) {
        return sentence.children(clause, Relation.AUXILIARY).stream()
                .anyMatch(a -> lexicon.has("infinitive-marker", a.lemma()));
    }

    /**
     * The words of a noun phrase: what stands before the noun and belongs to it, and all after it up to a clause with {@code cue};
     * neither a dateline ("BEIRUT - The army") nor words of a quotation that the cue stands outside of.
     */
    Passage nounPhrase(Token head, Token cue) {
        int first = head.index();
        int last = head.index();
        List<Token> children = sentence.children(head);
        for (int i = children.size() - 1; i >= 0; i--) {
            Token child = children.get(i);
            if (child.index() < first && isInside(child) && last(child) >= first - 2) {
                first = first(child, child);
            }
        }
        for (Token child : children) {
            if (child.index() > head.index() && sentence.dominates(child, cue)) {
                break;
            }
            if (child.index() > last && !isPunctuation(child) && first(child, child) <= last + GAP) {
                last = last(child);
            }
        }
        return closed(passage(bound(first, head, cue), bound(last, head, cue)));
    }

    /** The farthest word from {@code head} towards {@code end} with no dash and no foreign quotation on the way. */
    private int bound(int end, Token head, Token cue) {
        int step = end < head.index() ? -1 : 1;
        int last = head.index();
        for (int i = head.index() + step; step * i <= step * end; i += step) {
            Token token = sentence.token(i);
            if (isQuotedAway(token, cue) && !isQuotedAway(head, cue) || isDash(token)) {
                break;
            }
            last = isPunctuation(token) ? last : i;
        }
        return last;
    }

    /** A dash with blanks around it, not a hyphen. */
    private boolean isDash(Token token) {
        boolean dash = token.form().codePoints().allMatch(c -> Character.getType(c) == Character.DASH_PUNCTUATION);
        return dash && token.index() > 0 && sentence.token(token.index() - 1).end() < token.start();
    }

    /** With the bracket that closes what was opened: "Crowley (D-N.Y.)". */
    private Passage closed(Passage passage) {
        long open = sentence.tokens().stream()
                .filter(t -> passage.contains(t.passage()))
                .mapToInt(t -> t.form().equals("(") ? 1 : t.form().equals(")") ? -1 : 0)
                .sum();
        Optional<Token> next = sentence.tokens().stream()
                .filter(t -> t.start() >= passage.end())
                .findFirst();
        boolean closes = open > 0 && next.filter(t -> t.form().equals(")")).isPresent();
        return closes ? passage.cover(next.get().passage()) : passage;
    }

    /** Index of the first word under {@code head}, without the part under {@code but} where that is another word. */
    int first(Token head, Token but) {
        int first = head.index();
        for (Token token : sentence.subtree(head)) {
            if (!isPunctuation(token) && (but == head || !sentence.dominates(but, token))) {
                first = Math.min(first, token.index());
            }
        }
        return first;
    }

    /** Index of the last word under {@code head}. */
    int last(Token head) {
        int last = head.index();
        for (Token token : sentence.subtree(head)) {
            last = isPunctuation(token) ? last : Math.max(last, token.index());
        }
        return last;
    }
}
