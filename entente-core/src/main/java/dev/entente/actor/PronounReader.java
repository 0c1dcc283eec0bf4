package dev.entente.actor;

import dev.entente.claim.ActorType;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves third-person pronouns, and only where the text leaves little doubt: a single compatible actor in reach, or the
 * subject of the sentence before.
 */
final class PronounReader {
    private static final Set<NounClass> PERSONS = Set.of(NounClass.ROLE, NounClass.PEOPLE, NounClass.MILITARY);
    private static final Set<NounClass> BODIES =
            Set.of(NounClass.GOVERNMENT, NounClass.COUNTRY, NounClass.ORGANISATION, NounClass.MEDIA, NounClass.ALIAS);

    private final Roster roster;
    private final Nouns nouns;
    private final Genders genders;
    private final NearSubjects subjects;
    private final HeldPersons held;
    private final ToldBefore told;
    private final OwnDoers doers;

    PronounReader(Roster roster, Nouns nouns) {
        this.roster = roster;
        this.nouns = nouns;
        this.genders = new Genders(roster, nouns);
        this.subjects = new NearSubjects(roster, nouns);
        this.held = new HeldPersons(nouns);
        this.told = new ToldBefore(nouns);
        this.doers = new OwnDoers(nouns);
    }

    /** Notes what a sentence that has been read tells of whom, for the pronouns of the next. */
    void leave(Sentence sentence, @Nullable Referent[] referents) {
        held.read(roster.sentence(), sentence, sentence.size(), referents);
        told.read(roster.sentence(), sentence, referents);
    }

    Optional<Referent> resolve(Sentence sentence, Token pronoun, @Nullable Referent[] referents) {
        Optional<Referent> meant = meant(sentence, pronoun, referents);
        meant.ifPresent(m -> genders.learn(pronoun, m));
        return meant;
    }

    private Optional<Referent> meant(Sentence sentence, Token pronoun, @Nullable Referent[] referents) {
        String form = pronoun.form().toLowerCase(java.util.Locale.ROOT);
        Optional<Token> asking = asking(sentence, pronoun);
        if (asking.isPresent()) {
            return asking.flatMap(v -> sentence.findChild(v, Relation.OBJECT))
                    .flatMap(o -> Optional.ofNullable(referents[o.index()]))
                    .map(r -> new Referent(r.id(), r.type(), pronoun.passage(), Referent.How.PRONOUN));
        }
        if (nouns.in("whose", form)) {
            return antecedent(sentence, pronoun, referents);
        }
        if (nouns.in("reflexive", form)) {
            return OwnDoers.ownSubject(sentence, pronoun, referents);
        }
        if (isImpersonal(sentence, pronoun)) {
            return Optional.empty();
        }
        Optional<Optional<Referent>> near = nearby(sentence, pronoun, referents);
        if (near.isPresent()) {
            return near.get().map(r -> new Referent(r.id(), r.type(), pronoun.passage(), Referent.How.PRONOUN));
        }
        if (nouns.in("she", form)) {
            return choose(pronoun, true).or(() -> stateAsShe(pronoun));
        }
        boolean other = nouns.in("it-they", form);
        if (nouns.in("he", form)) {
            Optional<Referent> person = choose(pronoun, true);
            if (person.isPresent() || !other) {
                return person;
            }
        }
        if (pronoun.is(Relation.POSSESSOR)) {
            Optional<Referent> kept = subjects.keptFrom(sentence, pronoun, referents)
                    .or(() -> subjects.blamed(sentence, pronoun, referents))
                    .filter(r -> fits(r, pronoun, false));
            if (kept.isPresent()) {
                return kept.map(r -> new Referent(r.id(), r.type(), pronoun.passage(), Referent.How.PRONOUN));
            }
            Optional<Referent> planner = planner(sentence, pronoun, referents);
            if (planner.isPresent()) {
                return planner.map(r -> new Referent(r.id(), r.type(), pronoun.passage(), Referent.How.PRONOUN));
            }
        }
        if (other) {
            Optional<Referent> sibling = coordinatePossessor(sentence, pronoun, referents);
            if (sibling.isPresent()) {
                return sibling.map(r -> new Referent(r.id(), r.type(), pronoun.passage(), Referent.How.PRONOUN));
            }
        }
        if (other && !sentence.hasChild(pronoun, Relation.RELATIVE_CLAUSE) && !pronoun.is(Relation.EXPLETIVE)) {
            Optional<Referent> persons = subjects.personsTold(pronoun);
            if (persons.isPresent()) {
                return persons;
            }
            return others(sentence, pronoun, referents);
        }
        return Optional.empty();
    }

