package dev.entente.english;

import dev.entente.language.Relation;
import dev.entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who "said" so at the end of a sentence is not one of a list before it: "The strike killed 13, including a nurse, <b>residents and
 * a doctor</b> said".
 */
final class TrailingSpeakers {
    private static final Set<String> SAYING = Set.of("say", "report", "announce", "state", "add", "claim", "confirm");

    private TrailingSpeakers() {}

    /** The tokens with the last of a list as the subject of the verb of saying right behind it, if that has none. */
    static List<Token> mend(List<Token> tokens) {
        for (Token verb : tokens) {
            boolean open = verb.index() > 0
                    && verb.isVerb()
                    && SAYING.contains(verb.lemma())
                    && tokens.stream()
                            .noneMatch(t ->
                                    t.head() == verb.index() && t.relation().isSubject())
                    && tokens.stream().anyMatch(t -> t.head() == verb.index() && t.is(Relation.COMPLEMENT));
            Optional<Token> speaker = open ? behindComma(tokens, tokens.get(verb.index() - 1)) : Optional.empty();
            if (speaker.isPresent()) {
                List<Token> mended = new ArrayList<>(tokens);
                Token t = speaker.get();
                mended.set(t.index(), t.hungOn(verb.index(), Relation.SUBJECT));
                return mended;
            }
        }
        return tokens;
    }

    /** Up from the last of the list to the one that a comma stands before. */
    private static Optional<Token> behindComma(List<Token> tokens, Token last) {
        Token at = last;
        while (at.isNominal() && at.is(Relation.CONJUNCT)) {
            int first = at.index();
            while (first > 0 && tokens.get(first - 1).head() == at.index()) {
                first--;
            }
            if (first > 0 && tokens.get(first - 1).form().equals(",")) {
                return Optional.of(at);
            }
            at = tokens.get(at.head());
        }
        return Optional.empty();
    }
}
