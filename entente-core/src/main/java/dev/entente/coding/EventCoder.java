package dev.entente.coding;

import dev.entente.actor.Referent;
import dev.entente.claim.ActorType;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.BlockKind;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Codes events and ties by the frames of verbs, nouns and adjectives. */
final class EventCoder {
    private static final int EVIDENCE_LIMIT = 240;
    private static final int TAIL_LIMIT = 110;
    private static final List<String> VERB_ACTORS = List.of("subject");
    private static final List<String> NOUN_ACTORS =
            List.of("by", "before", "light-subject", "deed-subject", "blamed", "in-subject", "traced");
    private static final List<String> RECEIVED_FROM = List.of("from", "by", "of", "before");

    private static final Set<String> AIMED = Set.of("SANCTION", "THREATEN");
    private static final Set<String> HOSTILE = Set.of("ACCUSE", "REJECT", "THREATEN", "SANCTION", "COERCE", "ASSAULT");

    private static final Set<String> FAVOURING = Set.of("SUPPORT", "AID", "COOPERATE", "CONSULT");

    private final Frames frames;
    private final WordSets sets;
    private final Clauses clauses;
    private final Carriers carriers;
    private final Sides sides;
    private final Joint joint;
    private final Venues venues;

    EventCoder(Frames frames, WordSets sets) {
        this.frames = frames;
        this.sets = sets;
        this.clauses = new Clauses(sets);
        this.carriers = new Carriers(sets, clauses);
        this.sides = new Sides(sets, clauses);
        this.joint = new Joint(sets, clauses);
        this.venues = new Venues(sets);
    }

    /** Events and ties of a sentence, in order of their triggers. */
    List<Draft> code(Scene scene, int index) {
        Sentence s = scene.sentence(index);
        Slots slots = new Slots(scene.cast(), sets);
        List<Draft> drafts = new ArrayList<>();
        Set<Integer> consumed = new HashSet<>();
        for (Token token : verbsFirst(s)) {
            if (consumed.contains(token.index())
                    || isName(scene, index, token)
                    || isHeadlineNoun(scene, index, token)) {
                continue;
            }
            for (Frame frame : frames.of(token)) {
                Optional<Draft> draft = apply(scene, index, token, frame, slots);
                if (draft.isPresent()) {
                    draft.ifPresent(drafts::add);
                    consume(s, token, frame, slots, consumed);
                    break;
                }
            }
        }
        settlePledges(s, drafts);
        drafts.removeIf(d -> isHelpWithAct(s, d, drafts));
        drafts.removeIf(d -> drafts.stream().anyMatch(o -> isSameAct(s, o, d)));
        drafts.replaceAll(d -> shared(s, d, drafts));
        Sides.dropLesser(s, drafts);
        drafts.sort((a, b) -> Integer.compare(a.trigger().index(), b.trigger().index()));
        return drafts;
    }

    /** "the <b>Conference</b> of Mayors": somebody, not something that happened. */
    private static boolean isName(Scene scene, int index, Token token) {
        return token.isNominal()
                && token.isCapitalised()
                && scene.cast()
                        .at(index, token)
                        .filter(r -> r.how() == Referent.How.NAME && r.type().isBody())
                        .isPresent();
    }

    /** "Washington Post <b>Hit</b> Piece Exploits Supporter": a headline tells what one does in the present, "Hits". */
    private static boolean isHeadlineNoun(Scene scene, int index, Token token) {
        Sentence s = scene.sentence(index);
        boolean plain = token.wordClass() == WordClass.VERB
                && token.isCapitalised()
                && token.form().equalsIgnoreCase(token.lemma())
                && !s.hasChild(token, Relation.AUXILIARY)
                && s.tokens().stream()
                                .filter(t -> t.isVerb() || t.wordClass() == WordClass.NOUN)
                                .filter(t -> !t.isCapitalised())
                                .count()
                        == 0;
        return plain
                && s.findChild(token, Relation.SUBJECT)
                        .filter(t -> t.inflection() != dev.entente.language.Form.PLURAL
                                && t.wordClass() == WordClass.NAME
                                && !s.hasChild(t, Relation.CONJUNCT))
                        .isPresent();
    }

