package dev.entente.actor;

import dev.entente.claim.ActorType;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.Passage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves descriptions: "Israeli forces", "the movement", "Iranian students", "the foreign minister of France". */
final class DescriptionReader {
    private static final Set<ActorType> MOVEMENTS =
            Set.of(ActorType.ARMED_GROUP, ActorType.PARTY, ActorType.ORGANISATION);

    private final Roster roster;
    private final Nouns nouns;
    private final Phrases phrases;
    private final OfficeHolders holders;
    private final LastStates states;
    private final GroupWords wording;
    private final Map<String, String> aliases = new HashMap<>();
    private final NameWords words;
    private final Movements movements;
    private final Map<String, Cause> causes = new LinkedHashMap<>();

    private final Introduced introduced;

    private record Cause(String id, String name) {}

    DescriptionReader(Roster roster, Nouns nouns, Phrases phrases) {
        this.roster = roster;
        this.nouns = nouns;
        this.phrases = phrases;
        this.states = new LastStates(roster, nouns);
        this.introduced = new Introduced(roster, nouns, phrases);
        this.wording = new GroupWords(roster, nouns, phrases);
        this.holders = new OfficeHolders(roster, nouns, phrases);
        this.words = new NameWords(roster, nouns);
        this.movements = new Movements(roster, nouns, phrases, words);
    }

    /** From now on descriptions are of that sentence; its names are known already, those behind a description, too. */
    void enter(@Nullable Referent[] named) {
        states.enter(named);
    }

    /** Notes of which states the document tells. */
    void home(Set<String> homes) {
        states.home(homes);
    }

    /** Notes the bodies that a sentence that has been read has introduced, and of which of them it is told. */
    void leave(Sentence sentence, @Nullable Referent[] referents) {
        introduced.read(sentence, referents);
    }

    /** Notes what a phrase with its owner in it declares for bare ones: "the Israeli enemy", "the Palestinian resistance". */
    void declare(Sentence sentence, Token head, Referent owner) {
        Optional<NounClass> noun = nouns.findClass(head);
        if (noun.isEmpty()) {
            return;
        }
        if (noun.get() == NounClass.ALIAS && owner.type() == ActorType.STATE) {
            alias(head.lemma(), owner.id());
        }
        if (nouns.in("sole", head.lemma()) && owner.type() == ActorType.STATE) {
            aliases.merge(head.lemma(), owner.id(), (old, now) -> old.equals(now) ? old : "");
        }
        if (noun.get() == NounClass.CAUSE) {
            String name = wording.core(sentence, head);
            causes.putIfAbsent(
                    head.lemma(), new Cause(Slug.of(name.contains(" ") ? name : owner.id() + " " + name), name));
        }
    }

    /** "المقاومة" is whom the registered "المقاومة الفلسطينية" names anywhere in the text. */
    void named(Token head, Referent name) {
        causes.put(head.lemma(), new Cause(name.id(), ""));
    }

    /** A bare "enemy" or "regime" means the one state that the text calls so anywhere; of two it means neither. */
    void alias(String lemma, String id) {
        aliases.merge(lemma, id, (old, now) -> old.equals(now) ? old : "");
        nouns.words("enemy").forEach(enemy -> aliases.merge(enemy, id, (old, now) -> old.equals(now) ? old : ""));
    }

    boolean isAlias(Token head) {
        return nouns.is(head, NounClass.ALIAS);
    }

