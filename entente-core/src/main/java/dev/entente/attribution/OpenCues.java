package dev.entente.attribution;

import dev.entente.text.Passage;
import java.util.List;

/** Finds the cue to which a quotation belongs: one whose content it overlaps, or one that stands beside it. */
final class OpenCues {
    private static final int AFTER_LIMIT = 15;
    private static final int BEFORE_LIMIT = 150;
    private static final String COMMAS = ",،";

    private final Script script;
    private final Quoted quoted;

    OpenCues(Script script, Quoted quoted) {
        this.script = script;
        this.quoted = quoted;
    }

    /** Index of the draft, -1 if there is none. */
    int find(List<Quotation> chain) {
        int holder = holder(chain);
        return holder >= 0 ? holder : beside(chain);
    }

    /** The draft whose content has most of the quotations, from a cue outside of them. */
    private int holder(List<Quotation> chain) {
        int best = -1;
        int most = 0;
        for (Quotation quotation : chain) {
            int to = script.sentenceAt(quotation.passage().end() - 1);
            for (int s = Math.max(0, script.sentenceAt(quotation.passage().start())); s <= to; s++) {
                for (int i : script.draftsOf(s)) {
                    Draft draft = script.draft(i);
                    int overlap = isOutside(draft, chain) ? overlap(draft, quotation.passage()) : 0;
                    boolean tie = overlap == most && best >= 0;
                    boolean shorter =
                            tie && draft.contentLength() < script.draft(best).contentLength();
                    if (overlap > most || overlap > 0 && shorter) {
                        best = i;
                        most = overlap;
                    }
                }
            }
        }
        return best;
    }

    private static boolean isOutside(Draft draft, List<Quotation> chain) {
        return chain.stream().noneMatch(q -> q.passage().overlaps(draft.cue()));
    }

    private static int overlap(Draft draft, Passage passage) {
        int sum = 0;
        for (Passage piece : draft.content()) {
            sum += Math.max(0, Math.min(piece.end(), passage.end()) - Math.max(piece.start(), passage.start()));
        }
        return sum;
    }

    /** A cue of speech right after or before one of the quotations. */
    private int beside(List<Quotation> chain) {
        for (Quotation quotation : chain) {
            int start = Math.max(0, script.sentenceAt(quotation.passage().start()) - 1);
            int end = Math.min(
                    script.sentenceCount() - 1,
                    script.sentenceAt(quotation.passage().end() - 1) + 1);
            for (int s = start; s <= end; s++) {
                for (int i : script.draftsOf(s)) {
                    if (isOutside(script.draft(i), chain) && isBeside(script.draft(i), quotation)) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    private boolean isBeside(Draft draft, Quotation quotation) {
        if (!draft.tone().speech()) {
            return false;
        }
        Passage passage = quotation.passage();
        if (draft.start() >= passage.end()) {
            return follows(draft, quotation);
        }
        if (draft.cue().end() > passage.start() || !leadsTo(draft, quotation)) {
            return false;
        }
        return draft.content().isEmpty()
                ? quoted.isSpeech(quotation) || isPaused(draft, quotation)
                : resumes(draft, quotation);
    }

    /** "'...' he said": the cue comes after; if it has content already, as in "'...,' he said, 'that ...'", only after a comma. */
    private boolean follows(Draft draft, Quotation quotation) {
        int end = quotation.passage().end();
        boolean touching = !script.hasLetter(end, draft.start());
        if (script.blockOf(draft.sentence()) != quotation.block()) {
            return false;
        }
        if (draft.content().isEmpty()) {
            return touching || draft.start() - end <= AFTER_LIMIT;
        }
        return touching
                && draft.content().get(0).start() >= draft.start()
                && quoted.isSpeech(quotation)
                && endsInComma(quotation);
    }

    /** "'...,' he said in Tehran, '...'": the second part belongs to the cue as well. */
    private boolean resumes(Draft draft, Quotation quotation) {
        int before = draft.content().get(draft.content().size() - 1).end();
        return before <= draft.start()
                && script.sentenceAt(draft.cue().start())
                        == script.sentenceAt(quotation.passage().start())
                && isPaused(draft, quotation);
    }

    /** Nothing between cue and quotation ends the sentence. */
    private boolean leadsTo(Draft draft, Quotation quotation) {
        String between = script.between(draft.cue().end(), quotation.passage().start());
        boolean ends = between.endsWith(".") || between.endsWith("?") || between.endsWith("!");
        return between.length() <= BEFORE_LIMIT && !ends;
    }

    private boolean isPaused(Draft draft, Quotation quotation) {
        String between = script.between(draft.cue().end(), quotation.passage().start());
        return !between.isEmpty() && (":" + COMMAS).indexOf(between.charAt(between.length() - 1)) >= 0;
    }

    private boolean endsInComma(Quotation quotation) {
        String words = quotation.passage().cut(script.text());
        for (int at = words.length() - 1; at > 0 && !Character.isLetterOrDigit(words.charAt(at)); at--) {
            if (COMMAS.indexOf(words.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
