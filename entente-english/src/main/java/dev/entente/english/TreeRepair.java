package dev.entente.english;

import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Mends what the parser regularly gets wrong and the forms of the words give away. */
final class TreeRepair {
    /** How many words from the start a subject may stand that was lost behind a participle. */
    private static final int START = 4;

    private static final Set<String> LIFTED = Set.of("between", "with", "against");
    private static final Set<String> PLACING = Set.of("in", "at", "near", "outside");
    private static final Set<String> BLAMING = Set.of("blame", "pin");

    private static final Set<String> CHARGING = Set.of(
            "assure",
            "accuse",
            "remind",
            "inform",
            "convince",
            "warn",
            "suspect",
            "acquit",
            "convict",
            "notify",
            "absolve");
    private static final Set<String> CALLING =
            Set.of("call", "brand", "label", "term", "deem", "consider", "declare", "dub", "find");
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> TELLING =
            Set.of("say", "report", "announce", "state", "confirm", "claim", "declare");
    private static final Set<String> ATTEMPTING =
            Set.of("try", "attempt", "demand", "flee", "protest", "march", "seek", "call");
    private static final Set<String> DENYING = Set.of("deny", "reject", "dismiss", "refute");
    private static final Set<String> ACCUSING =
            Set.of("accuse", "blame", "condemn", "denounce", "criticize", "criticise", "call", "urge", "warn", "say");

    private final List<Token> tokens;

    private TreeRepair(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        TreeRepair repair = new TreeRepair(tokens);
        repair.rootVerb();
        repair.rootBehindAside();
        repair.dayBeforeSubject();
        repair.participleBehindGerund();
        repair.tellerBehind();
        repair.hangAttempts();
        repair.accuseBesideDenial();
        repair.joinVerbs();
        repair.findLostSubject();
        repair.hangThatClauses();
        repair.joinTitle();
        repair.partNames();
        repair.liftPrepositions();
        repair.liftBlame();
        repair.liftContent();
        repair.nameCalledDeed();
        repair.freeRelative();
        return repair.tokens;
    }

