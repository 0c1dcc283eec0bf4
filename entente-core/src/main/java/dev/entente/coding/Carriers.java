package dev.entente.coding;

import dev.entente.actor.Referent;
import dev.entente.claim.ActorType;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the parties of an event stand that another word carries: "launched an attack", "took part in", "in talks with". */
final class Carriers {
    private final WordSets sets;
    private final Clauses clauses;

    Carriers(WordSets sets, Clauses clauses) {
        this.sets = sets;
        this.clauses = clauses;
    }

    List<Token> places(Sentence s, Token trigger, String slot, Slots slots) {
        List<Token> places = new ArrayList<>();
        places.add(trigger);
        if (trigger.isNominal()) {
            lightVerb(s, trigger).ifPresent(places::add);
        } else if (Slots.isPreposition(slot)) {
            for (Token object : slots.measured(s, clauses.objects(s, trigger))) {
                places.add(object);
                places.addAll(s.children(object, Relation.CONJUNCT));
            }
        }
        return places;
    }

    List<Referent> referents(int index, Sentence s, Token trigger, String slot, Slots slots) {
        if (slot.equals("before")) {
            return slots.referents(index, s, trigger, "owner").stream()
                    .filter(r -> r.mention().start() < trigger.start())
                    .toList();
        }
        if (slot.equals("blamed")) {
            return blamed(index, s, trigger, slots);
        }
        if (slot.equals("avowed")) {
            return avowed(index, s, trigger, slots);
        }
        if (slot.equals("grievance")) {
            return slots.grievances().find(index, s, trigger);
        }
        if (slot.equals("under-subject")) {
            return prepositionSubject(s, trigger, Set.of("under"))
                    .map(v -> slots.referents(index, s, v, "subject"))
                    .orElse(List.of());
        }
        if (slot.equals("in-subject")) {
            return prepositionSubject(s, trigger, sets.words("shared-subject-prepositions"))
                    .map(v -> slots.referents(index, s, v, "subject"))
                    .orElse(List.of());
        }
        if (slot.equals("occasion-subject")) {
            return occasion(s, trigger).map(v -> slots.referents(index, s, v, "subject")).orElse(List.of()).stream()
                    .filter(r -> r.type() == ActorType.PERSON || r.type().isBody())
                    .toList();
        }
        if (slot.equals("deed-subject")) {
            return carrier(s, trigger, "deeds")
                    .or(() -> engaged(s, trigger))
                    .map(v -> slots.referents(index, s, v, "subject"))
                    .or(() -> accusation(s, trigger).map(v -> slots.referents(index, s, v, "object")))
                    .orElse(List.of());
        }
        if (slot.equals("light-subject")) {
            return lightVerb(s, trigger)
                    .map(v -> slots.referents(index, s, v, isInvolved(s, v) ? "object" : "subject"))
                    .orElse(List.of());
        }
        if (slot.equals("governor")) {
            return slots.governor(index, s, trigger);
        }
        if (slot.equals("traced")) {
            return slots.traced(index, s, trigger);
        }
        if (slot.equals("called-owner")) {
            return slots.calledOwner(index, s, trigger);
        }
        if (slot.endsWith("-owner") && !slot.equals("object-owner")) {
            return owners(index, s, trigger, slot, slots);
        }
        return slots.referents(index, s, trigger, slot);
    }

    /** Whose the words in a slot are: "retaliate for <b>Mali's</b> attack". */
    private List<Referent> owners(int index, Sentence s, Token trigger, String slot, Slots slots) {
        List<Referent> found = new ArrayList<>();
        boolean deed = slot.endsWith("-deed-owner");
        boolean time = slot.startsWith("in-") || slot.startsWith("during-");
        String owned = slot.substring(0, slot.length() - (deed ? "-deed-owner" : "-owner").length());
        List<Token> owners = owned.equals("possessor") || owned.equals("subject")
                ? slots.tokens(s, trigger, owned)
                : Clauses.prepositional(s, trigger, owned);
        owners.stream()
                .filter(t -> !time && !deed || sets.has("violence", t.lemma()) || deed && sets.has("weapon", t.lemma()))
                .forEach(t -> found.addAll(slots.referents(index, s, t, "owner")));
        if (deed && found.isEmpty()) {
            owners.stream()
                    .filter(t -> sets.has("violence", t.lemma()))
                    .flatMap(t -> s.children(t, Relation.RELATIVE_CLAUSE).stream())
                    .filter(v -> sets.has("deeds", v.lemma()))
                    .forEach(v -> found.addAll(slots.referents(index, s, v, "subject")));
        }
        return found;
    }

    /** "<b>X</b> claimed the attack", "<b>X</b> claimed responsibility for the attack": who owns up to a deed has done it. */
    private List<Referent> avowed(int index, Sentence s, Token noun, Slots slots) {
        Token owned = s.findHead(noun)
                .filter(p -> noun.is(Relation.OBJECT_OF_PREPOSITION))
                .flatMap(s::findHead)
                .filter(r -> sets.has("responsibility", r.lemma()))
                .orElse(noun);
        Optional<Token> verb =
                s.findHead(owned).filter(v -> owned.is(Relation.OBJECT) && sets.has("avowing-deeds", v.lemma()));
        return verb.isEmpty() ? List.of() : slots.referents(index, s, verb.get(), "subject");
    }

