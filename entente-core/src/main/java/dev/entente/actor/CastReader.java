package dev.entente.actor;

import dev.entente.claim.ActorType;
import dev.entente.language.ParsedDocument;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is meant by each noun phrase of one document: first names over the whole document, then, in order of the text,
 * descriptions and pronouns.
 */
final class CastReader {
    /** Sentences at the beginning in which a text says of which state it tells. */
    private static final int BEGINNING = 2;
    /** Sentences of a text that is about one matter. */
    private static final int SHORT = 60;

    private final List<Sentence> sentences;
    private final Nouns nouns;
    private final Phrases phrases;
    private final Roster roster;
    private final NameReader names;
    private final DescriptionReader descriptions;
    private final Pairs both;
    private final PronounReader pronouns;
    private final List<@Nullable Referent[]> referents = new ArrayList<>();
    private final List<@Nullable Referent[]> owners = new ArrayList<>();
    private final List<boolean[]> covered = new ArrayList<>();
    /** Words of the sentence that were looked at out of their order. */
    private final Set<Integer> early = new HashSet<>();

    private final Map<String, Referent> doers = new HashMap<>();
    private final Map<Cast.Place, List<Referent>> pairs = new HashMap<>();

    CastReader(ParsedDocument document, Registry registry, NameIndex index, Nouns nouns) {
        this.sentences = document.sentences().toList();
        this.nouns = nouns;
        this.phrases = new Phrases(nouns);
        this.roster = new Roster(document.document(), registry);
        String text = document.document().text();
        List<NameHit> hits = Namesakes.settle(index.find(text), text, registry, word -> nouns.in("locative", word));
        this.names = new NameReader(document, hits, roster, phrases);
        this.descriptions = new DescriptionReader(roster, nouns, phrases);
        this.both = new Pairs(roster, nouns, phrases);
        this.pronouns = new PronounReader(roster, nouns);
    }

    Cast read() {
        for (Sentence sentence : sentences) {
            referents.add(new Referent[sentence.size()]);
            owners.add(new Referent[sentence.size()]);
        }
        names.collect(sentences);
        for (int s = 0; s < sentences.size(); s++) {
            covered.add(names.resolve(sentences.get(s), referents.get(s)));
            OwnedBodies.leaveOthers(
                    sentences.get(s),
                    referents.get(s),
                    covered.get(s),
                    new OwnedBodies.Owners(roster.registry(), nouns));
        }
        for (int s = 0; s < sentences.size(); s++) {
            collectDeclared(s);
        }
        descriptions.home(homes());
        for (int s = 0; s < sentences.size(); s++) {
            resolve(s);
        }
        return new Cast(new Cast.Words(sentences, nouns), referents, owners, pairs, roster.actors(), roster.mentions());
    }

    /** The states that the first sentence names which names any, where the text is short enough to be about them to its end. */
    private Set<String> homes() {
        Set<String> homes = new LinkedHashSet<>();
        for (int s = 0;
                s < Math.min(BEGINNING, sentences.size()) && sentences.size() <= SHORT && homes.isEmpty();
                s++) {
            for (@Nullable Referent named : referents.get(s)) {
                if (named != null && named.type() == ActorType.STATE) {
                    homes.add(named.id());
                }
            }
        }
        return homes;
    }

    /** Groups and aliases that the text declares anywhere: "the Israeli enemy" makes "the enemy". */
    private void collectDeclared(int s) {
        Sentence sentence = sentences.get(s);
        for (Token token : sentence.tokens()) {
            if (token.wordClass() == WordClass.NOUN || token.wordClass() == WordClass.NAME) {
                @Nullable Referent own = referents.get(s)[token.index()];
                if (own != null && own.type() == dev.entente.claim.ActorType.STATE && descriptions.isAlias(token)) {
                    descriptions.alias(token.lemma(), own.id());
                }
                if (own != null && nouns.modifiersFollow() && nouns.is(token, NounClass.CAUSE)) {
                    descriptions.named(token, own);
                }
                Optional<Referent> owner = namedOwner(s, token);
                owner.ifPresent(o -> descriptions.declare(sentence, token, o));
            }
        }
    }

