package dev.entente.actor;

import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Shapes of noun phrases. */
final class Phrases {
    private static final Set<Relation> MODIFIERS = Set.of(
            Relation.COMPOUND,
            Relation.ADJECTIVE,
            Relation.NUMBER,
            Relation.QUANTIFIER,
            Relation.POSSESSOR,
            Relation.CASE,
            Relation.PUNCTUATION,
            Relation.ADVERB,
            Relation.OTHER,
            Relation.APPOSITION);

    private final Nouns nouns;

    Phrases(Nouns nouns) {
        this.nouns = nouns;
    }

    Nouns nouns() {
        return nouns;
    }

    /** The noun behind "of" for one that only measures it out: "a group <b>of</b> diplomats". */
    java.util.Optional<Token> partOf(Sentence sentence, Token head) {
        boolean gathering = nouns.in("gatherings", head.lemma()) && nouns.in("indefinite", determiner(sentence, head));
        if (!nouns.is(head, NounClass.PARTITIVE) && !gathering) {
            return java.util.Optional.empty();
        }
        return sentence.children(head, Relation.PREPOSITION).stream()
                .filter(p -> nouns.in("part-preposition", p.lemma()))
                .flatMap(p -> sentence.children(p, Relation.OBJECT_OF_PREPOSITION).stream())
                .filter(o -> !gathering || o.inflection() == dev.entente.language.Form.PLURAL)
                .findFirst();
    }

    /** "a group called <b>Ansaru</b>", "known as <b>Ansaru</b>". */
    List<Token> called(Sentence sentence, Token head) {
        List<Token> names = new ArrayList<>();
        for (Token verb : sentence.children(head, Relation.NOUN_CLAUSE)) {
            if (nouns.in("naming", verb.lemma())) {
                names.addAll(sentence.children(verb, Relation.OBJECT_PREDICATE));
                sentence.children(verb, Relation.PREPOSITION).stream()
                        .filter(p -> nouns.in("such-as", p.lemma()))
                        .forEach(p -> names.addAll(sentence.children(p, Relation.OBJECT_OF_PREPOSITION)));
            }
        }
        return names;
    }

    /** "Poland's ambassador to Chad, <b>Tomas Berg</b>": the parser hangs the name on the nearer noun. */
    List<Token> apposedBehind(Sentence sentence, Token head) {
        return sentence.children(head, Relation.PREPOSITION).stream()
                .flatMap(p -> sentence.children(p, Relation.OBJECT_OF_PREPOSITION).stream())
                .filter(o -> !nouns.is(o, NounClass.ROLE))
                .flatMap(o -> sentence.children(o, Relation.APPOSITION).stream())
                .toList();
    }

    boolean isSubject(Sentence sentence, Token token) {
        if (token.relation().isSubject()) {
            return true;
        }
        boolean ofSubject = nouns.modifiersFollow()
                && (token.is(Relation.POSSESSOR) && isSubject(sentence, sentence.token(token.head()))
                        || token.is(Relation.OBJECT_OF_PREPOSITION)
                                && nouns.in(
                                        "owner-preposition",
                                        sentence.token(token.head()).lemma())
                                && sentence.findHead(sentence.token(token.head()))
                                        .filter(h -> h.relation().isSubject())
                                        .isPresent());
        if (ofSubject) {
            return true;
        }
        if (token.is(Relation.OBJECT) && sentence.hasChild(sentence.token(token.head()), Relation.OPEN_COMPLEMENT)) {
            return true;
        }
        return token.is(Relation.CONJUNCT)
                && sentence.findHead(token).filter(h -> isSubject(sentence, h)).isPresent();
    }

    /** Whether the main clause of the sentence, or one joined to it, is told of a word that is a subject. */
    boolean isMainSubject(Sentence sentence, Token token) {
        Token at = token;
        while (at.is(Relation.CONJUNCT) && sentence.token(at.head()).isNominal()) {
            at = sentence.token(at.head());
        }
        Token verb = at.head() < 0 ? at : sentence.token(at.head());
        while (verb.is(Relation.CONJUNCT) && sentence.token(verb.head()).isVerb()) {
            verb = sentence.token(verb.head());
        }
        return at.relation().isSubject() && verb.is(Relation.ROOT);
    }

    /** The article or demonstrative of a phrase, in lower case, or "". */
    String determiner(Sentence sentence, Token head) {
        return sentence.findChild(head, Relation.DETERMINER).map(Token::lemma).orElse("");
    }

    /** Words before the head that belong to it, without article: "senior Hamas official", "armed groups". */
    List<Token> core(Sentence sentence, Token head) {
        List<Token> core = new ArrayList<>();
        core.add(head);
        for (int i = head.index() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            boolean inside = sentence.dominates(head, token) && token.head() != i;
            if (!inside || !isCore(token) && !isHyphened(sentence, token)) {
                break;
            }
            core.add(0, token);
        }
        if (nouns.modifiersFollow()) {
            addFollowing(sentence, head, core);
        }
        while (core.size() > 1
                && (!isContent(core.get(0)) || nouns.in("anaphoric", core.get(0).lemma()))) {
            core.remove(0);
        }
        return core;
    }

    /** The words of a phrase behind those of its owner: "foreign ministry" of "Nepal's foreign ministry". */
    String withoutOwner(Sentence sentence, Token head, Referent owner) {
        StringBuilder words = new StringBuilder();
        for (Token token : core(sentence, head)) {
            boolean owns =
                    token.start() < owner.mention().end() && owner.mention().start() < token.end();
            if (!owns && isContent(token) && token.wordClass() != WordClass.NUMBER) {
                words.append(words.length() == 0 ? "" : " ").append(token.form());
            }
        }
        return words.toString();
    }

