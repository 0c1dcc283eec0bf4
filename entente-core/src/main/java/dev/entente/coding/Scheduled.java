package dev.entente.coding;

import dev.entente.claim.EventDate;
import dev.entente.claim.Factuality;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is told like a fact and has not happened yet on the day of the document. */
final class Scheduled {
    /** Acts that a decision only announces: whoever decides to leave is still there. */
    private static final Set<String> DEPARTING = Set.of("RETREAT", "MOBILIZE", "AID");

    /** So many words a date may stand below the verb that it belongs to: "the first of three debates <b>on Monday</b>". */
    private static final int HANGING = 6;

    /** Length of a date to the day. */
    private static final int DAY = 10;

    private final WordSets sets;
    private final Optional<EventDate> published;
    private final Pending pending;

    Scheduled(WordSets sets, Optional<EventDate> published, Pending pending) {
        this.sets = sets;
        this.published = published;
        this.pending = pending;
    }

    /** "its decision to leave", "before they meet", "they meet on Monday": what is told, and has not happened yet. */
    Factuality read(Sentence s, Draft draft, Factuality factuality, List<DateReader.Found> dates) {
        Token deed = draft.trigger();
        if (factuality != Factuality.ASSERTED || !deed.isVerb() || !draft.type().isEvent()) {
            return factuality;
        }
        boolean decided = DEPARTING.contains(draft.type().name()) && pending.isDecided(s, deed);
        boolean open = decided
                || pending.isAwaited(s, deed)
                || pending.isPresent(s, deed) && isAhead(s, draft, dates)
                || isCalled(s, draft, dates);
        return open ? Factuality.INTENDED : factuality;
    }

    /** "called a strike <b>for</b> Monday", "announced a march from 2 May": it is still to come. */
    private boolean isCalled(Sentence s, Draft draft, List<DateReader.Found> dates) {
        if (!sets.has("calling", draft.trigger().lemma())) {
            return false;
        }
        for (DateReader.Found date : dates) {
            for (Token at = s.findToken(date.passage().start()).orElse(draft.trigger());
                    at.head() >= 0 && at.index() != draft.trigger().index();
                    at = s.token(at.head())) {
                if (sets.has("beginnings", at.lemma())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the date that hangs on the verb is not before the day of the document; of a weekday the present tells that. */
    private boolean isAhead(Sentence s, Draft draft, List<DateReader.Found> dates) {
        for (Token word : s.tokens()) {
            if (sets.has("weekdays", word.lemma()) && hangs(s, word, draft.trigger())) {
                return true;
            }
        }
        for (DateReader.Found date : dates) {
            Optional<Token> word = s.findToken(date.passage().start());
            boolean own = word.isPresent() && hangs(s, word.get(), draft.trigger());
            if (own && published.isPresent() && !date.now() && date.date().iso().length() == DAY) {
                return !date.date().from().isBefore(published.get().from());
            }
        }
        return false;
    }

    private static boolean hangs(Sentence s, Token word, Token verb) {
        Token at = word;
        for (int i = 0; i < HANGING && at.head() >= 0; i++) {
            if (at.head() == verb.index()) {
                return true;
            }
            at = s.token(at.head());
            if (at.isVerb()) {
                return false;
            }
        }
        return false;
    }
}
