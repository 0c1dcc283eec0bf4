package dev.entente.attribution;

import dev.entente.attribution.CueEntry.Manner;
import dev.entente.attribution.Draft.Route;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** To whom and through what the words of a verb went: "told <b>IRNA</b>", "in an interview with <b>the channel</b>". */
final class Routes {
    private final Clauses clauses;
    private final Subjects subjects;
    private final Sentence sentence;
    private final CueLexicon lexicon;

    Routes(Clauses clauses) {
        this.clauses = clauses;
        this.subjects = new Subjects(clauses);
        this.sentence = clauses.sentence();
        this.lexicon = clauses.lexicon();
    }

    /**
     * @param sense what the verb means here: what is asked of somebody does not come through him
     */
    Route of(VerbUse use, CueSense sense) {
        Token verb = use.verb();
        List<Passage> carriers = new ArrayList<>();
        Optional<Token> told = findTold(use);
        boolean direct = use.is(Manner.TELLING) && sense == CueSense.SAY && !subjects.isPassive(verb);
        told.filter(t -> direct ? canCarry(t) : isMedium(t)).ifPresent(t -> carriers.add(phrase(t, verb)));
        Optional<Token> partner = Optional.empty();
        for (Token preposition : sentence.children(verb, Relation.PREPOSITION)) {
            Optional<Token> object = sentence.findChild(preposition, Relation.OBJECT_OF_PREPOSITION)
                    .filter(o -> !clauses.isQuotedAway(o, verb));
            object.filter(o -> isMedium(o) && told.filter(o::equals).isEmpty())
                    .ifPresent(o -> carriers.add(phrase(o, verb)));
            Optional<Token> other = object.flatMap(this::findPartner);
            other.filter(this::canCarry).ifPresent(t -> carriers.add(phrase(t, verb)));
            partner = partner.or(() -> other);
        }
        return new Route((told.isPresent() ? told : partner).map(t -> phrase(t, verb)), carriers);
    }

    private Passage phrase(Token noun, Token verb) {
        return clauses.nounPhrase(noun, verb);
    }

    /** The object of a telling verb, or "to" somebody. */
    private Optional<Token> findTold(VerbUse use) {
        Token verb = use.verb();
        if (use.is(Manner.TELLING)) {
            return subjects.isPassive(verb)
                    ? sentence.findChild(verb, Relation.PASSIVE_SUBJECT)
                    : sentence.findChild(verb, Relation.DATIVE).or(() -> sentence.findChild(verb, Relation.OBJECT));
        }
        if (!use.has(Frame.QUOTE) || use.entry().sense() != CueSense.SAY) {
            return Optional.empty();
        }
        return sentence.children(verb, Relation.PREPOSITION).stream()
                .filter(p -> lexicon.has("addressee-preposition", p.lemma()))
                .flatMap(p -> sentence.findChild(p, Relation.OBJECT_OF_PREPOSITION).stream())
                .findFirst();
    }

    /** With whom the interview was, to whom the letter went. */
    private Optional<Token> findPartner(Token occasion) {
        if (!lexicon.has("occasion-noun", occasion.lemma())) {
            return Optional.empty();
        }
        return sentence.children(occasion, Relation.PREPOSITION).stream()
                .filter(p -> lexicon.has("partner-preposition", Clauses.lower(p)))
                .flatMap(p -> sentence.findChild(p, Relation.OBJECT_OF_PREPOSITION).stream())
                .findFirst();
    }

    private boolean canCarry(Token noun) {
        return noun.wordClass() == WordClass.NAME || isMedium(noun);
    }

    private boolean isMedium(Token noun) {
        return lexicon.has("medium-noun", noun.lemma());
    }
}
