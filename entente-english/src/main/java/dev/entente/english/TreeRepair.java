package dev.entente.english;

import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends what the parser regularly gets wrong and the forms of the words give away. */
final class TreeRepair {
    /** How many words from the start a subject may stand that was lost behind a participle. */
    private static final int START = 4;

    private static final Set<String> LIFTED = Set.of("between", "with", "against");
    private static final Set<String> PLACING = Set.of("in", "at", "near", "outside");
    private static final Set<String> BLAMING = Set.of("blame", "pin");

    private final List<Token> tokens;

    private TreeRepair(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        TreeRepair repair = new TreeRepair(tokens);
        repair.rootVerb();
        repair.joinVerbs();
        repair.findLostSubject();
        repair.hangThatClauses();
        repair.joinTitle();
        repair.partNames();
        repair.liftPrepositions();
        repair.liftBlame();
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
                    && (verb.inflection() == Form.PAST || verb.inflection() == Form.PRESENT)
                    && verb.is(Relation.COMPOUND);
            if (finite && isNominal(subject) && (subject.head() == root.index() || subject.head() == verb.head())) {
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

    /** "<b>said</b> it would leave and <b>suggested</b>": a past form is not joined to the bare one behind a modal. */
    private void joinVerbs() {
        for (Token token : List.copyOf(tokens)) {
            boolean finite = token.inflection() == Form.PAST || token.inflection() == Form.PRESENT;
            boolean joined = token.isVerb() && token.is(Relation.CONJUNCT) && token.head() >= 0;
            if (finite
                    && joined
                    && !hasSubject(token)
                    && tokens.get(token.head()).inflection() == Form.BARE) {
                finiteAbove(token).ifPresent(verb -> attach(token, verb.index(), Relation.CONJUNCT));
            }
        }
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
        return false;
    }

    private boolean hasSubject(Token verb) {
        return tokens.stream()
                .anyMatch(t -> t.head() == verb.index() && t.relation().isSubject());
    }

    private boolean hasModal(Token verb) {
        return tokens.stream().anyMatch(t -> t.head() == verb.index() && t.is(Relation.AUXILIARY));
    }

    private void attach(Token token, int head, Relation relation) {
        tokens.set(
                token.index(),
                new Token(
                        token.index(),
                        token.start(),
                        token.end(),
                        token.form(),
                        token.lemma(),
                        token.wordClass(),
                        token.inflection(),
                        head,
                        relation));
    }
}
