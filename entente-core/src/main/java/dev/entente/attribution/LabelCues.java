package dev.entente.attribution;

import dev.entente.attribution.Draft.Route;
import dev.entente.attribution.Draft.Speaker;
import dev.entente.attribution.Draft.Tone;
import dev.entente.claim.Factuality;
import dev.entente.language.ParsedBlock;
import dev.entente.language.ParsedDocument;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.BlockKind;
import dev.entente.text.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attributions by a mark alone: "Qaani: 'We stay'" in a headline, "PENCE: Well, ..." in a transcript, "'We stay.' ― Qaani" under
 * a quotation.
 *
 * <p>A country before a headline's colon may be a topic and no speaker: callers who know the actor should look twice.
 */
final class LabelCues {
    private static final int LABEL_WORDS = 8;
    private static final int LABEL_LIMIT = 60;
    private static final Pattern COLON =
            Pattern.compile("^[\\p{Pi}\"']?([^:\\n]{2," + LABEL_LIMIT + "}?)\\s?:\\s+(?=\\S)");
    private static final Pattern SIGNATURE = Pattern.compile("[\\p{Pf}\"”][\\s\\u00a0]*([―—–]|--)[\\s\\u00a0]*"
            + "([\\p{Lu}\\p{Lo}][^―—–:;!?]{1," + LABEL_LIMIT + "}?)[.\\s\\u00a0]*$");

    private static final Pattern DASH = Pattern.compile("\\s[-–—ـ]\\s");

    private final CueLexicon lexicon;
    private final ParsedDocument document;
    private final String text;
    private final Quoted quoted;
    private final Map<String, Integer> labels;

    LabelCues(CueLexicon lexicon, ParsedDocument document, Quoted quoted) {
        this.lexicon = lexicon;
        this.document = document;
        this.text = document.document().text();
        this.quoted = quoted;
        this.labels = labels(document);
    }

    /** The attribution of a whole block by its label. */
    Optional<Draft> find(ParsedBlock block, int firstSentence) {
        if (block.sentences().isEmpty()) {
            return Optional.empty();
        }
        return before(block, firstSentence).or(() -> after(block, firstSentence));
    }

    private Optional<Draft> before(ParsedBlock block, int index) {
        Passage passage = block.block().passage();
        Matcher matcher = COLON.matcher(passage.cut(text));
        if (!matcher.find()) {
            return Optional.empty();
        }
        Passage label = new Passage(passage.start() + matcher.start(1), passage.start() + matcher.end(1));
        Sentence sentence = block.sentences().get(0);
        Optional<Token> head = head(sentence, label);
        boolean title = index == 0
                || block.block().kind() == BlockKind.TITLE
                || block.block().kind() == BlockKind.HEADING;
        Passage content = new Passage(passage.start() + matcher.end(), passage.end());
        if (head.isEmpty() || isDateline(label) || !title && !isTranscript(label) && !opensQuotation(content)) {
            return Optional.empty();
        }
        return Optional.of(draft(index, label, head.get(), new Passage(label.end(), label.end() + 1), content));
    }

    private boolean opensQuotation(Passage content) {
        return quoted.at(content.start())
                .filter(q -> q.passage().start() == content.start())
                .isPresent();
    }

    /** "Beirut - The Star: ...": town and paper before a report. */
    private boolean isDateline(Passage label) {
        return DASH.matcher(label.cut(text)).find();
    }

    /** "PENCE:" at least twice in the document: a dateline in capitals stands once. */
    private boolean isTranscript(Passage label) {
        return labels.getOrDefault(label.cut(text), 0) > 1;
    }

    private static Map<String, Integer> labels(ParsedDocument document) {
        Map<String, Integer> labels = new HashMap<>();
        for (ParsedBlock block : document.blocks()) {
            Matcher matcher = COLON.matcher(
                    block.block().passage().cut(document.document().text()));
            if (matcher.find() && isCapitals(matcher.group(1))) {
                labels.merge(matcher.group(1), 1, Integer::sum);
            }
        }
        return labels;
    }

    private static boolean isCapitals(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT)) && !words.equals(words.toLowerCase(Locale.ROOT));
    }

    private Optional<Draft> after(ParsedBlock block, int index) {
        Passage passage = block.block().passage();
        Matcher matcher = SIGNATURE.matcher(passage.cut(text));
        if (!matcher.find() || matcher.group(2).split("\\s+").length > LABEL_WORDS) {
            return Optional.empty();
        }
        int last = block.sentences().size() - 1;
        Passage label = new Passage(passage.start() + matcher.start(2), passage.start() + matcher.end(2));
        Passage cue = new Passage(passage.start() + matcher.start(1), passage.start() + matcher.end(1));
        Passage content = new Passage(passage.start(), passage.start() + matcher.start() + 1);
        return head(block.sentences().get(last), label)
                .filter(h -> h.wordClass() == WordClass.NAME)
                .map(h -> draft(index + last, label, h, cue, content));
    }

    private Draft draft(int sentence, Passage label, Token head, Passage cue, Passage content) {
        return new Draft(
                sentence,
                new Speaker(Optional.of(label), head.index()),
                cue,
                -1,
                List.of(content),
                CueSense.SAY,
                Factuality.ASSERTED,
                Route.none(),
                new Tone(false, false, true));
    }

    /** The head of a label that can speak: a name, or a noun such as "poll"; no verb and no pronoun in it. */
    private Optional<Token> head(Sentence sentence, Passage label) {
        List<Token> words = sentence.tokens().stream()
                .filter(t -> label.contains(t.passage()) && !Clauses.isPunctuation(t))
                .toList();
        boolean whole = !words.isEmpty()
                && words.size() <= LABEL_WORDS
                && !Quotations.hasLetter(text, words.get(words.size() - 1).end(), label.end());
        if (!whole || words.stream().anyMatch(t -> t.isVerb() || t.wordClass() == WordClass.PRONOUN)) {
            return Optional.empty();
        }
        Token head = words.get(0);
        for (Token token : words) {
            if (token.is(Relation.PREPOSITION) || token.is(Relation.CASE)) {
                break;
            }
            head = token;
        }
        return speaks(head, label) || isNameElsewhere(words) ? Optional.of(head) : Optional.empty();
    }

    /** "<b>Pence</b>: Lee Won't Come": what the parser takes for pennies is a name further down. */
    private boolean isNameElsewhere(List<Token> words) {
        return words.size() == 1
                && words.get(0).isCapitalised()
                && document.sentences()
                        .flatMap(s -> s.tokens().stream())
                        .anyMatch(t -> t.wordClass() == WordClass.NAME
                                && t.relation().isSubject()
                                && t.form().equals(words.get(0).form()));
    }

    private boolean speaks(Token head, Passage label) {
        boolean capital = !Character.isLowerCase(head.form().codePointAt(0));
        boolean name = head.wordClass() == WordClass.NAME || head.isNominal() && isTranscript(label);
        return capital && name
                || lexicon.has("label-noun", head.lemma())
                || lexicon.has("label-noun", Clauses.lower(head));
    }
}
