package dev.entente.arabic;

import java.util.List;

/** What all rules on the parser's tree know of it. */
abstract class TreeRules {
    static final int REACH = 4;

    final List<Node> nodes;
    final Lexicon lexicon;

    TreeRules(List<Node> nodes, Lexicon lexicon) {
        this.nodes = nodes;
        this.lexicon = lexicon;
    }

    Node at(int index) {
        return nodes.get(index);
    }

    /** A finite verb or a participle that governs as one. */
    boolean isClause(int index) {
        return at(index).segment.isVerb() && !isInna(index) || at(index).label.equals("participle");
    }

    /** "إن" is tagged as a verb, for it governs like one. */
    boolean isInna(int index) {
        return at(index).is("inna");
    }

    boolean isNominal(int index) {
        Segment segment = at(index).segment;
        return segment.isNoun()
                || segment.isName()
                || segment.isPronoun()
                || segment.tag().equals("CD")
                || segment.tag().equals("DT")
                || segment.tag().equals("WP")
                || segment.isAdjective();
    }

    boolean touches(int index) {
        return index > 0 && at(index - 1).segment.end() == at(index).segment.start();
    }

    boolean hasCase(int index) {
        for (Node node : nodes) {
            if (node.head == index && node.label.equals("case")) {
                return true;
            }
        }
        return false;
    }

    boolean isUnder(int inner, int outer) {
        int up = inner;
        for (int steps = 0; up >= 0 && steps <= nodes.size(); steps++) {
            if (up == outer) {
                return true;
            }
            up = at(up).head;
        }
        return false;
    }

    boolean isSomebody(Segment segment) {
        return segment.isName() || segment.isNoun() && lexicon.isAnimate(segment);
    }

    void reattach(int child, int head, String label) {
        for (int up = head, steps = 0; up >= 0 && steps <= nodes.size(); up = at(up).head, steps++) {
            if (up == child) {
                int above = at(child).head;
                String old = at(child).label;
                int under = head;
                while (at(under).head != child && at(under).head >= 0 && under != child) {
                    under = at(under).head;
                }
                at(under).head = above;
                at(under).label = above < 0 ? "root" : old;
                break;
            }
        }
        at(child).head = head;
        at(child).label = label;
    }
}