    /** Whom "it" and "they" mean where no word beside them says so. */
    private Optional<Referent> others(Sentence sentence, Token pronoun, @Nullable Referent[] referents) {
        boolean ofHeld = held.isOfHeld(sentence, pronoun);
        if (ofHeld) {
            held.read(roster.sentence(), sentence, pronoun.index(), referents);
            if (held.isTold(roster.sentence())) {
                return held.held(pronoun);
            }
        }
        boolean plural = nouns.in("they", pronoun.form().toLowerCase(java.util.Locale.ROOT));
        Optional<Optional<Referent>> speaker =
                plural ? Optional.empty() : told.speaksOn(roster.sentence(), sentence, pronoun);
        if (speaker.isPresent()) {
            return speaker.get();
        }
        Optional<Optional<Referent>> about = subjects.relativeOwner(sentence, pronoun, referents);
        if (about.isPresent()) {
            return about.get();
        }
        Optional<Referent> chosen = choose(pronoun, false)
                .filter(r -> !ofHeld || r.type() == ActorType.GROUP)
                .filter(r -> !plural || !isOfUnknown(r))
                .filter(r -> !OwnDoers.isOfWhomItTells(sentence, pronoun, referents, r))
                .filter(r -> !isBlocked(sentence, pronoun, referents, r))
                .filter(r -> !isOutsideQuotation(pronoun, r));
        if (chosen.isEmpty() || !doers.isOwnDoer(sentence, pronoun, referents, chosen.get())) {
            return chosen;
        }
        return plural
                ? told.several(roster.sentence(), pronoun)
                        .filter(r -> !doers.isOwnDoer(sentence, pronoun, referents, r))
                : Optional.empty();
    }

    /** The sentence before is told of several whom nobody knows; whoever else it mentions is not "they". */
    private boolean isOfUnknown(Referent chosen) {
        if (!told.isOfUnknownSeveral(roster.sentence())) {
            return false;
        }
        for (Roster.Seen seen : roster.recent(1)) {
            if (seen.referent().id().equals(chosen.id())
                    && (seen.sentence() == roster.sentence() || seen.rank() == Roster.Rank.MAIN)) {
                return false;
            }
        }
        return true;
    }

    /** "دعا X Y إلى إعلان <b>استقالته</b>": in what is asked for, it is whoever is asked, or nobody known; the verb that asks. */
    private Optional<Token> asking(Sentence sentence, Token pronoun) {
        if (nouns.words("asking").isEmpty() || !pronoun.is(Relation.POSSESSOR)) {
            return Optional.empty();
        }
        Token at = pronoun;
        while (at.head() >= 0) {
            Token head = sentence.token(at.head());
            if (head.isVerb()) {
                boolean content = at.is(Relation.PREPOSITION);
                return Optional.of(head).filter(h -> content && nouns.in("asking", h.lemma()));
            }
            at = head;
        }
        return Optional.empty();
    }