    /** "blocked the road <b>to protest</b>": one protest. */
    private static boolean isSameAct(Sentence s, Draft outer, Draft inner) {
        boolean aimed =
                inner.trigger().is(Relation.ADVERBIAL_CLAUSE) || inner.trigger().is(Relation.OPEN_COMPLEMENT);
        return outer != inner
                && outer.type().equals(inner.type())
                && aimed
                && inner.trigger().head() == outer.trigger().index()
                && ids(outer.actors()).equals(ids(inner.actors()))
                && (ids(outer.recipients()).equals(ids(inner.recipients()))
                        || inner.recipients().isEmpty());
    }

    /** "to <b>help</b> fund the party": the funding says it all. */
    private boolean isHelpWithAct(Sentence s, Draft draft, List<Draft> drafts) {
        return draft.type().name().equals("SUPPORT")
                && draft.trigger().isVerb()
                && drafts.stream()
                        .anyMatch(d -> d != draft
                                && isComplement(s, draft.trigger(), d.trigger())
                                && ids(d.recipients()).equals(ids(draft.recipients()))
                                && ids(d.actors()).equals(ids(draft.actors())));
    }

    /** "agreed to lift" is an agreement only; "pledged to lift" is the pledged act, where that can be coded. */
    private void settlePledges(Sentence s, List<Draft> drafts) {
        for (Draft outer : List.copyOf(drafts)) {
            boolean adjective = outer.trigger().wordClass() == WordClass.ADJECTIVE;
            if (!outer.type().name().equals("AGREE") || !outer.trigger().isVerb() && !adjective) {
                continue;
            }
            List<Draft> embedded = drafts.stream()
                    .filter(d -> d != outer && isComplement(s, outer.trigger(), d.trigger()))
                    .toList();
            if (sets.has("pledge", outer.trigger().lemma()) && !embedded.isEmpty()) {
                drafts.remove(outer);
            } else {
                drafts.removeAll(embedded);
            }
        }
    }

    /**
     * "condemned the test <b>of North Korea</b> and pledged to impose sanctions": a penalty or a threat that names nobody is for
     * those whom the act before it, by the same actors in the same breath, is aimed at; so is what is refused in one breath with
     * what is granted: "would support <b>Chad</b> but would not intervene".
     */
    private static Draft shared(Sentence s, Draft draft, List<Draft> drafts) {
        String type = draft.type().name();
        boolean open = draft.recipients().isEmpty() && AIMED.contains(type);
        boolean refused = draft.recipients().isEmpty()
                && draft.manner() == Draft.Manner.REFUSING
                && draft.trigger().is(Relation.CONJUNCT);
        Optional<Draft> before = drafts.stream()
                .filter(d -> open && HOSTILE.contains(d.type().name())
                        || refused && FAVOURING.contains(d.type().name()))
                .filter(d -> !d.recipients().isEmpty())
                .filter(d -> d.trigger().index() < draft.trigger().index() && isJoined(s, d.trigger(), draft.trigger()))
                .filter(d -> ids(d.actors()).equals(ids(draft.actors())))
                .reduce((first, second) -> second);
        return before.map(d -> draft.aimedAt(d.recipients())).orElse(draft);
    }

    private static List<String> ids(List<Referent> referents) {
        return referents.stream().map(Referent::id).toList();
    }

    /** Whether the way up from the later verb goes by "and" and complements only, to the earlier one or to what carries it. */
    private static boolean isJoined(Sentence s, Token earlier, Token later) {
        Token at = later;
        while (at.is(Relation.CONJUNCT) || at.is(Relation.OPEN_COMPLEMENT) || at.is(Relation.OBJECT)) {
            at = s.token(at.head());
            if (at.index() == earlier.index() || earlier.head() == at.index() && earlier.is(Relation.OBJECT)) {
                return true;
            }
        }
        return false;
    }

