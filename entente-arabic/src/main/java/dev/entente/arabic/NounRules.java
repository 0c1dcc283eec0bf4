package dev.entente.arabic;

import java.util.List;

/** Names, possession, measures, titles: what the order of words inside of a noun phrase makes certain. */
final class NounRules extends TreeRules {
    NounRules(List<Node> nodes, Lexicon lexicon) {
        super(nodes, lexicon);
    }

    /** What the parser takes for a preposition, though it is a noun: "دعم مسيرات العودة". */
    void nouns(PrepositionRules prepositions) {
        for (int i = 0; i + 1 < nodes.size(); i++) {
            Node node = at(i);
            if (node.label.equals("case") && node.segment.isNoun() && !prepositions.isPreposition(i) && node.head > i) {
                Node inner = at(node.head);
                int below = node.head;
                node.head = inner.head == i ? -1 : inner.head;
                node.label = inner.label;
                inner.head = i;
                inner.label = "nmod";
                if (node.head >= 0 && isUnder(node.head, below)) {
                    node.head = -1;
                }
            }
        }
    }

    /** Words of a person's or a foreign name: the last one is the head, as it is in our trees. */
    void names() {
        for (int a = 0; a < nodes.size(); a++) {
            int b = a;
            while (b < nodes.size() && isNameWord(b, a)) {
                b++;
            }
            if (b - a > 1) {
                rehead(a, b - 1);
            }
            a = Math.max(a, b - 1);
        }
    }

    private boolean isNameWord(int index, int first) {
        Segment segment = at(index).segment;
        if (segment.isName()) {
            boolean apart = index > first && (at(index).is("alone") || at(first).is("alone"));
            return !apart;
        }
        boolean inside = index + 1 < nodes.size() && at(index + 1).segment.isName();
        return !segment.isVerb()
                && at(index).is("name-part")
                && inside
                && !segment.isVerb()
                && (index > first || at(index).is("name-part"));
    }

    private void rehead(int first, int last) {
        int head = first;
        for (int i = first; i <= last; i++) {
            boolean outside = at(i).head < first || at(i).head > last;
            head = outside ? i : head;
            if (outside) {
                break;
            }
        }
        int above = at(head).head;
        String label = at(head).label;
        for (Node node : nodes) {
            if (node.head >= first && node.head <= last) {
                node.head = last;
            }
        }
        for (int i = first; i < last; i++) {
            at(i).head = last;
            at(i).label = "flat";
        }
        at(last).head = above >= first && above <= last ? -1 : above;
        at(last).label = label;
    }

    void clitics() {
        for (int i = 1; i < nodes.size(); i++) {
            if (!at(i).segment.isPronoun() || !touches(i)) {
                continue;
            }
            Segment before = at(i - 1).segment;
            if (before.isVerb() && !isInna(i - 1)) {
                reattach(i, i - 1, "obj");
            } else if (before.isNoun() && !at(i - 1).is("preposition")) {
                reattach(i, i - 1, at(i - 1).label.equals("participle") ? "obj" : "nmod");
            }
        }
    }

    /** An adjective right behind a noun that it agrees with is its own: "الهجوم الروسي". */
    void adjectives() {
        for (int k = 1; k < nodes.size(); k++) {
            Segment adjective = at(k).segment;
            Segment noun = at(k - 1).segment;
            boolean agrees = adjective.isAdjective()
                    && noun.isNoun()
                    && !noun.isName()
                    && !at(k - 1).is("preposition")
                    && adjective.hasArticle() == noun.hasArticle()
                    && adjective.word().endsWith("ه") == noun.word().endsWith("ه");
            if (agrees && at(k).head >= 0 && at(k).head < k - 1 && !isUnder(k - 1, k)) {
                reattach(k, k - 1, "amod");
            }
        }
    }

