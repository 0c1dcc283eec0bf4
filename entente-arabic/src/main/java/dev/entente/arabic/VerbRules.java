package dev.entente.arabic;

import java.util.ArrayList;
import java.util.List;

/** Subject and object by their order; clauses joined by "and"; participles that stand for clauses. */
final class VerbRules extends TreeRules {
    VerbRules(List<Node> nodes, Lexicon lexicon) {
        super(nodes, lexicon);
    }

    /** "..., مؤكدا أن": a participle in the accusative behind a comma or "و" is a clause of the verb before it. */
    void participles() {
        for (int i = 1; i < nodes.size(); i++) {
            Node node = at(i);
            boolean known = lexicon.findParticiple(node.word()).isPresent();
            boolean free = node.segment.tag().equals("VN") && !node.segment.hasArticle()
                    || known
                            && (node.word().endsWith("ا") || node.word().endsWith("ين"))
                            && (node.segment.isNoun() || node.segment.isAdjective())
                            && !node.segment.hasArticle();
            if (!free || !known) {
                continue;
            }
            boolean saying = lexicon.findParticiple(node.word())
                    .filter(lexicon::takesClause)
                    .isPresent();
            int nearest = -1;
            for (int v = i - 1; v >= 0; v--) {
                boolean verb = at(v).segment.isVerb() && !isInna(v);
                nearest = verb && nearest < 0 ? v : nearest;
                if (verb && saying && lexicon.takesClause(lexicon.verb(at(v).segment))) {
                    nearest = v;
                    break;
                }
            }
            if (nearest >= 0) {
                reattach(i, nearest, "participle");
            }
        }
    }

    /** "وفقا ل...": before the verb it belongs to the verb of the sentence. */
    void phrases() {
        for (int i = 0; i < nodes.size(); i++) {
            if (!at(i).is("phrase")) {
                continue;
            }
            int verb = i + 1;
            while (verb < nodes.size() && !(at(verb).segment.isVerb() && !isInna(verb))) {
                verb++;
            }
            boolean leads = i < 3 && verb < nodes.size();
            if (leads && at(i).head != verb) {
                reattach(i, verb, "advmod");
            }
        }
    }

    /** "قال ...، ونفى ...": a verb of saying behind "and" goes with the one before it; another one with the verb before it. */
    void joined() {
        for (int i = 2; i < nodes.size(); i++) {
            boolean behindAnd =
                    at(i).segment.isVerb() && at(i - 1).segment.tag().equals("CC") && !isInna(i);
            if (!behindAnd
                    || i > 2
                            && at(i).label.equals("conj")
                            && !at(i - 2).segment.tag().equals("PUNC")) {
                continue;
            }
            int first = -1;
            boolean saying = lexicon.takesClause(lexicon.verb(at(i).segment));
            for (int v = i - 2; v >= 0 && first < 0; v--) {
                boolean verb = at(v).segment.isVerb() && !isInna(v);
                boolean fits = !saying || at(v).head < 0 || lexicon.takesClause(lexicon.verb(at(v).segment));
                first = verb && fits && !isUnder(v, i) ? v : first;
            }
            if (first >= 0 && at(i).head >= 0) {
                reattach(i, first, "conj");
            }
        }
    }

    /** "العلاقة مع الجمهورية وحزب الله": who is joined by "and" is joined to somebody, not to the relation. */
    void equalParts() {
        for (int i = 2; i < nodes.size(); i++) {
            Node node = at(i);
            if (!node.label.equals("conj") || node.head < 0 || node.head > i) {
                continue;
            }
            boolean doing = isFreeDoing(i) && !lexicon.isDoing(at(node.head).segment);
            boolean somebody = isSomebody(node.segment) && !isSomebody(at(node.head).segment);
            if (!doing && !somebody) {
                continue;
            }
            for (int k = i - 1; k >= (doing ? 0 : node.head + 1); k--) {
                Node other = at(k);
                if (other.segment.isVerb() || other.label.equals("participle")) {
                    break;
                }
                boolean alike =
                        doing ? isFreeDoing(k) || k == 0 && lexicon.isDoing(other.segment) : isSomebody(other.segment);
                boolean free = alike && !other.label.equals("flat") && !isUnder(k, i);
                if (free) {
                    node.head = k;
                    break;
                }
            }
        }
    }

    /** The noun of a doing that owns nothing: not "دعم" in "رفض دعم". */
    private boolean isFreeDoing(int index) {
        return at(index).segment.isNoun()
                && lexicon.isDoing(at(index).segment)
                && !(at(index).label.equals("nmod") && !hasCase(index));
    }