    /** "retaliate against <b>Russia</b> for interference", "accused <b>Israel</b> of attacks": who is held to have done it. */
    private static List<Referent> blamed(int index, Sentence s, Token noun, Slots slots) {
        Optional<Token> verb = s.findHead(noun)
                .filter(p -> noun.is(Relation.OBJECT_OF_PREPOSITION)
                        && (p.lemma().equals("for") || p.lemma().equals("of")))
                .flatMap(s::findHead)
                .filter(v -> v.wordClass() == WordClass.VERB);
        if (verb.isEmpty()) {
            return List.of();
        }
        List<Referent> found = slots.referents(index, s, verb.get(), "object");
        return found.isEmpty() ? slots.referents(index, s, verb.get(), "against") : found;
    }

    /**
     * "<b>said</b> in a meeting with X", "<b>was</b> there for a meeting", "<b>interrupted</b> a meeting": who does something on an
     * occasion takes part in it.
     */
    private Optional<Token> occasion(Sentence s, Token noun) {
        Token talk = measuring(s, noun);
        Optional<Token> head = s.findHead(talk);
        if (talk.is(Relation.OBJECT)) {
            return head.filter(v -> v.wordClass() == WordClass.VERB && sets.has("attending", v.lemma()));
        }
        return head.filter(p -> talk.is(Relation.OBJECT_OF_PREPOSITION)).flatMap(p -> s.findHead(p)
                .filter(v -> v.wordClass() == WordClass.VERB)
                .filter(v -> sets.has("occasion-prepositions", p.lemma())
                        || sets.has("purpose-prepositions", p.lemma()) && sets.has("staying", v.lemma())));
    }

    /** "<b>months</b> of talks": what measures out a noun, or the noun itself. */
    private Token measuring(Sentence s, Token noun) {
        return s.findHead(noun)
                .filter(p -> noun.is(Relation.OBJECT_OF_PREPOSITION) && sets.has("genitive", p.lemma()))
                .flatMap(s::findHead)
                .filter(m -> sets.has("measures", m.lemma()))
                .orElse(noun);
    }

    /** "have hit targets <b>in</b> solidarity with Gaza", "is in talks with": the verb's subject does both. */
    private static Optional<Token> prepositionSubject(Sentence s, Token noun, Set<String> prepositions) {
        return s.findHead(noun)
                .filter(p -> noun.is(Relation.OBJECT_OF_PREPOSITION) && prepositions.contains(p.lemma()))
                .flatMap(s::findHead)
                .filter(v -> v.wordClass() == WordClass.VERB && !s.hasChild(noun, Relation.DETERMINER));
    }

    /** The verb that only carries a noun: "launched an attack", "gave its support", "was given a warning". */
    Optional<Token> lightVerb(Sentence s, Token noun) {
        return carrier(s, noun, "light").or(() -> engaged(s, noun));
    }

    /** "is <b>implicated</b> in the bombing": the subject of this passive does it. */
    private boolean isInvolved(Sentence s, Token verb) {
        return sets.has("engage", verb.lemma()) && verb.isVerb() && Clauses.isPassive(s, verb);
    }

    private Optional<Token> carrier(Sentence s, Token noun, String set) {
        Optional<Token> head = s.findHead(noun);
        boolean carried = noun.is(Relation.OBJECT) || noun.is(Relation.PASSIVE_SUBJECT);
        return head.filter(h -> carried && h.wordClass() == WordClass.VERB && sets.has(set, h.lemma()));
    }

    /** "had <b>the backing of</b> Russia": received from Russia. */
    Optional<Token> receiver(Sentence s, Token noun) {
        Optional<Token> had = carrier(s, noun, "having")
                .filter(v -> sets.has("had-from", noun.lemma()))
                .filter(v -> sets.words("had-from-prepositions").stream()
                        .anyMatch(p -> !Clauses.prepositional(s, noun, p).isEmpty()));
        return carrier(s, noun, "receive").or(() -> had);
    }

    /** "accused <b>X</b> of the shelling", where a noun tells what somebody is accused of. */
    private Optional<Token> accusation(Sentence s, Token deed) {
        return s.findHead(deed)
                .filter(p -> deed.is(Relation.OBJECT_OF_PREPOSITION) && sets.has("accused-of", p.lemma()))
                .flatMap(s::findHead)
                .filter(v -> v.wordClass() == WordClass.VERB && sets.has("accusing", v.lemma()));
    }

    /** "engaged in a dialogue", "took part in the attack". */
    private Optional<Token> engaged(Sentence s, Token noun) {
        return s.findHead(noun)
                .filter(p -> noun.is(Relation.OBJECT_OF_PREPOSITION) && sets.has("engage-prepositions", p.lemma()))
                .flatMap(s::findHead)
                .filter(v -> (v.wordClass() == WordClass.VERB || v.isNominal()) && sets.has("engage", v.lemma()));
    }
}