    Optional<Referent> resolve(Sentence sentence, Token head, Optional<Referent> owner) {
        NounClass noun = isNewsAgency(sentence, head)
                ? NounClass.MEDIA
                : nouns.findClass(head).orElse(NounClass.CONDUCT);
        if (isDefinite(sentence, head) && phrases.core(sentence, head).size() == 1) {
            Optional<Optional<Referent>> before = introduced.meant(sentence, head);
            if (before.isPresent()) {
                return before.get();
            }
        }
        Optional<Referent> definite = isDefinite(sentence, head) && noun != NounClass.COUNTRY
                ? headOfKnownName(sentence, head)
                : Optional.empty();
        boolean declared = noun == NounClass.CAUSE && causes.containsKey(head.lemma());
        boolean another = noun == NounClass.GOVERNMENT
                && definite.filter(r -> roster.type(r.id()) != ActorType.BODY).isPresent();
        if (definite.isPresent() && !declared && !another && noun != NounClass.PEOPLE && noun != NounClass.CONDUCT) {
            return definite;
        }
        Optional<Referent> theirs = theirs(sentence, head, noun, owner);
        if (theirs.isPresent()) {
            return theirs;
        }
        return switch (noun) {
            case CONDUCT, SITE, PARTITIVE -> Optional.empty();
            case CAUSE -> cause(sentence, head).or(() -> asItStands(sentence, head));
            case ALIAS -> alias(sentence, head, owner);
            case PEOPLE -> people(sentence, head, owner);
            case ROLE -> role(sentence, head, owner);
            case ORGANISATION -> organisation(sentence, head, owner).or(() -> asItStands(sentence, head));
            case MEDIA -> medium(sentence, head, owner);
            case GOVERNMENT, MILITARY ->
                owner.map(o -> o.type() == ActorType.GROUP && noun == NounClass.MILITARY
                                ? group(sentence, head)
                                : owned(sentence, head, o))
                        .or(() -> government(sentence, head, noun))
                        .or(() -> noun == NounClass.MILITARY ? asItStands(sentence, head) : Optional.empty());
            case COUNTRY -> country(sentence, head);
        };
    }

    /** "<b>the board</b> fired him", "<b>Congress</b> cut the funds": a body that nothing before names is somebody all the same. */
    private Optional<Referent> asItStands(Sentence sentence, Token head) {
        boolean named = head.wordClass() == WordClass.NAME
                && head.isCapitalised()
                && nouns.is(head, NounClass.ORGANISATION)
                && phrases.core(sentence, head).size() == 1
                && !sentence.hasChild(head, Relation.PREPOSITION);
        boolean definite =
                isDefinite(sentence, head) && head.wordClass() == WordClass.NOUN && !nouns.in("cautious", head.lemma());
        boolean stands = (named || definite) && head.inflection() != Form.PLURAL && !head.is(Relation.COMPOUND);
        Passage mention = phrases.mention(sentence, head);
        return stands
                ? Optional.of(new Referent(roster.unnamed(mention), ActorType.ORGANISATION, mention, Referent.How.ROLE))
                : Optional.empty();
    }

    /** "his country", "her government" and "his forces" are the state for which they speak; "their Chinese counterpart" speaks for China. */
    private Optional<Referent> theirs(Sentence sentence, Token head, NounClass noun, Optional<Referent> owner) {
        boolean owned = sentence.hasChild(head, Relation.POSSESSOR);
        if (owned && owner.isPresent() && owner.get().type() == ActorType.PERSON) {
            boolean state = noun == NounClass.COUNTRY || noun == NounClass.GOVERNMENT || noun == NounClass.MILITARY;
            return owner.filter(o -> state && (noun == NounClass.MILITARY || head.inflection() != Form.PLURAL))
                    .flatMap(o -> roster.findHome(o.id()))
                    .map(id -> new Referent(id, roster.type(id), phrases.mention(sentence, head), Referent.How.OWNED));
        }
        return owner.filter(o -> owned && o.type() == ActorType.STATE && nouns.in("allied", head.lemma()))
                .filter(o -> o.mention().end() <= head.start())
                .filter(o -> sentence.children(head, Relation.POSSESSOR).stream()
                        .noneMatch(t -> o.mention().contains(t.start())))
                .map(o -> owned(sentence, head, o));
    }

