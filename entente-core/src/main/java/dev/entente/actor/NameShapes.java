package dev.entente.actor;

import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import java.util.List;

/** What the shape of a capitalised phrase says: a person's name, a body's, a thing's. */
final class NameShapes {
    private final Nouns nouns;
    private final Phrases phrases;

    NameShapes(Nouns nouns, Phrases phrases) {
        this.nouns = nouns;
        this.phrases = phrases;
    }

    boolean isPersonName(Sentence sentence, List<Token> name) {
        Token head = name.get(name.size() - 1);
        long capitals = name.stream()
                .filter(t -> t.isCapitalised() && !isJoinedParticle(sentence, t))
                .count();
        return capitals >= 2
                && capitals <= 5
                && !isBodyName(name)
                && !isThing(head)
                && !hasOfPhrase(sentence, head)
                && (phrases.determiner(sentence, head).isEmpty() || hasTitle(sentence, head));
    }

    /** "<b>Al</b>-Sinwar": one name, not two. */
    private boolean isJoinedParticle(Sentence sentence, Token token) {
        return nouns.isNameParticle(token)
                && token.index() + 1 < sentence.size()
                && sentence.token(token.index() + 1).form().equals("-");
    }

    boolean isBodyName(List<Token> name) {
        return name.stream().anyMatch(t -> nouns.findClass(t)
                .filter(c -> c != NounClass.ROLE && c != NounClass.ALIAS)
                .isPresent());
    }

    /** "<b>National</b> Security Council": words that are titles elsewhere belong to the name of a body. */
    boolean isBodyWord(Token head) {
        return nouns.findClass(head)
                .filter(c -> c == NounClass.ORGANISATION || c == NounClass.GOVERNMENT || c == NounClass.MEDIA)
                .isPresent();
    }

    /** "the Refugee <b>Convention</b>", "the Peace <b>Prize</b>": a name, but nobody's. */
    boolean isThing(Token head) {
        return nouns.in("things", head.lemma());
    }

    boolean hasOfPhrase(Sentence sentence, Token head) {
        return sentence.children(head, Relation.PREPOSITION).stream()
                .anyMatch(p -> nouns.in("part-preposition", p.lemma()));
    }

    boolean hasTitle(Sentence sentence, Token head) {
        boolean beside = nouns.modifiersFollow()
                && head.is(Relation.APPOSITION)
                && nouns.findTitle(sentence.token(head.head())).isPresent();
        return beside
                || sentence.children(head).stream()
                        .anyMatch(c ->
                                c.index() < head.index() && nouns.findTitle(c).isPresent());
    }
}