    /** "رفض المحكمة تأسيس حزب": a noun with its article owns no bare noun; that is what the doing before it is done to. */
    void doneBySomebody() {
        for (int i = 2; i < nodes.size(); i++) {
            Node deed = at(i);
            int doer = deed.head;
            boolean owned = deed.label.equals("nmod")
                    && doer == i - 1
                    && at(doer).segment.hasArticle()
                    && deed.segment.isNoun()
                    && !deed.segment.hasArticle()
                    && lexicon.isDoing(deed.segment)
                    && !hasCase(i);
            int above = owned ? at(doer).head : -1;
            if (above >= 0 && above < doer && lexicon.isDoing(at(above).segment)) {
                reattach(i, above, "obj");
            }
        }
    }

    /** A noun without article right before a definite noun, a name or another bare noun: "قيادة الحركة". */
    void possession() {
        for (int i = 0; i + 1 < nodes.size(); i++) {
            Node first = at(i);
            Node second = at(i + 1);
            boolean bare = first.segment.isNoun()
                    && !first.segment.isName()
                    && !first.segment.hasArticle()
                    && !first.is("preposition")
                    && !first.is("time")
                    && !first.label.equals("participle")
                    && !first.label.equals("flat")
                    && !isAccusative(first);
            boolean definite = (second.segment.isNoun() || second.segment.isName())
                    && (second.segment.hasArticle() || second.segment.tag().startsWith("DT") || second.segment.isName())
                    && !second.is("time");
            boolean chain =
                    bare && !definite && isBareNoun(i + 1) && (lexicon.isDoing(first.segment) || endsDefinite(i + 1));
            boolean mistaken = second.head == i && second.label.startsWith("nsubj") && lexicon.isDoing(first.segment);
            if (bare && (definite || chain) && (second.head != i || mistaken)) {
                int owner = i + 1;
                while (at(owner).label.equals("flat") && at(owner).head > owner) {
                    owner = at(owner).head;
                }
                reattach(owner, i, "nmod");
            }
        }
    }

    /** "أدان الاتحاد الهجوم الذي استهدف": what describes a noun stands right behind it. */
    void relatives() {
        for (int i = 1; i + 1 < nodes.size(); i++) {
            Node pronoun = at(i);
            boolean relative =
                    pronoun.segment.tag().equals("WP") && pronoun.word().startsWith("ال");
            int verb = i + 1;
            while (relative && verb < nodes.size() && verb < i + REACH && !isClause(verb)) {
                verb++;
            }
            if (!relative
                    || verb >= nodes.size()
                    || !isClause(verb)
                    || !at(verb).label.startsWith("acl")) {
                continue;
            }
            int noun = i - 1;
            while (noun > 0
                    && (at(noun).segment.isAdjective() || at(noun).segment.tag().equals("PUNC"))) {
                noun--;
            }
            boolean inside = at(verb).head >= 0 && (isUnder(noun, at(verb).head) || isUnder(at(verb).head, noun));
            boolean joined = phraseOf(noun) == phraseOf(Math.max(at(verb).head, 0));
            if (at(noun).segment.isNoun() && !(inside && joined) && agrees(pronoun, at(noun)) && !isUnder(noun, verb)) {
                reattach(verb, noun, "acl:relcl");
            }
        }
    }

    /** The noun, free of any other noun, whose phrase a word belongs to. */
    private int phraseOf(int index) {
        int at = index;
        for (int steps = 0; steps < nodes.size(); steps++) {
            boolean part =
                    switch (at(at).label) {
                        case "nmod", "amod", "flat", "appos", "conj", "quant", "nummod" -> true;
                        default -> false;
                    };
            if (!part || at(at).head < 0) {
                return at;
            }
            at = at(at).head;
        }
        return at;
    }

    private static boolean agrees(Node pronoun, Node noun) {
        boolean feminine = noun.word().endsWith("ه") || noun.word().endsWith("ات");
        return switch (pronoun.word()) {
            case "الذي" -> !feminine;
            case "التي" -> feminine;
            default -> false;
        };
    }