    private boolean isNewsAgency(Sentence sentence, Token head) {
        return nouns.in("agency", head.lemma())
                && sentence.children(head, Relation.COMPOUND).stream().anyMatch(c -> nouns.in("news", c.lemma()));
    }

    private boolean isDefinite(Sentence sentence, Token head) {
        return nouns.in("definite", phrases.determiner(sentence, head));
    }

    /** "the Council" after "the Security Council", "the axis" after "the Axis of Resistance". */
    private Optional<Referent> headOfKnownName(Sentence sentence, Token head) {
        String word = head.lemma();
        List<Token> core = phrases.core(sentence, head);
        if (core.size() > 1) {
            return Optional.empty();
        }
        return roster.findLast(r -> isCalled(r, word)).map(r -> described(r, sentence, head));
    }

    /** "the Supreme <b>Court</b>", and "the appeals <b>court</b>", which is another one. */
    private boolean isCalled(Referent referent, String word) {
        boolean name = referent.how() == Referent.How.NAME
                && referent.type() != ActorType.STATE
                && referent.type() != ActorType.PERSON
                && words.has(referent.id(), word);
        boolean described = referent.how() == Referent.How.GROUP || referent.how() == Referent.How.OWNED;
        return name
                || described
                        && referent.type() == ActorType.ORGANISATION
                        && nouns.in("firm-organisation", word)
                        && NameWords.endsWith(roster.words(referent.mention()), word);
    }

    private Referent described(Referent known, Sentence sentence, Token head) {
        return new Referent(known.id(), known.type(), phrases.mention(sentence, head), Referent.How.DESCRIPTION);
    }

    private Referent owned(Sentence sentence, Token head, Referent owner) {
        return new Referent(owner.id(), owner.type(), phrases.mention(sentence, head), Referent.How.OWNED);
    }

    private Optional<Referent> government(Sentence sentence, Token head, NounClass noun) {
        List<Token> core = phrases.core(sentence, head);
        boolean several = head.inflection() == Form.PLURAL || nouns.in("collective", head.lemma());
        boolean soldiers = noun == NounClass.MILITARY && several && !isDefinite(sentence, head);
        boolean officials = noun == NounClass.GOVERNMENT
                && head.inflection() == Form.PLURAL
                && !nouns.modifiersFollow()
                && !nouns.in("sides", head.lemma());
        if (core.size() > 1 && (head.inflection() == Form.PLURAL || noun == NounClass.MILITARY)
                || soldiers
                || officials) {
            return Optional.of(group(sentence, head));
        }
        if (core.size() > 1 && head.inflection() != Form.PLURAL && isKindOfGovernment(sentence, head, core)) {
            return states.last(sentence, head)
                    .map(r -> described(r, sentence, head))
                    .or(() -> Optional.of(named(sentence, head, ActorType.BODY)));
        }
        boolean bare = core.size() == 1 && isDefinite(sentence, head);
        String declared = nouns.in("sole", head.lemma()) ? aliases.getOrDefault(head.lemma(), "") : "";
        if (bare && !declared.isEmpty()) {
            return Optional.of(new Referent(
                    declared, roster.type(declared), phrases.mention(sentence, head), Referent.How.DESCRIPTION));
        }
        return bare && head.inflection() != Form.PLURAL
                ? states.last(sentence, head).map(r -> described(r, sentence, head))
                : Optional.empty();
    }

    /** "the <b>federal</b> government", "the <b>transitional</b> government": a state's, whichever it is. */
    private boolean isKindOfGovernment(Sentence sentence, Token head, List<Token> core) {
        return isDefinite(sentence, head)
                && nouns.in("governments", head.lemma())
                && core.size() == 2
                && nouns.in("kinds-of-government", core.get(0).lemma());
    }

    private Optional<Referent> country(Sentence sentence, Token head) {
        boolean bare =
                isDefinite(sentence, head) && phrases.core(sentence, head).size() == 1;
        return bare && head.inflection() != Form.PLURAL
                ? states.calledSo(head).or(() -> states.last(sentence, head)).map(r -> described(r, sentence, head))
                : Optional.empty();
    }