    /** "Boko Haram, <b>whose</b> fighters seized the town": of whom the clause tells. */
    private static Optional<Referent> antecedent(Sentence sentence, Token pronoun, @Nullable Referent[] referents) {
        Token at = pronoun;
        while (at.head() >= 0 && !at.is(Relation.RELATIVE_CLAUSE)) {
            at = sentence.token(at.head());
        }
        return sentence.findHead(at)
                .flatMap(h -> Optional.ofNullable(referents[h.index()]))
                .map(r -> new Referent(r.id(), r.type(), pronoun.passage(), r.how()));
    }

    /** "<b>It</b> is disqualifying for a candidate to refuse": nobody. */
    private boolean isImpersonal(Sentence sentence, Token pronoun) {
        if (!nouns.in("impersonal", pronoun.form().toLowerCase(java.util.Locale.ROOT))
                || !pronoun.is(Relation.SUBJECT)) {
            return false;
        }
        Token verb = sentence.token(pronoun.head());
        boolean whose = sentence.children(verb, Relation.PREPOSITION).stream()
                .anyMatch(p -> nouns.in("impersonal-preposition", p.lemma()));
        return whose
                && sentence.children(verb).stream()
                        .filter(c -> c.is(Relation.ADVERBIAL_CLAUSE) || c.is(Relation.OPEN_COMPLEMENT))
                        .anyMatch(c -> sentence.children(c, Relation.AUXILIARY).stream()
                                .anyMatch(a -> a.inflection() == Form.INFINITIVE));
    }

    /**
     * Where the sentence itself settles whom a pronoun for a person means, or that nobody can tell: the noun before "and his", the
     * noun that a relative clause is about, and for an object whoever else is named.
     */
    private Optional<Optional<Referent>> nearby(Sentence sentence, Token pronoun, @Nullable Referent[] referents) {
        String form = pronoun.form().toLowerCase(java.util.Locale.ROOT);
        if (!nouns.words("one-person").contains(form)) {
            return Optional.empty();
        }
        if (pronoun.is(Relation.POSSESSOR)) {
            if (isToldTo(sentence, pronoun, referents)) {
                return Optional.of(Optional.empty());
            }
            return besideOwner(sentence, pronoun)
                    .or(() -> relativeSubject(sentence, pronoun))
                    .or(() -> NearSubjects.named(sentence, pronoun, referents))
                    .map(t -> Optional.ofNullable(referents[t.index()]).filter(r -> fits(r, pronoun, true)))
                    .filter(r -> r.isPresent());
        }
        if (pronoun.relation().isSubject()) {
            return agent(sentence, pronoun, referents).map(Optional::of);
        }
        return doubtful(sentence, pronoun, referents) ? Optional.of(Optional.empty()) : Optional.empty();
    }

    /** "in the message sent to Berg by <b>Lee</b> when he said": who does it in a passive is as near as a subject. */
    private Optional<Referent> agent(Sentence sentence, Token pronoun, @Nullable Referent[] referents) {
        Optional<Referent> agent = Optional.empty();
        for (int i = 0; i < pronoun.index(); i++) {
            @Nullable Referent known = referents[i];
            if (known == null || !fits(known, pronoun, true)) {
                continue;
            }
            Token token = sentence.token(i);
            if (token.relation().isSubject()) {
                return Optional.empty();
            }
            boolean does = token.is(Relation.OBJECT_OF_PREPOSITION)
                    && sentence.token(token.head()).is(Relation.AGENT);
            agent = does ? Optional.of(known) : agent;
        }
        return agent;
    }

    /** "<b>Chad's</b> determination to pursue its plan": whose determination it is. */
    private Optional<Referent> planner(Sentence sentence, Token pronoun, @Nullable Referent[] referents) {
        Token verb = sentence.token(
                sentence.token(pronoun.head()).head() < 0
                        ? pronoun.head()
                        : sentence.token(pronoun.head()).head());
        boolean plan =
                verb.is(Relation.NOUN_CLAUSE) && verb.inflection() == Form.BARE && verb.index() < pronoun.index();
        return !plan
                ? Optional.empty()
                : sentence.children(sentence.token(verb.head()), Relation.POSSESSOR).stream()
                        .flatMap(p -> Optional.ofNullable(referents[p.index()]).stream())
                        .filter(r -> r.type() != ActorType.PERSON && r.type() != ActorType.UNKNOWN)
                        .findFirst();
    }

