package dev.entente.english;

import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In headlines "is" and "were" are left out: "Berg says <b>homes looted</b> by rebels" tells that they were looted. */
final class HeadlineClauses {
    private static final Set<String> SAYING = Set.of("say", "confirm", "report", "claim");

    private HeadlineClauses() {}

    /** The tokens with the participle behind what is "said" as the clause that is said. */
    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = tokens;
        for (Token participle : tokens) {
            boolean clause = participle.is(Relation.NOUN_CLAUSE)
                    && participle.inflection() == Form.PARTICIPLE
                    && participle.head() >= 0;
            Optional<Token> verb = clause ? saying(tokens, tokens.get(participle.head())) : Optional.empty();
            if (verb.isPresent()) {
                mended = mended == tokens ? new ArrayList<>(tokens) : mended;
                Token noun = tokens.get(participle.head());
                attach(mended, participle, verb.get().index(), Relation.COMPLEMENT);
                attach(mended, noun, participle.index(), Relation.PASSIVE_SUBJECT);
            }
        }
        return mended;
    }

    /** "says" before a noun without article that is its object, or that the parser hangs on its subject. */
    private static Optional<Token> saying(List<Token> tokens, Token noun) {
        boolean plain = noun.isNominal()
                && tokens.stream().noneMatch(t -> t.head() == noun.index() && t.is(Relation.DETERMINER));
        if (!plain || noun.head() < 0) {
            return Optional.empty();
        }
        Token head = tokens.get(noun.head());
        Optional<Token> verb = noun.is(Relation.OBJECT)
                ? Optional.of(head)
                : noun.is(Relation.APPOSITION) && head.relation().isSubject()
                        ? Optional.of(tokens.get(head.head()))
                        : Optional.empty();
        return verb.filter(
                v -> v.index() < noun.index() && v.inflection() == Form.PRESENT && SAYING.contains(v.lemma()));
    }

    private static void attach(List<Token> tokens, Token token, int head, Relation relation) {
        tokens.set(token.index(), token.hungOn(head, relation));
    }
}