    private Optional<Referent> cause(Sentence sentence, Token head) {
        Cause cause = causes.get(head.lemma());
        if (cause == null) {
            return Optional.empty();
        }
        Passage mention = phrases.mention(sentence, head);
        boolean named = phrases.core(sentence, head).size() > 1;
        roster.know(cause.id(), ActorType.GROUP, cause.name());
        return Optional.of(new Referent(
                cause.id(), ActorType.GROUP, mention, named ? Referent.How.GROUP : Referent.How.DESCRIPTION));
    }

    private Optional<Referent> alias(Sentence sentence, Token head, Optional<Referent> owner) {
        if (owner.isPresent() && owner.get().type() == ActorType.STATE) {
            return owner.map(o -> owned(sentence, head, o));
        }
        String id = aliases.getOrDefault(head.lemma(), "");
        if (!id.isEmpty()) {
            return Optional.of(
                    new Referent(id, roster.type(id), phrases.mention(sentence, head), Referent.How.DESCRIPTION));
        }
        return nouns.in("rule", head.lemma()) && isDefinite(sentence, head)
                ? states.last(sentence, head).map(r -> described(r, sentence, head))
                : Optional.empty();
    }

    private Optional<Referent> people(Sentence sentence, Token head, Optional<Referent> owner) {
        boolean plural = head.inflection() == Form.PLURAL
                || head.isVerb()
                || head.wordClass() == WordClass.NOUN && isCollective(head);
        Optional<Token> cause = sentence.children(head, Relation.COMPOUND).stream()
                .filter(t -> causes.containsKey(t.lemma()))
                .findFirst();
        if (cause.isPresent()) {
            return cause(sentence, cause.get()).map(r -> r.at(phrases.mention(sentence, head)));
        }
        boolean governments = nouns.isLemma(head, NounClass.GOVERNMENT)
                && owner.filter(o -> o.type() == ActorType.STATE && o.mention().start() > head.start())
                        .isPresent();
        if (governments) {
            return owner.map(o -> owned(sentence, head, o));
        }
        boolean ofBody = owner.filter(o -> MOVEMENTS.contains(o.type())
                        && o.how() == Referent.How.NAME
                        && o.mention().start() < head.start())
                .isPresent();
        if (ofBody) {
            return owner.map(o -> owned(sentence, head, o));
        }
        if (plural) {
            boolean anybody = nouns.in("anybody", head.lemma())
                    && owner.isEmpty()
                    && phrases.core(sentence, head).size() == 1;
            return anybody ? Optional.empty() : Optional.of(group(sentence, head));
        }
        if (head.is(Relation.COMPOUND) && head.index() < head.head()) {
            // "the Refugee Convention", "rebel leader": not somebody by himself
            return Optional.empty();
        }
        Passage mention = phrases.mention(sentence, head);
        return Optional.of(new Referent(roster.unnamed(mention), ActorType.PERSON, mention, Referent.How.ROLE));
    }

    private boolean isCollective(Token head) {
        return nouns.in("collective", head.lemma());
    }

    /** A group without a registered name is known by its words. */
    private Referent group(Sentence sentence, Token head) {
        return named(sentence, head, ActorType.GROUP);
    }

    private Referent named(Sentence sentence, Token head, ActorType type) {
        String words = wording.core(sentence, head);
        String whole = roster.words(wording.whole(sentence, head));
        boolean sided =
                sentence.children(head, Relation.NOUN_CLAUSE).stream().anyMatch(c -> nouns.in("allegiance", c.lemma()));
        String name = words.contains(" ") && !sided || whole.split(" ").length > 12 ? words : whole;
        String id = Slug.of(name);
        roster.know(id, type, name);
        roster.know(id, type, whole);
        return new Referent(id, roster.type(id), phrases.mention(sentence, head), Referent.How.GROUP);
    }

