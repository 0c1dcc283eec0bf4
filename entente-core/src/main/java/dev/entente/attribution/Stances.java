package dev.entente.attribution;

import dev.entente.claim.Factuality;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;

/** How a source holds the content, by its cue with the negations and modals around it. */
final class Stances {
    private final Sentence sentence;
    private final CueLexicon lexicon;

    Stances(Clauses clauses) {
        this.sentence = clauses.sentence();
        this.lexicon = clauses.lexicon();
    }

    /**
     * Not to believe, plan or know it is to deny it; not to say, ask or deny it leaves it possible, and so do "may say" and "does
     * he say?".
     *
     * @param predicate the verb that carries the negation: the cue itself, or the copula of an adjective
     */
    Factuality of(Token predicate, CueSense sense, Factuality plain) {
        boolean nobody =
                sentence.children(predicate).stream().anyMatch(c -> c.relation().isSubject() && isNobody(c));
        if (nobody || sentence.hasChild(predicate, Relation.NEGATION)) {
            return switch (sense) {
                case BELIEF, INTENTION, KNOWLEDGE ->
                    plain == Factuality.DENIED ? Factuality.POSSIBLE : Factuality.DENIED;
                default -> Factuality.POSSIBLE;
            };
        }
        boolean modal = sentence.children(predicate, Relation.AUXILIARY).stream()
                .anyMatch(a -> lexicon.has("modal", a.lemma()));
        boolean open = modal || isAsked(predicate);
        return open && plain == Factuality.ASSERTED ? Factuality.POSSIBLE : plain;
    }

    /** "<b>no official</b> confirmed", "<b>nobody</b> confirmed". */
    private boolean isNobody(Token subject) {
        return lexicon.has("negative", subject.lemma())
                || sentence.children(subject).stream().anyMatch(c -> lexicon.has("negative", c.lemma()));
    }

    /** Whether the whole sentence asks if it is so. */
    private boolean isAsked(Token predicate) {
        String last = sentence.token(sentence.size() - 1).form();
        return predicate.head() < 0 && (last.endsWith("?") || last.endsWith("؟"));
    }
}
