package dev.entente.arabic;

import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.WordClass;

/** A word while its tree is built. */
final class Node {
    final Segment segment;
    final String written;
    int head;
    String label;
    Relation relation = Relation.OTHER;
    String lemma;
    WordClass wordClass = WordClass.OTHER;
    Form form = Form.NONE;

    Node(Segment segment, String written, int head, String label) {
        this.segment = segment;
        this.written = written;
        this.head = head;
        this.label = label;
        this.lemma = segment.word();
    }

    String word() {
        return segment.word();
    }

    boolean is(String set) {
        return Particles.in(set, segment.word());
    }

    boolean isCaseless() {
        return !label.equals("case") && !label.equals("punct");
    }

    @Override
    public String toString() {
        return written + "/" + segment.tag() + "/" + label + "->" + head;
    }
}
