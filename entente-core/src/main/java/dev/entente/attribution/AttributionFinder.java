package dev.entente.attribution;

import dev.entente.language.LanguagePack;
import dev.entente.language.ParsedBlock;
import dev.entente.language.ParsedDocument;
import dev.entente.language.Token;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds who is speaking, thinking, planning or demanding in a document, by which words, and over which passages.
 *
 * <p>Content comes from the tree (the clause of "said", the object of "condemned") and from quotation marks, which may run on
 * over sentences and paragraphs. An unknown source stays empty. Immutable; threads may share one.
 *
 * <pre>{@code
 * List<Attributed> all = AttributionFinder.of(pack).find(ParsedDocument.of(document, pack));
 * }</pre>
 */
public final class AttributionFinder {
    private final CueLexicon lexicon;
    private final Quotations quotations;

    private AttributionFinder(CueLexicon lexicon, Quotations quotations) {
        this.lexicon = lexicon;
        this.quotations = quotations;
    }

    /**
     * Reads the cue words and quotation marks of a language.
     *
     * @throws dev.entente.text.Table.UnreadableTableException if a data file is missing or malformed
     */
    public static AttributionFinder of(LanguagePack pack) {
        CueLexicon lexicon = CueLexicon.of(pack);
        return new AttributionFinder(lexicon, Quotations.of(pack, lexicon));
    }

    /** The attributions of a document in order of the text, nested ones included. */
    public List<Attributed> find(ParsedDocument document) {
        Quoted quoted = new Quoted(document.document().text(), quotations.find(document));
        List<Clauses> clauses =
                document.sentences().map(s -> new Clauses(s, quoted, lexicon)).toList();
        List<Draft> drafts = labels(document, quoted);
        drafts.addAll(new LetterPage(lexicon, document).find());
        for (int i = 0; i < clauses.size(); i++) {
            drafts.addAll(inSentence(clauses.get(i), i));
        }
        drafts.sort(Comparator.comparing(Draft::cue));
        Script script = new Script(document, clauses, drafts);
        List<Draft> spoken = new Speech(script, quoted).attach();
        Minutes.carryOn(script);
        Continuations.carryOn(script);
        return Nesting.order(spoken).stream()
                .map(d -> d.withContent(trimmed(d.content(), document.document().text())))
                .filter(d -> !d.content().isEmpty())
                .map(Draft::toAttributed)
                .toList();
    }

    /** The passages without blanks at their ends; none of marks alone. */
    private static List<Passage> trimmed(List<Passage> content, String text) {
        List<Passage> trimmed = new ArrayList<>();
        for (Passage piece : content) {
            if (Quotations.hasLetter(text, piece.start(), piece.end())) {
                String words = piece.cut(text);
                int start =
                        piece.start() + words.length() - words.stripLeading().length();
                trimmed.add(new Passage(start, start + words.strip().length()));
            }
        }
        return trimmed;
    }

    private List<Draft> labels(ParsedDocument document, Quoted quoted) {
        LabelCues labels = new LabelCues(lexicon, document, quoted);
        List<Draft> drafts = new ArrayList<>();
        int first = 0;
        for (ParsedBlock block : document.blocks()) {
            labels.find(block, first).ifPresent(drafts::add);
            first += block.sentences().size();
        }
        return drafts;
    }

    private List<Draft> inSentence(Clauses clauses, int index) {
        VerbCues verbs = new VerbCues(clauses, index);
        NounCues nouns = new NounCues(clauses, index);
        PhraseCues phrases = new PhraseCues(clauses, index);
        List<Draft> drafts = new ArrayList<>();
        for (Token token : clauses.sentence().tokens()) {
            nouns.find(token)
                    .or(() -> verbs.find(token))
                    .or(() -> phrases.find(token))
                    .map(d -> insideItsQuotation(d, clauses.speechAt(token)))
                    .ifPresent(drafts::add);
        }
        return withoutOccasions(drafts);
    }

    /** "said <b>in a statement</b> that": where what is said begins, the verb says it, and the noun only where. */
    private static List<Draft> withoutOccasions(List<Draft> drafts) {
        drafts.removeIf(noun -> noun.speaker().passage().isEmpty()
                && drafts.stream()
                        .anyMatch(verb -> verb != noun
                                && verb.cue().end() <= noun.cue().start()
                                && verb.speaker().passage().isPresent()
                                && beginsAlike(verb, noun)));
        return drafts;
    }

    private static boolean beginsAlike(Draft one, Draft other) {
        return !one.content().isEmpty()
                && !other.content().isEmpty()
                && one.content().get(0).start() == other.content().get(0).start();
    }

    /** A cue in somebody's speech has its content there. */
    private static Draft insideItsQuotation(Draft draft, Optional<Quotation> speech) {
        return speech.map(q -> draft.withContent(Nesting.clip(draft.content(), List.of(q.passage()))))
                .orElse(draft);
    }

    /** The smallest other attribution in whose content {@code a}'s cue stands: the next link of the chain. */
    public static Optional<Attributed> parentOf(Attributed a, List<Attributed> all) {
        Attributed parent = null;
        for (Attributed other : all) {
            if (holds(other, a.cue())
                    && !other.equals(a)
                    && !(a.cue().isEmpty() && other.content().equals(a.content()))
                    && (parent == null || length(other) < length(parent))) {
                parent = other;
            }
        }
        return Optional.ofNullable(parent);
    }

    /** Looks at the whole range first, because nearly all attributions of a long text are far away. */
    private static boolean holds(Attributed outer, Passage cue) {
        List<Passage> content = outer.content();
        if (content.get(0).start() > cue.start()
                || content.get(content.size() - 1).end() < cue.end()) {
            return false;
        }
        return content.stream().anyMatch(p -> p.contains(cue));
    }

    private static int length(Attributed attributed) {
        return attributed.content().stream().mapToInt(Passage::length).sum();
    }
}