    /** Where modifiers stand behind their noun: "القوات الإسرائيلية", "قيادة الحركة". */
    private void addFollowing(Sentence sentence, Token head, List<Token> core) {
        int last = core.size();
        for (int i = head.index() + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean article = token.is(Relation.DETERMINER) && token.head() == i + 1;
            boolean modifier = isCore(token) && !token.is(Relation.COORDINATOR) && !token.is(Relation.CONJUNCT);
            if (!sentence.dominates(head, token) || !article && !modifier || token.is(Relation.APPOSITION)) {
                break;
            }
            core.add(token);
            last = article ? last : core.size();
        }
        core.subList(last, core.size()).clear();
    }

    private boolean isCore(Token token) {
        if (token.is(Relation.COORDINATOR) || token.is(Relation.CONJUNCT)) {
            return !token.isVerb();
        }
        return MODIFIERS.contains(token.relation())
                && !token.is(Relation.QUANTIFIER)
                && token.wordClass() != WordClass.DETERMINER
                && (token.wordClass() != WordClass.PUNCTUATION || isJoint(token))
                && token.wordClass() != WordClass.PRONOUN;
    }

    /** "<b>Saudi</b>-led", "<b>Pakistan</b>-based": a noun before a participle that modifies. */
    private static boolean isHyphened(Sentence sentence, Token token) {
        return token.is(Relation.NOUN_ADVERBIAL)
                && token.index() + 1 < sentence.size()
                && sentence.token(token.index() + 1).form().equals("-");
    }

    private static boolean isJoint(Token token) {
        return token.form().equals("-") || token.form().startsWith("'");
    }

    private static boolean isContent(Token token) {
        return token.wordClass() != WordClass.PUNCTUATION
                && token.wordClass() != WordClass.ADVERB
                && token.wordClass() != WordClass.PREPOSITION
                && token.wordClass() != WordClass.CONJUNCTION
                && !token.form().equals("-")
                && !token.form().startsWith("'");
    }

    Passage mention(Sentence sentence, Token head) {
        List<Token> core = core(sentence, head);
        return new Passage(
                start(sentence, core.get(0)),
                Math.max(head.end(), core.get(core.size() - 1).end()));
    }

    /** Where a word begins, with the article that is written together with it. */
    static int start(Sentence sentence, Token token) {
        if (token.index() == 0) {
            return token.start();
        }
        Token before = sentence.token(token.index() - 1);
        boolean joined = before.is(Relation.DETERMINER) && before.end() == token.start();
        return joined ? before.start() : token.start();
    }

    /**
     * Words that may name whom a phrase belongs to: possessor, adjective or noun before it, "by" after it ("the bombing of X by
     * <b>Y</b>"), then "of", "in" and "from".
     */
    List<Token> owners(Sentence sentence, Token head) {
        List<Token> possessors = sentence.children(head, Relation.POSSESSOR);
        // "its Philippine allies": who they are, before whose they are
        boolean allied = nouns.in("allied", head.lemma());
        List<Token> owners = new ArrayList<>(allied ? List.of() : possessors);
        for (Token child : sentence.children(head)) {
            boolean before = child.index() < head.index() || nouns.modifiersFollow();
            if (before
                    && !isSubjectMatter(head, child)
                    && (child.is(Relation.COMPOUND) || child.is(Relation.ADJECTIVE) || child.is(Relation.OTHER))) {
                owners.add(child);
                owners.addAll(sentence.children(child, Relation.CONJUNCT));
                owners.addAll(sentence.children(child, Relation.COMPOUND));
            }
        }
        owners.addAll(allied ? possessors : List.of());
        owners.addAll(sharedOwners(sentence, head));
        owners.addAll(behind(sentence, head, "doer-preposition"));
        owners.addAll(behind(sentence, head, "owner-preposition"));
        return owners;
    }

    /** "the foreign <b>agents</b> law": what it is about, not whose it is. */
    private boolean isSubjectMatter(Token head, Token modifier) {
        return modifier.is(Relation.COMPOUND)
                && modifier.wordClass() == WordClass.NOUN
                && nouns.in("about", head.lemma());
    }

    /** "<b>China</b>'s foreign ministry spokeswoman", "<b>Chinese</b> Foreign Ministry spokeswoman Berg": the ministry's, too. */
    private List<Token> sharedOwners(Sentence sentence, Token head) {
        List<Token> owners = new ArrayList<>();
        boolean ofState = nouns.in("state-bodies", head.lemma().toLowerCase(Locale.ROOT));
        Token at = head;
        while (owners.isEmpty() && at.is(Relation.COMPOUND) && at.index() < at.head()) {
            at = sentence.token(at.head());
            sentence.children(at).stream()
                    .filter(o -> o.index() < head.index())
                    .filter(o -> o.is(Relation.POSSESSOR)
                            || ofState && (o.is(Relation.COMPOUND) || o.is(Relation.ADJECTIVE)))
                    .forEach(owners::add);
        }
        return owners;
    }

    private List<Token> behind(Sentence sentence, Token head, String prepositions) {
        return sentence.children(head, Relation.PREPOSITION).stream()
                .filter(p -> nouns.in(prepositions, p.lemma()))
                .flatMap(p -> sentence.children(p, Relation.OBJECT_OF_PREPOSITION).stream())
                .toList();
    }

    /** Whether a capitalised word belongs to a name. */
    boolean isNamePart(Token token) {
        return token.wordClass() == WordClass.NAME && token.isCapitalised() && !nouns.isNoName(token)
                || nouns.isNameParticle(token)
                || token.form().length() == 2
                        && token.isCapitalised()
                        && token.form().endsWith(".");
    }
}
