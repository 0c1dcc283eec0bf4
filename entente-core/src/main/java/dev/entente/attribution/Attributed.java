package dev.entente.attribution;

import dev.entente.claim.Factuality;
import dev.entente.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * An attribution as the text has it, before anyone asks which actor its source is.
 *
 * <p>Content passages nest: where the cue of one attribution lies in the content of another, its whole content does.
 *
 * @param sentence index among {@code parsed.sentences()} of the cue's sentence, or of the one that a bare quotation begins
 * @param source the words for who speaks; a relative pronoun where the text has one ("Tusk, <b>who</b> said")
 * @param sourceHead index in that sentence of the source's head noun, for a relative pronoun the noun that it stands for; -1
 *     if the source is unknown or stands in another sentence
 * @param cue the words that attribute; empty, at the start of the content, for a bare quotation
 * @param cueHead index of the cue's main word in that sentence, -1 for a bare quotation or a mark ("Qaani: ...")
 * @param content what is attributed, in order of the text, not overlapping; quotation marks included
 * @param sense what the source does with the content
 * @param stance how the source holds the content
 * @param addressee to whom: "told <b>IRNA</b>"
 * @param carriers through whom the words may have come: "told <b>IRNA</b>", "in an interview with <b>the BBC</b>"; names of any
 *     kind, of which a caller keeps those that are media
 * @param distancing whether the cue keeps its distance: "claimed", "alleged"
 * @param endorsing whether the cue takes the content for true: "revealed", "confirmed"
 */
public record Attributed(
        int sentence,
        Optional<Passage> source,
        int sourceHead,
        Passage cue,
        int cueHead,
        List<Passage> content,
        CueSense sense,
        Factuality stance,
        Optional<Passage> addressee,
        List<Passage> carriers,
        boolean distancing,
        boolean endorsing) {
    public Attributed {
        content = List.copyOf(content);
        carriers = List.copyOf(carriers);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs content, cue at " + cue);
        }
    }
}
