package dev.entente.coding;

import dev.entente.actor.Referent;
import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the sides of an act are whole, or somebody stands in its clause who takes part and was not found. */
final class Sides {
    private final WordSets sets;
    private final Clauses clauses;

    Sides(WordSets sets, Clauses clauses) {
        this.sets = sets;
        this.clauses = clauses;
    }

    /** Whether a side is missing or cut short that plainly stands there: then better nothing is claimed. */
    boolean isCut(
            Scene scene, int index, Token trigger, Frame frame, List<Referent> actors, List<Referent> recipients) {
        return frame.type().isEvent()
                && (isTalkOfSomebody(scene, index, trigger, frame, actors)
                        || isAimedAside(scene.sentence(index), trigger, frame, recipients)
                        || isOfThing(frame, recipients)
                        || isVisitOfOwnCountry(scene, index, frame, recipients)
                        || isQuotedSubject(scene, index, trigger)
                        || isOneOfSeveral(scene, index, trigger, actors)
                        || isOneOfSeveral(scene, index, trigger, recipients));
    }

    /** "<b>Kerry</b> needed it in the talks with Chad": whoever the clause is about may well have talked. */
    private boolean isTalkOfSomebody(Scene scene, int index, Token trigger, Frame frame, List<Referent> actors) {
        if (!actors.isEmpty() || !trigger.isNominal() || !frame.type().name().equals("CONSULT")) {
            return false;
        }
        Sentence s = scene.sentence(index);
        Token at = trigger;
        while (at.head() >= 0) {
            at = s.token(at.head());
            if (!at.isVerb()) {
                continue;
            }
            Optional<Token> subject = clauses.subject(s, at, 0);
            if (subject.isEmpty()) {
                return at.inflection() == Form.PAST || at.inflection() == Form.PRESENT;
            }
            if (!s.dominates(subject.get(), trigger)) {
                return scene.cast().at(index, subject.get()).isPresent()
                        || subject.get().wordClass() == WordClass.PRONOUN && !Clauses.isRelative(subject.get());
            }
        }
        return false;
    }

    /** "slapped tariffs <b>on a list of products</b>": whosever they are is punished. */
    private static boolean isAimedAside(Sentence s, Token trigger, Frame frame, List<Referent> recipients) {
        return recipients.isEmpty()
                && trigger.isVerb()
                && frame.type().name().equals("SANCTION")
                && frame.recipients().contains("on")
                && !Clauses.isPassive(s, trigger)
                && !Clauses.prepositional(s, trigger, "on").isEmpty();
    }

    /** "will go on touring <b>the country</b>": her own, whichever was named last. */
    private boolean isVisitOfOwnCountry(Scene scene, int index, Frame frame, List<Referent> recipients) {
        if (recipients.isEmpty() || !frame.type().name().equals("CONSULT")) {
            return false;
        }
        Referent visited = recipients.get(0);
        return visited.how() == Referent.How.DESCRIPTION
                && visited.type() == ActorType.STATE
                && scene.sentence(index)
                        .findToken(visited.mention().end() - 1)
                        .filter(t -> sets.has("homelands", t.lemma()))
                        .isPresent();
    }

    /** "“<b>It</b> is a house move,” mocked Ann Berg": a word of the quotation is no subject of the verb behind it. */
    private static boolean isQuotedSubject(Scene scene, int index, Token trigger) {
        if (!trigger.isVerb()) {
            return false;
        }
        Optional<Token> subject = scene.sentence(index).findChild(trigger, Relation.SUBJECT);
        if (subject.isEmpty() || subject.get().end() >= trigger.start()) {
            return false;
        }
        String text = scene.text();
        boolean ended = false;
        for (int i = subject.get().end(); i < trigger.start(); i++) {
            char mark = text.charAt(i);
            if (mark == '“') {
                return false;
            }
            if (mark == '”' || mark == '"') {
                if (ended) {
                    return false;
                }
                ended = true;
            }
        }
        return ended && (text.charAt(trigger.start() - 1) == ' ' && isMark(text.charAt(trigger.start() - 2)));
    }

    private static boolean isMark(char c) {
        return c == '”' || c == '"';
    }

    /** "<b>The kingdom</b> worked on relations with <b>Great Britain</b>": who does it is not the one who is named in what he does. */
    static boolean isNamedAside(Scene scene, int index, Token trigger, List<Referent> actors) {
        if (!trigger.isVerb() || actors.isEmpty() || actors.get(0).how() != Referent.How.DESCRIPTION) {
            return false;
        }
        Sentence s = scene.sentence(index);
        Referent described = actors.get(0);
        for (Token token : s.tokens()) {
            boolean named = token.index() > trigger.index()
                    && token.is(Relation.OBJECT_OF_PREPOSITION)
                    && s.dominates(trigger, token)
                    && scene.cast()
                            .at(index, token)
                            .filter(r -> r.how() == Referent.How.NAME && r.id().equals(described.id()))
                            .isPresent();
            if (named) {
                return true;
            }
        }
        return false;
    }

