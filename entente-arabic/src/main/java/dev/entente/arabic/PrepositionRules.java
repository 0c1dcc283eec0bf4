package dev.entente.arabic;

import java.util.List;

/** A preposition governs the next noun, and hangs on what it belongs to. */
final class PrepositionRules extends TreeRules {
    /** "الرد على مطالبة الحزب باستقالة الوزير": what is demanded belongs to the demand. */
    void ofSpeakingNouns() {
        for (int i = 2; i + 1 < nodes.size(); i++) {
            int deed = at(i).label.equals("case") && at(i).head > i ? at(i).head : -1;
            boolean told = deed >= 0
                    && (at(i).word().equals("ب") || at(i).word().equals("الي"))
                    && lexicon.isDoing(at(deed).segment);
            for (int k = i - 1; told && k >= Math.max(0, i - 2 * REACH); k--) {
                if (at(k).segment.isVerb() || at(k).segment.tag().equals("PUNC")) {
                    break;
                }
                if (at(k).is("speaking-noun") && !isUnder(k, deed)) {
                    reattach(deed, k, "nmod");
                    break;
                }
            }
        }
    }

    /** How far before "على يد" the deed may stand. */
    private static final int DEED_REACH = 8;

    PrepositionRules(List<Node> nodes, Lexicon lexicon) {
        super(nodes, lexicon);
    }

    boolean isPreposition(int index) {
        Segment segment = at(index).segment;
        boolean particle = segment.tag().equals("IN")
                && !at(index).is("inna")
                && !at(index).is("conditional")
                && (segment.word().length() <= 2 || isTrue(segment.word()));
        boolean about = index + 1 < nodes.size()
                && at(index).is("quantifier")
                && at(index + 1).segment.tag().equals("CD");
        boolean noun = at(index).is("preposition")
                && !about
                && !segment.hasArticle()
                && !segment.isVerb()
                && index + 1 < nodes.size()
                && isNominal(index + 1)
                && !(at(index).is("place-preposition")
                        && touches(index)
                        && !at(index - 1).segment.tag().equals("IN"));
        return particle || noun;
    }

    private static boolean isTrue(String word) {
        return switch (word) {
            case "علي", "الي", "حتي", "منذ", "خلال", "عبر", "لدي", "بين", "ضد" -> true;
            default -> false;
        };
    }