    private boolean isComplement(Sentence s, Token verb, Token inner) {
        Token at = inner;
        if (at.is(Relation.OBJECT) || at.is(Relation.CONJUNCT)) {
            at = s.token(at.head());
        }
        while (at.is(Relation.OPEN_COMPLEMENT)
                && sets.has("trying", s.token(at.head()).lemma())) {
            at = s.token(at.head());
        }
        return at.head() == verb.index() && (at.is(Relation.OPEN_COMPLEMENT) || at.is(Relation.COMPLEMENT));
    }

    private static List<Token> verbsFirst(Sentence s) {
        List<Token> order = new ArrayList<>();
        s.tokens().stream().filter(t -> t.wordClass() == WordClass.VERB).forEach(order::add);
        s.tokens().stream().filter(t -> t.wordClass() != WordClass.VERB).forEach(order::add);
        return order;
    }

    /** Words that a frame has used code nothing by themselves: "support" in "offered support", "lift" in "agreed to lift". */
    private void consume(Sentence s, Token token, Frame frame, Slots slots, Set<Integer> consumed) {
        for (Condition condition : frame.conditions()) {
            boolean takes = !condition.words().isEmpty() || condition.slot().equals("xcomp");
            if (takes && !condition.negated() && !condition.slot().equals("content")) {
                List<Token> taken = new ArrayList<>(slots.tokens(s, token, condition.slot()));
                if (token.isVerb() && condition.slot().equals("for")) {
                    clauses.objects(s, token).forEach(o -> taken.addAll(slots.tokens(s, o, condition.slot())));
                }
                taken.stream()
                        .filter(t -> condition.words().isEmpty() || condition.accepts(t))
                        .filter(t -> !condition.slot().equals("of")
                                || clauses.owners(s, t).isEmpty())
                        .forEach(t -> consumed.add(t.index()));
            }
        }
    }

    private Optional<Draft> apply(Scene scene, int index, Token trigger, Frame frame, Slots slots) {
        Sentence s = scene.sentence(index);
        for (Condition condition : frame.conditions()) {
            boolean holds =
                    switch (condition.slot().substring(condition.slot().lastIndexOf('-') + 1)) {
                        case "type" -> isOfType(index, s, trigger, condition, slots);
                        case "self" -> isItself(scene, index, trigger, slots);
                        default -> holds(s, trigger, condition, slots);
                    };
            if (holds == condition.negated()) {
                return Optional.empty();
            }
        }
        List<String> inferred = new ArrayList<>();
        List<Referent> actors = actors(scene, index, trigger, frame, slots, inferred);
        List<Referent> recipients = recipients(index, s, trigger, frame, slots, actors);
        if (Sides.isNamedAside(scene, index, trigger, actors)) {
            return Optional.empty();
        }
        recipients.removeIf(r -> !fits(frame, r) || venues.is(s, trigger, frame, r));
        if (recipients.isEmpty()) {
            joint.complete(scene, index, trigger, frame, actors);
        }
        if (recipients.isEmpty() && actors.size() > 1 && joint.isEachOther(s, trigger, frame)) {
            recipients.addAll(actors.subList(1, actors.size()));
            actors.subList(1, actors.size()).clear();
        }
        if (sets.words("between").stream()
                .anyMatch(w -> !Clauses.prepositional(s, trigger, w).isEmpty())) {
            split(frame, actors, recipients);
        } else if (!frame.type().isEvent() && trigger.isVerb()) {
            split(frame, actors, recipients);
        }
        Set<String> done = new HashSet<>();
        actors.removeIf(a -> !done.add(a.id()));
        recipients.removeIf(r -> !done.add(r.id()));
        recipients.removeIf(r -> isScene(s, trigger, frame, r) || sides.isVenue(scene, s, r));
        if (!suffices(frame, actors, recipients)
                || actors.isEmpty() && (isUnknownDoer(s, trigger) || sides.isThing(s, trigger, frame))
                || sides.isCut(scene, index, trigger, frame, actors, recipients)) {
            return Optional.empty();
        }
        addStanding(scene, index, trigger, frame, slots, actors, recipients);
        Passage evidence = wholeWords(scene.text(), evidence(s, trigger, actors, recipients, inferred));
        return Optional.of(new Draft(
                frame.type(),
                index,
                trigger,
                actors,
                recipients,
                "",
                frame.contexts(),
                evidence,
                inferred,
                manner(s, trigger, frame)));
    }