    private Optional<Referent> organisation(Sentence sentence, Token head, Optional<Referent> owner) {
        if (head.inflection() == Form.PLURAL) {
            return Optional.of(group(sentence, head));
        }
        if (owner.isEmpty() && nouns.in("state-bodies", head.lemma().toLowerCase(java.util.Locale.ROOT))) {
            return stateBody(sentence, head);
        }
        if (owner.isEmpty()
                && !isDefinite(sentence, head)
                && phrases.core(sentence, head).size() > 1) {
            return Optional.of(named(sentence, head, ActorType.ORGANISATION));
        }
        if (owner.isPresent() && isNameBefore(sentence, head, owner.get())) {
            return owner.map(o -> owned(sentence, head, o));
        }
        if (owner.isPresent()) {
            return Optional.of(bodyOf(sentence, head, owner.get()));
        }
        List<Token> core = phrases.core(sentence, head);
        Optional<Referent> known = isDefinite(sentence, head)
                        && core.stream().allMatch(t -> t == head || nouns.in("loose-adjectives", t.lemma()))
                ? movements.find(sentence, head)
                : Optional.empty();
        return known.isPresent() || core.size() == 1
                ? known
                : Optional.of(named(sentence, head, ActorType.ORGANISATION));
    }

    /** "the Defense Ministry": the one of that name that the text has named last, if no other state is named in between. */
    private Optional<Referent> stateBody(Sentence sentence, Token head) {
        Passage mention = phrases.mention(sentence, head);
        String rest = roster.bodyOfState(wording.core(sentence, head), "");
        Optional<Referent> last = roster.findLast(r -> r.id().startsWith(rest) || r.id().contains("-" + rest));
        boolean other = last.isPresent()
                && roster.recent(0).stream()
                        .map(Roster.Seen::referent)
                        .filter(r -> r.type() == ActorType.STATE)
                        .anyMatch(r -> !last.get().id().endsWith("-of-" + r.id()));
        boolean named = phrases.core(sentence, head).size() > 1 || head.isCapitalised();
        return last.filter(r -> !other)
                .map(r -> described(r, sentence, head))
                .or(() -> named
                        ? Optional.of(new Referent(
                                roster.unnamed(mention), ActorType.ORGANISATION, mention, Referent.How.ROLE))
                        : Optional.empty());
    }

    /** "the Hamas movement", "the Wagner group": the name itself with a common noun behind it. */
    private static boolean isNameBefore(Sentence sentence, Token head, Referent owner) {
        return owner.mention().start() < head.start()
                && owner.type() != ActorType.STATE
                && owner.type() != ActorType.PLACE
                && owner.type() != ActorType.PERSON
                && owner.how() != Referent.How.GROUP
                && sentence.children(head, Relation.COMPOUND).stream()
                        .anyMatch(t -> owner.mention().contains(t.start()));
    }

    private Referent bodyOf(Sentence sentence, Token head, Referent owner) {
        Optional<String> wing = wing(sentence, head, owner);
        if (wing.isPresent()) {
            return new Referent(
                    wing.get(), roster.type(wing.get()), phrases.mention(sentence, head), Referent.How.OWNED);
        }
        String words = wording.core(sentence, head);
        String id = Slug.of(
                owner.mention().start() < head.start() && words.contains(" ") ? words : words + " of " + owner.id());
        if (owner.type() == ActorType.STATE && nouns.in("state-bodies", head.lemma())) {
            id = roster.bodyOfState(phrases.withoutOwner(sentence, head, owner), owner.id());
        }
        roster.know(id, ActorType.ORGANISATION, words.contains(" ") ? words : "");
        roster.belongs(id, owner.id());
        return new Referent(id, roster.type(id), phrases.mention(sentence, head), Referent.How.OWNED);
    }