    /** "was ready to do <b>it</b>": nothing that one agrees with. */
    private static boolean isOfThing(Frame frame, List<Referent> recipients) {
        for (Referent referent : recipients) {
            if (referent.how() == Referent.How.PRONOUN
                    && referent.type() != ActorType.PERSON
                    && referent.id().startsWith("unnamed:")
                    && frame.type().name().equals("AGREE")) {
                return true;
            }
        }
        return false;
    }

    /** "condemned Chad and <b>Ansaru</b>", where only one of them is known. */
    private static boolean isOneOfSeveral(Scene scene, int index, Token trigger, List<Referent> side) {
        Sentence s = scene.sentence(index);
        for (Referent referent : side) {
            if (referent.how() == Referent.How.PRONOUN || !s.passage().contains(referent.mention())) {
                continue;
            }
            Token first = first(s, s.findToken(referent.mention().end() - 1).orElse(trigger));
            if (!s.hasChild(first, Relation.COORDINATOR) || isNamedOn(s, first)) {
                continue;
            }
            if (isUnknownName(scene, index, first, side)) {
                return true;
            }
            List<Token> joined = Trees.joined(s, first);
            for (int i = 0; i < joined.size(); i++) {
                if (isUnknownName(scene, index, joined.get(i), side)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "the Ministry of <b>Interior</b> and Municipalities": one name. */
    private static boolean isNamedOn(Sentence s, Token head) {
        for (Token preposition : s.children(head, Relation.PREPOSITION)) {
            for (Token object : s.children(preposition, Relation.OBJECT_OF_PREPOSITION)) {
                if (object.wordClass() == WordClass.NAME && preposition.index() == head.index() + 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isUnknownName(Scene scene, int index, Token token, List<Referent> side) {
        if (token.wordClass() != WordClass.NAME
                || !token.isCapitalised()
                || scene.cast().at(index, token).isPresent()) {
            return false;
        }
        for (Referent referent : side) {
            if (referent.mention().contains(token.passage())) {
                return false;
            }
        }
        return true;
    }

    /** "left the <b>Luanda</b> process": a capital where something was held or signed, and not its state. */
    boolean isVenue(Scene scene, Sentence s, Referent side) {
        if (side.type() != ActorType.STATE || side.how() != Referent.How.NAME) {
            return false;
        }
        Optional<Token> word = s.findToken(side.mention().end() - 1);
        if (word.isEmpty()
                || !word.get().is(Relation.COMPOUND)
                || !sets.has("venue-events", s.token(word.get().head()).lemma())) {
            return false;
        }
        String words = side.mention().cut(scene.text());
        @Nullable Actor state = scene.cast().actors().get(side.id());
        return state != null && state.names().values().stream().noneMatch(names -> names.contains(words));
    }

    /** The first of those that "and" joins. */
    static Token first(Sentence s, Token token) {
        Token at = token;
        while (at.is(Relation.CONJUNCT) && s.token(at.head()).isNominal()) {
            at = s.token(at.head());
        }
        return at;
    }

    /** "the <b>motion</b> accused the minister": a thing, whosever it is; only violence is done by things, where no force does it. */
    boolean isThing(Sentence s, Token trigger, Frame frame) {
        return trigger.isVerb()
                && frame.type().isEvent()
                && !Clauses.isPassive(s, trigger)
                && s.findChild(trigger, Relation.SUBJECT)
                        .filter(t -> t.wordClass() == WordClass.NOUN)
                        .filter(t -> !frame.type().name().equals("ASSAULT") || sets.has("armed-doers", t.lemma()))
                        .isPresent();
    }

    /** "called for <b>his dismissal</b>": whom it is to be done to is not asked. */
    boolean isToUndergo(Sentence s, Token trigger, Frame frame, String slot) {
        if (!slot.equals("for-owner") || !frame.type().name().equals("REQUEST")) {
            return false;
        }
        List<Token> asked = Clauses.prepositional(s, trigger, "for");
        for (int i = 0; i < asked.size(); i++) {
            if (sets.has("undergone", asked.get(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "went on a tour to <b>talk</b> with elders": the talk tells with whom the tour was. */
    static void dropLesser(Sentence s, List<Draft> drafts) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft lesser = drafts.get(i);
            if (!lesser.recipients().isEmpty() || !lesser.type().isEvent()) {
                continue;
            }
            for (int j = 0; j < drafts.size(); j++) {
                Draft fuller = drafts.get(j);
                if (fuller != lesser
                        && fuller.type().equals(lesser.type())
                        && !fuller.recipients().isEmpty()
                        && s.dominates(clauseOf(s, lesser.trigger()), fuller.trigger())
                        && isSame(fuller.actors(), lesser.actors())) {
                    drafts.remove(i);
                    break;
                }
            }
        }
    }

    private static Token clauseOf(Sentence s, Token trigger) {
        Token at = trigger;
        while (!at.isVerb() && at.head() >= 0) {
            at = s.token(at.head());
        }
        return at;
    }

    private static boolean isSame(List<Referent> some, List<Referent> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).id().equals(others.get(i).id())) {
                return false;
            }
        }
        return true;
    }
}
