package dev.entente.attribution;

import dev.entente.attribution.Draft.Route;
import dev.entente.attribution.Draft.Speaker;
import dev.entente.attribution.Draft.Tone;
import dev.entente.claim.Factuality;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.text.BlockKind;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives quotations to their speakers: to the cue whose content they overlap, to the cue beside them, or to the one who was
 * speaking just before. A few words in quotation marks inside a clause are left alone.
 */
final class Speech {
    private static final int LEAST_WORDS = 4;
    private static final int LEAST_WORDS_GOING_ON = 3;

    private final Script script;
    private final Quoted quoted;
    private final OpenCues cues;
    private final Floor floor;

    Speech(Script script, Quoted quoted) {
        this.script = script;
        this.quoted = quoted;
        this.cues = new OpenCues(script, quoted);
        this.floor = new Floor(script, quoted);
    }

    /** The drafts with the quotations that belong to them, and new ones for quotations without a cue. */
    List<Draft> attach() {
        for (List<Quotation> chain : chains()) {
            int speaker = give(chain);
            if (speaker >= 0 && script.draft(speaker).tone().speech()) {
                floor.give(speaker);
            }
        }
        for (int i = 0; i < script.drafts().size(); i++) {
            announceNext(i);
        }
        return script.drafts();
    }

    /** Quotations that run on: opened in one paragraph, opened again in the next without having been closed. */
    private List<List<Quotation>> chains() {
        Set<Quotation> labelled = new HashSet<>();
        script.drafts().stream()
                .filter(d -> d.cueHead() < 0)
                .forEach(d -> quoted.at(d.cue().start()).ifPresent(labelled::add));
        List<List<Quotation>> chains = new ArrayList<>();
        Quotation before = null;
        for (Quotation quotation : quoted.quotations()) {
            boolean runsOn = before != null
                    && !before.closed()
                    && quotation.block() > before.block()
                    && !script.hasLetter(
                            before.passage().end(), quotation.passage().start());
            if (!runsOn || labelled.contains(quotation)) {
                chains.add(new ArrayList<>());
            }
            chains.get(chains.size() - 1).add(quotation);
            before = quotation;
        }
        return chains;
    }

    /** Index of the draft that got the quotations, -1 if none did. */
    private int give(List<Quotation> chain) {
        Quotation first = chain.get(0);
        int sentence = script.sentenceAt(first.passage().start());
        int label = label(first, sentence);
        if (label >= 0) {
            return extend(label, chain.subList(1, chain.size()));
        }
        floor.advance(first.passage().start());
        int cue = cues.find(chain);
        if (cue >= 0) {
            return extend(cue, chain);
        }
        int before = floor.directlyBefore(sentence);
        if (before >= 0 && isFull(first, sentence, LEAST_WORDS_GOING_ON)) {
            return extend(before, chain);
        }
        return isFull(first, sentence, LEAST_WORDS) ? bare(chain, sentence) : -1;
    }

    /** The label that stands inside the quotation: "'PENCE: Well, ...'". */
    private int label(Quotation quotation, int sentence) {
        if (sentence >= 0) {
            for (int i : script.draftsOf(sentence)) {
                Draft draft = script.draft(i);
                if (draft.cueHead() < 0 && quotation.passage().contains(draft.cue())) {
                    return i;
                }
            }
        }
        return -1;
    }

    private int extend(int index, List<Quotation> chain) {
        Draft draft = script.draft(index);
        for (Quotation quotation : chain) {
            draft = draft.adding(quotation.passage());
        }
        script.drafts().set(index, draft);
        return index;
    }

    /** A quotation without a cue. */
    private int bare(List<Quotation> chain, int sentence) {
        int start = chain.get(0).passage().start();
        Speaker speaker = floor.speakerOf(chain.get(0), sentence);
        script.drafts()
                .add(new Draft(
                        sentence,
                        new Speaker(speaker.passage(), -1),
                        new Passage(start, start),
                        -1,
                        chain.stream().map(Quotation::passage).toList(),
                        CueSense.QUOTATION,
                        Factuality.ASSERTED,
                        Route.none(),
                        new Tone(false, false, true)));
        return script.drafts().size() - 1;
    }

    /** Whether the quotation is at least a sentence, not a few words inside a clause. */
    private boolean isFull(Quotation quotation, int index, int least) {
        if (index < 0) {
            return false;
        }
        Sentence sentence = script.sentence(index);
        String before =
                script.between(sentence.passage().start(), quotation.passage().start());
        boolean opens = before.endsWith(":") || before.codePoints().noneMatch(Character::isLetterOrDigit);
        List<Token> words = sentence.tokens().stream()
                .filter(t -> quotation.passage().contains(t.passage()) && !Clauses.isPunctuation(t))
                .toList();
        return opens && words.size() >= least && words.stream().anyMatch(Token::isVerb);
    }

    /** "The statement added:" at the end of a paragraph: the next one is the content, or all items of the list that follows. */
    private void announceNext(int index) {
        Draft draft = script.draft(index);
        if (!draft.tone().speech() || !draft.content().isEmpty()) {
            return;
        }
        int at = script.blockOf(draft.sentence());
        int end = script.blocks().get(at).passage().end();
        if (!script.between(draft.cue().end(), end).equals(":")) {
            return;
        }
        List<Passage> content = new ArrayList<>();
        for (int next = at + 1; next < script.blocks().size() && goesOn(next, content.isEmpty()); next++) {
            content.add(script.blocks().get(next).passage());
            if (script.blocks().get(next).kind() == BlockKind.PARAGRAPH) {
                break;
            }
        }
        script.drafts().set(index, draft.withContent(content));
    }

    private boolean goesOn(int block, boolean first) {
        BlockKind kind = script.blocks().get(block).kind();
        return kind == BlockKind.LIST_ITEM || first && kind == BlockKind.PARAGRAPH;
    }
}