    private void resolve(int s) {
        Sentence sentence = sentences.get(s);
        roster.enter(s);
        descriptions.enter(referents.get(s));
        early.clear();
        for (Token token : sentence.tokens()) {
            @Nullable Referent known = referents.get(s)[token.index()];
            if (early.contains(token.index())) {
                continue;
            }
            if (known != null) {
                roster.mention(known, rank(s, token));
                speaksFor(s, token, known);
                inheritApposition(s, token, known);
            } else if (token.wordClass() == WordClass.PRONOUN) {
                Optional<Referent> meant = pronouns.resolve(sentence, token, referents.get(s));
                put(s, token, meant);
                meant.ifPresent(m -> both(s, token, m));
            } else if (token.wordClass() == WordClass.NOUN
                    || token.wordClass() == WordClass.NAME
                    || token.is(Relation.SUBJECT)
                    || token.is(Relation.OBJECT_OF_PREPOSITION)) {
                describe(s, token);
            }
        }
        pronouns.leave(sentence, referents.get(s));
        descriptions.leave(sentence, referents.get(s));
        for (Token token : sentence.tokens()) {
            if (token.isVerb()) {
                rememberDeed(s, token);
            }
            owners.get(s)[token.index()] =
                    owner(s, token).or(() -> ownerBefore(sentence, token)).orElse(null);
            remember(token, owners.get(s)[token.index()]);
        }
    }

    /** "<b>Mali and Chad</b> said <b>they</b> would leave", "congratulated <b>both leaders</b> and invited <b>them</b>". */
    private void both(int s, Token pronoun, Referent one) {
        boolean party = pronoun.relation().isSubject()
                || pronoun.is(Relation.OBJECT)
                || pronoun.is(Relation.OBJECT_OF_PREPOSITION);
        if (!party || !nouns.in("they", pronoun.form().toLowerCase(java.util.Locale.ROOT))) {
            return;
        }
        for (int at = s; at >= Math.max(0, s - 1); at--) {
            int last = at == s ? pronoun.index() : sentences.get(at).size();
            for (int i = last - 1; i >= 0; i--) {
                @Nullable Referent referent = referents.get(at)[i];
                if (referent != null && referent.id().equals(one.id())) {
                    List<Referent> together = together(at, sentences.get(at).token(i));
                    if (together.size() > 1) {
                        pairs.put(
                                new Cast.Place(s, pronoun.index()),
                                together.stream()
                                        .map(r ->
                                                new Referent(r.id(), r.type(), pronoun.passage(), Referent.How.PRONOUN))
                                        .toList());
                    }
                    return;
                }
            }
        }
    }

    /** Who is named with somebody in one phrase. */
    private List<Referent> together(int s, Token token) {
        List<Referent> pair = pairs.get(new Cast.Place(s, token.index()));
        if (pair != null) {
            return pair;
        }
        Sentence sentence = sentences.get(s);
        Token first = token;
        while (first.is(Relation.CONJUNCT) && sentence.token(first.head()).isNominal()) {
            first = sentence.token(first.head());
        }
        Map<String, Referent> together = new LinkedHashMap<>();
        Token joint = first;
        sentence.tokens().stream()
                .filter(t -> t == joint || t.is(Relation.CONJUNCT) && t.isNominal() && sentence.dominates(joint, t))
                .flatMap(t -> Optional.ofNullable(referents.get(s)[t.index()]).stream())
                .forEach(r -> together.putIfAbsent(r.id(), r));
        return List.copyOf(together.values());
    }

    /** "the test" after "North Korea's nuclear test": the same doing has the same doer. */
    private Optional<Referent> ownerBefore(Sentence sentence, Token token) {
        boolean bare = nouns.is(token, NounClass.CONDUCT)
                && (nouns.in("article", phrases.determiner(sentence, token))
                        || sentence.hasChild(token, Relation.POSSESSOR));
        return bare
                ? Optional.ofNullable(doers.get(token.lemma()))
                        .map(r -> new Referent(r.id(), r.type(), token.passage(), Referent.How.DESCRIPTION))
                : Optional.empty();
    }

