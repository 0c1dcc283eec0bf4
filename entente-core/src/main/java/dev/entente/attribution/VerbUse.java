package dev.entente.attribution;

import dev.entente.language.Token;
import java.util.Optional;

/**
 * A verb as a cue in its sentence.
 *
 * @param verb the verb
 * @param entry what the lexicon says of it
 * @param source who does it, if the sentence names somebody
 */
record VerbUse(Token verb, CueEntry entry, Optional<Token> source) {
    boolean has(Frame frame) {
        return entry.has(frame);
    }

    boolean is(CueEntry.Manner manner) {
        return entry.is(manner);
    }
}