    /** "هاجم متظاهرون أقسام الشرطة": a plural with its "ن" is not owned by the noun behind it, which is the verb's object. */
    void closedPlurals() {
        for (int k = 1; k < nodes.size(); k++) {
            Node node = at(k);
            int above = node.head;
            boolean owner = above >= 0
                    && above == k - 1
                    && (node.label.equals("nmod") || node.label.equals("flat"))
                    && node.segment.isNoun()
                    && !node.is("time")
                    && !hasCase(k);
            if (!owner || at(above).head < 0) {
                continue;
            }
            Node closed = at(above);
            boolean whole = (closed.word().endsWith("ون") || closed.word().endsWith("ين"))
                    && closed.segment.plainTag().endsWith("S")
                    && !closed.segment.isName();
            int verb = closed.head;
            if (whole && closed.label.startsWith("nsubj") && verb < above && isClause(verb)) {
                reattach(k, verb, "obj");
                for (int later = k + 1; later < nodes.size(); later++) {
                    if (at(later).head == above) {
                        reattach(later, isClause(later) ? verb : k, at(later).label);
                    }
                }
            }
        }
    }

    private boolean isBareNoun(int index) {
        Segment s = at(index).segment;
        return s.isNoun()
                && !s.isName()
                && !s.hasArticle()
                && !at(index).is("preposition")
                && !at(index).is("time")
                && !isAccusative(at(index));
    }

    /** "عوائل شهداء مسيرات <b>العودة</b>": bare nouns up to a definite one are one chain. */
    private boolean endsDefinite(int index) {
        int k = index;
        while (k < nodes.size() && isBareNoun(k)) {
            k++;
        }
        return k < nodes.size()
                && (at(k).segment.isName()
                        || at(k).segment.isNoun() && at(k).segment.hasArticle());
    }

    /** "هجوما", written with the alef of the indefinite accusative: nothing possesses it. */
    static boolean isAccusative(Node node) {
        return node.segment.tag().startsWith("NN") && node.written.endsWith("ا") && node.written.length() > 4
                || node.written.endsWith("اً")
                || node.written.endsWith("ًا");
    }

    /** "عدد من المتظاهرين", "عشرات المواطنين", "ثلاثة مدنيين": the noun behind is the head. */
    void quantifiers() {
        for (int i = nodes.size() - 2; i >= 0; i--) {
            Node q = at(i);
            boolean number = q.segment.tag().equals("CD") || q.segment.tag().equals("NOUN_QUANT");
            if (!number && !q.is("quantifier") || q.segment.isVerb() || q.label.equals("case")) {
                continue;
            }
            int next = i + 1;
            while (q.is("quantifier") && next + 2 < nodes.size() && isBeforePartitive(next, i)) {
                next++;
            }
            boolean partitive = at(next).word().equals("من") && next + 1 < nodes.size();
            int noun = partitive ? next + 1 : next;
            boolean counted = at(noun).segment.isNoun()
                            && !at(noun).is("time")
                            && !(at(noun).is("preposition") && !at(noun).segment.hasArticle())
                    || partitive && at(noun).segment.isName()
                    || at(noun).segment.tag().equals("CD")
                    || at(noun).segment.isName()
                            && (q.segment.tag().equals("NOUN_QUANT")
                                    || at(noun).segment.tag().endsWith("S"))
                    || !number
                            && at(noun).segment.isAdjective()
                            && at(noun).segment.hasArticle();
            if (!counted) {
                continue;
            }
            noun = top(noun, i);
            if (noun <= i || noun > i + REACH) {
                continue;
            }
            swap(i, noun);
            if (partitive) {
                at(next).head = i;
                at(next).label = "fixed";
            }
        }
    }