    /** "the armed wing of X": the one armed group that the registry knows as a part of X. */
    private Optional<String> wing(Sentence sentence, Token head, Referent owner) {
        boolean armed = nouns.in("wing", head.lemma())
                && phrases.core(sentence, head).stream().anyMatch(t -> nouns.in("armed", t.lemma()));
        return armed ? roster.registry().findOnlyPart(owner.id(), ActorType.ARMED_GROUP) : Optional.empty();
    }

    private Optional<Referent> medium(Sentence sentence, Token head, Optional<Referent> owner) {
        List<Token> core = phrases.core(sentence, head);
        if (core.size() > (isNewsAgency(sentence, head) ? 2 : 1)) {
            return Optional.of(new Referent(
                    knowMedium(wording.core(sentence, head), owner),
                    ActorType.MEDIA,
                    phrases.mention(sentence, head),
                    Referent.How.GROUP));
        }
        if (isDefinite(sentence, head)) {
            Optional<Referent> last =
                    roster.findLast(r -> r.type() == ActorType.MEDIA).map(r -> described(r, sentence, head));
            if (last.isPresent()) {
                return last;
            }
        }
        Passage mention = phrases.mention(sentence, head);
        return head.inflection() == Form.PLURAL
                ? Optional.empty()
                : Optional.of(new Referent(roster.unnamed(mention), ActorType.MEDIA, mention, Referent.How.ROLE));
    }

    private String knowMedium(String words, Optional<Referent> owner) {
        String id = Slug.of(words);
        roster.know(id, ActorType.MEDIA, words);
        owner.ifPresent(o -> roster.belongs(id, o.id()));
        return id;
    }

    private Optional<Referent> role(Sentence sentence, Token head, Optional<Referent> owner) {
        if (head.inflection() == Form.PLURAL) {
            // "mediators from Egypt and Qatar" speak for the states
            boolean ofStates = owner.filter(o -> o.type() == ActorType.STATE).isPresent();
            return ofStates && phrases.core(sentence, head).size() == 1
                    ? Optional.empty()
                    : Optional.of(group(sentence, head));
        }
        if (owner.filter(o -> o.type() == ActorType.PERSON
                                && o.how() == Referent.How.NAME
                                && o.mention().start() > head.start())
                        .isPresent()
                && head.isCapitalised()) {
            return owner;
        }
        boolean definite = isDefinite(sentence, head) || sentence.hasChild(head, Relation.POSSESSOR);
        boolean whole = !nouns.modifiersFollow() || !sentence.hasChild(head, Relation.POSSESSOR);
        boolean another = sentence.hasChild(head, Relation.POSSESSOR)
                && owner.filter(o -> o.type() != ActorType.PERSON && o.type() != ActorType.STATE)
                        .isPresent();
        if (definite && whole && !another) {
            Optional<Referent> known =
                    roster.findLast(r -> r.type() == ActorType.PERSON && roster.bears(r.id(), head.lemma()));
            if (known.isPresent()) {
                return known.map(r -> described(r, sentence, head));
            }
        }
        if (definite && owner.isPresent()) {
            Optional<Referent> holder = holders.find(sentence, head, owner.get());
            if (holder.isPresent()) {
                return holder;
            }
        }
        Passage mention = phrases.mention(sentence, head);
        if (definite
                && owner.isPresent()
                && nouns.findTitle(head).filter(t -> !t.tie().equals("RANK")).isPresent()) {
            String words = wording.core(sentence, head);
            boolean inside = owner.get().mention().start() < head.start();
            String id = Slug.of(inside ? words : words + " of " + owner.get().id());
            roster.know(id, ActorType.PERSON, "");
            roster.belongs(id, owner.get().id());
            return Optional.of(new Referent(id, ActorType.PERSON, mention, Referent.How.ROLE));
        }
        String id = roster.unnamed(mention);
        return Optional.of(new Referent(id, ActorType.PERSON, mention, Referent.How.ROLE));
    }
}
