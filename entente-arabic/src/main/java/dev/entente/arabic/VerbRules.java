package dev.entente.arabic;

import java.util.ArrayList;
import java.util.List;

/** Subject and object by their order. */
final class VerbRules extends TreeRules {
    VerbRules(List<Node> nodes, Lexicon lexicon) {
        super(nodes, lexicon);
    }

    /** Subject and object of a verb by their order. */
    void arguments(int verb) {
        List<Integer> right = new ArrayList<>();
        boolean clitic = false;
        int before = -1;
        int end = clauseEnd(verb);
        reflexive(verb);
        adopt(verb, end);
        ownTime(verb, end);
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
            } else if (node.is("time") && (node.label.startsWith("nsubj") || node.label.equals("obj"))) {
                node.label = "obl:tmod";
            } else if (k < verb && node.label.startsWith("nsubj") && !node.is("relative")) {
                node.label = isBehindAnd(verb) ? "dep" : node.label;
                before = isBehindAnd(verb) ? before : k;
            }
        }
        boolean passive = at(verb).segment.tag().equals("VBN");
        boolean closed = before >= 0
                || isPlural(verb)
                || isFirstPerson(verb)
                || isRelativeSubject(verb, clitic)
                || isBehindAnd(verb) && isJoinedToRelative(verb);
        boolean participle = at(verb).label.equals("participle");
        boolean shared = at(verb).label.equals("conj") && !closed && isSharing(verb);
        for (int n = 0; n < right.size(); n++) {
            Node node = at(right.get(n));
            boolean animate = (node.segment.isName() || lexicon.isAnimate(node.segment) || isSomeOfThem(right.get(n)))
                    && !isOfOtherGender(verb, node)
                    && !isAsked(verb, right, n);
            boolean subject =
                    n == 0 && !closed && !participle && (!shared || animate) && !isCountedByHer(verb, right.get(n));
            boolean purpose = node.is("purpose") && lexicon.takesClause(lexicon.verb(at(verb).segment));
            node.label = purpose
                    ? "obl"
                    : subject
                            ? passive ? "nsubj:pass" : "nsubj"
                            : n <= (closed || participle || shared ? 0 : 1) && !(clitic && n == 0) ? "obj" : "obl";
        }
        if (isReflexive(verb + 1)) {
            at(verb + 1).label = "obj";
        }
        if (before >= 0 && passive) {
            at(before).label = "nsubj:pass";
        }
        announced(verb, end);
    }

    /** "أعلنت الشرطة مقتل شخصين في هجوم": the deed is what is announced, and what follows tells of the deed. */
    private void announced(int verb, int end) {
        if (!lexicon.takesClause(lexicon.verb(at(verb).segment))) {
            return;
        }
        int deed = -1;
        for (int k = verb + 1; k < end && deed < 0; k++) {
            boolean apart = at(k - 1).segment.tag().equals("PUNC") && isApart(at(k).label);
            boolean told = at(k).head == verb
                    && (at(k).label.startsWith("obj") || at(k).label.startsWith("obl") || apart)
                    && at(k).segment.isNoun()
                    && lexicon.isDoing(at(k).segment)
                    && !at(k).is("purpose")
                    && (!hasCase(k) || isTold(k));
            deed = told ? k : -1;
        }
        if (deed < 0) {
            return;
        }
        at(deed).label = hasCase(deed) ? "obl" : "obj";
        for (int k = deed + 1; k < end; k++) {
            boolean behind = at(k).head == verb && hasCase(k) && !at(k).is("statement") && !at(k).is("time");
            if (behind) {
                reattach(k, deed, "nmod");
            }
        }
    }

    /** "أفادت الشرطة بمقتل": what is told stands behind "ب" or "عن". */
    private boolean isTold(int deed) {
        return deed > 0
                && at(deed - 1).head == deed
                && (at(deed - 1).word().equals("ب") || at(deed - 1).word().equals("عن"));
    }

    /** "أعلنت الشرطة، مقتل ...": behind a comma the parser takes the deed for a clause or a remark. */
    private static boolean isApart(String label) {
        return switch (label) {
            case "advcl", "ccomp", "xcomp", "parataxis", "dep", "appos", "nsubj" -> true;
            default -> false;
        };
    }

    /** "يوجد الضابط، وبدأ الهجوم": no noun before "and" is the subject of the verb behind it. */
    private boolean isBehindAnd(int verb) {
        return verb > 1 && touches(verb) && at(verb - 1).segment.tag().equals("CC");
    }

    /** "ونددت الجامعة وطالبت مجلس الأمن": who is masculine does not demand in the feminine. */
    private boolean isOfOtherGender(int verb, Node noun) {
        String word = noun.word();
        boolean feminine = word.endsWith("ه") || word.endsWith("ات") || word.endsWith("اء") || word.endsWith("ي");
        boolean single = noun.segment.isNoun() && !noun.segment.isName() && !lexicon.isPlural(noun.segment);
        Segment told = at(verb).segment;
        if (told.tag().equals("VBD") && told.word().endsWith("ت") && told.word().length() == 3) {
            return false; // "حثت", "نفت" and "سكت", "لفت"
        }
        boolean she = told.tag().equals("VBD")
                        && told.word().endsWith("ت")
                        && told.word().length() > 3
                || told.tag().equals("VBP") && told.word().startsWith("ت");
        return single && (she ? !feminine : word.endsWith("ه"));
    }

    /** "ورشق عدد منهم المبنى": some of the people spoken of. */
    private boolean isSomeOfThem(int noun) {
        return noun + 2 < nodes.size()
                && at(noun).is("quantifier")
                && at(noun + 1).word().equals("من")
                && at(noun + 2).segment.isPronoun();
    }

    /** "أكدت فرنسا ... ودعت السلطات إلى ...": whom one asks without another word for him, behind somebody who may ask. */
    private boolean isAsked(int verb, List<Integer> right, int n) {
        return n == 0
                && right.size() < 3
                && lexicon.isAsking(lexicon.verb(at(verb).segment))
                && (at(right.get(n)).is("asked") || isSaidByTheSame(verb))
                && right.stream().skip(1).allMatch(this::hasCase);
    }

    /** "أكد الأمين العام أن ...، وطالب الرئيس بالإفراج": who has just spoken goes on, where the verb has his gender. */
    private boolean isSaidByTheSame(int verb) {
        int first = at(verb).head;
        String said = first < 0 || first > verb ? "" : lexicon.verb(at(first).segment);
        if (!lexicon.takesClause(said) && !Particles.in("judging-verb", said)) {
            return false;
        }
        boolean she = at(verb).word().endsWith("ت") || at(verb).word().startsWith("ت");
        return nodes.stream()
                .filter(n -> n.head == first && n.label.startsWith("nsubj"))
                .anyMatch(n -> n.segment.isNoun()
                        && !n.segment.isName()
                        && (n.word().endsWith("ه") || n.word().endsWith("ات")) == she);
    }

    /** "وقتلت ثلاثة أشخاص": three men do nothing in the feminine; it is done to them. */
    private boolean isCountedByHer(int verb, int noun) {
        Segment told = at(verb).segment;
        String word = at(noun).word();
        return told.tag().equals("VBD")
                && told.word().endsWith("ت")
                && told.word().length() > 3
                && lexicon.isAnimate(at(noun).segment)
                && lexicon.isPlural(at(noun).segment)
                && !word.endsWith("ات")
                && !word.endsWith("ه")
                && !word.startsWith("نس")
                && nodes.stream().anyMatch(c -> c.head == noun && c.label.equals("nummod"));
    }

    private static boolean isArgument(Node node) {
        return switch (node.label) {
            case "nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "dep" -> !node.is("time") && !node.is("relative");
            default -> false;
        };
    }

    /** "فجر نفسه": himself is never who does it. */
    private void reflexive(int verb) {
        if (isReflexive(verb + 1) && at(verb + 1).head != verb) {
            reattach(verb + 1, verb, "obj");
        }
    }

    private boolean isReflexive(int noun) {
        return noun + 1 < nodes.size()
                && (at(noun).word().equals("نفس") || at(noun).word().equals("انفس"))
                && at(noun + 1).segment.isPronoun()
                && touches(noun + 1);
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
        if (at(top).head == verb && isMistaken(top)) {
            at(top).label = "nsubj";
            for (int i = top + 1; i < nodes.size(); i++) {
                Node node = at(i);
                if (node.head == top && (node.label.startsWith("ob") || node.label.equals("nmod") && hasCase(i))) {
                    node.head = verb;
                    node.label = node.label.equals("nmod") ? "obl" : node.label;
                }
            }
            return;
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

    /** "ويتهم معارضون الحكومة": right behind a verb a noun of persons is no clause and describes nothing. */
    private boolean isMistaken(int noun) {
        boolean clause =
                switch (at(noun).label) {
                    case "ccomp", "xcomp", "advcl", "amod", "parataxis", "acl", "acl:relcl" -> true;
                    default -> false;
                };
        return clause
                && !isClause(noun)
                && !hasCase(noun)
                && !at(noun).segment.hasArticle()
                && lexicon.isAnimate(at(noun).segment)
                && nodes.stream().noneMatch(n -> n.head == noun && n.label.equals("mark"));
    }

    /** "هاجم الجيش القرية": a definite noun behind another definite one is no adjective of it, but the verb's object. */
    private void secondNoun(int verb, int end) {
        for (int k = verb + 2; k < end; k++) {
            Node node = at(k);
            boolean closed = at(k - 1).segment.hasArticle() || at(k - 1).segment.isName();
            boolean noun = (node.label.equals("amod") || node.label.equals("nmod") && isBehindClosed(k))
                    && node.segment.isNoun()
                    && node.segment.hasArticle()
                    && !node.is("time");
            boolean name = node.is("alone")
                    && (node.label.equals("flat")
                            || closed && (node.label.equals("appos") || node.label.equals("nmod")));
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

    /** "وزارة الدفاع الأرمنية القوات": behind a word with the article, and no owner of it, for what it belongs to is owned already. */
    private boolean isBehindClosed(int noun) {
        int above = at(noun).head;
        boolean closed =
                at(noun - 1).segment.hasArticle() || at(noun - 1).segment.isName();
        boolean phrase = above >= 0
                && above < noun - 1
                && at(noun - 1).segment.isAdjective()
                && lexicon.isAnimate(at(noun).segment)
                && isUnder(noun - 1, above);
        return closed && (above == noun - 1 || phrase);
    }

    /** "نفذته امرأة الاثنين", "أصاب متظاهرون شرطيا": a day, or an indefinite accusative, owns no noun before it; it is the verb's. */
    private void ownTime(int verb, int end) {
        for (int k = verb + 2; k < end; k++) {
            Node node = at(k);
            int above = node.head;
            boolean owner = above > verb
                    && above < k
                    && (node.label.equals("nmod") || node.label.equals("amod") || node.label.equals("appos"))
                    && !hasCase(k);
            if (!owner || at(above).is("time") || !isUnder(above, verb)) {
                continue;
            }
            boolean day = node.is("day") && !at(above).segment.tag().equals("CD");
            boolean done = above == k - 1
                    && node.segment.isNoun()
                    && NounRules.isAccusative(node)
                    && !lexicon.isDoing(node.segment)
                    && lexicon.isAnimate(node.segment)
                    && at(above).label.startsWith("nsubj");
            if (day || done) {
                reattach(k, verb, day ? "obl:tmod" : "obj");
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

    /** "اتهم ناطق إسرائيل باغتيال": behind the object a preposition does not belong to the subject. */
    void crossing() {
        for (int i = 1; i < nodes.size(); i++) {
            int object = at(i).head;
            boolean preposition = at(i).label.equals("case") && object > i;
            int owner = preposition ? at(object).head : -1;
            int verb = owner >= 0 && owner < i ? at(owner).head : -1;
            if (verb < 0 || verb > owner || !isClause(verb) || hasCase(owner)) {
                continue;
            }
            if (isContent(i, owner, verb) || at(owner).is("day")) {
                reattach(object, verb, "obl");
                continue;
            }
            for (int k = owner + 1; k < i; k++) {
                boolean between = at(k).head == verb
                        && (at(k).label.equals("obj") || at(k).label.startsWith("nsubj"))
                        && !hasCase(k);
                if (between) {
                    reattach(object, verb, "obl");
                    break;
                }
            }
        }
    }

    /** "يطالب المحتجون برحيل الرئيس": what somebody demands is no part of him. */
    private boolean isContent(int preposition, int owner, int verb) {
        return at(preposition).word().equals("ب")
                && at(owner).label.startsWith("nsubj")
                && at(verb).segment.isVerb()
                && lexicon.takesClause(lexicon.verb(at(verb).segment))
                && lexicon.isDoing(at(at(preposition).head).segment);
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
        boolean bare = at(verb).label.equals("acl:relcl") && (at(verb).head == antecedent(verb) || isStruckBy(verb));
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

    /** The noun that a clause without a relative pronoun describes: right before it, but for adjectives. */
    private int antecedent(int verb) {
        int k = verb - 1;
        while (k > 0
                && (at(k).segment.isAdjective() && !at(k).segment.hasArticle() && at(k).head < k || at(k).is("day"))) {
            k--;
        }
        return k;
    }

    /** "هجوم بسيارة مفخخة استهدف دورية": what strikes is the nearest noun before of the verb's gender, and that noun is indefinite. */
    void strikes() {
        for (int verb = 2; verb + 1 < nodes.size(); verb++) {
            boolean bare = at(verb).label.startsWith("acl")
                    && at(verb).segment.isVerb()
                    && lexicon.isStriking(lexicon.verb(at(verb).segment))
                    && !at(verb - 1).is("relative")
                    && !touches(verb);
            int noun = bare ? antecedent(verb) : -1;
            boolean she = at(verb).word().endsWith("ت") && at(verb).word().length() > 3;
            for (int steps = 0; steps < REACH && noun > 0 && isFeminine(noun) != she; steps++) {
                int above = at(noun).head;
                noun = above >= 0 && above < noun && at(above).segment.isNoun() ? above : -1;
            }
            boolean fits = noun > 0
                    && at(noun).segment.isNoun()
                    && !at(noun).segment.hasArticle()
                    && !lexicon.isAnimate(at(noun).segment)
                    && !isUnder(noun, verb);
            if (fits) {
                reattach(verb, noun, "acl:relcl");
            }
        }
    }

    /** Whether {@link #strikes} has found what the verb is said of. */
    private boolean isStruckBy(int verb) {
        int noun = at(verb).head;
        return noun >= 0
                && noun < verb
                && at(verb).segment.isVerb()
                && lexicon.isStriking(lexicon.verb(at(verb).segment))
                && at(noun).segment.isNoun()
                && !lexicon.isAnimate(at(noun).segment);
    }

    private boolean isFeminine(int noun) {
        return at(noun).word().endsWith("ه") || at(noun).word().endsWith("ات");
    }

    /** "اللافتات التي تندد بالبناء وتطالب القادة": the noun before is the second verb's subject too. */
    private boolean isJoinedToRelative(int verb) {
        int first = verb - 2;
        while (first >= 0 && !at(first).segment.isVerb()) {
            first--;
        }
        return first > 0
                && at(first).segment.tag().equals(at(verb).segment.tag())
                && at(first).word().charAt(0) == at(verb).word().charAt(0)
                && isRelativeSubject(first, false);
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
