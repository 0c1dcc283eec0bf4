package dev.entente.actor;

import dev.entente.claim.ActorType;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether registered words are only a part of a longer name, which somebody else bears. */
final class LongerNames {
    private final NameHits hits;
    private final Roster roster;
    private final Nouns nouns;
    private final NameShapes shapes;
    private final ForeignBodies foreign;

    LongerNames(NameHits hits, Roster roster, Phrases phrases, NameShapes shapes) {
        this.hits = hits;
        this.roster = roster;
        this.nouns = phrases.nouns();
        this.shapes = shapes;
        this.foreign = new ForeignBodies(hits, roster, nouns, phrases);
    }

    boolean isPart(Sentence sentence, List<Token> tokens, Token head, NameHit hit) {
        return isModified(sentence, tokens, head, hit)
                || isNamedOn(sentence, tokens, hit)
                || isBranch(sentence, tokens, hit)
                || isCountryOfBranch(sentence, tokens, head, hit)
                || isNamedAfter(sentence, head, hit)
                || isKind(sentence, head, hit)
                || foreign.is(sentence, tokens, head, hit);
    }

    /** "the <b>Pretoria</b> agreement", "the <b>Vienna</b> Convention": a text, a process or a meeting named after a town. */
    private boolean isNamedAfter(Sentence sentence, Token head, NameHit hit) {
        boolean town = hit.kind() == NameKind.CAPITAL || hit.kind() == NameKind.PLACE;
        return town
                && head.is(Relation.COMPOUND)
                && nouns.in(
                        "named-after-places",
                        sentence.token(head.head()).lemma().toLowerCase(Locale.ROOT));
    }

    /** "a <b>Hutu</b> militia": of which people its members are. */
    private boolean isKind(Sentence sentence, Token head, NameHit hit) {
        return roster.type(hit.id()) == ActorType.GROUP
                && (head.is(Relation.COMPOUND) || head.is(Relation.ADJECTIVE))
                && sentence.token(head.head()).wordClass() == WordClass.NOUN
                && nouns.is(sentence.token(head.head()), NounClass.ORGANISATION);
    }

    /** "Amnesty International <b>Ghana</b>": the body speaks there, and not the state. */
    private boolean isCountryOfBranch(Sentence sentence, List<Token> tokens, Token head, NameHit hit) {
        ActorType type = roster.type(hit.id());
        if (type != ActorType.STATE && type != ActorType.PLACE || tokens.get(0).index() == 0) {
            return false;
        }
        Token before = sentence.token(tokens.get(0).index() - 1);
        return before.head() == head.index() && country(sentence, before).isPresent();
    }

    /** The country that the name of a body ends in, which stands for it in the sentence: "Amnesty International <b>Ghana</b>". */
    Optional<Token> country(Sentence sentence, Token last) {
        if (!last.is(Relation.COMPOUND) || last.head() != last.index() + 1) {
            return Optional.empty();
        }
        Token country = sentence.token(last.head());
        boolean body = hits.at(last.start())
                .filter(h -> h.kind() == NameKind.NAME)
                .filter(h -> roster.type(h.id()) == ActorType.ORGANISATION
                        || roster.type(h.id()) == ActorType.INTERNATIONAL_ORGANISATION)
                .isPresent();
        boolean state = hits.at(country.start())
                .filter(h -> h.kind() == NameKind.NAME || h.kind() == NameKind.PLACE)
                .filter(h -> roster.type(h.id()) == ActorType.STATE || roster.type(h.id()) == ActorType.PLACE)
                .filter(h -> h.passage().end() == country.end())
                .isPresent();
        return body && state && !country.is(Relation.COMPOUND) ? Optional.of(country) : Optional.empty();
    }

    /** "the <b>Liberal</b> Democratic Party", "the <b>Georgian</b> Republican Party": another body than the one registered. */
    private boolean isModified(Sentence sentence, List<Token> tokens, Token head, NameHit hit) {
        Token first = tokens.get(0);
        if (tokens.size() < 2 || first.index() < 1 || !shapes.isBodyWord(head)) {
            return false;
        }
        Token before = sentence.token(first.index() - 1);
        boolean modifies = before.isCapitalised()
                && (before.wordClass() == WordClass.NAME || before.wordClass() == WordClass.ADJECTIVE)
                && sentence.dominates(head, before)
                && (before.is(Relation.COMPOUND) || before.is(Relation.ADJECTIVE))
                && nouns.findTitle(before).isEmpty()
                && !nouns.isNoName(before);
        Optional<String> country = roster.registry().findCountry(hit.id());
        boolean own = hits.at(before.start())
                .filter(h -> country.isEmpty() || country.get().equals(h.id()))
                .isPresent();
        return modifies && !own;
    }

    /** "the <b>Labour Caucus</b> PAC", "<b>Mali</b> and <b>Chad</b> Veterans of Europe": a name goes on behind the registered words. */
    private boolean isNamedOn(Sentence sentence, List<Token> tokens, NameHit hit) {
        Token last = tokens.get(tokens.size() - 1);
        if (last.index() + 2 >= sentence.size() || hit.kind() != NameKind.NAME) {
            return false;
        }
        ActorType type = roster.type(hit.id());
        Token next = sentence.token(last.index() + 1);
        if (type == ActorType.ORGANISATION || type == ActorType.BODY) {
            return last.is(Relation.COMPOUND)
                    && last.head() == next.index()
                    && next.wordClass() == WordClass.NAME
                    && nouns.in("name-ends", next.lemma().toLowerCase(Locale.ROOT));
        }
        if (type != ActorType.STATE && type != ActorType.PLACE) {
            return false;
        }
        if (next.wordClass() == WordClass.CONJUNCTION) {
            Optional<NameHit> other = hits.at(sentence.token(next.index() + 1).start());
            return other.isPresent()
                    && sentence.findToken(other.get().passage().end() - 1)
                            .filter(t -> t.index() + 1 < sentence.size() && isMembers(sentence.token(t.index() + 1)))
                            .isPresent();
        }
        return isMembers(next);
    }

    /** "<b>Veterans</b> of America", where capitals tell that it is a name. */
    private boolean isMembers(Token token) {
        return token.wordClass() == WordClass.NAME
                && token.inflection() == Form.PLURAL
                && token.isCapitalised()
                && nouns.in("members", token.lemma().toLowerCase(Locale.ROOT));
    }

    /** "<b>Virginia</b> AFL-CIO": a branch of the body, and not the body. */
    private boolean isBranch(Sentence sentence, List<Token> tokens, NameHit hit) {
        Token first = tokens.get(0);
        if (first.index() == 0 || roster.type(hit.id()) != ActorType.ORGANISATION) {
            return false;
        }
        Token before = sentence.token(first.index() - 1);
        Optional<NameHit> place = hits.at(before.start()).or(() -> hits.at(before.end() - 1));
        return before.is(Relation.COMPOUND)
                && place.filter(p -> roster.type(p.id()) == ActorType.PLACE
                                && roster.registry()
                                        .findCountry(p.id())
                                        .equals(roster.registry().findCountry(hit.id())))
                        .isPresent();
    }
}
