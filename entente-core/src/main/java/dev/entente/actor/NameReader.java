package dev.entente.actor;

import dev.entente.claim.ActorType;
import dev.entente.language.ParsedDocument;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads names: those of the registry, and those that only the text knows, with their short forms. */
final class NameReader {
    private final String text;
    private final NameHits hits;
    private final Roster roster;
    private final Phrases phrases;
    private final Nouns nouns;
    private final NameShapes shapes;
    private final LongerNames longer;
    private final Map<String, Set<String>> byLastName = new HashMap<>();
    private final Map<String, Set<String>> byFirstName = new HashMap<>();
    private final Map<String, String> byFullName = new HashMap<>();

    NameReader(ParsedDocument document, List<NameHit> hits, Roster roster, Phrases phrases) {
        this.text = document.document().text();
        this.hits = new NameHits(hits);
        this.roster = roster;
        this.phrases = phrases;
        this.nouns = phrases.nouns();
        this.shapes = new NameShapes(nouns, phrases);
        this.longer = new LongerNames(this.hits, roster, phrases, shapes);
    }

    /** First pass: full names anywhere in the document, so that a short form finds its bearer even before. */
    void collect(List<Sentence> sentences) {
        for (NameHit hit : hits.all()) {
            if (roster.type(hit.id()) == ActorType.PERSON) {
                addFullName(hit.passage().cut(text), hit.id());
            }
        }
        for (Sentence sentence : sentences) {
            Set<Integer> covered = covered(sentence);
            for (Token token : sentence.tokens()) {
                if (isNameHead(sentence, token) && !covered.contains(token.index())) {
                    List<Token> name = name(sentence, token);
                    if (shapes.isPersonName(sentence, name)) {
                        String full = words(name);
                        addFullName(full, byFullName.getOrDefault(full, Slug.of(full)));
                    }
                }
            }
        }
    }

    private Set<Integer> covered(Sentence sentence) {
        Set<Integer> covered = new LinkedHashSet<>();
        for (NameHit hit : hits.in(sentence.passage())) {
            List<Token> tokens = sentence.tokens().stream()
                    .filter(t -> hit.passage().contains(t.start()))
                    .toList();
            boolean person = roster.type(hit.id()) == ActorType.PERSON;
            if (!person || tokens.isEmpty() || !isPartOfPersonName(sentence, tokens)) {
                tokens.forEach(t -> covered.add(t.index()));
            }
        }
        return covered;
    }

