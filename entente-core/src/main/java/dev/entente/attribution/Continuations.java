package dev.entente.attribution;

import dev.entente.language.Token;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence too long to be parsed as one: what is said up to the end of a piece is said in the next one too.
 *
 * <p>"X said that A, that B, ... | that Y, that Z." A piece that has a cue of its own at its root ("..., Y said") says by itself who
 * speaks.
 */
final class Continuations {
    private final Script script;

    private Continuations(Script script) {
        this.script = script;
    }

    static void carryOn(Script script) {
        Continuations continuations = new Continuations(script);
        List<Integer> open = new ArrayList<>();
        for (int i = 1; i < script.sentenceCount(); i++) {
            if (!script.sentence(i).isContinuation()) {
                open.clear();
                continue;
            }
            open.addAll(continuations.openAtEnd(i - 1));
            if (continuations.hasMainCue(i)) {
                open.clear();
            }
            for (int draft : open) {
                script.drafts()
                        .set(
                                draft,
                                script.draft(draft).adding(script.sentence(i).passage()));
            }
        }
    }

    /** The drafts of a sentence whose content goes on to its last word. */
    private List<Integer> openAtEnd(int sentence) {
        List<Token> words = script.sentence(sentence).tokens();
        int last = words.size() - 1;
        while (last > 0 && Clauses.isPunctuation(words.get(last))) {
            last--;
        }
        Passage end = words.get(last).passage();
        return script.draftsOf(sentence).stream()
                .filter(d -> script.draft(d).cueHead() >= 0 && script.draft(d).contains(end))
                .toList();
    }

    private boolean hasMainCue(int sentence) {
        return script.draftsOf(sentence).stream()
                .map(script::draft)
                .anyMatch(d -> d.cueHead() >= 0
                        && d.speaker().isKnown()
                        && script.sentence(sentence).token(d.cueHead()).head() < 0);
    }
}
