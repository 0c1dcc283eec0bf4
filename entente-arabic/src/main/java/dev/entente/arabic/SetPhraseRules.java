package dev.entente.arabic;

import java.util.List;

/** Phrases that are one in sense: "أول من أمس", "على الأقل", "بينهم أربعة جنود", "بين الشرطة ومتظاهرين". */
final class SetPhraseRules extends TreeRules {
    SetPhraseRules(List<Node> nodes, Lexicon lexicon) {
        super(nodes, lexicon);
    }

    /** "أول من أمس": a time, no word of which belongs to anything else. */
    void dayBefore() {
        for (int i = 1; i + 2 < nodes.size(); i++) {
            boolean time = at(i).word().equals("اول")
                    && (at(i + 1).word().equals("من") && at(i + 2).word().equals("امس")
                            || at(i + 1).word().equals("امس"));
            int verb = i - 1;
            while (verb >= 0 && !(at(verb).segment.isVerb() && !isInna(verb))) {
                verb--;
            }
            if (!time || verb < 0 || isUnder(verb, i)) {
                continue;
            }
            int last = at(i + 1).word().equals("من") ? i + 2 : i + 1;
            for (Node node : nodes) {
                node.head = node.head >= i && node.head <= last ? verb : node.head;
            }
            for (int k = i; k <= last; k++) {
                at(k).head = k == i ? verb : i;
                at(k).label = k == i ? "obl:tmod" : "fixed";
            }
        }
    }

    /** "على الأقل", "على الأرجح": an adverb; what follows belongs to what it belongs to. */
    void atLeast() {
        for (int i = 0; i + 1 < nodes.size(); i++) {
            boolean adverb = at(i).word().equals("علي")
                    && at(i + 1).segment.hasArticle()
                    && at(i + 1).is("degree")
                    && at(i).label.equals("case")
                    && at(i).head == i + 1;
            if (!adverb) {
                continue;
            }
            int above = at(i + 1).head;
            int clause = at(i + 1).word().equals("الارجح") || at(i + 1).word().equals("ارجح") ? clauseAround(i) : -1;
            if (clause >= 0) {
                reattach(i + 1, clause, "advmod");
                at(i).label = "fixed";
            }
            for (int k = i + 2; k < nodes.size() && above >= 0; k++) {
                boolean moves = at(k).head == i + 1;
                at(k).head = moves ? above : at(k).head;
                at(k).label = moves && isClause(above) && at(k).label.equals("nmod") ? "obl" : at(k).label;
            }
        }
    }

    /** The clause that an adverb in its middle or at its end belongs to; where it opens the sentence, the first one. */
    private int clauseAround(int adverb) {
        for (int k = adverb - 1; k >= 0; k--) {
            if (isClause(k)) {
                return k;
            }
        }
        for (int k = adverb + 2; k < nodes.size(); k++) {
            if (isClause(k)) {
                return k;
            }
        }
        return -1;
    }

    /** "جرح ثلاثين بينهم أربعة جنود": who is among them is not joined to anybody else. */
    void among() {
        for (int i = 1; i + 2 < nodes.size(); i++) {
            boolean among = (at(i).word().equals("بين") || at(i).word().equals("من"))
                    && at(i + 1).segment.isPronoun()
                    && touches(i + 1);
            if (!among) {
                continue;
            }
            boolean number = at(i + 2).segment.tag().equals("CD");
            int noun = number && i + 3 < nodes.size() ? i + 3 : i + 2;
            int whole = i - 1;
            while (whole > 0 && !(at(whole).segment.isNoun() && !at(whole).is("time"))) {
                whole--;
            }
            if (number && at(noun).segment.isVerb()) {
                reattach(i + 2, noun, "nsubj");
            } else if (at(noun).segment.isNoun()
                    && lexicon.isAnimate(at(noun).segment)
                    && !hasCase(noun)
                    && at(whole).segment.isNoun()
                    && !isUnder(whole, noun)) {
                reattach(noun, whole, "dep");
            }
        }
    }

    /** "بين الشرطة ومتظاهرين": the two between whom something is are joined to each other. */
    void between() {
        for (int i = 0; i + 3 < nodes.size(); i++) {
            int one = at(i).head;
            if (!at(i).word().equals("بين") || !at(i).label.equals("case") || one <= i) {
                continue;
            }
            int and = one + 1;
            while (and < nodes.size() && !at(and).segment.tag().equals("CC") && isUnder(and, one)) {
                and++;
            }
            int other = and + 1;
            boolean joined = other < nodes.size()
                    && at(and).segment.tag().equals("CC")
                    && (at(other).segment.isNoun() || at(other).segment.isAdjective())
                    && lexicon.isAnimate(at(other).segment)
                    && !hasCase(other)
                    && at(other).head != one
                    && at(other).head < other
                    && !isUnder(one, other);
            if (joined) {
                reattach(other, one, "conj");
                at(and).head = other;
            }
        }
    }
}