    /** "critics spoke of NATO, the alliance that <b>includes</b> Chad": what a name is explained by is the writer's wording. */
    private static Draft.Manner manner(Sentence s, Token trigger, Frame frame) {
        if (frame.conditions().stream().anyMatch(c -> c.slot().equals("negated") && !c.negated())) {
            return Draft.Manner.REFUSING;
        }
        boolean gloss = !frame.type().isEvent()
                && trigger.is(Relation.RELATIVE_CLAUSE)
                && (s.findHead(trigger).filter(n -> n.is(Relation.APPOSITION)).isPresent() || isAside(s, trigger));
        return gloss ? Draft.Manner.NAMING : Draft.Manner.PLAIN;
    }

    /** "The company<b>, which is based in</b> Lyon, took ..., the union said": told by the text, where nothing is denied or left open. */
    private static boolean isAside(Sentence s, Token clause) {
        for (Token child : s.children(clause)) {
            if (child.is(Relation.NEGATION)
                    || child.is(Relation.AUXILIARY) && child.inflection() != dev.entente.language.Form.PRESENT) {
                return false;
            }
        }
        int first = s.subtree(clause).get(0).index();
        return first > 0 && s.token(first - 1).form().equals(",");
    }

    /** A side that nobody known fills is whoever stands in its place, under the words that stand there. */
    private void addStanding(
            Scene scene,
            int index,
            Token trigger,
            Frame frame,
            Slots slots,
            List<Referent> actors,
            List<Referent> recipients) {
        Sentence s = scene.sentence(index);
        Standing standing = new Standing(scene, sets, index);
        for (String slot : recipients.isEmpty() ? frame.recipients() : List.<String>of()) {
            for (Token place : carriers.places(s, trigger, slot, slots)) {
                if (recipients.isEmpty()) {
                    recipients.addAll(standing.in(Standing.proper(s, place, slot, slots)));
                }
            }
        }
    }

    /** "<b>it</b> attacked Trump": somebody is said to have done it, and nobody knows who is meant. */
    private boolean isUnknownDoer(Sentence s, Token trigger) {
        if (trigger.isVerb() && Clauses.isPassive(s, trigger)) {
            return clauses.actors(s, trigger).stream().anyMatch(t -> t.wordClass() == WordClass.PRONOUN);
        }
        return trigger.isVerb()
                && s.findChild(trigger, Relation.SUBJECT)
                        .filter(t -> t.wordClass() == WordClass.PRONOUN && !Clauses.isRelative(t))
                        .filter(t ->
                                !sets.has("first-person", t.lemma()) && !sets.has("first-person-plural", t.lemma()))
                        .isPresent();
    }

