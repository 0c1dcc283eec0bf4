package dev.entente.arabic;

import java.util.List;

/**
 * Corrects the parser's tree by what clitics and word order make certain in Arabic: a preposition governs the next noun, a bare
 * noun possesses the next definite one, the first noun behind a verb is its subject unless one stands before it.
 */
final class OrderRules extends TreeRules {
    OrderRules(List<Node> nodes, Lexicon lexicon) {
        super(nodes, lexicon);
    }

    void apply() {
        NounRules noun = new NounRules(nodes, lexicon);
        PrepositionRules preposition = new PrepositionRules(nodes, lexicon);
        VerbRules verb = new VerbRules(nodes, lexicon);
        SetPhraseRules phrase = new SetPhraseRules(nodes, lexicon);
        SourceRules source = new SourceRules(nodes, lexicon);
        DescriptionRules description = new DescriptionRules(nodes, lexicon);
        ClauseRules clause = new ClauseRules(nodes, lexicon);
        preposition.including();
        oneRoot();
        noun.nouns(preposition);
        clause.participles();
        noun.names();
        noun.clitics();
        noun.possession();
        noun.adjectives();
        preposition.prepositions();
        noun.quantifiers();
        noun.counted();
        phrase.dayBefore();
        phrase.atLeast();
        phrase.among();
        preposition.ofSpeakingNouns();
        preposition.firstNoun();
        preposition.givenTo();
        noun.titles();
        noun.titlesBehind();
        clause.pluperfect();
        description.describedBefore();
        description.describedByPlural();
        description.describedPeople();
        clause.told();
        clause.phrases();
        clause.joined();
        clause.equalParts();
        phrase.between();
        verb.strikes();
        for (int i = 0; i < nodes.size(); i++) {
            if (isClause(i)) {
                verb.arguments(i);
            }
        }
        verb.crossing();
        noun.doneBySomebody();
        noun.relatives();
        noun.closedPlurals();
        source.accordingTo();
        source.trailingPhrases();
        breakCircles();
    }

    /** The main verb is the root; what the parser left without a head hangs on it. */
    private void oneRoot() {
        int root = -1;
        for (int i = 0; i < nodes.size() && root < 0; i++) {
            root = at(i).head < 0 && at(i).segment.isVerb() && !isInna(i) ? i : -1;
        }
        for (int i = 0; i < nodes.size() && root < 0; i++) {
            root = at(i).head < 0 && isNominal(i) ? i : -1;
        }
        for (int i = 0; i < nodes.size(); i++) {
            if (at(i).head < 0 && root >= 0 && i != root) {
                at(i).head = root;
                at(i).label = at(i).segment.tag().equals("PUNC")
                        ? "punct"
                        : at(i).segment.isVerb() ? "parataxis" : "dep";
            }
        }
        if (root >= 0) {
            at(root).label = "root";
        }
    }

    /** Whatever the rules did, the result is a tree. */
    private void breakCircles() {
        int root = -1;
        for (int i = 0; i < nodes.size(); i++) {
            root = at(i).head < 0 && root < 0 ? i : root;
        }
        root = Math.max(root, 0);
        at(root).head = -1;
        for (int i = 0; i < nodes.size(); i++) {
            int up = i;
            for (int steps = 0; up >= 0 && steps <= nodes.size(); steps++) {
                up = at(up).head;
            }
            if (up >= 0 || at(i).head < 0 && i != root) {
                at(i).head = root;
                at(i).label = "dep";
            }
        }
    }
}