    /** "told Magufuli that Kenya would support <b>his</b> bid": the one's or the other's. */
    private boolean isToldTo(Sentence sentence, Token pronoun, @Nullable Referent[] referents) {
        Token at = sentence.token(pronoun.head());
        while (at.head() >= 0 && !at.is(Relation.COMPLEMENT)) {
            if (at.relation().isSubject()) {
                return false;
            }
            at = sentence.token(at.head());
        }
        if (at.head() < 0) {
            return false;
        }
        Optional<Referent> inside =
                sentence.findChild(at, Relation.SUBJECT).flatMap(t -> Optional.ofNullable(referents[t.index()]));
        boolean own = inside.filter(r -> fits(r, pronoun, true)).isPresent();
        return !own
                && sentence.children(sentence.token(at.head())).stream()
                        .filter(c -> c.is(Relation.OBJECT) || c.is(Relation.DATIVE))
                        .anyMatch(c -> Optional.ofNullable(referents[c.index()])
                                .filter(r -> fits(r, pronoun, true))
                                .isPresent());
    }

    /** "<b>Bush</b> and his wife". */
    private static Optional<Token> besideOwner(Sentence sentence, Token pronoun) {
        Token owned = sentence.token(pronoun.head());
        return Optional.of(owned)
                .filter(o -> o.is(Relation.CONJUNCT))
                .map(o -> sentence.token(o.head()))
                .filter(t -> t.isNominal() && t.index() < pronoun.index());
    }

    /** "John Berg, a <b>staffer</b> who told his aides": whom the clause is about; the name that it stands beside. */
    private static Optional<Token> relativeSubject(Sentence sentence, Token pronoun) {
        Token at = pronoun;
        while (at.head() >= 0 && !at.is(Relation.RELATIVE_CLAUSE)) {
            if (at.relation().isSubject()
                    || at.index() != pronoun.index()
                            && at.isVerb()
                            && (sentence.hasChild(at, Relation.SUBJECT)
                                    || sentence.hasChild(at, Relation.PASSIVE_SUBJECT))) {
                return Optional.empty();
            }
            at = sentence.token(at.head());
        }
        Token clause = at;
        return sentence.findChild(clause, Relation.SUBJECT)
                .filter(w -> clause.is(Relation.RELATIVE_CLAUSE) && w.lemma().equals("who"))
                .flatMap(w -> sentence.findHead(clause))
                .map(n -> n.is(Relation.APPOSITION) ? sentence.findHead(n).orElse(n) : n);
    }

    /** "called on Dean to apologise to Trump for accusing <b>him</b>": more than one besides the doer. */
    private boolean doubtful(Sentence sentence, Token pronoun, @Nullable Referent[] referents) {
        boolean object = pronoun.is(Relation.OBJECT) || pronoun.is(Relation.OBJECT_OF_PREPOSITION);
        if (!object) {
            return false;
        }
        Set<String> others = new LinkedHashSet<>();
        for (int i = 0; i < pronoun.index(); i++) {
            @Nullable Referent known = referents[i];
            if (known != null && known.how() == Referent.How.NAME && fits(known, pronoun, true)) {
                others.add(known.id());
            }
        }
        OwnDoers.ownDoer(sentence, pronoun, referents).ifPresent(d -> others.remove(d.id()));
        return others.size() > 1;
    }