    /** "مجموعات <b>صغيرة أيضا</b> من المتظاهرين": what may stand between a measure and "من". */
    private boolean isBeforePartitive(int index, int quantifier) {
        int k = index;
        while (k < Math.min(nodes.size() - 1, quantifier + REACH)
                && (at(k).segment.isAdjective() && !at(k).segment.hasArticle()
                        || at(k).segment.tag().equals("RB")
                        || at(k).is("time") && !at(k).is("day"))) {
            k++;
        }
        return k > index && at(k).word().equals("من");
    }

    /** "مقتل ثلاثة جنود": who is counted behind the noun of a doing is whom it is done to. */
    void counted() {
        for (int i = 0; i + 2 < nodes.size(); i++) {
            Node doing = at(i);
            Node number = at(i + 1);
            boolean counts = number.label.equals("nummod") || number.label.equals("quant");
            boolean bare = isBareNoun(i) && lexicon.isDoing(doing.segment) && doing.head >= 0;
            int noun = number.head;
            if (bare && counts && noun > i + 1 && at(noun).head == doing.head && !hasCase(noun)) {
                reattach(noun, i, "nmod");
            }
        }
    }

    /** The head of the phrase in which a word stands, without leaving what lies behind {@code after}. */
    private int top(int index, int after) {
        int k = index;
        while ((at(k).label.equals("flat")
                        || at(k).label.equals("nummod")
                        || at(k).label.equals("quant"))
                && at(k).head > after
                && at(k).head != k) {
            k = at(k).head;
        }
        return k;
    }

    private void swap(int quantifier, int noun) {
        Node q = at(quantifier);
        Node n = at(noun);
        n.head = q.head == noun ? n.head == quantifier ? -1 : n.head : q.head;
        n.label = q.head == noun ? n.label : q.label;
        for (int k = 0; k < nodes.size(); k++) {
            if (at(k).head == quantifier && k != noun) {
                at(k).head = noun;
            }
        }
        q.head = noun;
        q.label = q.segment.tag().equals("CD") ? "nummod" : "quant";
    }

    /** "ضريح أتاتورك مؤسس الدولة": a title with an owner, right behind a name that does nothing, tells more of the name. */
    void titlesBehind() {
        for (int i = 2; i + 1 < nodes.size(); i++) {
            Node title = at(i);
            boolean bare =
                    isBareNoun(i) && lexicon.isTitle(title.segment) && !hasCase(i) && !title.label.equals("flat");
            boolean owned = at(i + 1).segment.hasArticle() || at(i + 1).segment.isName() || isBareNoun(i + 1);
            Node name = at(i - 1);
            boolean idle = name.segment.isName()
                    && !name.is("alone")
                    && !name.label.startsWith("nsubj")
                    && !name.label.equals("flat")
                    && !(name.label.equals("obj") && !hasCase(i - 1));
            if (bare && owned && idle && !isUnder(i - 1, i)) {
                reattach(i, i - 1, "appos");
            }
        }
    }

    /** "وزير الخارجية الإيراني حسين": a name behind a title that is complete stands beside it. */
    void titles() {
        for (int i = 1; i < nodes.size(); i++) {
            if (!at(i).segment.isName()
                    || at(i).is("alone")
                    || at(i).label.equals("flat")
                    || at(i).label.equals("case")) {
                continue;
            }
            int first = i;
            for (int k = i - 1; k >= 0 && at(k).head == i && at(k).label.equals("flat"); k--) {
                first = k;
            }
            if (first == 0) {
                continue;
            }
            int before = first - 1;
            Segment word = at(before).segment;
            boolean complete = (word.hasArticle() || word.tag().startsWith("DT")) && !word.isName();
            if (!complete) {
                continue;
            }
            int title = before;
            while ((at(title).label.equals("amod")
                            || at(title).label.equals("nmod")
                            || at(title).label.equals("conj"))
                    && at(title).head >= 0
                    && at(title).head < title
                    && !hasCase(title)) {
                title = at(title).head;
            }
            if (lexicon.isTitle(at(title).segment)) {
                reattach(i, title, "appos");
            }
        }
    }
}