    /** Subject and object of a verb by their order. */
    void arguments(int verb) {
        List<Integer> right = new ArrayList<>();
        boolean clitic = false;
        int before = -1;
        int end = clauseEnd(verb);
        adopt(verb, end);
        secondNoun(verb, end);
        behindTime(verb, end);
        for (int k = 0; k < end; k++) {
            Node node = at(k);
            if (node.head != verb || hasCase(k) || !isNominal(k) || node.label.equals("case")) {
                continue;
            }
            if (k == verb + 1 && node.segment.isPronoun() && touches(k)) {
                clitic = true;
            } else if (k > verb && isArgument(node)) {
                right.add(k);
            } else if (k < verb && node.label.startsWith("nsubj") && !node.is("relative")) {
                before = k;
            }
        }
        boolean passive = at(verb).segment.tag().equals("VBN");
        boolean closed = before >= 0 || isPlural(verb) || isFirstPerson(verb) || isRelativeSubject(verb, clitic);
        boolean participle = at(verb).label.equals("participle");
        boolean shared = at(verb).label.equals("conj") && !closed && isSharing(verb);
        for (int n = 0; n < right.size(); n++) {
            Node node = at(right.get(n));
            boolean animate = node.segment.isName() || lexicon.isAnimate(node.segment);
            boolean subject = n == 0 && !closed && !participle && (!shared || animate);
            node.label = subject
                    ? passive ? "nsubj:pass" : "nsubj"
                    : n <= (closed || participle || shared ? 0 : 1) && !(clitic && n == 0) ? "obj" : "obl";
        }
        if (before >= 0 && passive) {
            at(before).label = "nsubj:pass";
        }
    }

    private static boolean isArgument(Node node) {
        return switch (node.label) {
            case "nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "dep" -> !node.is("time") && !node.is("relative");
            default -> false;
        };
    }

    /** The first noun right behind a verb belongs to it, whatever the parser says. */
    private void adopt(int verb, int end) {
        int k = verb + 1;
        while (k < end
                && (at(k).segment.isPronoun() && touches(k)
                        || at(k).is("time")
                        || at(k).segment.tag().equals("RB"))) {
            k++;
        }
        if (k >= end || !isNominal(k) || at(k).segment.tag().equals("WP") || at(k).is("relative")) {
            return;
        }
        int top = k;
        for (int i = 0; i < REACH && at(top).head > top && at(top).head < end && !isClause(at(top).head); i++) {
            top = at(top).head;
        }
        if (at(top).head != verb
                && top > verb
                && !hasCase(top)
                && !at(top).label.equals("participle")) {
            boolean adjective = at(top).segment.isAdjective() && at(verb).is("copula");
            if (!adjective && !at(verb).is("copula")) {
                reattach(top, verb, "nsubj");
            }
        }
    }

    /** "هاجم الجيش القرية": a definite noun behind another definite one is no adjective of it, but the verb's object. */
    private void secondNoun(int verb, int end) {
        for (int k = verb + 2; k < end; k++) {
            Node node = at(k);
            boolean noun = node.label.equals("amod") && node.segment.isNoun() && node.segment.hasArticle();
            boolean name = node.label.equals("flat") && node.is("alone");
            int first = node.head;
            for (int i = 0; i < REACH && first > verb && at(first).head > verb; i++) {
                first = at(first).head;
            }
            boolean argument = first > verb && first < k && at(first).head == verb && !hasCase(first);
            if ((noun || name) && argument && !hasCase(k)) {
                reattach(k, verb, "obj");
            }
        }
    }

    /** "أعلنت الشرطة، أمس، مقتل ...": the noun of a doing behind a time is not joined to it, but the verb's object. */
    private void behindTime(int verb, int end) {
        for (int k = verb + 2; k < end; k++) {
            Node node = at(k);
            boolean behind =
                    node.head > verb && node.head < k && at(node.head).is("time") && at(node.head).head == verb;
            if (behind && node.segment.isNoun() && lexicon.isDoing(node.segment) && !hasCase(k)) {
                reattach(k, verb, "obj");
            }
        }
    }

    private int clauseEnd(int verb) {
        for (int k = verb + 1; k < nodes.size(); k++) {
            if (at(k).segment.isVerb() && !isInna(k) || at(k).label.equals("participle")) {
                return k;
            }
        }
        return nodes.size();
    }

    private boolean isPlural(int verb) {
        String word = at(verb).word();
        return word.endsWith("وا") || at(verb).segment.tag().equals("VBP") && word.endsWith("ون") && word.length() > 4;
    }

    private boolean isFirstPerson(int verb) {
        String word = at(verb).word();
        boolean present = at(verb).segment.tag().equals("VBP") && (word.startsWith("ن") || word.startsWith("ا"));
        return present || at(verb).segment.tag().equals("VBD") && word.endsWith("نا") && word.length() > 4;
    }

    /** "الذي استهدف دورية": the noun before is the subject, if no clitic behind takes it up again. */
    private boolean isRelativeSubject(int verb, boolean clitic) {
        int k = verb - 1;
        while (k >= 0
                && (at(k).is("negation") && !at(k).word().equals("ما") || at(k).is("perhaps") || at(k).is("future"))) {
            k--;
        }
        boolean relative = k >= 0 && at(k).is("relative") && at(k).segment.tag().equals("WP");
        boolean bare = at(verb).label.equals("acl:relcl") && at(verb).head == verb - 1;
        if (!relative && !bare || clitic) {
            return false;
        }
        int end = Math.min(clauseEnd(verb), verb + 8);
        for (int i = verb + 2; i < end; i++) {
            boolean resumed = at(i).segment.tag().equals("PRP")
                    && touches(i)
                    && at(i - 1).segment.tag().equals("IN");
            if (resumed) {
                return false;
            }
        }
        return true;
    }

    /** "X seized A and killed B": the second verb shares the first one's subject unless it has its own; the parser decides. */
    private boolean isSharing(int verb) {
        int first = at(verb).head;
        if (first < 0 || !isClause(first)) {
            return false;
        }
        return nodes.stream().anyMatch(n -> n.head == first && n.label.startsWith("nsubj"));
    }
}