    /** "Britain and <b>her</b> ally": where no person is in reach, and one state alone. */
    private Optional<Referent> stateAsShe(Token pronoun) {
        List<Roster.Seen> recent = roster.recent(1);
        boolean person = recent.stream()
                .anyMatch(s -> s.referent().type() == ActorType.PERSON && fits(s.referent(), pronoun, true));
        List<Referent> states = recent.stream()
                .filter(s -> s.sentence() == roster.sentence() || s.subject())
                .map(Roster.Seen::referent)
                .filter(r -> r.type() == ActorType.STATE)
                .toList();
        boolean one = states.stream().map(Referent::id).distinct().count() == 1;
        return person || !one
                ? Optional.empty()
                : Optional.of(
                        new Referent(states.get(0).id(), ActorType.STATE, pronoun.passage(), Referent.How.PRONOUN));
    }

    /** "Chad spoke. “<b>They</b> are killing us,” a man said": whom the man means is not told outside of his words. */
    private boolean isOutsideQuotation(Token pronoun, Referent chosen) {
        boolean plural = nouns.in("they", pronoun.form().toLowerCase(java.util.Locale.ROOT));
        int named = roster.recent().stream()
                .filter(s -> s.referent().id().equals(chosen.id()))
                .findFirst()
                .map(s -> s.referent().mention().end())
                .orElse(pronoun.start());
        return plural && roster.opensQuotation(named, pronoun.start());
    }

    /**
     * Somebody unknown stands nearer: "Egypt said the <b>developers</b> ran a scheme in which they looted", "Iran ... the
     * <b>regime</b> and its quest".
     */
    private boolean isBlocked(Sentence sentence, Token pronoun, @Nullable Referent[] referents, Referent chosen) {
        boolean plural = nouns.in("they", pronoun.form().toLowerCase(java.util.Locale.ROOT));
        for (int i = pronoun.index() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            @Nullable Referent known = referents[token.index()];
            if (!plural && known == null && isThing(token) && isThingHere(sentence, pronoun)) {
                return true;
            }
            if (known != null && known.id().equals(chosen.id())) {
                return false;
            }
            boolean agrees = token.wordClass() == WordClass.NOUN && (token.inflection() == Form.PLURAL) == plural;
            boolean prominent = token.relation().isSubject()
                    || token.is(Relation.POSSESSOR)
                    || nouns.findClass(token)
                            .filter(c -> BODIES.contains(c) || plural && PERSONS.contains(c))
                            .isPresent();
            if (known == null && agrees && prominent && isSomebody(token, plural)) {
                return true;
            }
            if (plural
                    && agrees
                    && token.relation().isSubject()
                    && pronoun.relation().isSubject()
                    && chosen.type() != ActorType.GROUP
                    && (known == null || !known.id().equals(chosen.id()))) {
                // "the <b>vessels</b> were there when they were attacked"
                return true;
            }
        }
        return !plural && isThingHere(sentence, pronoun);
    }

    /** "admitted using the <b>code</b> but does not defend it": an object that this sentence has named before. */
    private static boolean isThingHere(Sentence sentence, Token pronoun) {
        boolean object = pronoun.is(Relation.OBJECT) || pronoun.is(Relation.OBJECT_OF_PREPOSITION);
        return object
                && sentence.tokens().subList(0, pronoun.index()).stream()
                        .anyMatch(t -> t.wordClass() == WordClass.NOUN
                                && t.inflection() != Form.PLURAL
                                && (t.is(Relation.OBJECT) || t.relation().isSubject()));
    }

    private static boolean isThing(Token token) {
        return token.wordClass() == WordClass.NOUN && token.inflection() != Form.PLURAL && token.is(Relation.OBJECT);
    }

    private boolean isSomebody(Token noun, boolean plural) {
        return plural
                ? nouns.findClass(noun)
                        .filter(c -> c == NounClass.CONDUCT || c == NounClass.SITE)
                        .isEmpty()
                : nouns.findClass(noun).filter(BODIES::contains).isPresent();
    }