    /** "supported the war in <b>Iraq</b>", "opposed the <b>Iraq</b> War": where it was, not whom it was for. */
    private boolean isScene(Sentence s, Token trigger, Frame frame, Referent recipient) {
        String type = frame.type().name();
        if (!type.equals("SUPPORT") && !type.equals("REJECT")) {
            return false;
        }
        Optional<Token> name = s.findToken(recipient.mention().end() - 1).map(t -> Sides.first(s, t));
        Optional<Token> noun = name.flatMap(s::findHead)
                .flatMap(h -> name.orElseThrow().is(Relation.OBJECT_OF_PREPOSITION)
                                && h.lemma().equals("in")
                        ? s.findHead(h)
                        : Optional.of(h).filter(c -> name.orElseThrow().is(Relation.COMPOUND)));
        return noun.filter(n -> n.index() != trigger.index() && n.isNominal())
                .filter(n -> sets.has("surroundings", n.lemma()))
                .isPresent();
    }

    /** Membership and leadership are of bodies, not of persons or crowds; a truce in a place is none with it. */
    private static boolean fits(Frame frame, Referent recipient) {
        if (frame.type().name().equals("AGREE") && recipient.type() == ActorType.PLACE) {
            return false;
        }
        boolean member = frame.type().name().equals("MEMBER_OF");
        boolean body = member || frame.type().name().equals("LEADS");
        return !body || recipient.type().isBody() && !(member && recipient.type() == ActorType.STATE);
    }

    /** {@code subject-type=person}: whether an actor in the slot is of one of the types. */
    private boolean isOfType(int index, Sentence s, Token trigger, Condition condition, Slots slots) {
        String slot = condition.slot().substring(0, condition.slot().length() - "-type".length());
        return carriers.places(s, trigger, slot, slots).stream()
                .flatMap(p -> carriers.referents(index, s, p, slot, slots).stream())
                .anyMatch(r -> condition.words().contains(r.type().name().toLowerCase(java.util.Locale.ROOT)));
    }

    /** {@code subject-self}: whether the subject is somebody, not something of somebody's. */
    private static boolean isItself(Scene scene, int index, Token trigger, Slots slots) {
        return slots.tokens(scene.sentence(index), trigger, "subject").stream()
                .anyMatch(t -> scene.cast().at(index, t).isPresent());
    }

    private boolean holds(Sentence s, Token trigger, Condition condition, Slots slots) {
        List<Token> found = new ArrayList<>(slots.tokens(s, trigger, condition.slot()));
        if (trigger.isVerb() && Slots.isPreposition(condition.slot())) {
            clauses.objects(s, trigger).forEach(o -> found.addAll(slots.tokens(s, o, condition.slot())));
            found.addAll(Clauses.deedsBehind(s, trigger, condition.slot()));
        }
        if (condition.words().isEmpty()) {
            return !found.isEmpty();
        }
        return found.stream()
                .anyMatch(t -> condition.accepts(t)
                        || s.children(t, Relation.CONJUNCT).stream().anyMatch(condition::accepts));
    }

    /** Slot by slot: at the trigger, at the verb that carries a noun, at the objects of a verb. */
    private List<Referent> recipients(
            int index, Sentence s, Token trigger, Frame frame, Slots slots, List<Referent> actors) {
        if (trigger.isNominal()) {
            Optional<Token> receiver = carriers.receiver(s, trigger);
            if (receiver.isPresent()) {
                List<Referent> found = slots.referents(index, s, receiver.get(), "subject");
                if (!found.isEmpty()) {
                    return new ArrayList<>(found);
                }
            }
        }
        boolean asked = asksSomebody(s, trigger, frame);
        for (String slot : frame.recipients()) {
            if (slot.equals("for") && isToBeDone(s, trigger) || sides.isToUndergo(s, trigger, frame, slot)) {
                continue;
            }
            if (Joint.isWhatTheyAgreeOn(frame, slot, actors)) {
                continue;
            }
            if (asked && !slot.equals("object") && !slot.equals("clause-subject")) {
                continue;
            }
            for (Token place : carriers.places(s, trigger, slot, slots)) {
                List<Referent> found = new ArrayList<>(carriers.referents(index, s, place, slot, slots));
                if (trigger.isVerb() && Slots.isPreposition(slot)) {
                    found.removeIf(r -> r.mention().start() < trigger.start());
                }
                if (!found.isEmpty() && !isOwn(frame, slot, actors, found)) {
                    return found;
                }
            }
        }
        return new ArrayList<>();
    }

