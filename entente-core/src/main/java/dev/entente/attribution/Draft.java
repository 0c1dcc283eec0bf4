package dev.entente.attribution;

import dev.entente.claim.Factuality;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An attribution in the making: its content may still be empty, or grow by quotations. */
record Draft(
        int sentence,
        Speaker speaker,
        Passage cue,
        int cueHead,
        List<Passage> content,
        CueSense sense,
        Factuality stance,
        Route route,
        Tone tone) {

    /** Who speaks; nobody known if {@code passage} is absent. */
    record Speaker(Optional<Passage> passage, int head) {
        static Speaker unknown() {
            return new Speaker(Optional.empty(), -1);
        }

        boolean isKnown() {
            return passage.isPresent();
        }
    }

    /** To whom and through what. */
    record Route(Optional<Passage> addressee, List<Passage> carriers) {
        static Route none() {
            return new Route(Optional.empty(), List.of());
        }
    }

    /** How the cue itself stands to the content, and whether it can introduce a quotation. */
    record Tone(boolean distancing, boolean endorsing, boolean speech) {
        static Tone of(CueEntry entry) {
            return new Tone(
                    entry.is(CueEntry.Manner.DISTANCING), entry.is(CueEntry.Manner.ENDORSING), entry.has(Frame.QUOTE));
        }
    }

    Draft withContent(List<Passage> other) {
        return new Draft(sentence, speaker, cue, cueHead, other, sense, stance, route, tone);
    }

    /** With a passage added to the content; what it overlaps becomes one with it. */
    Draft adding(Passage more) {
        List<Passage> pieces = new ArrayList<>();
        Passage grown = more;
        for (Passage piece : content) {
            if (piece.overlaps(grown)) {
                grown = grown.cover(piece);
            } else {
                pieces.add(piece);
            }
        }
        pieces.add(grown);
        pieces.sort(null);
        return withContent(pieces);
    }

    boolean contains(Passage passage) {
        return content.stream().anyMatch(p -> p.contains(passage));
    }

    boolean overlaps(Passage passage) {
        return content.stream().anyMatch(p -> p.overlaps(passage));
    }

    int contentLength() {
        return content.stream().mapToInt(Passage::length).sum();
    }

    /** Where the cue or the source begins, whichever is first. */
    int start() {
        return speaker.passage().map(p -> Math.min(p.start(), cue.start())).orElse(cue.start());
    }

    int end() {
        return speaker.passage().map(p -> Math.max(p.end(), cue.end())).orElse(cue.end());
    }

    Attributed toAttributed() {
        return new Attributed(
                sentence,
                speaker.passage(),
                speaker.head(),
                cue,
                cueHead,
                content,
                sense,
                stance,
                route.addressee(),
                route.carriers(),
                tone.distancing(),
                tone.endorsing());
    }
}