    private void addFullName(String full, String id) {
        byFullName.put(full, id);
        List<String> words = new ArrayList<>(List.of(full.split("[\\s\\u00a0]+")));
        while (words.size() > 2
                && nouns.in("name-suffix", words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
            words.remove(words.size() - 1);
        }
        String[] parts = words.toArray(new String[0]);
        if (parts.length > 1) {
            byFirstName.computeIfAbsent(parts[0], n -> new LinkedHashSet<>()).add(id);
            withoutParticle(parts[parts.length - 1]).ifPresent(last -> byLastName
                    .computeIfAbsent(last, n -> new LinkedHashSet<>())
                    .add(id));
            byLastName
                    .computeIfAbsent(parts[parts.length - 1], n -> new LinkedHashSet<>())
                    .add(id);
            if (parts.length > 2) {
                String lastTwo = parts[parts.length - 2] + " " + parts[parts.length - 1];
                byLastName.computeIfAbsent(lastTwo, n -> new LinkedHashSet<>()).add(id);
            }
        }
    }

    /** "Sinwar" for "Al-Sinwar". */
    private Optional<String> withoutParticle(String last) {
        int hyphen = last.indexOf('-');
        boolean particle = hyphen > 0
                && hyphen < last.length() - 3
                && nouns.isNameParticle(last.substring(0, hyphen).toLowerCase(Locale.ROOT));
        return particle ? Optional.of(last.substring(hyphen + 1)) : Optional.empty();
    }

    /** The one bearer of a short name: by the last name in any letter case of its particle, or by a family name that stands first. */
    private Optional<String> bearer(Sentence sentence, Token head, String words) {
        Set<String> bearers = new LinkedHashSet<>(byLastName.getOrDefault(words, Set.of()));
        if (bearers.isEmpty()) {
            withoutParticle(words).ifPresent(w -> bearers.addAll(byLastName.getOrDefault(w, Set.of())));
        }
        if (bearers.isEmpty() && (shapes.hasTitle(sentence, head) || isActive(sentence, head))) {
            bearers.addAll(byFirstName.getOrDefault(words, Set.of()));
        }
        return bearers.size() == 1 ? Optional.of(bearers.iterator().next()) : Optional.empty();
    }

    /** Second pass, sentences in order: puts a referent on the head of each name; the words that names cover. */
    boolean[] resolve(Sentence sentence, @Nullable Referent[] referents) {
        boolean[] covered = new boolean[sentence.size()];
        for (NameHit hit : hits.in(sentence.passage())) {
            registered(sentence, hit, referents, covered);
        }
        for (Token token : sentence.tokens()) {
            if (referents[token.index()] == null && !covered[token.index()]) {
                half(sentence, token).ifPresent(r -> referents[token.index()] = r);
            }
        }
        for (Token token : sentence.tokens()) {
            if (referents[token.index()] == null && !covered[token.index()] && isNameHead(sentence, token)) {
                unregistered(sentence, token).ifPresent(r -> referents[token.index()] = r);
            }
        }
        return covered;
    }

    /** "<b>the North</b>" where the document names one state that is called so, "North Korea" or "North Vietnam". */
    private Optional<Referent> half(Sentence sentence, Token token) {
        boolean bare = token.isCapitalised()
                && nouns.in("directions", token.lemma().toLowerCase(Locale.ROOT))
                && nouns.in("article", phrases.determiner(sentence, token))
                && !token.is(Relation.COMPOUND)
                && !shapes.hasOfPhrase(sentence, token);
        if (!bare) {
            return Optional.empty();
        }
        Set<String> states = new LinkedHashSet<>();
        for (NameHit hit : hits.all()) {
            boolean state = roster.type(hit.id()) == ActorType.STATE && hit.kind() == NameKind.NAME;
            if (state && hit.passage().cut(text).startsWith(token.form() + " ")) {
                states.add(hit.id());
            }
        }
        return states.size() == 1
                ? states.stream()
                        .findFirst()
                        .map(id -> new Referent(id, ActorType.STATE, token.passage(), Referent.How.DESCRIPTION))
                : Optional.empty();
    }

    private void registered(Sentence sentence, NameHit hit, @Nullable Referent[] referents, boolean[] covered) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(t -> hit.passage().overlaps(t.passage()))
                .toList();
        if (tokens.isEmpty()
                || isInsideWord(hit, tokens)
                || isPrefixed(tokens.get(0))
                || isPartOfPersonName(sentence, tokens)
                || isSurnameOfAnother(hit)
                || longer.isPart(sentence, tokens, headOf(sentence, tokens), hit)) {
            return;
        }
        Token own = headOf(sentence, tokens);
        Token head = longer.country(sentence, own).orElse(own);
        if (isSomeOf(sentence, hit, head)) {
            covered[head.index()] = true;
            return;
        }
        tokens.forEach(t -> covered[t.index()] = true);
        covered[head.index()] = true;
        if (isPeople(sentence, hit, head)) {
            referents[head.index()] = people(restricted(sentence, hit, head));
            return;
        }
        Referent.How how = hit.kind() == NameKind.PLACE ? Referent.How.PLACE : Referent.How.NAME;
        Passage mention = mention(sentence, hit, head);
        referents[head.index()] = new Referent(hit.id(), roster.type(hit.id()), mention, how);
        String name = hit.kind() == NameKind.ADJECTIVE || hit.kind() == NameKind.CAPITAL || hit.kind() == NameKind.SEAT
                ? ""
                : hit.passage().cut(text);
        roster.know(hit.id(), roster.type(hit.id()), name);
        titlesOf(sentence, head, hit.id());
    }

    /** What is cut off a word must be a word of its own to the parser: "ب" of "بيروت" is none. */
    private boolean isInsideWord(NameHit hit, List<Token> tokens) {
        int start = hit.passage().start();
        return start > 0
                && Character.isLetter(text.charAt(start - 1))
                && tokens.stream().noneMatch(t -> t.start() == start);
    }