    /** "In Chad, the army <b>shelled</b> Abeche": with the full stop as root the verb was taken for a word before the name. */
    private void rootVerb() {
        Token root =
                tokens.stream().filter(t -> t.is(Relation.ROOT)).findFirst().orElse(null);
        if (root == null || root.wordClass() != WordClass.PUNCTUATION) {
            return;
        }
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token verb = tokens.get(i);
            Token subject = tokens.get(i - 1);
            boolean finite = verb.wordClass() == WordClass.VERB
                    && (verb.inflection() == Form.PAST
                            || verb.inflection() == Form.PRESENT
                            || verb.inflection() == Form.PARTICIPLE)
                    && verb.is(Relation.COMPOUND);
            boolean loose =
                    subject.head() == root.index() || subject.head() == verb.head() || subject.head() == verb.index();
            if (finite && isNominal(subject) && loose) {
                makeRoot(verb, subject, root);
                return;
            }
        }
    }

    private void makeRoot(Token verb, Token subject, Token root) {
        Token object = tokens.get(verb.head());
        attach(verb, -1, Relation.ROOT);
        attach(subject, verb.index(), Relation.SUBJECT);
        for (Token token : List.copyOf(tokens)) {
            if (token.head() == root.index() && token.index() != verb.index()) {
                attach(token, verb.index(), token.relation());
            } else if (token.head() == object.index() && token.index() < subject.index()) {
                attach(token, subject.index(), token.relation());
            }
        }
        if (isNominal(object) && object.index() > verb.index()) {
            attach(object, verb.index(), Relation.OBJECT);
        }
        attach(root, verb.index(), Relation.PUNCTUATION);
    }

    /** "X, known as Y, earlier <b>accused</b> Chad": with the name as root the verb was taken for a word before the second name. */
    private void rootBehindAside() {
        Token root =
                tokens.stream().filter(t -> t.is(Relation.ROOT)).findFirst().orElse(null);
        if (root == null
                || root.wordClass() != WordClass.NAME
                || !tokens.get(tokens.size() - 1).form().equals(".")) {
            return;
        }
        boolean finite =
                tokens.stream().anyMatch(t -> t.isVerb() && t.head() == root.index() && t.inflection() == Form.PAST);
        for (int i = root.index() + 2; i + 1 < tokens.size() && !finite; i++) {
            Token verb = tokens.get(i);
            Token before = tokens.get(i - 1);
            Token comma = before.wordClass() == WordClass.ADVERB ? tokens.get(i - 2) : before;
            boolean taken = verb.isVerb() && verb.inflection() == Form.PARTICIPLE && verb.is(Relation.COMPOUND);
            if (taken && comma.form().equals(",")) {
                Token object = tokens.get(verb.head());
                boolean joined = object.is(Relation.APPOSITION) || object.is(Relation.CONJUNCT);
                if (joined && object.wordClass() == WordClass.NAME && isUnder(object, root)) {
                    becomePast(verb);
                    tellOf(root, tokens.get(i), object);
                    return;
                }
            }
        }
    }

    /** Makes the verb the root; what hangs behind the object says something of the deed: "accused Chad <b>of bombing</b>". */
    private void tellOf(Token subject, Token verb, Token object) {
        for (Token token : List.copyOf(tokens)) {
            boolean ofSubject = token.head() == subject.index() && token.index() > verb.index();
            boolean ofObject = token.head() == object.index()
                    && (token.index() < verb.index()
                            || token.index() > object.index() && token.is(Relation.PREPOSITION));
            if (ofSubject || ofObject) {
                attach(token, verb.index(), token.relation());
            }
        }
        attach(object, verb.index(), Relation.OBJECT);
        attach(subject, verb.index(), Relation.SUBJECT);
        attach(tokens.get(verb.index()), -1, Relation.ROOT);
    }

    private void becomePast(Token token) {
        tokens.set(
                token.index(),
                new Token(
                        token.index(),
                        token.start(),
                        token.end(),
                        token.form(),
                        token.lemma(),
                        token.wordClass(),
                        Form.PAST,
                        token.head(),
                        token.relation()));
    }

    private static boolean isNominal(Token token) {
        return token.wordClass() == WordClass.NOUN || token.wordClass() == WordClass.NAME;
    }

    /** "<b>Speaker</b> of parliament Ann Berg said": of two subjects side by side the title belongs to the name. */
    private void joinTitle() {
        for (Token name : List.copyOf(tokens)) {
            boolean named = name.is(Relation.SUBJECT) && name.wordClass() == WordClass.NAME;
            Optional<Token> title = tokens.stream()
                    .filter(t -> named && t.is(Relation.SUBJECT) && t.head() == name.head())
                    .filter(t -> t.index() < name.index() && t.wordClass() == WordClass.NOUN)
                    .filter(t -> tokens.subList(t.index(), name.index()).stream()
                            .noneMatch(c -> c.wordClass() == WordClass.PUNCTUATION || c.isVerb()))
                    .findFirst();
            title.ifPresent(t -> attach(t, name.index(), Relation.APPOSITION));
        }
    }

    /** "shot <b>Scott</b> - Brentley Vinson, who ...": a dash between blanks parts two names. */
    private void partNames() {
        for (Token dash : List.copyOf(tokens)) {
            if (dash.index() == 0 || dash.index() + 1 >= tokens.size() || !isDash(dash)) {
                continue;
            }
            Token first = tokens.get(dash.index() - 1);
            Token last = first.head() > dash.index() ? tokens.get(first.head()) : first;
            boolean joined = first.is(Relation.COMPOUND)
                    && last.index() > dash.index()
                    && first.wordClass() == WordClass.NAME
                    && last.wordClass() == WordClass.NAME;
            if (joined) {
                attach(first, last.head(), last.relation());
                attach(last, first.index(), Relation.OTHER);
                tokens.stream()
                        .filter(t -> t.head() == last.index() && t.index() < first.index())
                        .toList()
                        .forEach(t -> attach(t, first.index(), t.relation()));
            }
        }
    }

    private boolean isDash(Token token) {
        return token.form().equals("-")
                && tokens.get(token.index() - 1).end() < token.start()
                && tokens.get(token.index() + 1).start() > token.end();
    }

    /** "held talks in Doha <b>with</b> Qatar": the name of a place has nobody with it, against it or between it. */
    private void liftPrepositions() {
        for (Token token : List.copyOf(tokens)) {
            if (token.is(Relation.PREPOSITION) && LIFTED.contains(token.lemma()) && token.head() >= 0) {
                Token name = tokens.get(token.head());
                boolean place = name.is(Relation.OBJECT_OF_PREPOSITION)
                        && name.wordClass() == WordClass.NAME
                        && name.index() < token.index()
                        && PLACING.contains(tokens.get(name.head()).lemma())
                        && tokens.get(name.head()).head() >= 0;
                if (place) {
                    attach(token, tokens.get(name.head()).head(), Relation.PREPOSITION);
                }
            }
        }
    }

    /** "blamed the attack <b>on</b> Chad": Chad is blamed, and was not attacked. */
    private void liftBlame() {
        for (Token token : List.copyOf(tokens)) {
            if (token.is(Relation.PREPOSITION) && token.lemma().equals("on") && token.head() >= 0) {
                Token deed = tokens.get(token.head());
                if (deed.is(Relation.OBJECT)
                        && BLAMING.contains(tokens.get(deed.head()).lemma())) {
                    attach(token, deed.head(), Relation.PREPOSITION);
                }
            }
        }
    }

    /** "On Thursday <b>Pakistan</b> hit back": without a comma the day was taken for a part of the name. */
    private void dayBeforeSubject() {
        if (tokens.size() < 4
                || !tokens.get(0).is(Relation.PREPOSITION)
                || !DAYS.contains(tokens.get(1).lemma())) {
            return;
        }
        Token day = tokens.get(1);
        Token name = day.is(Relation.COMPOUND) ? tokens.get(day.head()) : day;
        boolean taken = name.index() > 1
                && name.wordClass() == WordClass.NAME
                && name.is(Relation.OBJECT_OF_PREPOSITION)
                && name.head() == 0
                && tokens.get(0).head() > name.index();
        if (taken) {
            Token verb = tokens.get(tokens.get(0).head());
            if (verb.isVerb() && !hasSubject(verb)) {
                attach(day, 0, Relation.OBJECT_OF_PREPOSITION);
                attach(name, verb.index(), Relation.SUBJECT);
            }
        }
    }

    /** "accused Chad of killing <b>wounded</b> fighters": not another deed of whoever accuses. */
    private void participleBehindGerund() {
        for (Token token : List.copyOf(tokens)) {
            if (!token.isVerb()
                    || !token.is(Relation.CONJUNCT)
                    || token.index() + 1 >= tokens.size()
                    || token.index() < 1) {
                continue;
            }
            Token gerund = tokens.get(token.index() - 1);
            boolean bare = gerund.isVerb()
                    && gerund.inflection() == Form.GERUND
                    && tokens.stream().noneMatch(t -> t.head() == gerund.index() && t.is(Relation.OBJECT));
            Optional<Token> object = tokens.stream()
                    .filter(t ->
                            bare && t.head() == token.index() && t.is(Relation.OBJECT) && t.index() > token.index())
                    .filter(TreeRepair::isNominal)
                    .findFirst();
            object.ifPresent(o -> {
                tokens.stream()
                        .filter(t -> t.head() == token.index() && t.index() != o.index())
                        .toList()
                        .forEach(t -> attach(t, gerund.index(), t.relation()));
                attach(o, gerund.index(), Relation.OBJECT);
                attach(token, o.index(), Relation.COMPOUND);
            });
        }
    }

    /** "Two men were killed and one was hurt, the ministry <b>said</b>": who tells it is no third in the row. */
    private void tellerBehind() {
        for (Token verb : List.copyOf(tokens)) {
            if (!verb.is(Relation.CONJUNCT) || !TELLING.contains(verb.lemma()) || verb.head() < 0) {
                continue;
            }
            Token told = tokens.get(verb.head());
            Optional<Token> subject = tokens.stream()
                    .filter(t -> t.head() == verb.index() && t.is(Relation.SUBJECT) && t.index() < verb.index())
                    .findFirst();
            boolean alone = tokens.stream()
                    .noneMatch(t -> t.head() == verb.index() && (t.is(Relation.OBJECT) || t.is(Relation.COMPLEMENT)));
            if (subject.isPresent()
                    && alone
                    && told.isVerb()
                    && told.is(Relation.ROOT)
                    && followsComma(subject.get())) {
                attach(verb, -1, Relation.ROOT);
                attach(told, verb.index(), Relation.COMPLEMENT);
            }
        }
    }

    /** "opened fire on demonstrators <b>trying</b> to storm it": the demonstrators try. */
    private void hangAttempts() {
        for (Token token : List.copyOf(tokens)) {
            boolean attempt = token.isVerb()
                    && token.inflection() == Form.GERUND
                    && token.is(Relation.ADVERBIAL_CLAUSE)
                    && ATTEMPTING.contains(token.lemma())
                    && token.index() > 0;
            if (attempt) {
                Token noun = tokens.get(token.index() - 1);
                boolean object = noun.is(Relation.OBJECT) || noun.is(Relation.OBJECT_OF_PREPOSITION);
                if (noun.wordClass() == WordClass.NOUN && noun.inflection() == Form.PLURAL && object) {
                    attach(token, noun.index(), Relation.NOUN_CLAUSE);
                }
            }
        }
    }

    /** Whether the phrase with this head begins right behind a comma. */
    private boolean followsComma(Token head) {
        int first = head.index();
        while (first > 0
                && isUnder(tokens.get(first - 1), head)
                && !tokens.get(first - 1).form().equals(",")) {
            first--;
        }
        return first > 0 && tokens.get(first - 1).form().equals(",");
    }

    /** "denied that Chad had a role and <b>accused</b> Mali": he who denies accuses. */
    private void accuseBesideDenial() {
        for (Token verb : List.copyOf(tokens)) {
            boolean accuses =
                    verb.is(Relation.CONJUNCT) && ACCUSING.contains(verb.lemma()) && verb.inflection() == Form.PAST;
            if (accuses && verb.head() >= 0 && !hasSubject(verb)) {
                Token inner = tokens.get(verb.head());
                boolean denied = inner.is(Relation.COMPLEMENT)
                        && inner.head() >= 0
                        && DENYING.contains(tokens.get(inner.head()).lemma());
                if (denied) {
                    join(verb, tokens.get(inner.head()));
                }
            }
        }
    }

    /** "assured the wing of Hamas <b>of</b> its solidarity", "accused the army of Chad <b>of</b> theft": not something of Hamas's or Chad's. */
    private void liftContent() {
        for (Token of : List.copyOf(tokens)) {
            boolean hung = of.is(Relation.PREPOSITION) && of.lemma().equals("of") && of.head() >= 0;
            boolean deed = hung && children(of).anyMatch(t -> t.is(Relation.CLAUSE_OF_PREPOSITION));
            boolean content = hung
                    && (deed && tokens.get(of.head()).is(Relation.OBJECT)
                            || tokens.get(of.head()).is(Relation.OBJECT_OF_PREPOSITION)
                                    && tokens.get(of.head()).wordClass() == WordClass.NAME
                                    && (deed
                                            || children(of)
                                                    .anyMatch(t -> t.is(Relation.OBJECT_OF_PREPOSITION)
                                                            && t.wordClass() == WordClass.NOUN)));
            Token at = of;
            while (content && at.head() >= 0 && !at.isVerb()) {
                at = tokens.get(at.head());
            }
            Token verb = at;
            boolean charged = content
                    && CHARGING.contains(verb.lemma())
                    && children(verb).anyMatch(t -> t.is(Relation.OBJECT) && t.index() < of.index())
                    && children(verb).noneMatch(t -> t.lemma().equals("of"))
                    && of.index() > verb.index();
            if (charged) {
                attach(of, verb.index(), Relation.PREPOSITION);
            }
        }
    }

    /** "denounced what <b>President Berg called</b> Chad's reckless raids": the name does not belong to "what", it calls. */
    private void freeRelative() {
        for (Token what : List.copyOf(tokens)) {
            boolean hung = what.is(Relation.DETERMINER) && what.lemma().equals("what") && what.head() > what.index();
            Token name = hung ? tokens.get(what.head()) : what;
            while (hung && name.is(Relation.COMPOUND) && name.head() > name.index()) {
                name = tokens.get(name.head());
            }
            if (hung && name.is(Relation.OBJECT) && name.index() + 1 < tokens.size()) {
                Token call = tokens.get(name.index() + 1);
                if (call.isVerb() && CALLING.contains(call.lemma()) && !hasSubject(call)) {
                    attach(call, name.head(), Relation.COMPLEMENT);
                    attach(name, call.index(), Relation.SUBJECT);
                    attach(what, call.index(), Relation.OBJECT);
                }
            }
        }
        for (Token named : List.copyOf(tokens)) {
            boolean deed = named.is(Relation.OBJECT_PREDICATE)
                    && children(named).anyMatch(t -> t.is(Relation.POSSESSOR))
                    && children(tokens.get(named.head()))
                            .anyMatch(t -> t.lemma().equals("what") && t.is(Relation.OBJECT));
            if (deed) {
                attach(named, named.head(), Relation.OBJECT);
            }
        }
    }

    /** "called Chad's <b>shelling</b> a breach": the deed is called so, and does not shell a breach. */
    private void nameCalledDeed() {
        for (Token deed : List.copyOf(tokens)) {
            boolean called = deed.isVerb()
                    && deed.inflection() == Form.GERUND
                    && deed.is(Relation.OBJECT)
                    && CALLING.contains(tokens.get(deed.head()).lemma());
            Optional<Token> owner = children(deed)
                    .filter(t -> called && t.index() < deed.index())
                    .filter(t -> children(t).anyMatch(c -> c.is(Relation.CASE)))
                    .findFirst();
            Optional<Token> predicate = children(deed)
                    .filter(t -> t.is(Relation.OBJECT) && t.index() > deed.index())
                    .filter(t -> children(t).anyMatch(c -> c.is(Relation.DETERMINER)))
                    .findFirst();
            if (owner.isPresent() && predicate.isPresent()) {
                attach(owner.get(), deed.index(), Relation.POSSESSOR);
                attach(predicate.get(), deed.head(), Relation.OBJECT_PREDICATE);
                tokens.set(deed.index(), asNoun(deed));
            }
        }
    }

    private Stream<Token> children(Token head) {
        return tokens.stream().filter(t -> t.head() == head.index());
    }

    private static Token asNoun(Token gerund) {
        return new Token(
                gerund.index(),
                gerund.start(),
                gerund.end(),
                gerund.form(),
                gerund.form().toLowerCase(Locale.ROOT),
                WordClass.NOUN,
                Form.NONE,
                gerund.head(),
                gerund.relation());
    }

    /** "<b>said</b> it would leave and <b>suggested</b>": a past form is not joined to the bare one behind a modal. */
    private void joinVerbs() {
        for (Token token : List.copyOf(tokens)) {
            boolean finite = token.inflection() == Form.PAST || token.inflection() == Form.PRESENT;
            boolean joined = token.isVerb() && token.is(Relation.CONJUNCT) && token.head() >= 0;
            if (finite
                    && joined
                    && !hasSubject(token)
                    && tokens.get(token.head()).inflection() == Form.BARE) {
                finiteAbove(token).ifPresent(verb -> join(token, verb));
            }
        }
    }

    /** Joins a verb to one further up, and the "and" before it. */
    private void join(Token verb, Token above) {
        tokens.stream()
                .filter(t -> t.is(Relation.COORDINATOR) && t.head() == verb.head())
                .filter(t -> t.index() > t.head() && t.index() < verb.index())
                .toList()
                .forEach(t -> attach(t, above.index(), Relation.COORDINATOR));
        attach(verb, above.index(), Relation.CONJUNCT);
    }

    private Optional<Token> finiteAbove(Token token) {
        Token at = tokens.get(token.head());
        if (!hasModal(at)) {
            return Optional.empty();
        }
        for (int i = 0; i < tokens.size() && at.head() >= 0; i++) {
            boolean clause = at.is(Relation.COMPLEMENT) || at.is(Relation.OPEN_COMPLEMENT) || at.is(Relation.CONJUNCT);
            if (!clause) {
                return Optional.empty();
            }
            at = tokens.get(at.head());
            if (at.isVerb() && at.inflection() == token.inflection()) {
                return Optional.of(at).filter(v -> v.index() < token.index());
            }
        }
        return Optional.empty();
    }

    /** "<b>Mali</b>, speaking at the summit, said": the parser hangs the name on the participle. */
    private void findLostSubject() {
        for (Token token : tokens.subList(0, Math.min(START, tokens.size()))) {
            boolean lost = token.is(Relation.OTHER)
                    && (token.wordClass() == WordClass.NOUN || token.wordClass() == WordClass.NAME)
                    && token.isCapitalised()
                    && token.head() > token.index();
            if (lost) {
                Token clause = tokens.get(token.head());
                boolean beside = clause.is(Relation.ADVERBIAL_CLAUSE)
                        && clause.inflection() == Form.GERUND
                        && clause.head() > clause.index()
                        && tokens.get(clause.head()).isVerb()
                        && !hasSubject(tokens.get(clause.head()));
                if (beside) {
                    attach(token, clause.head(), Relation.SUBJECT);
                    return;
                }
            }
        }
    }

    /** "If X <b>says that</b> Y left, Z will": a clause with "that" right behind a finite verb is what that verb says. */
    private void hangThatClauses() {
        for (Token marker : List.copyOf(tokens)) {
            boolean that = marker.is(Relation.MARKER)
                    && marker.lemma().equals("that")
                    && marker.index() > 0
                    && marker.head() > marker.index();
            if (that) {
                Token verb = tokens.get(marker.index() - 1);
                Token clause = tokens.get(marker.head());
                boolean finite = verb.inflection() == Form.PAST
                        || verb.inflection() == Form.PRESENT
                        || verb.inflection() == Form.BARE;
                boolean lost = clause.is(Relation.ADVERBIAL_CLAUSE) && clause.head() != verb.index();
                if (verb.isVerb() && finite && lost && !isUnder(verb, clause)) {
                    attach(clause, verb.index(), Relation.COMPLEMENT);
                }
            }
        }
    }

    private boolean isUnder(Token token, Token above) {
        Token at = token;
        for (int i = 0; i < tokens.size() && at.head() >= 0; i++) {
            if (at.index() == above.index()) {
                return true;
            }
            at = tokens.get(at.head());
        }
        return at.index() == above.index();
    }

    private boolean hasSubject(Token verb) {
        return tokens.stream()
                .anyMatch(t -> t.head() == verb.index() && t.relation().isSubject());
    }

    private boolean hasModal(Token verb) {
        return tokens.stream().anyMatch(t -> t.head() == verb.index() && t.is(Relation.AUXILIARY));
    }

    private void attach(Token token, int head, Relation relation) {
        tokens.set(token.index(), token.hungOn(head, relation));
    }
}
