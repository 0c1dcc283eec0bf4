package dev.entente.attribution;

import dev.entente.claim.Factuality;
import dev.entente.text.Table;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * One cue word of the lexicon with the frames in which it is a cue.
 *
 * @param lemma dictionary form, with a particle after a blank: "point out"
 * @param frames where the content may stand
 * @param prepositions prepositions whose object is the content: "called <b>for</b>"
 * @param objectPrepositions the same beside an object that belongs to the content: "accused Iran <b>of</b>"
 * @param manners what else is to be known of it
 */
record CueEntry(
        String lemma,
        Set<Frame> frames,
        Set<String> prepositions,
        Set<String> objectPrepositions,
        CueSense sense,
        Factuality stance,
        Set<Manner> manners) {
    CueEntry {
        frames = Set.copyOf(frames);
        prepositions = Set.copyOf(prepositions);
        objectPrepositions = Set.copyOf(objectPrepositions);
        manners = Set.copyOf(manners);
    }

    private static final String WITH_OBJECT = "object+";

    /** What else is to be known of a cue. */
    enum Manner {
        /** Its object is the one who is told: "told IRNA", "warned Iran that". */
        TELLING,
        /** It keeps its distance: "claimed". */
        DISTANCING,
        /** It takes the content for true: "revealed". */
        ENDORSING,
        /** It is a denial if its object is a claim: "dismissed the reports". */
        REJECTING,
        /** Its subject belongs to the content, and nobody is named who thinks so: "seems to". */
        IMPERSONAL
    }

    /**
     * @throws IllegalArgumentException if a cell holds a word that is no frame, sense, stance or tone
     */
    static CueEntry of(Table.Row row) {
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        Set<String> prepositions = new TreeSet<>();
        Set<String> objectPrepositions = new TreeSet<>();
        for (String frame : row.values("frames")) {
            if (frame.startsWith(WITH_OBJECT)) {
                objectPrepositions.add(frame.substring(WITH_OBJECT.length()));
            } else if (frame.startsWith("+")) {
                prepositions.add(frame.substring(1));
            } else {
                frames.add(Frame.valueOf(name(frame)));
            }
        }
        Set<Manner> manners = EnumSet.noneOf(Manner.class);
        row.values("tone").forEach(m -> manners.add(Manner.valueOf(name(m))));
        String sense = row.value("sense");
        String stance = row.value("stance");
        return new CueEntry(
                row.value("lemma"),
                frames,
                prepositions,
                objectPrepositions,
                sense.isEmpty() ? CueSense.SAY : CueSense.valueOf(name(sense)),
                stance.isEmpty() ? Factuality.ASSERTED : Factuality.of(stance),
                manners);
    }

    private static String name(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    boolean is(Manner manner) {
        return manners.contains(manner);
    }

    boolean has(Frame frame) {
        return frames.contains(frame);
    }
}