    /** "anti-Israeli": whoever it is, it is not Israel. */
    private static boolean isPrefixed(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return form.startsWith("anti-") || form.startsWith("pro-") || form.startsWith("non-") || form.startsWith("ex-");
    }

    /** "<b>Georgians</b> protested": people of the state; "the Georgians" may be the side that the state is. */
    private boolean isPeople(Sentence sentence, NameHit hit, Token head) {
        return (hit.kind() == NameKind.PEOPLE || isPeopleByEnding(hit, head))
                && head.isNominal()
                && !head.is(Relation.COMPOUND)
                && !head.is(Relation.ADJECTIVE)
                && (!nouns.in("article", phrases.determiner(sentence, head))
                        || nouns.is(head, NounClass.PEOPLE)
                        || nouns.modifiersFollow() && sentence.hasChild(head, Relation.QUANTIFIER));
    }

    /** "آلاف <b>الإيرانيين</b>": the adjective of a state, in the plural that only persons have. */
    private boolean isPeopleByEnding(NameHit hit, Token head) {
        return hit.kind() == NameKind.ADJECTIVE
                && roster.type(hit.id()) == ActorType.STATE
                && nouns.words("people-endings").stream().anyMatch(head.form()::endsWith)
                && (head.inflection() == dev.entente.language.Form.PLURAL || isSomebodyOf(head));
    }

    /** "قتل <b>عراقي</b>": one of a people, whom something is told of. */
    private static boolean isSomebodyOf(Token head) {
        return head.wordClass() == WordClass.NOUN
                && (head.relation().isSubject() || head.is(Relation.OBJECT) || head.is(Relation.POSSESSOR));
    }

    /** "<b>black</b> Americans", "<b>young</b> Georgians": some of a people only. */
    private NameHit restricted(Sentence sentence, NameHit hit, Token head) {
        if (head.index() == 0) {
            return hit;
        }
        Token before = sentence.token(head.index() - 1);
        boolean restricts = before.wordClass() == WordClass.ADJECTIVE
                && before.head() == head.index()
                && hit.passage().start() == head.start()
                && before.end() < head.start()
                && !nouns.in("any-of-people", before.lemma())
                && !nouns.modifiersFollow();
        return restricts ? new NameHit(before.passage().cover(hit.passage()), hit.kind(), hit.id(), hit.others()) : hit;
    }

    private Referent people(NameHit hit) {
        String name = hit.passage().cut(text);
        String id = Slug.of(name);
        roster.know(id, ActorType.GROUP, name);
        roster.belongs(id, hit.id());
        return new Referent(id, ActorType.GROUP, hit.passage(), Referent.How.GROUP);
    }

    /** "<b>Americans</b> living in poor households": some of a people, not the state. */
    private static boolean isSomeOf(Sentence sentence, NameHit hit, Token head) {
        return (hit.kind() == NameKind.ADJECTIVE || hit.kind() == NameKind.PEOPLE)
                && head.isNominal()
                && head.inflection() == dev.entente.language.Form.PLURAL
                && (sentence.hasChild(head, Relation.RELATIVE_CLAUSE) || sentence.hasChild(head, Relation.NOUN_CLAUSE));
    }

    /** "Michael Jordan", "Ms. Paris": a place's name as somebody's surname. */
    private boolean isPartOfPersonName(Sentence sentence, List<Token> tokens) {
        if (tokens.size() > 1) {
            return false;
        }
        Token token = tokens.get(0);
        if (token.index() == 0 || token.wordClass() != WordClass.NAME || token.is(Relation.COMPOUND)) {
            return false;
        }
        Token before = sentence.token(token.index() - 1);
        if (nouns.in("address", before.lemma()) && before.head() == token.index()) {
            return hits.at(token.start())
                    .filter(h -> roster.type(h.id()) == ActorType.PERSON)
                    .isEmpty();
        }
        return before.wordClass() == WordClass.NAME
                && before.is(Relation.COMPOUND)
                && before.head() == token.index()
                && before.isCapitalised()
                && !nouns.in("directions", before.lemma())
                && !nouns.isNoName(before)
                && nouns.findTitle(before).isEmpty()
                && nouns.findClass(before).isEmpty()
                && hits.at(before.start()).isEmpty()
                && hits.at(token.start())
                        .filter(h -> roster.type(h.id()) == ActorType.PERSON && !isRelative(before, h))
                        .isEmpty();
    }