    private void remember(Token token, @Nullable Referent owner) {
        if (owner != null
                && owner.how() == Referent.How.NAME
                && owner.type() != ActorType.PERSON
                && owner.type() != ActorType.UNKNOWN
                && nouns.is(token, NounClass.CONDUCT)
                && owner.mention().end() <= token.start()) {
            doers.put(token.lemma(), owner);
        }
    }

    /** "Chad shelled the town": "<b>the attack</b>" after it is Chad's; after an attack by somebody unknown it is nobody's known. */
    private void rememberDeed(int s, Token verb) {
        if (!nouns.in("attacking", verb.lemma())) {
            return;
        }
        Sentence sentence = sentences.get(s);
        List<Token> doer = new ArrayList<>(sentence.children(verb, Relation.SUBJECT));
        sentence.children(verb, Relation.AGENT)
                .forEach(by -> doer.addAll(sentence.children(by, Relation.OBJECT_OF_PREPOSITION)));
        Optional<Referent> known = find(s, doer)
                .filter(r -> r.type() != dev.entente.claim.ActorType.PERSON
                        && (r.how() == Referent.How.NAME || r.how() == Referent.How.OWNED));
        boolean told =
                !doer.isEmpty() && sentence.children(verb, Relation.AUXILIARY).isEmpty();
        for (String noun : told ? nouns.words("attacks") : Set.<String>of()) {
            if (known.isPresent()) {
                doers.put(noun, known.get());
            } else {
                doers.remove(noun);
            }
        }
    }

    private void describe(int s, Token token) {
        Sentence sentence = sentences.get(s);
        if (covered.get(s)[token.index()] || isTitleOfName(s, token) || isInNameOfThing(sentence, token)) {
            return;
        }
        List<Referent> pair = both.find(sentence, token);
        if (!pair.isEmpty()) {
            pairs.put(new Cast.Place(s, token.index()), pair);
            roster.joint(pair.get(0).mention());
            put(s, token, Optional.of(pair.get(0)));
            return;
        }
        Optional<Token> part = phrases.partOf(sentence, token);
        if (part.isPresent()) {
            describePart(s, token, part.get());
            return;
        }
        Optional<Referent> apposed = apposedName(s, token);
        if (apposed.isPresent()) {
            put(s, token, apposed);
            speaksFor(s, token, apposed.get());
            return;
        }
        if (isModifier(sentence, token)) {
            return;
        }
        if (nouns.modifiersFollow()) {
            describeOwners(s, token);
        }
        Optional<Referent> owner = owner(s, token);
        put(
                s,
                token,
                descriptions
                        .resolve(sentence, token, owner)
                        .filter(r -> r.how() != Referent.How.DESCRIPTION || !isNamedBeside(s, token)));
    }

    /** "the same faction, <b>the 33rd Front</b>": a name that nobody knows tells that it is somebody else. */
    private boolean isNamedBeside(int s, Token token) {
        for (Token apposed : sentences.get(s).children(token, Relation.APPOSITION)) {
            if (apposed.wordClass() == WordClass.NAME
                    && apposed.isCapitalised()
                    && apposed.index() > token.index()
                    && referents.get(s)[apposed.index()] == null) {
                return true;
            }
        }
        return false;
    }

    /** "<b>Thailand</b>'s foreign minister, X", "<b>Kyrgyz</b> President X". */
    private void speaksFor(int s, Token token, Referent person) {
        if (isPerson(person) && person.how() == Referent.How.NAME) {
            owner(s, token).filter(o -> o.type() == ActorType.STATE).ifPresent(o -> roster.home(person.id(), o.id()));
        }
    }

    /** "<b>Vice President</b> Biden": a word of his mention, not somebody else. */
    private boolean isTitleOfName(int s, Token token) {
        Token at = token;
        while (at.is(Relation.COMPOUND) && at.index() < at.head()) {
            at = sentences.get(s).token(at.head());
            @Nullable Referent bearer = referents.get(s)[at.index()];
            if (bearer != null
                    && bearer.type() == dev.entente.claim.ActorType.PERSON
                    && bearer.how() == Referent.How.NAME
                    && bearer.mention().contains(token.start())) {
                return nouns.findTitle(token).isPresent();
            }
        }
        return false;
    }