    /** "the regime's crimes and <b>its</b> attacks": the possessor of the noun before "and". */
    private static Optional<Referent> coordinatePossessor(
            Sentence sentence, Token pronoun, @Nullable Referent[] referents) {
        if (!pronoun.is(Relation.POSSESSOR)) {
            return Optional.empty();
        }
        Token owned = sentence.token(pronoun.head());
        if (!owned.is(Relation.CONJUNCT)) {
            return Optional.empty();
        }
        return sentence.children(sentence.token(owned.head()), Relation.POSSESSOR).stream()
                .flatMap(p -> Optional.ofNullable(referents[p.index()]).stream())
                .findFirst();
    }

    private Optional<Referent> choose(Token pronoun, boolean person) {
        List<Roster.Seen> recent =
                prominent(ofKnownGender(roster.recent(person ? 3 : 1), pronoun, person), pronoun, person);
        Set<String> ids = new LinkedHashSet<>();
        for (Roster.Seen seen : recent) {
            if (fits(seen.referent(), pronoun, person)) {
                ids.add(seen.referent().id());
            }
        }
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        Optional<Roster.Seen> chosen = ids.size() == 1
                ? recent.stream()
                        .filter(s -> fits(s.referent(), pronoun, person))
                        .findFirst()
                : nouns.in("people-only", pronoun.form().toLowerCase(java.util.Locale.ROOT))
                        ? Optional.<Roster.Seen>empty()
                        : several(recent, pronoun, person)
                                .or(() -> lastSubject(recent, pronoun, person))
                                .or(() -> onlyOneHere(recent, pronoun, person));
        return chosen.flatMap(s -> bearer(s.referent(), pronoun))
                .map(r -> new Referent(r.id(), r.type(), pronoun.passage(), Referent.How.PRONOUN));
    }

    /** Without those who stand inside of a phrase for others, where others are left who fit. */
    private List<Roster.Seen> prominent(List<Roster.Seen> recent, Token pronoun, boolean person) {
        Set<String> nested = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (Roster.Seen seen : recent) {
            if (fits(seen.referent(), pronoun, person)) {
                (seen.rank() == Roster.Rank.NESTED ? nested : others)
                        .add(seen.referent().id());
            }
        }
        nested.removeAll(others);
        return person || nested.isEmpty() || others.isEmpty()
                ? recent
                : recent.stream()
                        .filter(s -> !nested.contains(s.referent().id()))
                        .toList();
    }

    /** "Clinton said ...": of several who bear the name the one that the pronoun fits; if it fits more than one, nobody. */
    private Optional<Referent> bearer(Referent chosen, Token pronoun) {
        if (chosen.how() != Referent.How.NAME || chosen.id().contains("-")) {
            return Optional.of(chosen);
        }
        List<String> bearers = roster.known().stream()
                .filter(id -> id.endsWith("-" + chosen.id()) && roster.type(id) == ActorType.PERSON)
                .toList();
        List<Referent> fitting = bearers.stream()
                .map(id -> new Referent(id, ActorType.PERSON, chosen.mention(), Referent.How.NAME))
                .filter(r -> fits(r, pronoun, true))
                .toList();
        return bearers.isEmpty()
                ? Optional.of(chosen)
                : fitting.stream().findFirst().filter(r -> fitting.size() == 1);
    }

    /** Where a name tells that its bearer fits, those whose names tell nothing are out. */
    private List<Roster.Seen> ofKnownGender(List<Roster.Seen> recent, Token pronoun, boolean person) {
        List<Roster.Seen> known = !person
                ? List.of()
                : recent.stream()
                        .filter(s -> fits(s.referent(), pronoun, true)
                                && genders.of(s.referent()).isPresent())
                        .toList();
        boolean female = nouns.in("she", pronoun.form().toLowerCase(java.util.Locale.ROOT));
        return known.isEmpty() || !female || isAboutAnother(recent, pronoun) ? recent : known;
    }

    /** "<b>Melanie</b> thought so. She ...": the sentence before tells of somebody whose name tells nothing. */
    private boolean isAboutAnother(List<Roster.Seen> recent, Token pronoun) {
        for (Roster.Seen seen : recent) {
            boolean told = seen.rank() == Roster.Rank.MAIN && seen.referent().how() == Referent.How.NAME;
            if (told && fits(seen.referent(), pronoun, true)) {
                return genders.of(seen.referent()).isEmpty();
            }
        }
        return false;
    }