    void prepositions() {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (!isPreposition(i) || i + 1 >= nodes.size()) {
                continue;
            }
            if (isPreposition(i + 1) && at(i + 1).label.equals("case") && at(i + 1).head > i + 1) {
                int object = at(i + 1).head;
                at(i).head = object;
                at(i).label = "case";
                at(i + 1).head = i;
                at(i + 1).label = "fixed";
                continue;
            }
            boolean agent = isAgent(i);
            int object = object(agent ? i + 1 : i);
            if (agent && object >= 0) {
                handOver(i + 1, object);
            }
            if (object >= 0) {
                govern(i, object);
            }
            if (agent && object >= 0) {
                at(i + 1).head = i;
                at(i + 1).label = "fixed";
            }
        }
        freeOfCase();
    }

    /** What the parser hung on a preposition itself belongs to what the preposition belongs to. */
    private void freeOfCase() {
        for (int k = 0; k < nodes.size(); k++) {
            int above = at(k).head;
            boolean hung = above >= 0
                    && k < above
                    && at(above).label.equals("case")
                    && at(above).head > above
                    && isNominal(k)
                    && !hasCase(k);
            int governor = hung ? at(at(above).head).head : -1;
            if (governor >= 0 && !isUnder(governor, k)) {
                at(k).head = governor;
                at(k).label = at(k).label.startsWith("nsubj") ? "dep" : at(k).label;
            }
        }
    }

    /** Gives the second word of "على يد" its place to the noun behind it. */
    private void handOver(int hand, int object) {
        int above = at(hand).head == hand - 1 ? at(hand - 1).head : at(hand).head;
        for (int k = hand - 2;
                k > Math.max(0, hand - DEED_REACH) && !at(k).segment.isVerb();
                k--) {
            if (at(k).segment.isNoun() && lexicon.isDoing(at(k).segment)) {
                above = k;
                break;
            }
        }
        boolean free = above >= 0 && above != object && !isUnder(above, object);
        if (free) {
            at(object).head = above;
        }
        for (int k = hand + 1; k < nodes.size(); k++) {
            at(k).head = at(k).head == hand && k != object ? object : at(k).head;
        }
    }

    /** "على يد الجيش", "من قبل الجيش": by them; not "من جانب آخر", not "على يده". */
    private boolean isAgent(int index) {
        boolean by = index + 2 < nodes.size()
                && (at(index).word().equals("من") || at(index).word().equals("علي"))
                && at(index + 1).is("agent")
                && !at(index + 1).segment.hasArticle();
        return by
                && !touches(index + 2)
                && (at(index + 2).segment.isName()
                        || at(index + 2).segment.isNoun() && lexicon.isAnimate(at(index + 2).segment));
    }

    int object(int preposition) {
        for (int k = preposition + 1; k < Math.min(nodes.size(), preposition + 1 + REACH); k++) {
            if (at(k).segment.isVerb() || at(k).segment.tag().equals("PUNC") || at(k).is("inna")) {
                return -1;
            }
            boolean determiner = at(k).segment.tag().equals("DT")
                    && k + 1 < nodes.size()
                    && at(k + 1).segment.hasArticle();
            if (isNominal(k) && !determiner) {
                while (at(k).label.equals("flat") && at(k).head > k) {
                    k = at(k).head;
                }
                return k;
            }
        }
        return -1;
    }

    private void govern(int preposition, int object) {
        Node p = at(preposition);
        Node o = at(object);
        if (o.head == preposition) {
            o.head = p.head == object ? -1 : p.head;
        } else if (!isCovered(object, preposition)) {
            boolean behind = o.head > object || o.head < 0;
            o.head = behind && p.head >= 0 && p.head != object && p.head < preposition ? p.head : o.head;
        }
        p.head = object;
        p.label = "case";
        nearer(preposition, object);
        if (o.head >= 0
                && at(o.head).segment.isName()
                && !p.word().equals("من")
                && !p.word().equals("في")) {
            int verb = o.head;
            while (verb >= 0 && !isClause(verb)) {
                verb = at(verb).head;
            }
            o.head = verb >= 0 && verb < preposition && !isUnder(verb, object) ? verb : o.head;
        }
        if (o.head >= 0 && !o.label.equals("conj") && !o.label.equals("root")) {
            o.label = isClause(o.head) ? "obl" : "nmod";
        }
    }

    /** Right behind the noun of a doing a preposition is its own: "الاعتراف بإسرائيل"; "ل" behind any noun, unless the verb gives. */
    private void nearer(int preposition, int object) {
        Node o = at(object);
        int before = preposition - 1;
        if (before < 0 || o.head < 0 || o.head >= before || o.label.equals("conj")) {
            return;
        }
        while (before > 0
                && at(before).segment.isAdjective()
                && at(before).head >= 0
                && at(before).head < before
                && at(before).head > o.head) {
            before = at(before).head;
        }
        boolean noun = at(before).segment.isNoun()
                && !at(before).is("time")
                && !at(before).is("preposition")
                && !isUnder(before, object);
        boolean doing = noun
                && before == preposition - 1
                && (lexicon.isDoing(at(before).segment)
                        || at(preposition).word().equals("ب") && o.word().equals("اسم"));
        boolean owner = noun
                && at(preposition).word().equals("ل")
                && isClause(o.head)
                && (!lexicon.isGiving(at(o.head).segment)
                        || at(before).label.startsWith("nsubj") && !isSomebody(at(before).segment));
        if (doing || owner) {
            o.head = before;
        }
    }

    private boolean isCovered(int object, int preposition) {
        return at(object).head >= 0 && at(object).head < preposition;
    }

    /** "تقديم منحة بقيمة ... لجرحى": "to" somebody belongs to the doing, not to what is given. */
    void givenTo() {
        for (int i = 1; i < nodes.size(); i++) {
            Node p = at(i);
            boolean to =
                    p.label.equals("case") && (p.word().equals("ل") || p.word().equals("الي")) && p.head > i;
            if (!to || !isSomebody(at(p.head).segment)) {
                continue;
            }
            int top = -1;
            int up = at(p.head).head;
            for (int steps = 0; up >= 0 && up < i && steps < REACH && !isClause(up); steps++) {
                top = lexicon.isDoing(at(up).segment) && !hasCaseOf(up, "من") ? up : top;
                if (!at(up).label.equals("nmod") && !at(up).label.equals("obl")) {
                    break;
                }
                up = at(up).head;
            }
            if (top >= 0 && top != at(p.head).head && !isUnder(top, p.head)) {
                at(p.head).head = top;
                at(p.head).label = "nmod";
            }
        }
    }

    private boolean hasCaseOf(int index, String word) {
        return nodes.stream()
                .anyMatch(n ->
                        n.head == index && n.label.equals("case") && n.word().equals(word));
    }

    /** A line that begins with the noun of a doing and has no verb of its own is headed by it: "المساهمة في ...". */
    void firstNoun() {
        int first = 0;
        while (first < nodes.size()
                && (at(first).segment.tag().equals("PUNC")
                        || at(first).segment.tag().equals("CD"))) {
            first++;
        }
        if (first >= nodes.size() || !at(first).segment.isNoun() || !lexicon.isDoing(at(first).segment)) {
            return;
        }
        int root = -1;
        for (int i = 0; i < nodes.size(); i++) {
            root = at(i).head < 0 ? i : root;
        }
        if (root > first
                && !at(root).segment.isVerb()
                && (hasCase(root)
                        || at(first).label.startsWith("nsubj")
                        || at(first).label.startsWith("obl"))) {
            at(root).head = first;
            at(root).label = "nmod";
            at(first).head = -1;
            at(first).label = "root";
        }
    }

    /** "الحلول بما فيها حل الدولتين": what is included stands beside what includes it. */
    void including() {
        for (int i = 1; i + 4 < nodes.size(); i++) {
            boolean including = at(i).word().equals("ب")
                    && at(i + 1).word().equals("ما")
                    && at(i + 2).word().equals("في")
                    && (at(i + 3).segment.isPronoun() || at(i + 3).word().equals("ذلك"));
            int noun = i - 1;
            while (noun > 0 && !at(noun).segment.isNoun()) {
                noun--;
            }
            if (including && at(noun).segment.isNoun()) {
                absorb(i, i + 3, noun);
            }
        }
    }

    private void absorb(int first, int last, int noun) {
        for (int k = 0; k < nodes.size(); k++) {
            Node node = at(k);
            boolean inside = k >= first && k <= last;
            if (inside || node.head < first || node.head > last) {
                continue;
            }
            node.head = k == noun ? -1 : noun;
            node.label = k == noun ? "root" : k > last ? "appos" : node.label;
        }
        for (int k = first; k <= last; k++) {
            int above = at(k).head;
            boolean up = (above < first || above > last) && above != noun && above >= 0 && at(noun).head < 0;
            if (up && !isUnder(above, noun)) {
                at(noun).head = above;
                at(noun).label = "nmod";
            }
            at(k).head = noun;
            at(k).label = "dep";
        }
    }
}