    /** "the <b>Justice</b> for Victims of Trafficking Act": a word of a law's name. */
    private boolean isInNameOfThing(Sentence sentence, Token token) {
        if (!token.isCapitalised() || token.wordClass() != WordClass.NAME || nouns.modifiersFollow()) {
            return false;
        }
        boolean joined = false;
        for (int i = token.index() + 1; i < sentence.size(); i++) {
            Token next = sentence.token(i);
            boolean small = next.wordClass() == WordClass.PREPOSITION
                    || next.wordClass() == WordClass.CONJUNCTION
                    || next.wordClass() == WordClass.DETERMINER;
            if (!small && !next.isCapitalised()) {
                return false;
            }
            if (joined && nouns.in("laws", next.lemma().toLowerCase(java.util.Locale.ROOT))) {
                return next.wordClass() == WordClass.NAME;
            }
            joined |= small;
        }
        return false;
    }

    /** "a <b>pilot</b> program", "a <b>student</b> loan": a kind of thing, nobody in particular. */
    private boolean isModifier(Sentence sentence, Token token) {
        boolean person = nouns.is(token, NounClass.ROLE) || nouns.is(token, NounClass.PEOPLE);
        return person
                && token.is(Relation.COMPOUND)
                && token.wordClass() == WordClass.NOUN
                && token.inflection() != dev.entente.language.Form.PLURAL
                && sentence.token(token.head()).wordClass() == WordClass.NOUN;
    }

    /** "قيادة <b>الحركة</b>": whose it is must be known before, though it stands behind. */
    private void describeOwners(int s, Token token) {
        Sentence sentence = sentences.get(s);
        for (Token owner : sentence.children(token, Relation.POSSESSOR)) {
            if (referents.get(s)[owner.index()] == null && early.add(owner.index())) {
                if (owner.wordClass() == WordClass.PRONOUN) {
                    put(s, owner, pronouns.resolve(sentence, owner, referents.get(s)));
                } else if (owner.isNominal()) {
                    describe(s, owner);
                }
            }
        }
    }

    /** "thousands of <b>Iraqi Kurds</b>": whom the words behind "of" mean. */
    private void describePart(int s, Token token, Token whole) {
        if (referents.get(s)[whole.index()] == null) {
            describe(s, whole);
        }
        @Nullable Referent meant = referents.get(s)[whole.index()];
        if (meant != null) {
            referents.get(s)[token.index()] = meant;
            List<Referent> several = together(s, whole);
            if (several.size() > 1) {
                pairs.put(new Cast.Place(s, token.index()), several);
            }
        }
    }

