package dev.entente.attribution;

import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import java.util.List;

/**
 * Minutes and records of a meeting: a paragraph that begins with what somebody said goes on with it, without a new cue.
 *
 * <p>"Mr Smith said that he was against it. The government had given its word." The speaker changes with the next cue of speech, or
 * with a sentence that tells what somebody thought, asked or did about it.
 */
final class Minutes {
    private final Script script;

    private Minutes(Script script) {
        this.script = script;
    }

    /** Carries speakers on, if the document's title says that it is a record of a meeting. */
    static void carryOn(Script script) {
        if (script.sentenceCount() > 0 && isRecord(script.clauses(0))) {
            new Minutes(script).carryOn();
        }
    }

    /** "Notes of a conversation", "from the record of the meeting", "Minutes". */
    private static boolean isRecord(Clauses title) {
        List<Token> words = title.sentence().tokens();
        boolean record = words.stream().anyMatch(t -> title.lexicon().has("record-noun", t.lemma()));
        boolean occasion = words.stream().anyMatch(t -> title.lexicon().has("occasion-noun", t.lemma()));
        boolean minutes = words.stream().anyMatch(t -> title.lexicon().has("minutes-noun", t.lemma()));
        return (minutes || record && occasion) && words.stream().noneMatch(Token::isVerb);
    }

    private void carryOn() {
        int speaking = -1;
        for (int i = 1; i < script.sentenceCount(); i++) {
            if (script.blockOf(i) != script.blockOf(i - 1)) {
                speaking = -1;
            }
            int main = mainCue(i);
            if (main >= 0 && !(speaking >= 0 && isBackshifted(i, main))) {
                speaking = isSpeech(script.draft(main)) ? main : -1;
            } else if (speaking >= 0) {
                Draft draft = script.draft(speaking);
                script.drafts().set(speaking, draft.adding(script.sentence(i).passage()));
            }
        }
    }

    /** "Chad <b>would support</b> it", "<b>had opposed</b> it": no speech, and put as what the speaker said of it. */
    private boolean isBackshifted(int sentence, int main) {
        Sentence words = script.sentence(sentence);
        Draft draft = script.draft(main);
        return !draft.tone().speech() && words.hasChild(words.token(draft.cueHead()), Relation.AUXILIARY);
    }

    private static boolean isSpeech(Draft draft) {
        return draft.tone().speech();
    }

    /** The attribution by a sentence's main verb, or by a verb put into it ("he added"), -1 if there is none. */
    private int mainCue(int sentence) {
        Sentence words = script.sentence(sentence);
        for (int i : script.draftsOf(sentence)) {
            Draft draft = script.draft(i);
            if (draft.cueHead() >= 0
                    && draft.speaker().isKnown()
                    && !draft.content().isEmpty()) {
                Token cue = words.token(draft.cueHead());
                boolean joined =
                        cue.is(Relation.CONJUNCT) && words.token(cue.head()).head() < 0;
                if (cue.head() < 0 || joined || cue.is(Relation.PARATAXIS)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