    /** "The <b>journalists</b> were arrested. Amnesty called for their release": of several and one, "they" are the several. */
    private Optional<Roster.Seen> several(List<Roster.Seen> recent, Token pronoun, boolean person) {
        boolean here = recent.stream()
                .anyMatch(s -> s.referent().type() == ActorType.GROUP && s.sentence() == roster.sentence());
        if (person || here || !nouns.in("several", pronoun.form().toLowerCase(java.util.Locale.ROOT))) {
            return Optional.empty();
        }
        return lastSubject(recent, pronoun, false)
                .filter(one -> one.referent().type() != ActorType.GROUP)
                .flatMap(one -> recent.stream()
                        .filter(s -> s.subject() && s.referent().type() == ActorType.GROUP)
                        .filter(s -> s.sentence() == roster.sentence() - 1)
                        .findFirst());
    }

    /** The one actor of this sentence that fits. */
    private Optional<Roster.Seen> onlyOneHere(List<Roster.Seen> recent, Token pronoun, boolean person) {
        List<Roster.Seen> here = recent.stream()
                .filter(s -> s.sentence() == roster.sentence() && fits(s.referent(), pronoun, person))
                .toList();
        boolean one = here.stream().map(s -> s.referent().id()).distinct().count() == 1;
        return one ? here.stream().findFirst() : Optional.empty();
    }

    /** The last subject that fits, in this sentence or the one before. */
    private Optional<Roster.Seen> lastSubject(List<Roster.Seen> recent, Token pronoun, boolean person) {
        return recent.stream()
                .filter(s -> s.subject() && s.sentence() >= roster.sentence() - (person ? 2 : 1))
                .filter(s -> person || isTold(s, pronoun))
                .filter(s -> fits(s.referent(), pronoun, person))
                .findFirst();
    }

    /** "ISIL could become a force. <b>They</b> cannot blame it": a body is "they" later only where a sentence was told of it. */
    private boolean isTold(Roster.Seen seen, Token pronoun) {
        return seen.sentence() == roster.sentence()
                || seen.rank() == Roster.Rank.MAIN
                || seen.referent().type() == ActorType.GROUP
                || !nouns.in("they", pronoun.form().toLowerCase(java.util.Locale.ROOT));
    }

    private boolean fits(Referent referent, Token pronoun, boolean person) {
        boolean isPerson = referent.type() == ActorType.PERSON;
        boolean maybePerson = referent.type() == ActorType.UNKNOWN
                && referent.how() == Referent.How.NAME
                && !nouns.in("article", roster.wordBefore(referent.mention()))
                && !genders.isAcronym(referent.id(), referent.mention());
        if (!person) {
            boolean plural = nouns.in("they", pronoun.form().toLowerCase(java.util.Locale.ROOT));
            boolean people = nouns.in("people-only", pronoun.form().toLowerCase(java.util.Locale.ROOT));
            boolean agrees = people
                    ? referent.type() == ActorType.GROUP
                    : plural ? referent.type() != ActorType.UNKNOWN : referent.type() != ActorType.GROUP;
            return !isPerson
                    && agrees
                    && (plural || !roster.isJoint(referent.mention()))
                    && referent.how() != Referent.How.PLACE
                    && !(plural && referent.type() == ActorType.PLACE)
                    && !nouns.in("locative", roster.wordBefore(referent.mention()));
        }
        boolean female = nouns.in("she", pronoun.form().toLowerCase(java.util.Locale.ROOT));
        Nouns.Gender other = female ? Nouns.Gender.MALE : Nouns.Gender.FEMALE;
        return (isPerson || maybePerson)
                && genders.of(referent).filter(g -> g == other).isEmpty();
    }
}