    /** "the British news agency Reuters", "Iran's Foreign Minister, Hossein ...": the name says who. */
    private Optional<Referent> apposedName(int s, Token token) {
        Sentence sentence = sentences.get(s);
        boolean described =
                nouns.findClass(token).isPresent() || nouns.findTitle(token).isPresent();
        List<Token> names = new ArrayList<>(sentence.children(token, Relation.APPOSITION));
        names.addAll(phrases.called(sentence, token));
        if (nouns.is(token, NounClass.ROLE)) {
            phrases.apposedBehind(sentence, token).stream()
                    .filter(t -> isPerson(referents.get(s)[t.index()])
                            || isFullName(sentence, t, referents.get(s)[t.index()]))
                    .forEach(names::add);
        }
        for (Token apposed : names) {
            @Nullable Referent name = referents.get(s)[apposed.index()];
            boolean person = name != null && name.type() == dev.entente.claim.ActorType.PERSON;
            boolean places = name != null
                    && name.how() == Referent.How.PLACE
                    && token.inflection() == dev.entente.language.Form.PLURAL;
            if (name != null && (name.how() == Referent.How.NAME || places) && (described || person)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** "the moderator of the debate, <b>Ann Berg</b> of CNT": a name of two words that tells no more. */
    private static boolean isFullName(Sentence sentence, Token head, @Nullable Referent referent) {
        return referent != null
                && referent.type() == ActorType.UNKNOWN
                && referent.how() == Referent.How.NAME
                && sentence.hasChild(head, Relation.COMPOUND);
    }

    private static boolean isPerson(@Nullable Referent referent) {
        return referent != null && referent.type() == dev.entente.claim.ActorType.PERSON;
    }

    /** "Khamenei, the leader": the description means whom the name means, for later sentences. */
    private void inheritApposition(int s, Token token, Referent name) {
        boolean canHold =
                name.type() == dev.entente.claim.ActorType.PERSON || name.type() == dev.entente.claim.ActorType.UNKNOWN;
        if (name.how() == Referent.How.NAME && !canHold) {
            inheritDescription(s, token, name);
        }
        if (name.how() != Referent.How.NAME || !canHold) {
            return;
        }
        for (Token apposed : sentences.get(s).children(token, Relation.APPOSITION)) {
            if (referents.get(s)[apposed.index()] == null
                    && nouns.findTitle(apposed).isPresent()) {
                referents.get(s)[apposed.index()] = name;
                if (sentences.get(s).children(apposed).stream()
                        .anyMatch(w -> nouns.in("bygone", w.lemma()) || nouns.in("deputies", w.lemma()))) {
                    continue;
                }
                roster.title(name.id(), apposed.lemma());
            }
        }
    }

    /** "the Arakan Army, an ethnic armed <b>group</b>": not another one. */
    private void inheritDescription(int s, Token token, Referent name) {
        for (Token apposed : sentences.get(s).children(token, Relation.APPOSITION)) {
            boolean described = nouns.findClass(apposed)
                    .filter(c -> c == NounClass.ORGANISATION || c == NounClass.MEDIA || c == NounClass.COUNTRY)
                    .isPresent();
            if (referents.get(s)[apposed.index()] == null && described && apposed.wordClass() == WordClass.NOUN) {
                referents.get(s)[apposed.index()] = new Referent(
                        name.id(), name.type(), phrases.mention(sentences.get(s), apposed), Referent.How.DESCRIPTION);
            }
        }
    }

    private Roster.Rank rank(int s, Token token) {
        Sentence sentence = sentences.get(s);
        if (phrases.isSubject(sentence, token)) {
            return phrases.isMainSubject(sentence, token) ? Roster.Rank.MAIN : Roster.Rank.SUBJECT;
        }
        return isNested(s, token) ? Roster.Rank.NESTED : Roster.Rank.OTHER;
    }

    /** "ambassadors of <b>the Baltic states</b>", "<b>Patriot's</b> lenders": the phrase around it means others. */
    private boolean isNested(int s, Token token) {
        Sentence sentence = sentences.get(s);
        Optional<Token> around = token.is(Relation.OBJECT_OF_PREPOSITION)
                ? sentence.findHead(token).flatMap(sentence::findHead)
                : sentence.findHead(token).filter(h -> token.is(Relation.POSSESSOR) || token.is(Relation.COMPOUND));
        return around.filter(Token::isNominal)
                .filter(h -> referents.get(s)[h.index()] != null
                        || h.index() > token.index()
                                && nouns.findClass(h)
                                        .filter(c -> c == NounClass.PEOPLE || c == NounClass.ROLE)
                                        .isPresent())
                .isPresent();
    }

    private void put(int s, Token token, Optional<Referent> referent) {
        referent.ifPresent(r -> {
            referents.get(s)[token.index()] = r;
            roster.mention(r, rank(s, token));
        });
    }

    private Optional<Referent> owner(int s, Token token) {
        return find(s, phrases.owners(sentences.get(s), token));
    }

    private Optional<Referent> namedOwner(int s, Token token) {
        return owner(s, token).filter(r -> r.how() == Referent.How.NAME);
    }

    private Optional<Referent> find(int s, List<Token> candidates) {
        for (Token candidate : candidates) {
            @Nullable Referent referent = referents.get(s)[candidate.index()];
            if (referent != null) {
                return Optional.of(referent);
            }
        }
        return Optional.empty();
    }
}
