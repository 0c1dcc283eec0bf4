package dev.entente.attribution;

import dev.entente.attribution.Draft.Speaker;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.Passage;
import java.util.List;
import java.util.Optional;

/** Who holds the floor: the last one who spoke before a point of the text, asked in the order of the text. */
final class Floor {
    private static final int GAP = 4;

    private final Script script;
    private final Quoted quoted;
    private int next;
    private int last = -1;

    Floor(Script script, Quoted quoted) {
        this.script = script;
        this.quoted = quoted;
    }

    /** Goes on to an offset: the last cue of speech before it, in nobody else's speech, gives its source the floor. */
    void advance(int offset) {
        while (next < script.drafts().size() && script.draft(next).cue().end() <= offset) {
            if (takes(next)) {
                last = next;
            }
            next++;
        }
    }

    private boolean takes(int index) {
        Draft draft = script.draft(index);
        boolean own = draft.cueHead() < 0 || quoted.at(draft.cue().start()).isEmpty();
        return own
                && draft.tone().speech()
                && draft.speaker().isKnown()
                && !draft.content().isEmpty()
                && script.draftsOf(draft.sentence()).stream()
                        .noneMatch(i -> i != index && script.draft(i).contains(draft.cue()));
    }

    void give(int index) {
        last = index;
    }

    /** The draft that had the floor up to the sentence right before {@code sentence}, in the same block; -1 if there is none. */
    int directlyBefore(int sentence) {
        boolean near = last >= 0
                && sentence >= 0
                && script.blockOf(lastSentence()) == script.blockOf(sentence)
                && sentence - lastSentence() <= 1;
        return near ? last : -1;
    }

    /** The sentence in which the last speech ended. */
    private int lastSentence() {
        Draft draft = script.draft(last);
        List<Passage> content = draft.content();
        int end = content.isEmpty()
                ? draft.end()
                : Math.max(draft.end(), content.get(content.size() - 1).end());
        return script.sentenceAt(end - 1);
    }

    /**
     * Who speaks in a quotation that begins {@code sentence} and has no cue: the one who acts in the sentence before, else the
     * one who spoke earlier in the paragraph, or in the paragraph before if this one is nothing but quotation.
     */
    Speaker speakerOf(Quotation quotation, int sentence) {
        Optional<Speaker> before = sentence > 0 && script.blockOf(sentence - 1) == quotation.block()
                ? mainSpeaker(sentence - 1)
                : Optional.empty();
        Optional<Speaker> known = before.or(() -> announcer(quotation, sentence));
        if (known.isPresent() || last < 0) {
            return known.orElse(Speaker.unknown());
        }
        int distance = quotation.block() - script.blockOf(lastSentence());
        boolean goesOn = distance == 0 || distance == 1 && quotation.wholeBlock();
        return goesOn ? script.draft(last).speaker() : Speaker.unknown();
    }

    /** The source of the main verb of a sentence, if that is a cue: "<b>Haniyeh</b> thanked Iran. 'We ...'". */
    private Optional<Speaker> mainSpeaker(int sentence) {
        for (int i : script.draftsOf(sentence)) {
            Draft draft = script.draft(i);
            boolean main = draft.cueHead() >= 0 && isMain(script.sentence(sentence), draft.cueHead());
            boolean personal = draft.sense() != CueSense.EVIDENCE && draft.sense() != CueSense.DECREE;
            if (main && personal && draft.speaker().isKnown()) {
                return Optional.of(draft.speaker());
            }
        }
        return Optional.empty();
    }

    /** Whether a word is the root or joined to it: "thanked and <b>commended</b>". */
    private static boolean isMain(Sentence sentence, int index) {
        Token word = sentence.token(index);
        boolean joined =
                word.is(Relation.CONJUNCT) && sentence.token(word.head()).head() < 0;
        return word.head() < 0 || joined;
    }

    /**
     * The name that is subject of a clause right before a colon: "<b>McCaskill</b> scolded him: '...'", or whoever makes a
     * statement there: "the <b>minister</b> issued a statement: '...'".
     */
    private Optional<Speaker> announcer(Quotation quotation, int sentence) {
        int start = quotation.passage().start();
        boolean colon = script.between(Math.max(0, start - GAP), start).endsWith(":");
        int index = script.sentence(sentence).passage().start() < start ? sentence : sentence - 1;
        if (!colon || index < 0) {
            return Optional.empty();
        }
        Sentence words = script.sentence(index);
        for (Token verb : words.tokens()) {
            boolean main = verb.head() < 0 || words.token(verb.head()).start() >= start;
            if (verb.isVerb() && verb.end() <= start && main) {
                Subjects subjects = new Subjects(script.clauses(index));
                return subjects.ownSubject(verb)
                        .filter(s -> s.wordClass() == WordClass.NAME
                                || script.clauses(index).lexicon().has("support", verb.lemma()))
                        .map(s -> subjects.speaker(s, verb));
            }
        }
        return Optional.empty();
    }
}
