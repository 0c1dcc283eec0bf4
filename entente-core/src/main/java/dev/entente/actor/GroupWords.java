package dev.entente.actor;

import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.Passage;

/** By which words a group without a registered name is known. */
final class GroupWords {
    private final Roster roster;
    private final Nouns nouns;
    private final Phrases phrases;

    GroupWords(Roster roster, Nouns nouns, Phrases phrases) {
        this.roster = roster;
        this.nouns = nouns;
        this.phrases = phrases;
    }

    /** "at least 14 people" are "people". */
    private static boolean isNamed(Sentence sentence, Token token) {
        return token.head() < 0 || sentence.token(token.head()).wordClass() != WordClass.NUMBER;
    }

    /** The phrase with its prepositional phrases and without numbers and clauses: "families of those killed". */
    Passage whole(Sentence sentence, Token head) {
        int start = phrases.core(sentence, head).stream()
                .filter(t -> t.wordClass() != WordClass.NUMBER && isNamed(sentence, t))
                .findFirst()
                .orElse(head)
                .start();
        return new Passage(Math.min(start, head.start()), widened(sentence, head, 0));
    }

    private int widened(Sentence sentence, Token head, int depth) {
        int end = head.end();
        if (depth > 3) {
            return end;
        }
        for (Token preposition : sentence.children(head, Relation.PREPOSITION)) {
            if (nouns.in("widening-preposition", preposition.lemma())) {
                end = Math.max(end, widenedBehind(sentence, preposition, depth));
            }
        }
        for (Token clause : sentence.children(head, Relation.NOUN_CLAUSE)) {
            if (nouns.in("allegiance", clause.lemma()) && depth == 0) {
                for (Token child : sentence.children(clause)) {
                    end = Math.max(end, widenedBehind(sentence, child, depth));
                }
            }
        }
        return end;
    }

    /** "insurgents affiliated with <b>X</b>", "the people of <b>X</b>". */
    private int widenedBehind(Sentence sentence, Token preposition, int depth) {
        int end = 0;
        for (Token object : sentence.children(preposition, Relation.OBJECT_OF_PREPOSITION)) {
            end = Math.max(end, widened(sentence, object, depth + 1));
        }
        return end;
    }

    /** Its own words without numbers: "armed groups". */
    String core(Sentence sentence, Token head) {
        StringBuilder words = new StringBuilder();
        int last = -1;
        for (Token token : phrases.core(sentence, head)) {
            if (token.wordClass() == WordClass.NUMBER || !isNamed(sentence, token)) {
                continue;
            }
            if (words.length() > 0 && token.start() > last) {
                words.append(' ');
            }
            int start = Phrases.start(sentence, token);
            boolean joined = last < 0 && start < token.start();
            words.append(joined ? roster.words(new Passage(start, token.end())) : token.form());
            last = token.end();
        }
        return words.toString();
    }
}
