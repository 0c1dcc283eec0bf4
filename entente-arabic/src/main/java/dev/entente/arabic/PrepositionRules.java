package dev.entente.arabic;

import java.util.List;

/** A preposition governs the next noun, and hangs on what it belongs to. */
final class PrepositionRules extends TreeRules {
    private static final String ACCORDING = "حسب";

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
            int object = object(i);
            if (object >= 0) {
                govern(i, object);
            }
        }
    }

    /** "بحسب التقرير", "حسب ما نقلت الوكالة": one preposition, and what it holds is who says so. */
    void accordingTo() {
        for (int i = 0; i + 1 < nodes.size(); i++) {
            if (!at(i).word().equals(ACCORDING)) {
                continue;
            }
            boolean prefixed = i > 0 && touches(i) && at(i - 1).word().equals("ب");
            int first = prefixed ? i - 1 : i;
            boolean telling = i + 2 < nodes.size()
                    && at(i + 1).word().equals("ما")
                    && at(i + 2).segment.isVerb();
            int teller = telling ? teller(i + 2) : object(i);
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

    /** "قال X إن ...، بحسب الوكالة": behind a comma the whole sentence is told, what X said and that he said it. */
    private int saying(int end) {
        int nearest = -1;
        for (int k = end - 1; k >= 0; k--) {
            boolean clause = isClause(k);
            nearest = clause && nearest < 0 ? k : nearest;
            if (clause && lexicon.takesClause(lexicon.verb(at(k).segment))) {
                return k;
            }
        }
        return nearest;
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

    private int object(int preposition) {
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