    /** "called for the general <b>to be tried</b>": whom it is to be done to is not asked. */
    private static boolean isToBeDone(Sentence s, Token trigger) {
        return trigger.isVerb()
                && s.children(trigger).stream()
                        .anyMatch(c -> (c.is(Relation.ADVERBIAL_CLAUSE) || c.is(Relation.OPEN_COMPLEMENT))
                                && c.index() > trigger.index()
                                && s.hasChild(c, Relation.PASSIVE_AUXILIARY)
                                && !Clauses.hasOwnSubject(s, c));
    }

    /** "asked <b>the candidates</b> to discuss": whoever they are, nobody else is asked. */
    private static boolean asksSomebody(Sentence s, Token trigger, Frame frame) {
        return frame.type().name().equals("REQUEST")
                && trigger.isVerb()
                && s.hasChild(trigger, Relation.OBJECT)
                && s.children(trigger, Relation.OPEN_COMPLEMENT).stream()
                        .anyMatch(c -> c.wordClass() == WordClass.VERB);
    }

    /** "opposed any change of <b>its</b> border with Armenia": the doer's own thing says nothing of whom it was done to. */
    private boolean isOwn(Frame frame, String slot, List<Referent> actors, List<Referent> found) {
        boolean joint = sets.words("between").stream().anyMatch(slot::endsWith);
        return !joint
                && !slot.equals("object-owner")
                && frame.recipients().size() > 1
                && ids(actors).containsAll(ids(found));
    }

    private List<Referent> actors(
            Scene scene, int index, Token trigger, Frame frame, Slots slots, List<String> inferred) {
        Sentence s = scene.sentence(index);
        List<String> order = order(s, trigger, frame);
        List<Referent> actors = new ArrayList<>();
        for (String slot : order) {
            actors.addAll(carriers.referents(index, s, trigger, slot, slots));
            if (!actors.isEmpty()) {
                return actors;
            }
        }
        if (scene.block(index).kind() == BlockKind.LIST_ITEM && isHeadless(s, trigger)) {
            actors.addAll(scene.headingActors(index));
            if (!actors.isEmpty()) {
                inferred.add("actors");
            }
        }
        return actors;
    }

    /** Where the actor may stand: as the frame says, else as usual; what somebody enjoys or faces comes from another. */
    private List<String> order(Sentence s, Token trigger, Frame frame) {
        if (trigger.isNominal() && carriers.receiver(s, trigger).isPresent()) {
            return RECEIVED_FROM;
        }
        if (!frame.actors().isEmpty()) {
            return frame.actors();
        }
        return trigger.isVerb() || trigger.wordClass() == WordClass.ADJECTIVE ? VERB_ACTORS : NOUN_ACTORS;
    }

    /** The main word of a bullet without a subject, or one joined to it. */
    private boolean isHeadless(Sentence s, Token trigger) {
        if (trigger.isNominal() && !trigger.is(Relation.ROOT) && !trigger.is(Relation.CONJUNCT)) {
            return carriers.lightVerb(s, trigger).filter(v -> isHeadless(s, v)).isPresent();
        }
        Token at = trigger;
        for (int i = 0; i < s.size(); i++) {
            if (at.is(Relation.ROOT)) {
                return clauses.subject(s, at, 0).isEmpty();
            }
            boolean continues = at.is(Relation.CONJUNCT)
                    || at.is(Relation.OBJECT)
                    || at.is(Relation.OPEN_COMPLEMENT)
                    || at.is(Relation.CLAUSE_OF_PREPOSITION)
                    || at.is(Relation.PREPOSITION)
                    || at.is(Relation.OBJECT_OF_PREPOSITION)
                    || at.is(Relation.ADVERBIAL_CLAUSE)
                    || at.is(Relation.RELATIVE_CLAUSE)
                    || at.is(Relation.NOUN_CLAUSE);
            Optional<Token> head = s.findHead(at);
            if (!continues || head.isEmpty()) {
                return false;
            }
            at = head.get();
        }
        return false;
    }