    /** "Salifou Modi ... <b>Modi</b>": whom the text calls so in full, where it never names the one registered in full. */
    private boolean isSurnameOfAnother(NameHit hit) {
        if (roster.type(hit.id()) != ActorType.PERSON) {
            return false;
        }
        Set<String> bearers = byLastName.getOrDefault(hit.passage().cut(text), Set.of());
        return bearers.size() == 1 && !bearers.contains(hit.id());
    }

    /** "<b>Ivana</b> Trump": a given name that the bearer of the surname does not have. */
    private boolean isRelative(Token given, NameHit surname) {
        String form = given.form();
        if (form.toLowerCase(Locale.ROOT).equals(form.toUpperCase(Locale.ROOT))) {
            // a script without capitals: the names of the registry in it
            return roster.registry().findActor(surname.id()).stream()
                    .flatMap(a -> a.names().values().stream().flatMap(List::stream))
                    .noneMatch(n -> List.of(n.split(" ")).contains(form));
        }
        return !List.of(surname.id().split("-")).contains(form.toLowerCase(Locale.ROOT))
                && (nouns.findGender(form).isPresent() || !form.equals(form.toUpperCase(Locale.ROOT)));
    }

    private static Token headOf(Sentence sentence, List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            boolean outside = tokens.stream().noneMatch(t -> t.index() == token.head());
            if (outside && token.wordClass() != WordClass.PUNCTUATION) {
                return token;
            }
        }
        return tokens.get(tokens.size() - 1);
    }

    /** For a person the whole name with its title words before it; else the registered words. */
    private Passage mention(Sentence sentence, NameHit hit, Token head) {
        if (roster.type(hit.id()) != ActorType.PERSON) {
            return hit.passage();
        }
        return new Passage(
                Math.min(hit.passage().start(), phrases.mention(sentence, head).start()),
                Math.max(hit.passage().end(), head.end()));
    }

    private boolean isNameHead(Sentence sentence, Token token) {
        boolean capital = token.isCapitalised() || isSecondHalf(sentence, token);
        if (token.wordClass() != WordClass.NAME || !capital || nouns.isNoName(token) || isOffice(token)) {
            return false;
        }
        if (token.is(Relation.COMPOUND) || token.is(Relation.ADJECTIVE)) {
            Token head = sentence.token(token.head());
            return head.wordClass() != WordClass.NAME || !head.isCapitalised() || head.index() < token.index();
        }
        return true;
    }

    /** "Lee Seong-<b>kweun</b>", "Yunus-<b>bek</b>": the part of a given name behind its hyphen. */
    private static boolean isSecondHalf(Sentence sentence, Token token) {
        if (token.index() < 2 || token.wordClass() != WordClass.NAME) {
            return false;
        }
        Token hyphen = sentence.token(token.index() - 1);
        Token first = sentence.token(token.index() - 2);
        return hyphen.form().equals("-")
                && hyphen.end() == token.start()
                && first.end() == hyphen.start()
                && first.isCapitalised()
                && first.wordClass() == WordClass.NAME;
    }

    private boolean isOffice(Token token) {
        return nouns.findTitle(token)
                        .filter(t -> t.tie().equals("HOLDS_OFFICE") || t.tie().equals("LEADS"))
                        .isPresent()
                && nouns.findClass(token).filter(c -> c == NounClass.ROLE).isPresent();
    }

    /** The words of a name, titles and forms of address left out. */
    private List<Token> name(Sentence sentence, Token head) {
        List<Token> name = new ArrayList<>();
        name.add(head);
        boolean body = shapes.isBodyWord(head);
        for (int i = head.index() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            if (!phrases.isNamePart(token) && !isSecondHalf(sentence, token)
                    || nouns.findTitle(token)
                            .filter(t -> !body || !t.tie().equals("MODIFIER"))
                            .isPresent()
                    || token.form().equals("'")
                    || token.form().equals("-") && isApart(sentence, token)) {
                break;
            }
            if (!sentence.dominates(head, token)) {
                break;
            }
            name.add(0, token);
        }
        while (name.size() > 1 && !name.get(0).isCapitalised()) {
            name.remove(0);
        }
        return name;
    }

    /** "since Reconstruction - Virginia's delegation": a dash between blanks joins no name. */
    private static boolean isApart(Sentence sentence, Token dash) {
        return dash.index() + 1 >= sentence.size()
                || sentence.token(dash.index() + 1).start() > dash.end();
    }

    private String words(List<Token> name) {
        return new Passage(name.get(0).start(), name.get(name.size() - 1).end())
                .cut(text)
                .replaceAll("[\\s\\u00a0]+", " ");
    }

    private Optional<Referent> unregistered(Sentence sentence, Token head) {
        if (nouns.isThing(head)) {
            return Optional.empty();
        }
        List<Token> name = name(sentence, head);
        String words = words(name);
        Passage mention = phrases.mention(sentence, head);
        if (shapes.isPersonName(sentence, name)) {
            String id = byFullName.getOrDefault(words, Slug.of(words));
            return Optional.of(person(sentence, head, id, words, mention));
        }
        Optional<String> bearer = bearer(sentence, head, words);
        if (bearer.isPresent()) {
            return Optional.of(person(sentence, head, bearer.get(), words, mention));
        }
        if (shapes.hasTitle(sentence, head) && !shapes.isBodyName(name)) {
            return Optional.of(person(sentence, head, Slug.of(words), words, mention));
        }
        return isSite(sentence, head) ? Optional.of(site(head, words)) : body(sentence, head, name);
    }

    /** "the towns of <b>Jermuk</b>, Goris and <b>Kapan</b>". */
    private boolean isSite(Sentence sentence, Token head) {
        Token first = head;
        while (first.is(Relation.CONJUNCT) || first.is(Relation.APPOSITION)) {
            first = sentence.token(first.head());
        }
        Token of = first;
        return sentence.findHead(of)
                .filter(p -> of.is(Relation.OBJECT_OF_PREPOSITION) && nouns.in("part-preposition", p.lemma()))
                .flatMap(sentence::findHead)
                .filter(noun -> nouns.is(noun, NounClass.SITE))
                .isPresent();
    }

    private Referent site(Token head, String words) {
        String id = Slug.of(words);
        roster.know(id, ActorType.PLACE, words);
        return new Referent(id, roster.type(id), head.passage(), Referent.How.PLACE);
    }

    private Referent person(Sentence sentence, Token head, String id, String words, Passage mention) {
        roster.know(id, ActorType.PERSON, words);
        titlesOf(sentence, head, id);
        return new Referent(id, ActorType.PERSON, mention, Referent.How.NAME);
    }

    private void titlesOf(Sentence sentence, Token head, String id) {
        List<Token> words = sentence.children(head);
        if (words.stream().anyMatch(w -> nouns.in("bygone", w.lemma()))) {
            return;
        }
        for (Token child : words) {
            boolean past = sentence.children(child).stream()
                    .anyMatch(w -> nouns.in("bygone", w.lemma()) || nouns.in("deputies", w.lemma()));
            if (!past && nouns.findTitle(child).isPresent()) {
                roster.title(id, child.lemma());
            }
        }
        sentence.findHead(head)
                .filter(h -> head.is(Relation.APPOSITION) && nouns.findTitle(h).isPresent())
                .filter(h -> sentence.children(h).stream().noneMatch(w -> nouns.in("deputies", w.lemma())))
                .ifPresent(h -> roster.title(id, h.lemma()));
    }

    /** An organisation that no registry knows; a lone capitalised word only where it does or receives something. */
    private Optional<Referent> body(Sentence sentence, Token head, List<Token> name) {
        if (shapes.isThing(head)) {
            return Optional.empty();
        }
        boolean named = shapes.isBodyName(name);
        int start = named ? withAdjective(sentence, name.get(0)) : name.get(0).start();
        Passage span = new Passage(start, named ? extended(sentence, head) : head.end());
        String words = span.cut(text).replaceAll("[\\s\\u00a0]+", " ");
        boolean several =
                name.stream().filter(Token::isCapitalised).count() >= 2 || shapes.hasOfPhrase(sentence, head) && named;
        if (!named && !several && !isActive(sentence, head)) {
            return Optional.empty();
        }
        if (several && !named && isTitleCase(sentence) && isOnlyHere(words)) {
            return Optional.empty();
        }
        if (named && name.size() == 1 && !words.contains(" ")) {
            return Optional.empty();
        }
        boolean people = !named && name.size() == 1 && head.inflection() == dev.entente.language.Form.PLURAL;
        ActorType type = named ? ActorType.ORGANISATION : people ? ActorType.GROUP : ActorType.UNKNOWN;
        String id = Slug.of(words);
        if (nouns.in("state-bodies", head.lemma().toLowerCase(Locale.ROOT))
                || nouns.in("state-bodies", name.get(0).lemma().toLowerCase(Locale.ROOT))) {
            Optional<String> state = stateOf(sentence, head);
            if (state.isEmpty()) {
                // "the Defence Ministry": of which state, the flow of the text must tell
                return Optional.empty();
            }
            List<Token> own = name.stream()
                    .filter(t -> hits.at(t.start())
                            .filter(h -> h.id().equals(state.get()))
                            .isEmpty())
                    .toList();
            id = roster.bodyOfState(words(own.isEmpty() ? name : own), state.get());
        }
        roster.know(id, type, words);
        return Optional.of(new Referent(id, roster.type(id), span, Referent.How.NAME));
    }

    /** The state in the words around a body's name: "<b>Nepal</b>'s Foreign Ministry", "<b>Nepali</b> ...", "... of <b>Nepal</b>". */
    private Optional<String> stateOf(Sentence sentence, Token head) {
        return phrases.owners(sentence, head).stream()
                .flatMap(o -> hits.at(o.start()).or(() -> hits.at(o.end() - 1)).stream())
                .map(NameHit::id)
                .filter(id -> roster.type(id) == ActorType.STATE)
                .findFirst();
    }

    /** A headline with capitals throughout does not tell a name from other words. */
    private static boolean isTitleCase(Sentence sentence) {
        List<Token> words = sentence.tokens().stream()
                .filter(t ->
                        t.form().length() > 3 && Character.isLetter(t.form().charAt(0)))
                .toList();
        return words.size() > 3 && words.stream().allMatch(Token::isCapitalised);
    }

    private boolean isOnlyHere(String words) {
        return text.indexOf(words, text.indexOf(words) + 1) < 0;
    }

    /** "<b>Turkish</b> Fourth Army". */
    private int withAdjective(Sentence sentence, Token first) {
        if (first.index() == 0) {
            return first.start();
        }
        Token before = sentence.token(first.index() - 1);
        boolean adjective = before.wordClass() == WordClass.ADJECTIVE
                && before.isCapitalised()
                && hits.at(before.start())
                        .filter(h -> h.kind() == NameKind.ADJECTIVE)
                        .isPresent();
        return adjective ? before.start() : first.start();
    }

    /** "Center <b>for Strategic and International Studies</b>". */
    private int extended(Sentence sentence, Token head) {
        int end = head.end();
        for (Token preposition : sentence.children(head, Relation.PREPOSITION)) {
            boolean joins = nouns.in("name-preposition", preposition.lemma());
            for (Token object : sentence.children(preposition, Relation.OBJECT_OF_PREPOSITION)) {
                if (joins && object.isCapitalised() && preposition.start() <= end + 1) {
                    end = Math.max(end, object.end());
                }
            }
        }
        return end;
    }

    private boolean isActive(Sentence sentence, Token head) {
        if (head.form().length() < 3) {
            return false;
        }
        return switch (head.relation()) {
            case SUBJECT, PASSIVE_SUBJECT, POSSESSOR, DATIVE -> true;
            case OBJECT_OF_PREPOSITION ->
                sentence.findHead(head).filter(h -> h.is(Relation.AGENT)).isPresent();
            // "a group called Ansaru"
            case OBJECT_PREDICATE ->
                sentence.findHead(head)
                        .filter(h -> nouns.in("naming", h.lemma()))
                        .isPresent();
            default -> false;
        };
    }
}
