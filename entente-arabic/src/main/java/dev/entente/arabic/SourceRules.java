package dev.entente.arabic;

import java.util.List;

/** Who says so: what "حسب" and "وفقا ل" hold, and for how much of the sentence. */
final class SourceRules extends TreeRules {
    private static final String ACCORDING = "حسب";

    private final PrepositionRules prepositions;

    SourceRules(List<Node> nodes, Lexicon lexicon) {
        super(nodes, lexicon);
        this.prepositions = new PrepositionRules(nodes, lexicon);
    }

    /** "بحسب التقرير", "حسب ما نقلت الوكالة": one preposition, and what it holds is who says so. */
    void accordingTo() {
        for (int i = 0; i + 1 < nodes.size(); i++) {
            boolean according = at(i).word().equals(ACCORDING);
            if (!according && !isAsTold(i)) {
                continue;
            }
            boolean prefixed = i > 0 && touches(i) && at(i - 1).word().equals("ب");
            int first = prefixed ? i - 1 : i;
            boolean telling = i + 2 < nodes.size()
                    && at(i + 1).word().equals("ما")
                    && at(i + 2).segment.isVerb();
            int teller = telling ? teller(i + 2) : prepositions.object(i);
            if (according && teller >= 0 && !telling && isOfFigure(first, teller)) {
                at(i).label = "dep";
                at(i).head = first - 1;
                at(teller).head = i;
                at(teller).label = "dep";
                continue;
            }
            if (teller < 0 || !prefixed && !telling) {
                continue;
            }
            int above = at(first).head;
            for (int steps = 0; above >= first && above <= teller; steps++) {
                above = steps < nodes.size() ? at(above).head : -1;
            }
            boolean trails = first > 1 && at(first - 1).segment.tag().equals("PUNC");
            int top = trails ? saying(first) : above >= 0 ? above : clauseAround(first, teller);
            if (top < 0) {
                continue;
            }
            reattach(teller, top, "obl");
            for (int k = first; k < (telling ? i + 3 : i + 1); k++) {
                at(k).head = k == i ? teller : i;
                at(k).label = k == i ? "case" : "fixed";
            }
        }
    }

    /** "وفق ما أعلنت الوزارة", "على ما ذكر مسؤول". */
    private boolean isAsTold(int preposition) {
        return (at(preposition).word().equals("وفق") || at(preposition).word().equals("علي"))
                && preposition + 3 < nodes.size()
                && at(preposition + 1).word().equals("ما")
                && at(preposition + 2).segment.isVerb()
                && lexicon.takesClause(lexicon.verb(at(preposition + 2).segment));
    }

    /** "وهم 3500، حسب المنظمين، ...": whose the figure is; the rest of the sentence is not his. */
    private boolean isOfFigure(int according, int teller) {
        boolean mark = according > 1 && at(according - 1).segment.tag().equals("PUNC");
        int before = mark ? according - 2 : according - 1;
        int after = teller + 1;
        while (after < nodes.size() && !at(after).segment.tag().equals("PUNC") && after < teller + REACH) {
            after++;
        }
        return before >= 0
                && at(before).segment.tag().equals("CD")
                && after + 1 < nodes.size()
                && at(after).segment.tag().equals("PUNC");
    }

    /** "قال X إن ...، بحسب الوكالة": behind a comma the whole sentence is told, what X said and that he said it. */
    private int saying(int end) {
        int nearest = -1;
        for (int k = end - 1; k >= 0; k--) {
            boolean among = at(k).word().equals("بين")
                    && k + 1 < nodes.size()
                    && at(k + 1).segment.isPronoun();
            boolean clause = isClause(k) && !among;
            nearest = clause && nearest < 0 ? k : nearest;
            if (clause && at(k).segment.isVerb() && lexicon.takesClause(lexicon.verb(at(k).segment))) {
                return k;
            }
        }
        return outOfDescription(nearest);
    }

    /** "..., وفقا لمصادر أمنية": behind a comma the whole is told. */
    void trailingPhrases() {
        for (int i = 2; i < nodes.size(); i++) {
            boolean trails = at(i).is("phrase") && at(i - 1).segment.tag().equals("PUNC");
            int top = trails ? saying(i) : -1;
            if (top >= 0 && at(i).head != top) {
                reattach(i, top, "advmod");
            }
        }
    }

    /** The clause that is told: not a participle of it, nor what only describes one of its nouns. */
    private int outOfDescription(int clause) {
        int top = clause;
        for (int steps = 0; top >= 0 && steps < nodes.size(); steps++) {
            boolean joined =
                    at(top).label.equals("conj") && at(top).head >= 0 && at(top).head < top && isClause(at(top).head);
            boolean inner = joined
                    || at(top).label.equals("participle")
                    || at(top).label.startsWith("acl")
                    || !isClause(top) && at(top).head >= 0;
            if (!inner) {
                return top;
            }
            top = at(top).head;
        }
        return clause;
    }

    /** The first noun behind a verb. */
    private int teller(int verb) {
        int k = verb + 1;
        while (k < nodes.size()
                && (at(k).segment.isPronoun()
                        || k + 1 < nodes.size()
                                && touches(k + 1)
                                && at(k + 1).segment.isPronoun())) {
            k++;
        }
        return k < nodes.size() && isNominal(k) ? k : -1;
    }

    private int clauseAround(int first, int last) {
        for (int k = last + 1; k < nodes.size(); k++) {
            if (isClause(k)) {
                return k;
            }
        }
        for (int k = first - 1; k >= 0; k--) {
            if (isClause(k)) {
                return k;
            }
        }
        return -1;
    }
}