    /** A mutual event between several: the first is the actor, the others recipients, if no other recipient is named. */
    private void split(Frame frame, List<Referent> actors, List<Referent> recipients) {
        boolean between = frame.recipients().stream().anyMatch(r -> sets.has("between", r));
        boolean same = actors.equals(recipients)
                || recipients.isEmpty() && frame.actors().stream().anyMatch(a -> sets.has("between", a));
        if (!frame.type().mutual() && between && actors.size() > 1 && same) {
            recipients.clear();
            recipients.addAll(actors.subList(1, actors.size()));
            actors.subList(1, actors.size()).clear();
        }
        boolean tie = frame.type().mutual() && !frame.type().isEvent();
        if (tie && recipients.isEmpty() && actors.size() > 1) {
            recipients.addAll(actors.subList(1, actors.size()));
            actors.subList(1, actors.size()).clear();
        }
        if (frame.type().mutual() && between && actors.isEmpty() && recipients.size() > 1) {
            actors.add(recipients.remove(0));
        }
    }

    private static boolean suffices(Frame frame, List<Referent> actors, List<Referent> recipients) {
        return switch (frame.needs()) {
            case "mutual" -> actors.size() > 1 || !actors.isEmpty() && !recipients.isEmpty();
            case "both" -> !actors.isEmpty() && !recipients.isEmpty();
            case "either" -> !actors.isEmpty() || !recipients.isEmpty();
            case "recipient" -> !recipients.isEmpty();
            default -> !actors.isEmpty();
        };
    }

    /** What hangs on the trigger behind it, as far as it is not too long: objects, complements; not ", a charge that Y denies". */
    private Passage tail(Sentence s, Token trigger) {
        int limit = trigger.end() + TAIL_LIMIT;
        int end = trigger.end();
        List<Token> subtree = s.subtree(trigger);
        List<Token> comments = subtree.stream()
                .filter(t -> t.is(Relation.APPOSITION) && sets.has("claims", t.lemma()))
                .toList();
        for (Token token : subtree) {
            boolean fits = token.index() > trigger.index()
                    && token.end() <= limit
                    && token.wordClass() != WordClass.PUNCTUATION
                    && comments.stream().noneMatch(c -> s.dominates(c, token));
            end = fits ? Math.max(end, token.end()) : end;
        }
        return new Passage(trigger.start(), end);
    }

    /** Arabic writes clitics and article together with a word: evidence does not begin or end inside of one. */
    private static Passage wholeWords(String text, Passage evidence) {
        int start = evidence.start();
        int end = evidence.end();
        while (start > 0 && isArabic(text.charAt(start)) && isArabic(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isArabic(text.charAt(end - 1)) && isArabic(text.charAt(end))) {
            end++;
        }
        return new Passage(start, end);
    }

    private static boolean isArabic(char c) {
        return c >= 0x621 && c <= 0x65f || c >= 0x670 && c <= 0x6d3;
    }

    private Passage evidence(
            Sentence s, Token trigger, List<Referent> actors, List<Referent> recipients, List<String> inferred) {
        Map<Passage, Boolean> parts = new LinkedHashMap<>();
        recipients.forEach(r -> parts.put(r.mention(), true));
        if (!inferred.contains("actors")) {
            actors.forEach(a -> parts.put(a.mention(), true));
        }
        Passage evidence = trigger.passage().cover(tail(s, trigger));
        for (Passage part : parts.keySet()) {
            Passage wider = evidence.cover(part);
            if (wider.length() <= EVIDENCE_LIMIT && s.passage().contains(part)) {
                evidence = wider;
            }
        }
        return evidence;
    }
}
